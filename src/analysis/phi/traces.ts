import type { Range } from '../graph.js';
import { valueOf, type Module, type Ref } from '../module.js';
import type { NamedPhi } from './names.js';

/** A run-time value that holds PHI by its name or type, where it becomes part of something that is sent. */
export interface PhiCarrier extends NamedPhi {
  readonly module: Module;
  readonly place: Range;
  /** The names that lead to the value. */
  readonly label: string;
  /** Whether every step from the value to where it is sent is in sight. */
  readonly sure: boolean;
}

/** A carrier that is placed where its variable is declared, as long as no use of it has a place of its own. */
interface Found extends PhiCarrier {
  readonly atDeclaration?: boolean;
}

/** What a value holds. */
export interface Trace {
  readonly carriers: readonly Found[];
  /** Whether there is run-time content that no code in sight makes. */
  readonly opaque: boolean;
}

export const NOTHING: Trace = { carriers: [], opaque: false };
export const UNKNOWN: Trace = { carriers: [], opaque: true };

/** Moves what was found at a declaration to where the variable is used. */
export function placed(trace: Trace, module: Module, place: Range | undefined): Trace {
  if (place === undefined || !trace.carriers.some(({ atDeclaration }) => atDeclaration === true)) return trace;
  const { start, end } = place;
  return { ...trace, carriers: trace.carriers.map((carrier) => (carrier.atDeclaration === true && carrier.module === module ? { ...carrier, place: { start, end }, atDeclaration: false } : carrier)) };
}

const LONGEST_EXPRESSION = 500;

/** Where a variable is named in an expression that gives its value, such as `name ?? 'unknown'` or `return name`. */
export function placeOfName(ref: Ref, { start, end }: Range): Range | undefined {
  const value = valueOf(ref);
  const name = ref.module.graph.names.get(ref.id);
  if (name === undefined || (value.start >= start && value.end <= end) || end - start > LONGEST_EXPRESSION) return undefined;
  const text = ref.module.text.slice(start, end);
  for (let index = text.indexOf(name); index !== -1; index = text.indexOf(name, index + 1)) {
    const around = `${text[index - 1] ?? ' '}${text[index + name.length] ?? ' '}`;
    if (!/[\w$.'"`]/.test(around)) return { start: start + index, end: start + index + name.length };
  }
  return undefined;
}

export function union(traces: readonly Trace[]): Trace {
  const [only] = traces;
  if (only === undefined) return NOTHING;
  if (traces.length === 1) return only;
  const carriers = new Map<string, PhiCarrier>();
  for (const carrier of traces.flatMap((trace) => trace.carriers)) {
    const key = `${String(carrier.place.start)}:${String(carrier.place.end)}:${carrier.phiClass}:${carrier.module.path}`;
    const known = carriers.get(key);
    if (known === undefined || (!known.sure && carrier.sure)) carriers.set(key, carrier);
  }
  return { carriers: [...carriers.values()], opaque: traces.some(({ opaque }) => opaque) };
}

export function unsure(carriers: readonly PhiCarrier[]): readonly PhiCarrier[] {
  return carriers.map((carrier) => ({ ...carrier, sure: false }));
}
