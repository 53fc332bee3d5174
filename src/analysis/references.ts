import type { FunctionRef } from '../settings/settings.js';
import { fileStem } from './file-stem.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

/**
 * Whether a callee is one of the functions that settings name, by binding: the import it comes from, through renaming,
 * members and re-exports. A package or alias matches by its specifier, a project-relative path by the file.
 */
export function functionMatcher(resolver: Resolver, references: readonly FunctionRef[]): (callee: Ref) => boolean {
  if (references.length === 0) return () => false;
  return (callee) => references.some((reference) => matches(resolver, callee, reference));
}

/** Whether a callee is the function that a reference names. */
export function matches(resolver: Resolver, callee: Ref, reference: FunctionRef): boolean {
  const members = reference.member === undefined ? [] : [reference.member].flat();
  return candidates(callee, members).some((target) => isExport(resolver, target, reference));
}

/** The callee itself, or what a listed member is read from. */
function candidates(callee: Ref, members: readonly string[]): Ref[] {
  if (members.length === 0) return [callee];
  const value = valueOf(callee);
  if (value.kind !== 'member' || value.key === null || !members.includes(value.key)) return [];
  return [{ module: callee.module, id: value.object }];
}

function isExport(resolver: Resolver, target: Ref, reference: FunctionRef): boolean {
  const value = valueOf(target);
  if (value.kind === 'import') {
    if (value.name === reference.name && isFrom(resolver, target, value.source, reference.from)) return true;
    return reexported(resolver, target).some((origin) => isExport(resolver, origin, reference));
  }
  if (value.kind === 'member' && value.key === reference.name) {
    const object = valueOf({ module: target.module, id: value.object });
    return object.kind === 'import' && object.name === '*' && isFrom(resolver, target, object.source, reference.from);
  }
  if (value.kind === 'cell' || value.kind === 'join') {
    return value.values.length > 0 && value.values.every((id) => isExport(resolver, { module: target.module, id }, reference));
  }
  if (value.kind === 'fn' || value.kind === 'call') return isDeclaredHere(resolver, target, reference);
  return false;
}

/** What an import leads to in the module that has written it, or that has it from a package. */
function reexported(resolver: Resolver, target: Ref): readonly Ref[] {
  return resolver.open(() => resolver.origins(target)).filter((origin) => origin.module !== target.module);
}

/** A function of the very module that the reference names. */
function isDeclaredHere(resolver: Resolver, target: Ref, reference: FunctionRef): boolean {
  const { module, id } = target;
  if (!isSameFile(resolver.project.cwd, module.path, reference.from)) return false;
  const entry = module.graph.exports.get(reference.name);
  return entry?.kind === 'value' && (entry.value === id || resolver.origins({ module, id: entry.value }).some((origin) => origin.module === module && origin.id === id));
}

function isFrom(resolver: Resolver, target: Ref, source: string, from: string): boolean {
  if (source === from) return true;
  const { project } = resolver;
  // A module that settings describe as a surface is named by what stands there.
  const path = project.declared(target.module.path, source) ?? project.resolve(target.module.path, source);
  return path !== undefined && isSameFile(project.cwd, path, from);
}

/** Whether a project-relative path of the settings, with or without extension, names a file. */
export function isSameFile(cwd: string, path: string, from: string): boolean {
  return fileStem(cwd, path) === fileStem(cwd, from);
}

