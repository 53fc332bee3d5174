import { matchesPattern } from '../../catalog/pattern.js';
import type { ResolvedSettings } from '../../settings/settings.js';
import type { TypeRef } from '../graph.js';
import { NONE } from '../graph.js';
import { valueOf, type Ref } from '../module.js';
import { findNamedPhi, type PathName } from './names.js';
import { isResourceModule, isResourceNamespace, resourceMembers } from './vocabulary.js';

type PhiSettings = ResolvedSettings['phi'];

/** What a type annotation says of a value: a resource of a standard, or a type that is named as one. */
export function nameOfType(ref: Ref, settings: PhiSettings): PathName | undefined {
  const value = valueOf(ref);
  const own = value.kind === 'param' || value.kind === 'typed' ? value.type : undefined;
  const type = ref.module.graph.annotations.get(ref.id) ?? own;
  return type === undefined || type.isTypeof ? undefined : nameOf(ref, type, settings);
}

function nameOf(ref: Ref, type: TypeRef, settings: PhiSettings): PathName | undefined {
  const root = type.root === NONE ? undefined : valueOf({ module: ref.module, id: type.root });
  const imported = root?.kind === 'import' ? root : undefined;
  const name = type.members.at(-1) ?? (imported === undefined || imported.name === '*' || imported.name === 'default' ? type.name : imported.name);
  const isStandard = imported === undefined ? type.members.length > 0 && isResourceNamespace(type.name) : isResourceModule(imported.source);
  if (isStandard) return resourceMembers(name) === undefined ? name : { resource: name };
  if (settings.types.some((pattern) => matchesPattern(pattern, name))) return 'patient record';
  return findNamedPhi([name], settings)?.certain === true ? name : undefined;
}
