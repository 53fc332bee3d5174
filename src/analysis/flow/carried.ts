import { constantOf, NONE, type Value, type ValueOf } from '../graph.js';
import type { Module } from '../module.js';
import type { Resolver } from '../resolver.js';
import { schemaMembers } from '../scalar-members.js';
import { addExceptions, prepend, PROMPT, readElement, readMember, TEXT, type Fact, type Taint } from './facts.js';

/** A value that has passed a schema is the same value, with the members that the schema knows as numbers and flags. */
export function parsedBy(resolver: Resolver, module: Module, fact: Fact, value: ValueOf<'call'>): Partial<Taint> {
  const { scalars } = schemaMembers(resolver, [{ module, id: value.receiver }]);
  const source = scalars.size === 0 ? fact.source : { ...fact.source, scalars: new Set([...scalars, ...(fact.source.scalars ?? [])]) };
  return value.method?.startsWith('safe') === true ? { source, path: prepend('data', fact.path) } : { source };
}

/** What the result of a built-in function holds. */
export function carriedBy(fact: Fact, name: string | undefined, value: ValueOf<'call'>, values: readonly Value[]): Partial<Taint> | null {
  const [head, ...rest] = fact.path;
  switch (name) {
    case 'JSON.parse':
      // Who parses what is a prompt elsewhere reads a message that may hold other things as well.
      return fact.payload === PROMPT ? { sure: false } : {};
    case 'JSON.stringify':
      return serialised(fact, values[value.args[1] ?? NONE], values);
    case 'Object.assign': {
      const later = value.args.slice(value.args.indexOf(fact.id) + 1).flatMap((id) => {
        const object = values[id];
        return object?.kind === 'object' ? object.fields.flatMap(({ key }) => (key === null || key === '*' ? [] : [key])) : [];
      });
      if (head === undefined) return { except: addExceptions(fact, later) };
      return later.includes(head) ? null : {};
    }
    case 'Object.values':
    case 'Object.entries':
      if (head === undefined) return {};
      return { path: name === 'Object.values' ? ['*', ...rest] : ['*', '1', ...rest].slice(0, 3) };
    case 'Object.keys':
      return fact.payload === TEXT && head === undefined ? { sure: false } : null;
    case 'Object.fromEntries':
      return { path: head === undefined ? [] : ['*'] };
    case 'Promise.race':
    case 'Promise.any':
      return readElement(fact);
    case 'Promise.allSettled':
      return head === undefined ? {} : { path: [head, 'value', ...rest].slice(0, 3) };
    default:
      return {};
  }
}

/** With a list of keys only these members are written. */
function serialised(fact: Fact, keys: Value | undefined, values: readonly Value[]): Partial<Taint> | null {
  if (keys?.kind !== 'array') return { path: [] };
  const read = keys.items.flatMap((id) => {
    const key = constantOf(values[id]);
    return readMember(fact, key === undefined ? null : String(key)) ?? [];
  });
  return read.length === 0 ? null : { path: [], sure: read.some(({ sure }) => sure) };
}
