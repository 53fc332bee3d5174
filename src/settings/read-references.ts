import { AccessPathError, parseAccessPath } from '../catalog/access-path.js';
import { matchesPattern } from '../catalog/pattern.js';
import { matchesAnywhere } from './globs.js';
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

const exactName: Reader<string> = checked(text, (name) =>
  name.includes('*') ? `${quote(name)} would stand for every name; list the names` : undefined,
);

const members: Reader<string | readonly string[]> = (value, place) =>
  Array.isArray(value) ? list(exactName)(value, place) : exactName(value, place);

export const functionRef: Reader<FunctionRef> = object({ from: exactName, name: exactName, member: members }, [
  'from',
  'name',
]);

/** A function reference, or the id of a sink in the catalog. */
export const securedSink: Reader<FunctionRef | string> = (value, place) =>
  typeof value === 'string' ? exactName(value, place) : functionRef(value, place);

const accessPath: Reader<string> = checked(text, (path) => {
  try {
    parseAccessPath(path);
    return undefined;
  } catch (error) {
    if (!(error instanceof AccessPathError)) throw error;
    return `${quote(path)} is not an access path such as (0).messages[].content`;
  }
});

export const wrapper: Reader<Wrapper> = object(
  { from: exactName, name: exactName, prompt: list(accessPath), completion: accessPath, vendor: text },
  ['from', 'name', 'prompt'],
);
