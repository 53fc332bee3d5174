import type { PayloadCopy } from '../../catalog/payload-copies/define.js';
import type { CallIndex } from '../calls.js';
import type { CatalogIndex } from '../catalog-index.js';
import { memberChain, valueOf, type Ref } from '../module.js';
import type { Resolver } from '../resolver.js';
import { parseSpecifier } from '../specifiers.js';

/** Copies that a call may make: as a function of the catalog, or as the construction of one of its types. */
export function copiesAt(calls: CallIndex, ref: Ref): readonly PayloadCopy[] {
  const value = valueOf(ref);
  if (value.kind !== 'call') return [];
  const callee: Ref = { module: ref.module, id: value.callee };
  if (!calls.mayDenote(callee)) return [];
  const called = value.how === 'new' ? [] : calls.denoted(callee).flatMap(({ node }) => node.copies);
  const made = copiesOfTypes(calls.catalog, calls.typesMadeBy(ref));
  return [...new Set([...called, ...made])];
}

/** Copies that objects of these types make for as long as they live. */
export function copiesOfTypes(catalog: CatalogIndex, types: readonly string[]): readonly PayloadCopy[] {
  return [...new Set(types.flatMap((type) => catalog.typeWithParents(type)).flatMap((type) => catalog.copiesOfType(type)))].filter(({ call }) => call === undefined);
}

/** The package from which a called function or class was imported. */
export function importedPackage(resolver: Resolver, ref: Ref): string | undefined {
  const value = valueOf(ref);
  if (value.kind !== 'call') return undefined;
  const { root } = memberChain({ module: ref.module, id: value.callee });
  for (const origin of resolver.origins(root)) {
    const source = valueOf(memberChain(origin).root);
    const specifier = source.kind === 'import' ? parseSpecifier(source.source) : undefined;
    if (specifier?.kind === 'package') return specifier.packageName;
    if (source.kind === 'call') return importedPackage(resolver, memberChain(origin).root);
  }
  return undefined;
}
