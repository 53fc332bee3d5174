import { AccessPathError, parseAccessPath } from '../catalog/access-path.js';
import { matchesPattern } from '../catalog/pattern.js';
import { matchesAnywhere } from './globs.js';
import { list, object, report, text } from './read-value.js';
import type { Reader } from './read-value.js';
import type { FunctionRef, Wrapper } from './settings.js';
import { quote } from './text.js';

const ANY_NAME = '~no-such-name~';

/** A name with `*` in it, but not one that matches everything. */
export const namePattern: Reader<string> = (value, place) => {
  const name = text(value, place);
  if (name === undefined) return undefined;
  return matchesPattern(name, ANY_NAME) ? report(place, `${quote(name)} matches every name`) : name;
};

const LONGEST_GLOB = 1000;

export const glob: Reader<string> = (value, place) => {
  const pattern = text(value, place);
  if (pattern === undefined || pattern.length <= LONGEST_GLOB) return pattern;
  return report(place, 'the glob is too long');
};

/** Globs that switch something off: none of them may match every file. */
export const narrowGlobs: Reader<readonly string[]> = (value, place) => {
  const globs = list(glob)(value, place);
  if (globs === undefined || !matchesAnywhere(globs)) return globs;
  return report(place, 'matches every file; name the directories that are meant');
};

const exactName: Reader<string> = (value, place) => {
  const name = text(value, place);
  if (name === undefined || !name.includes('*')) return name;
  return report(place, `${quote(name)} would stand for every name; list the names`);
};

const members: Reader<string | readonly string[]> = (value, place) =>
  Array.isArray(value) ? list(exactName)(value, place) : exactName(value, place);

export const functionRef: Reader<FunctionRef> = object({ from: exactName, name: exactName, member: members }, [
  'from',
  'name',
]);

/** A function reference, or the id of a sink in the catalog. */
export const securedSink: Reader<FunctionRef | string> = (value, place) =>
  typeof value === 'string' ? exactName(value, place) : functionRef(value, place);

const accessPath: Reader<string> = (value, place) => {
  const path = text(value, place);
  if (path === undefined) return undefined;
  try {
    parseAccessPath(path);
    return path;
  } catch (error) {
    if (!(error instanceof AccessPathError)) throw error;
    return report(place, `${quote(path)} is not an access path such as (0).messages[].content`);
  }
};

export const wrapper: Reader<Wrapper> = object(
  { from: exactName, name: exactName, prompt: list(accessPath), completion: accessPath, vendor: text },
  ['from', 'name', 'prompt'],
);
