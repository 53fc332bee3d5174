import type { Step } from '../catalog/access-path.js';
import { refKey, valueOf, type Module, type Ref } from './module.js';
import { argumentAt } from './function-refs.js';
import type { Resolver } from './resolver.js';
import { NONE, type Range } from './graph.js';

/** A value that a path leads to, and where the file shows it. */
export interface Placed {
  readonly ref: Ref;
  /** In the module that is looked at: the part itself, else the part of the call that brings it in. */
  readonly place: Range;
  /** The object or list that it was read from. */
  readonly holder: Ref | undefined;
}

export interface PlacedResult {
  readonly found: readonly Placed[];
  /** Whether parts on the way are out of sight. */
  readonly open: boolean;
}

/** Kinds of values that are written down where they stand. */
const WRITTEN: ReadonlySet<string> = new Set(['const', 'text', 'object', 'array', 'call']);

/** The arguments of a call, a spread of unknown values left out. */
export function placedArguments(call: Ref): readonly Placed[] {
  const value = valueOf(call);
  if (value.kind !== 'call') return [];
  return value.args.flatMap((id, index) =>
    value.spreads.includes(index) ? [] : [{ ref: { module: call.module, id }, place: value.places[index] ?? value, holder: undefined }],
  );
}

/** Follows a path from a call like `followFromCall`, and remembers where the file shows each value. */
export function followPlacedCall(resolver: Resolver, call: Ref, steps: readonly Step[]): PlacedResult {
  const value = valueOf(call);
  const [first, ...rest] = steps;
  if (value.kind !== 'call' || first?.kind !== 'argument') return { found: [], open: false };
  if (first.rest) return followPlaced(resolver, call.module, placedArguments(call).slice(first.from), rest);
  const id = argumentAt(value, first.from);
  if (id === NONE) return { found: [], open: false };
  return followPlaced(resolver, call.module, [{ ref: { module: call.module, id }, place: value.places[first.from] ?? value, holder: undefined }], rest);
}

export function followPlaced(resolver: Resolver, module: Module, start: readonly Placed[], steps: readonly Step[]): PlacedResult {
  let current = start;
  let open = false;
  for (const step of steps) {
    const next: Placed[] = [];
    for (const placed of current) {
      for (const origin of resolver.origins(placed.ref)) {
        const parts = partsOf(resolver, origin, step);
        if (parts === undefined) open = true;
        else for (const part of parts) next.push({ ref: part, place: placeOf(module, origin, part, placed.place), holder: origin });
      }
    }
    current = next;
  }
  return { found: current, open };
}

function partsOf(resolver: Resolver, origin: Ref, step: Step): readonly Ref[] | undefined {
  const value = valueOf(origin);
  if (step.kind === 'argument') {
    return value.kind === 'call' && value.how === 'new' ? placedArguments(origin).slice(step.from, step.from + 1).map(({ ref }) => ref) : undefined;
  }
  if (value.kind === 'const' || value.kind === 'text' || value.kind === 'prim') return [];
  if (step.kind === 'element') return resolver.elements(origin);
  if (step.kind !== 'member') return undefined;
  if (step.names === null) return resolver.lookup(origin, null);
  const found = step.names.map((name) => resolver.lookup(origin, name));
  if (found.every((refs) => refs === undefined)) return undefined;
  // What stands under keys that only run time knows may be any member: it shows none.
  const unnamed = new Set((resolver.lookup(origin, NO_NAME) ?? []).map(refKey));
  const refs = found.flatMap((one) => one ?? []);
  const named = refs.filter((ref) => !unnamed.has(refKey(ref)));
  return named.length === 0 && refs.length > 0 ? undefined : named;
}

/** A name that no member has. */
const NO_NAME = '\0';

/** Where a part of an object or list stands in the module, else the place that brought the whole in. */
function placeOf(module: Module, holder: Ref, part: Ref, outer: Range): Range {
  if (part.module !== module) return outer;
  const whole = valueOf(holder);
  if (holder.module === module && whole.kind === 'object') {
    const field = whole.fields.findLast(({ value, key }) => value === part.id && key !== null);
    if (field !== undefined) return field.place;
  }
  if (holder.module === module && whole.kind === 'array') {
    const place = whole.places[whole.items.indexOf(part.id)];
    if (place !== undefined) return place;
  }
  const own = valueOf(part);
  return WRITTEN.has(own.kind) ? { start: own.start, end: own.end } : outer;
}
