import { isIsoDate, isPeriod } from './dates.js';
import type { IsoDate, SettingsProblem } from './settings.js';
import { enumerate, quote, shorten, suggest } from './text.js';

/** Where in the settings a value stands, and where its mistakes are collected. */
export interface Place {
  readonly path: string;
  readonly problems: SettingsProblem[];
  /** Names that are looked up when everything has been read. */
  readonly mentions?: Mention[];
}

/** A name of something that the catalog or another part of the settings has to know. */
export interface Mention {
  readonly kind: 'vendor' | 'type' | 'payload';
  readonly name: string;
  readonly place: Place;
}

/** Gives the typed value, or `undefined` after having reported what is wrong with it. */
export type Reader<T> = (value: unknown, place: Place) => T | undefined;

const MOST_ITEMS = 10_000;
const LONGEST_TEXT = 10_000;

export function report(place: Place, message: string): void {
  place.problems.push({ path: place.path.replace(/: $/, ''), message });
}

/** The place of an item, or of what stands under a key that we know. */
export function inside(place: Place, key: string | number): Place {
  const { path } = place;
  if (typeof key === 'number') return { ...place, path: `${path}[${String(key)}]` };
  const dot = path === '' || path.endsWith(': ') ? '' : '.';
  return { ...place, path: `${path}${dot}${key}` };
}

/** The place of what stands under a key that the user chose. */
export function insideOwn(place: Place, key: string): Place {
  const shown = shorten(key);
  if (shown === key && /^[\w$-]+$/.test(key)) return inside(place, key);
  return { ...place, path: `${place.path}["${shown}"]` };
}

/** Takes the values that the guard knows. */
function guarded<T>(isRight: (value: unknown) => value is T, expected: string): Reader<T> {
  return (value, place) => {
    if (isRight(value)) return value;
    report(place, `${expected} is expected, not ${quote(value)}`);
    return undefined;
  };
}

/** Takes what `read` gives, unless `problemOf` finds something wrong with it. */
export function checked<T>(read: Reader<T>, problemOf: (value: T) => string | undefined): Reader<T> {
  return (value, place) => {
    const result = read(value, place);
    const problem = result === undefined ? undefined : problemOf(result);
    if (problem === undefined) return result;
    report(place, problem);
    return undefined;
  };
}

export const text: Reader<string> = checked(
  guarded((value) => typeof value === 'string', 'a text'),
  (value) => {
    if (value.trim() === '') return 'the text is empty';
    return value.length > LONGEST_TEXT ? 'the text is too long' : undefined;
  },
);

export const flag: Reader<boolean> = guarded((value) => typeof value === 'boolean', 'true or false');

export const date: Reader<IsoDate> = guarded(
  (value): value is IsoDate => typeof value === 'string' && isIsoDate(value),
  'a date as YYYY-MM-DD',
);

export const period: Reader<string> = guarded(
  (value): value is string => typeof value === 'string' && isPeriod(value),
  'a period such as P1Y, P6M or P90D',
);

/** `null` says that something has not happened. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, place) => (value === null ? null : read(value, place));
}

export function count(smallest: number, largest: number): Reader<number> {
  return guarded(
    (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && value >= smallest && value <= largest,
    `a whole number from ${String(smallest)} to ${String(largest)}`,
  );
}

export function oneOf<const T extends string>(names: readonly T[]): Reader<T> {
  return (value, place) => {
    const known = names.find((name) => name === value);
    if (known !== undefined) return known;
    const choice = enumerate(names, 'or');
    report(
      place,
      typeof value === 'string'
        ? `${quote(value)} is not one of ${choice}${suggest(value, names)}`
        : `one of ${choice} is expected, not ${quote(value)}`,
    );
    return undefined;
  };
}

const anyList = checked(
  guarded((value): value is readonly unknown[] => Array.isArray(value), 'a list'),
  ({ length }) => (length > MOST_ITEMS ? 'the list is too long' : undefined),
);

/** Items with mistakes are left out. */
export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    const given = anyList(value, place);
    if (given === undefined) return undefined;
    const items: T[] = [];
    given.forEach((item, index) => {
      const result = read(item, inside(place, index));
      if (result !== undefined) items.push(result);
    });
    return items;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const record = guarded(isRecord, 'an object');

type Readers = Readonly<Record<string, Reader<unknown>>>;
export type Fields<R extends Readers> = { readonly [K in keyof R]?: R[K] extends Reader<infer T> ? T : never };

export interface FieldsRead<R extends Readers> {
  readonly fields: Fields<R>;
  /** Names in which a mistake was found, also where a misspelt key is nearest to them. */
  readonly faulty: ReadonlySet<string>;
}

/** A configuration is code: a getter may throw. */
function attempt<T>(place: Place, run: () => T): T | undefined {
  try {
    return run();
  } catch {
    report(place, 'cannot be read: an error is thrown');
    return undefined;
  }
}

/** Reads the known keys of an object and reports the others. Keys that hold `undefined` count as absent. */
export function readFields<R extends Readers>(
  value: unknown,
  place: Place,
  readers: R,
  required: readonly (keyof R & string)[] = [],
): FieldsRead<R> | undefined {
  const given = record(value, place);
  if (given === undefined) return undefined;
  const known = new Map(Object.entries(readers));
  const fields = new Map<string, unknown>();
  const faulty = new Set<string>();
  for (const key of attempt(place, () => Object.keys(given)) ?? []) {
    const read = known.get(key);
    const item = read === undefined ? null : attempt(inside(place, key), () => given[key]);
    if (item === undefined) continue;
    if (read === undefined) {
      report(insideOwn(place, key), `unknown key${suggest(key, known.keys())}`);
      for (const name of known.keys()) if (suggest(key, [name]) !== '') faulty.add(name);
      continue;
    }
    const before = place.problems.length;
    const result = attempt(inside(place, key), () => read(item, inside(place, key)));
    if (place.problems.length > before) faulty.add(key);
    if (result !== undefined) fields.set(key, result);
  }
  for (const key of required) {
    if (!fields.has(key) && !faulty.has(key)) {
      report(inside(place, key), 'is missing');
      faulty.add(key);
    }
  }
  return { fields: Object.fromEntries(fields) as Fields<R>, faulty };
}

/** An object all of whose required keys have to be right; mistakes in the others leave only those out. */
export function object<R extends Readers, K extends keyof R & string>(
  readers: R,
  required: readonly K[],
): Reader<Fields<R> & Required<Pick<Fields<R>, K>>> {
  return (value, place) => {
    const read = readFields(value, place, readers, required);
    if (read === undefined) return undefined;
    const { fields } = read;
    return hasAll(fields, required) ? fields : undefined;
  };
}

function hasAll<F extends object, K extends keyof F>(
  fields: F,
  keys: readonly K[],
): fields is F & Required<Pick<F, K>> {
  return keys.every((key) => fields[key] !== undefined);
}
