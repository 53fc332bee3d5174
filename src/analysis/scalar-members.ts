import type { ValueId } from './graph.js';
import { areAll, isScalarJson } from './json-schema.js';
import { memberChain, valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

/** Types of a schema library whose values are no text: zod, valibot, TypeBox and their like name them alike. */
const SCALAR = new Set(['number', 'int', 'float32', 'boolean', 'bool', 'enum', 'nativeEnum', 'literal', 'date', 'datetime', 'bigint', 'null', 'integer', 'picklist', 'stringbool']);
const OBJECT = new Set(['object', 'strictObject', 'looseObject', 'partial', 'extend', 'merge']);
/** Lists and alternatives of such values are none either. */
const WRAPPERS = new Set(['optional', 'nullable', 'nullish', 'array', 'union', 'variant']);
const MAX_DEPTH = 8;

/** A parameter of a function, or a member of one: the schema, or a part of it, is what callers give. */
export interface SchemaParameter {
  readonly owner: number;
  readonly index: number;
  readonly names: readonly string[];
}

export interface SchemaMembers {
  /** Members that, wherever they stand in a schema, hold numbers, flags or entries of a fixed list. */
  readonly scalars: ReadonlySet<string>;
  readonly parameters: readonly SchemaParameter[];
}

export function schemaMembers(resolver: Resolver, schema: readonly Ref[]): SchemaMembers {
  const found: Found = { scalar: new Set(), other: new Set(), parameters: [] };
  resolver.open(() => {
    for (const ref of schema) collect(resolver, ref, found, 0);
  });
  for (const name of found.other) found.scalar.delete(name);
  return { scalars: found.scalar, parameters: found.parameters };
}

interface Found {
  readonly scalar: Set<string>;
  readonly other: Set<string>;
  readonly parameters: SchemaParameter[];
}

function collect(resolver: Resolver, ref: Ref, found: Found, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const origin of resolver.origins(ref)) {
    const value = valueOf(origin);
    const at = (id: ValueId): Ref => ({ module: origin.module, id });
    if (value.kind === 'object') {
      // A tool of some SDKs is given the members of its schema: `{ title: z.string() }`.
      const isShape = value.fields.length > 0 && value.fields.every((field) => valueOf(at(field.value)).kind === 'call');
      if (isShape) fields(resolver, origin, found, depth, isScalar);
      else for (const field of value.fields) {
        if (field.key === 'properties') for (const shape of resolver.origins(at(field.value))) fields(resolver, shape, found, depth, isScalarJson);
        else collect(resolver, at(field.value), found, depth + 1);
      }
    } else if (value.kind === 'array') {
      for (const id of value.items) collect(resolver, at(id), found, depth + 1);
    }
    const { root, names } = memberChain(origin);
    if (valueOf(root).kind === 'param') {
      for (const start of resolver.origins(root).map(valueOf)) if (start.kind === 'param') found.parameters.push({ owner: start.owner, index: start.index, names });
    }
    if (value.kind !== 'call') continue;
    if (value.method !== null && OBJECT.has(typeName(value.method))) {
      for (const shape of value.args.flatMap((id) => resolver.origins(at(id)))) fields(resolver, shape, found, depth, isScalar);
    }
    for (const id of value.args) collect(resolver, at(id), found, depth + 1);
    if (value.receiver >= 0) collect(resolver, at(value.receiver), found, depth + 1);
  }
}

function fields(resolver: Resolver, shape: Ref, found: Found, depth: number, isScalarField: (resolver: Resolver, field: Ref) => boolean): void {
  const value = valueOf(shape);
  if (value.kind !== 'object') return;
  for (const field of value.fields) {
    if (field.key === null || field.key === '*') continue;
    const ref: Ref = { module: shape.module, id: field.value };
    (isScalarField(resolver, ref) ? found.scalar : found.other).add(field.key);
    collect(resolver, ref, found, depth + 1);
  }
}

/** `z.number().min(0).describe('…')`: the type is what the chain begins with. */
function isScalar(resolver: Resolver, ref: Ref, depth = 0): boolean {
  const origins = resolver.origins(ref);
  return depth <= MAX_DEPTH && origins.length > 0 && origins.every((origin) => {
    const value = valueOf(origin);
    if (value.kind !== 'call') return false;
    if (value.method !== null && SCALAR.has(typeName(value.method))) return true;
    const isWrapper = value.method !== null && WRAPPERS.has(typeName(value.method));
    const [inner] = value.args;
    if (isWrapper && inner !== undefined) return areAll(resolver, { module: origin.module, id: inner }, (one) => isScalar(resolver, one, depth + 1));
    return value.receiver >= 0 && isScalar(resolver, { module: origin.module, id: value.receiver }, depth + 1);
  });
}

/** `Type.Number` of TypeBox is `number` elsewhere. */
function typeName(method: string): string {
  return method.charAt(0).toLowerCase() + method.slice(1);
}
