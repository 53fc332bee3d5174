import type { PayloadCopy } from '../../catalog/payload-copies/define.js';
import type { CallIndex } from '../calls.js';
import type { CatalogIndex } from '../catalog-index.js';
import { memberChain, refKey, valueOf, type Ref } from '../module.js';
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

/** The package from which a called function or class was imported, or what the object was made with whose method is called. */
export function importedPackage(resolver: Resolver, ref: Ref): string | undefined {
  const calls = new Map([[refKey(ref), ref]]);
  for (const { module, id } of calls.values()) {
    const value = valueOf({ module, id });
    if (value.kind !== 'call') continue;
    for (const origin of resolver.origins(memberChain({ module, id: value.callee }).root)) {
      const { root } = memberChain(origin);
      const source = valueOf(root);
      const specifier = source.kind === 'import' ? parseSpecifier(source.source) : undefined;
      if (specifier?.kind === 'package') return specifier.packageName;
      // `x = x.next()` in a loop comes back to itself.
      if (source.kind === 'call') calls.set(refKey(root), root);
    }
  }
  return undefined;
}
