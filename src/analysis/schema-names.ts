import type { ValueId } from './graph.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

interface NameInSchema {
  readonly field: string;
  readonly value: Ref;
}

const MAX_DEPTH = 10;
const MAX_NAMES = 500;
/** Members of JSON schemas and of tool definitions that vendors keep apart from the prompt, to compile and cache. */
const NAMED = new Map([
  ['name', 'tool or schema name'],
  ['title', 'schema title'],
  ['const', 'schema constant'],
  ['enum', 'schema enumeration'],
  ['description', 'schema description'],
]);
const ENUMS = new Set(['enum', 'literal', 'picklist']);

/** Names, constants, enumerations and descriptions of a schema, written as JSON schema or with a schema library. */
export function namesInSchema(resolver: Resolver, schemas: readonly Ref[]): readonly NameInSchema[] {
  const names: NameInSchema[] = [];
  for (const schema of schemas) collect(resolver, schema, names, 0);
  return names;
}

function collect(resolver: Resolver, ref: Ref, names: NameInSchema[], depth: number): void {
  if (depth > MAX_DEPTH || names.length > MAX_NAMES) return;
  for (const origin of resolver.origins(ref)) {
    const value = valueOf(origin);
    const at = (id: ValueId): Ref => ({ module: origin.module, id });
    if (value.kind === 'object') {
      for (const field of value.fields) {
        const label = field.key === null ? undefined : NAMED.get(field.key);
        const isText = valueOf(at(field.value)).kind !== 'object';
        if (label !== undefined && isText) names.push({ field: label, value: at(field.value) });
        else collect(resolver, at(field.value), names, depth + 1);
      }
    } else if (value.kind === 'array') {
      for (const id of value.items) collect(resolver, at(id), names, depth + 1);
    } else if (value.kind === 'call') {
      const label = value.method === 'describe' ? 'schema description' : value.method !== null && ENUMS.has(value.method) ? 'schema enumeration' : undefined;
      for (const id of value.args) {
        if (label === undefined) collect(resolver, at(id), names, depth + 1);
        else names.push({ field: label, value: at(id) });
      }
      if (value.receiver >= 0) collect(resolver, at(value.receiver), names, depth + 1);
    }
  }
}
