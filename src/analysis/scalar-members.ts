import type { ValueId } from './graph.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

/** Types of a schema library whose values are no text: zod, valibot and their like name them alike. */
const SCALAR = new Set(['number', 'int', 'float32', 'boolean', 'bool', 'enum', 'nativeEnum', 'literal', 'date', 'bigint', 'null', 'picklist', 'stringbool']);
const OBJECT = new Set(['object', 'strictObject', 'looseObject', 'partial', 'extend', 'merge']);
const MAX_DEPTH = 8;

/** Names of members that, wherever they stand in a schema, hold numbers, flags or entries of a fixed list. */
export function scalarMembers(resolver: Resolver, schema: readonly Ref[]): ReadonlySet<string> {
  const scalar = new Set<string>();
  const other = new Set<string>();
  resolver.open(() => {
    for (const ref of schema) collect(resolver, ref, scalar, other, 0);
  });
  for (const name of other) scalar.delete(name);
  return scalar;
}

function collect(resolver: Resolver, ref: Ref, scalar: Set<string>, other: Set<string>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const origin of resolver.origins(ref)) {
    const value = valueOf(origin);
    if (value.kind !== 'call') continue;
    const at = (id: ValueId): Ref => ({ module: origin.module, id });
    if (value.method !== null && OBJECT.has(value.method)) {
      for (const shape of value.args.flatMap((id) => resolver.origins(at(id)))) fields(resolver, shape, scalar, other, depth);
    }
    for (const id of value.args) collect(resolver, at(id), scalar, other, depth + 1);
    if (value.receiver >= 0) collect(resolver, at(value.receiver), scalar, other, depth + 1);
  }
}

function fields(resolver: Resolver, shape: Ref, scalar: Set<string>, other: Set<string>, depth: number): void {
  const value = valueOf(shape);
  if (value.kind !== 'object') return;
  for (const field of value.fields) {
    if (field.key === null || field.key === '*') continue;
    const ref: Ref = { module: shape.module, id: field.value };
    (isScalar(resolver, ref, 0) ? scalar : other).add(field.key);
    collect(resolver, ref, scalar, other, depth + 1);
  }
}

/** `z.number().min(0).describe('…')`: the type is what the chain begins with. */
function isScalar(resolver: Resolver, ref: Ref, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  return resolver.origins(ref).some((origin) => {
    const value = valueOf(origin);
    if (value.kind !== 'call') return false;
    if (value.method !== null && SCALAR.has(value.method)) return true;
    const isWrapper = value.method === 'optional' || value.method === 'nullable' || value.method === 'nullish';
    const [inner] = value.args;
    if (isWrapper && inner !== undefined) return isScalar(resolver, { module: origin.module, id: inner }, depth + 1);
    return value.receiver >= 0 && isScalar(resolver, { module: origin.module, id: value.receiver }, depth + 1);
  });
}
