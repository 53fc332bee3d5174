import type { EnvironmentSwitch } from '../../catalog/payload-copies/define.js';
import type { CallIndex } from '../calls.js';
import type { CatalogIndex } from '../catalog-index.js';
import { NONE, type Range } from '../graph.js';
import { valueOf, type Module, type Ref } from '../module.js';
import { placedArguments } from '../placed-paths.js';
import type { Resolver } from '../resolver.js';

/** A variable of the environment that code sets. */
export interface SetVariable {
  readonly record: EnvironmentSwitch;
  readonly value: Ref;
  readonly place: Range;
}

/** Variables that a module sets: `process.env.X = …`, `Object.assign(process.env, { … })`, `Deno.env.set('X', …)`. */
export function setVariables(module: Module, { resolver, calls: { catalog } }: { readonly resolver: Resolver; readonly calls: CallIndex }): readonly SetVariable[] {
  return module.graph.values.flatMap((value, id): readonly SetVariable[] => {
    if (value.kind === 'store') {
      const records = value.key === null ? [] : catalog.switchesOf(value.key);
      if (records.length === 0 || !isEnvironment(resolver, { module, id: value.object })) return [];
      return records.map((record) => ({ record, value: { module, id: value.value }, place: value.place }));
    }
    if (value.kind !== 'call' || value.receiver === NONE || (value.method !== 'assign' && value.method !== 'set')) return [];
    const receiver: Ref = { module, id: value.receiver };
    if (value.method === 'assign' ? !isGlobal(receiver, 'Object') : !isEnvironment(resolver, receiver)) return [];
    const [first, ...others] = placedArguments({ module, id });
    if (first === undefined) return [];
    if (value.method === 'assign') return isEnvironment(resolver, first.ref) ? others.flatMap(({ ref }) => fieldsOf(resolver, catalog, module, ref)) : [];
    const name = valueOf(first.ref);
    const [to] = others;
    if (name.kind !== 'const' || typeof name.value !== 'string' || to === undefined) return [];
    return catalog.switchesOf(name.value).map((record) => ({ record, value: to.ref, place: to.place }));
  });
}

function fieldsOf(resolver: Resolver, catalog: CatalogIndex, module: Module, ref: Ref): readonly SetVariable[] {
  return resolver.origins(ref).flatMap((origin) => {
    const value = valueOf(origin);
    if (value.kind !== 'object' || origin.module !== module) return [];
    return value.fields.flatMap(({ key, value: field, place }) => (key === null ? [] : catalog.switchesOf(key)).map((record) => ({ record, value: { module, id: field }, place })));
  });
}

const PROCESS = new Set(['process', 'node:process']);

/** `process.env`, also of the module `node:process`; `Deno.env` and `Bun.env`. */
function isEnvironment(resolver: Resolver, ref: Ref): boolean {
  return resolver.origins(ref).some((origin) => {
    const value = valueOf(origin);
    if (value.kind === 'import') return value.name === 'env' && PROCESS.has(value.source);
    if (value.kind !== 'member' || value.key !== 'env') return false;
    const holder = valueOf({ module: origin.module, id: value.object });
    if (holder.kind === 'import') return PROCESS.has(holder.source);
    if (holder.kind === 'member') return holder.key === 'process' && valueOf({ module: origin.module, id: holder.object }).kind === 'global';
    return holder.kind === 'global' && ['process', 'Deno', 'Bun'].includes(holder.name);
  });
}

function isGlobal(ref: Ref, name: string): boolean {
  const value = valueOf(ref);
  return value.kind === 'global' && value.name === name;
}
