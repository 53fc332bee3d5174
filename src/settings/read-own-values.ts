import { AccessPathError, parseAccessPath } from '../catalog/access-path.js';
import { checked, insideOwn, record, report, text } from './read-value.js';
import type { Mention, Place, Reader } from './read-value.js';
import { quote } from './text.js';

/** A path of the catalog's language. */
export const accessPath: Reader<string> = checked(text, notAPath);

/** A path from a module, type or function; the empty one is the module itself. */
export const memberPath: Reader<string> = (value, place) => (value === '' ? '' : accessPath(value, place));

const MOST_ALTERNATIVES = 1000;

function notAPath(path: string): string | undefined {
  try {
    const count = parseAccessPath(path).reduce((product, step) => product * (step.kind === 'member' ? (step.names?.length ?? 1) : 1), 1);
    return count > MOST_ALTERNATIVES ? `${quote(path)} stands for too many paths` : undefined;
  } catch (error) {
    if (!(error instanceof AccessPathError)) throw error;
    return `${quote(path)} is not an access path such as (0).messages[].content`;
  }
}

/** A name that is looked up when everything has been read; an unknown one is reported and means nothing. */
function mention(kind: Mention['kind']): Reader<string> {
  return (value, place) => {
    const name = text(value, place);
    if (name !== undefined) place.mentions?.push({ kind, name, place });
    return name;
  };
}

export const vendorName = mention('vendor');
export const typeName = mention('type');
export const payloadName = mention('payload');

/** An object with keys that the user chooses. A key that `keyReader` refuses is left out, and so is a value with a mistake. */
export function dictionary<T>(item: Reader<T>, keyReader: Reader<string> = text): Reader<Readonly<Record<string, T>>> {
  return (value, place) => {
    const given = record(value, place);
    if (given === undefined) return undefined;
    const entries: [string, T][] = [];
    for (const [key, one] of Object.entries(given)) {
      const at = insideOwn(place, key);
      if (isNoName(key)) {
        report(at, 'this name belongs to every object of the language');
        continue;
      }
      const name = keyReader(key, at);
      const result = name === undefined ? undefined : item(one, at);
      if (name !== undefined && result !== undefined) entries.push([name, result]);
    }
    return Object.fromEntries(entries);
  };
}

const NO_NAMES: ReadonlySet<string> = new Set(['__proto__', 'prototype']);

function isNoName(key: string): boolean {
  return NO_NAMES.has(key);
}

/** Whether a name stands for the first time; a second time is a mistake. */
export function isNew(names: Set<string>, name: string, place: Place): boolean {
  if (!names.has(name)) {
    names.add(name);
    return true;
  }
  report(place, `${quote(name)} stands here twice`);
  return false;
}
