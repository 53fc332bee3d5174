import { errorContents } from '../../catalog/error-content.js';
import type { CallIndex } from '../calls.js';
import type { CatalogIndex } from '../catalog-index.js';
import { NONE, type TypeRef, type Value, type ValueId } from '../graph.js';
import { valueOf, type Module, type Ref } from '../module.js';
import { nameText } from '../naming.js';
import type { ProgramTypes } from '../program-types.js';
import type { Resolver } from '../resolver.js';
import { parseSpecifier } from '../specifiers.js';
import { UseIndex } from '../uses.js';

/** A value that is a completion by what the code says of it, not by the call that made it. */
export interface TypedSource {
  readonly id: ValueId;
  readonly payload: string;
  readonly label: string;
  readonly vendor: string;
}

/**
 * Parameters annotated with a response type, where nobody in the module fills them, members of caught errors, and what the
 * TypeScript program says is a response.
 */
export function typedSources(module: Module, { resolver, types, calls: { catalog } }: { readonly resolver: Resolver; readonly types: ProgramTypes | undefined; readonly calls: CallIndex }): readonly TypedSource[] {
  const sites = resolver.callSites.of(module);
  const errors = errorMembers(module, 'completion');
  const found: TypedSource[] = [];
  module.graph.values.forEach((value, id) => {
    if (value.kind === 'param' && value.type !== undefined && !sites.has(value.owner)) {
      const source = annotated(catalog, module, value.type);
      if (source !== undefined) found.push({ id, ...source });
    } else if (types !== undefined && isOutOfSight(catalog, resolver, module, value, id)) {
      const source = declared(catalog, types, module, value, id);
      if (source !== undefined) found.push({ id, ...source });
    } else if (value.kind === 'member') {
      const name = errors.get(value.key);
      if (name !== undefined && isError(resolver, { module, id: value.object })) found.push({ id, payload: 'text', label: `${name}.${String(value.key)}`, vendor: 'ai' });
    }
  });
  return found;
}

function annotated(catalog: CatalogIndex, module: Module, { root, members, name }: TypeRef): Omit<TypedSource, 'id'> | undefined {
  const value = root === NONE ? undefined : module.graph.values[root];
  if (value?.kind !== 'import') return undefined;
  const specifier = parseSpecifier(value.source);
  if (specifier.kind !== 'package') return undefined;
  const path = value.name === '*' ? members : [value.name, ...members];
  const payload = catalog.annotatedPayload(specifier.specifier, path);
  return payload === undefined ? undefined : { payload, label: [name, ...members].join('.'), vendor: specifier.packageName };
}

/** A call of something that nobody has seen, or a parameter that nobody fills. */
function isOutOfSight(catalog: CatalogIndex, resolver: Resolver, module: Module, value: Value, id: ValueId): boolean {
  if (value.kind === 'param') return !resolver.callSites.of(module).has(value.owner);
  return value.kind === 'call' && value.how === 'call' && resolver.functions({ module, id: value.callee }).length === 0 && hasContentRead(catalog, module, id);
}

/** Types cost; a response that is used has a member read off it that holds content. */
function hasContentRead(catalog: CatalogIndex, module: Module, id: ValueId): boolean {
  for (const user of UseIndex.of(module).of(id)) {
    const value = module.graph.values[user];
    if (value?.kind === 'member' && value.key !== null && catalog.isContentMember(value.key)) return true;
  }
  return false;
}

function declared(catalog: CatalogIndex, types: ProgramTypes, module: Module, value: Value, id: ValueId): Omit<TypedSource, 'id'> | undefined {
  for (const { packageName, name } of types.at(module, value)) {
    const payload = catalog.payloadNamed(packageName, name);
    if (payload !== undefined) return { payload, label: value.kind === 'call' ? name : nameText({ module, id }) || name, vendor: packageName };
  }
  return undefined;
}

/** Members with model input or output of the error classes that the module imports. */
export function errorMembers(module: Module, kind: 'prompt' | 'completion'): ReadonlyMap<string | null, string> {
  const members = new Map<string, string>();
  for (const value of module.graph.values) {
    if (value.kind !== 'import') continue;
    for (const content of errorContents) {
      if (content.kind !== kind || !content.modules.includes(value.source)) continue;
      if (content.className === value.name || content.isDistinctive === true) for (const name of content.members) members.set(name, content.className);
    }
  }
  return members;
}

export function isCaught(resolver: Resolver, ref: Ref): boolean {
  return resolver.origins(ref).some((origin) => valueOf(origin).kind === 'caught');
}

const ERROR_NAME = /^(?:e|err|error|reason|cause)$/i;

/** A caught error, or one that a callback is told of: `onError: ({ error }) => …`, `.catch((error) => …)`. */
export function isError(resolver: Resolver, ref: Ref): boolean {
  if (isCaught(resolver, ref)) return true;
  return resolver.origins(ref).some((origin) => {
    const value = valueOf(origin);
    if (value.kind === 'param') return ERROR_NAME.test(String(origin.module.graph.names.get(origin.id)));
    if (value.kind !== 'member' || !ERROR_NAME.test(String(value.key))) return false;
    return resolver.origins({ module: origin.module, id: value.object }).some((object) => valueOf(object).kind === 'param');
  });
}
