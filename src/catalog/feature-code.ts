/**
 * How code shows a feature: `Feature.code` of the catalog.
 *
 * ```text
 * code   = clue { ( " with " | " without " ) clue }
 * clue   = kind ":" pattern [ ( "=" | "!=" ) value ]
 * ```
 *
 * `prop` is the end of a path in the request object, in a qualifier a property of the same object as the clue before
 * it; `path` is the beginning of a URL path, or a part of it where it ends in `/`; `call` and `new` are members from the
 * client, `*` for any. Patterns and values may hold `*`, call patterns `{a,b}`. Where several features of a vendor fit
 * one place, the pattern with the most literal characters decides.
 */
export interface FeatureCode extends Clue {
  readonly qualifiers: readonly (Clue & { readonly present: boolean })[];
}

export interface Clue {
  readonly kind: ClueKind;
  readonly pattern: string;
  readonly value?: { readonly equal: boolean; readonly text: string };
}

const KINDS = [
  'call',
  'new',
  'path',
  'host',
  'prop',
  'tool.type',
  'beta',
  'query',
  'model',
  'env',
  'pkg',
  'event',
] as const;
export type ClueKind = (typeof KINDS)[number];

export class FeatureCodeError extends Error {
  override readonly name = 'FeatureCodeError';
}

/** @throws FeatureCodeError where the text does not follow the grammar. */
export function parseFeatureCode(text: string): FeatureCode {
  const [first = '', ...rest] = text.split(/ (?=with(?:out)? )/);
  return {
    ...parseClue(first, text),
    qualifiers: rest.map((part) => {
      const [word = '', clue = ''] = part.split(' ', 2);
      return { ...parseClue(clue, text), present: word === 'with' };
    }),
  };
}

function parseClue(clue: string, text: string): Clue {
  const colon = clue.indexOf(':');
  const kind = KINDS.find((name) => name === clue.slice(0, colon));
  const [, pattern = '', operator, value] = /^([^\s=!]+)(?:(!?=)(\S+))?$/.exec(clue.slice(colon + 1)) ?? [];
  if (kind === undefined || pattern === '') throw new FeatureCodeError(`"${text}": "${clue}" is no clue`);
  if (operator === undefined || value === undefined) return { kind, pattern };
  return { kind, pattern, value: { equal: operator === '=', text: value } };
}
