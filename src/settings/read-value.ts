import { isIsoDate, isPeriod } from './dates.js';
import type { IsoDate, SettingsProblem } from './settings.js';
import { enumerate, quote, shorten, suggest } from './text.js';

/** Where in the settings a value stands, and where its mistakes are collected. */
export interface Place {
  readonly path: string;
  readonly problems: SettingsProblem[];
}

/** Gives the typed value, or `undefined` after having reported what is wrong with it. */
export type Reader<T> = (value: unknown, place: Place) => T | undefined;

const MOST_ITEMS = 10_000;
const LONGEST_TEXT = 10_000;

export function report(place: Place, message: string): undefined {
  place.problems.push({ path: place.path.replace(/: $/, ''), message });
  return undefined;
}

export function inside(place: Place, key: string | number): Place {
  const { path, problems } = place;
  if (typeof key === 'number') return { path: `${path}[${String(key)}]`, problems };
  const step = /^[\w$-]{1,40}$/.test(key) ? key : `["${shorten(key)}"]`;
  const dot = path === '' || path.endsWith(': ') || step.startsWith('[') ? '' : '.';
  return { path: `${path}${dot}${step}`, problems };
}

export const text: Reader<string> = (value, place) => {
  if (typeof value !== 'string') return report(place, `a text is expected, not ${quote(value)}`);
  if (value.trim() === '') return report(place, 'the text is empty');
  if (value.length > LONGEST_TEXT) return report(place, 'the text is too long');
  return value;
};

export const flag: Reader<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : report(place, `true or false is expected, not ${quote(value)}`);

export const date: Reader<IsoDate> = (value, place) =>
  typeof value === 'string' && isIsoDate(value)
    ? value
    : report(place, `a date as YYYY-MM-DD is expected, not ${quote(value)}`);

export const period: Reader<string> = (value, place) =>
  typeof value === 'string' && isPeriod(value)
    ? value
    : report(place, `a period such as P1Y, P6M or P90D is expected, not ${quote(value)}`);

/** `null` says that something has not happened. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, place) => (value === null ? null : read(value, place));
}

export function count(smallest: number, largest: number): Reader<number> {
  return (value, place) =>
    typeof value === 'number' && Number.isInteger(value) && value >= smallest && value <= largest
      ? value
      : report(place, `a whole number from ${String(smallest)} to ${String(largest)} is expected, not ${quote(value)}`);
}

export function oneOf<const T extends string>(names: readonly T[]): Reader<T> {
  return (value, place) =>
    names.find((name) => name === value) ??
    report(
      place,
      typeof value === 'string'
        ? `${quote(value)} is not one of ${enumerate(names, 'or')}${suggest(value, names)}`
        : `one of ${enumerate(names, 'or')} is expected, not ${quote(value)}`,
    );
}

/** Items with mistakes are left out. */
export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return report(place, `a list is expected, not ${quote(value)}`);
    if (value.length > MOST_ITEMS) return report(place, 'the list is too long');
    const items: T[] = [];
    value.forEach((item: unknown, index) => {
      const result = read(item, inside(place, index));
      if (result !== undefined) items.push(result);
    });
    return items;
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Readers = Readonly<Record<string, Reader<unknown>>>;
export type Fields<R extends Readers> = { readonly [K in keyof R]?: R[K] extends Reader<infer T> ? T : never };

export interface FieldsRead<R extends Readers> {
  readonly fields: Fields<R>;
  /** Names in which a mistake was found, also where a misspelt key is nearest to them. */
  readonly faulty: ReadonlySet<string>;
}

/** Reads the known keys of an object and reports the others. Keys that hold `undefined` count as absent. */
export function readFields<R extends Readers>(
  value: unknown,
  place: Place,
  readers: R,
  required: readonly (keyof R & string)[] = [],
): FieldsRead<R> | undefined {
  if (!isRecord(value)) return report(place, `an object is expected, not ${quote(value)}`);
  const known = new Map(Object.entries(readers));
  const fields = new Map<string, unknown>();
  const faulty = new Set<string>();
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const read = known.get(key);
    const at = inside(place, key);
    if (read === undefined) {
      report(at, `unknown key${suggest(key, known.keys())}`);
      for (const name of known.keys()) if (suggest(key, [name]) !== '') faulty.add(name);
      continue;
    }
    const before = place.problems.length;
    const result = read(item, at);
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
