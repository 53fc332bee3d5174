import { NONE, type Range } from './graph.js';
import { valueOf, type Ref } from './module.js';
import { UseIndex } from './uses.js';

/**
 * Where a value stands on its way into a call: among the arguments as `place` says, else as an entry of the list or object
 * that was made for it before.
 */
export function placeOfUse(ref: Ref, call: Ref, place: Range): Range | undefined {
  if (ref.module !== call.module) return undefined;
  const own = valueOf(ref);
  const site = valueOf(call);
  if (site.kind !== 'call' || !isWhole(place, site.places)) return place;
  if (own.kind === 'text' || own.kind === 'object' || own.kind === 'array') return own;
  if (site.args.includes(ref.id)) return place;
  let nearest: Range | undefined;
  for (const user of UseIndex.of(ref.module).of(ref.id)) {
    const value = ref.module.graph.values[user];
    if (value === undefined || value.start > site.end) continue;
    const entry = value.kind === 'object' ? value.fields.find((field) => field.value === ref.id)?.place : value.kind === 'array' ? value.places[value.items.indexOf(ref.id)] : undefined;
    if (entry !== undefined) nearest = entry;
  }
  return nearest ?? (own.kind === 'param' || site.args[0] === NONE ? place : own);
}

function isWhole(place: Range, arguments_: readonly Range[]): boolean {
  return arguments_.some(({ start, end }) => start === place.start && end === place.end);
}

const CALLED = /^(?:new\s+)?[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\s*\??\.\s*#?[\p{ID_Start}$_][\p{ID_Continue}$]*)*/u;

/** The name of what is called or constructed, where it stands: `streamText` of `streamText({ … })`; else the whole call. */
export function placeOfName(call: Ref): Range {
  const { start, end } = valueOf(call);
  const name = CALLED.exec(call.module.text.slice(start, end))?.[0];
  return name === undefined ? { start, end } : { start, end: start + name.length };
}
