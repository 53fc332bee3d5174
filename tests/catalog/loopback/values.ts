import type { Payload } from '../../../src/catalog/define.js';
import { surfaces } from '../../../src/catalog/surfaces.js';
import type { PlainStep } from '../programs/alternatives.js';

/** Values at a path among arguments, as the catalog writes paths; a command's input is what it was constructed with. */
export function valuesAt(value: unknown, steps: readonly PlainStep[]): readonly unknown[] {
  const [first, ...rest] = steps;
  if (first === undefined) return value === undefined ? [] : [value];
  if (value === null || typeof value !== 'object') return first.kind === 'element' && typeof value === 'string' ? valuesAt(value, rest) : [];
  switch (first.kind) {
    case 'argument':
      return valuesAt(Array.isArray(value) ? value[first.from] : (value as { input?: unknown }).input, rest);
    case 'member':
      return (first.name === 'anything' ? Object.values(value) : [(value as Record<string, unknown>)[first.name]]).flatMap((member) => valuesAt(member, rest));
    case 'element':
      return (Array.isArray(value) ? value : []).flatMap((element: unknown) => valuesAt(element, rest));
    default:
      return [];
  }
}

/** Every text inside a value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [new TextDecoder().decode(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

export interface Reading {
  /** Texts that are still the answer: below a member with content, or below one that the payload does not name. */
  readonly held: readonly string[];
  /** Texts below a member that counts as safe. */
  readonly safe: readonly string[];
}

export function payloadNamed(name: string): Payload | undefined {
  return surfaces.map((surface) => surface.payloads?.[name]).find((payload) => payload !== undefined);
}

/** Reads an answer as the analysis does: member by member, until one is named by the payload. */
export function read(value: unknown, payload: Payload | undefined, seen: ReadonlySet<unknown> = new Set()): Reading {
  if (payload === undefined || typeof value === 'string') return { held: textsIn(value), safe: [] };
  if (value === null || typeof value !== 'object' || seen.has(value)) return { held: [], safe: [] };
  const visited = new Set([...seen, value]);
  const readings = membersOf(value).map(([key, member]): Reading => {
    if (payload.safe.includes(key)) return { held: [], safe: textsIn(member) };
    return payload.content.includes(key) ? { held: textsIn(member), safe: [] } : read(member, payload, visited);
  });
  return { held: readings.flatMap(({ held }) => held), safe: readings.flatMap(({ safe }) => safe) };
}

/** Own members and the getters of the classes of an object. */
function membersOf(value: object): readonly (readonly [string, unknown])[] {
  const getters: [string, unknown][] = [];
  for (let proto: unknown = Object.getPrototypeOf(value); proto !== null && typeof proto === 'object' && proto !== Object.prototype && proto !== Array.prototype; proto = Object.getPrototypeOf(proto)) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (descriptor.get !== undefined) getters.push([key, descriptor.get.call(value)]);
    }
  }
  return [...Object.entries(value), ...getters];
}
