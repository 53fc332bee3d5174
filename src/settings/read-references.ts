import { matchesPattern } from '../catalog/pattern.js';
import { matchesAnywhere } from './globs.js';
import { accessPath, vendorName } from './read-own-values.js';
import { checked, list, object, text } from './read-value.js';
import type { Reader } from './read-value.js';
import type { FunctionRef, Wrapper } from './settings.js';
import { quote } from './text.js';

const ANY_NAME = '~no-such-name~';

/** A name with `*` in it, but not one that matches everything. */
export const namePattern: Reader<string> = checked(text, (name) =>
  matchesPattern(name, ANY_NAME) ? `${quote(name)} matches every name` : undefined,
);

const LONGEST_GLOB = 1000;

export const glob: Reader<string> = checked(text, ({ length }) =>
  length > LONGEST_GLOB ? 'the glob is too long' : undefined,
);

/** Globs that switch something off: none of them may match every file. */
export const narrowGlobs: Reader<readonly string[]> = checked(list(glob), (globs) =>
  matchesAnywhere(globs) ? 'matches every file; name the directories that are meant' : undefined,
);

export const exactName: Reader<string> = checked(text, (name) =>
  name.includes('*') ? `${quote(name)} would stand for every name; list the names` : undefined,
);

export const members: Reader<string | readonly string[]> = (value, place) =>
  Array.isArray(value) ? list(exactName)(value, place) : exactName(value, place);

export const functionRef: Reader<FunctionRef> = object({ from: exactName, name: exactName, member: members }, [
  'from',
  'name',
]);

/** A function reference, or the id of a sink in the catalog. */
export const securedSink: Reader<FunctionRef | string> = (value, place) =>
  typeof value === 'string' ? exactName(value, place) : functionRef(value, place);

export const wrapper: Reader<Wrapper> = object(
  { from: exactName, name: exactName, prompt: list(accessPath), completion: accessPath, vendor: vendorName },
  ['from', 'name', 'prompt'],
);
