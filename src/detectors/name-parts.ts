import { fold } from './tokens.js';
import { commonness, isListedName } from './words/dictionary.js';
import { GIVEN_NAMES } from './words/given-names.js';
import { NOT_A_NAME } from './words/not-names.js';
import { matchesOf } from './pattern.js';

/**
 * What the word lists say of one capitalised word: `listed` is a name and hardly anything else, `both` a name and a common
 * word, `free` neither a name nor a word that we know, `initial` one letter, `word` no name.
 */
export type PartKind = 'listed' | 'both' | 'free' | 'initial' | 'word';

export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: PartKind;
}

export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
}

const PARTICLE = String.raw`(?:de|del|da|das|do|dos|di|du|van|von|der|den|ten|ter|la|las|los|le|el|al|bin|binti|bint|ibn|abu|ben|y|e|zu|af|of|St\.|Saint)`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]{0,24}(?:['’‘-](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]{0,24}){0,3}`;
const INITIAL = String.raw`\p{Lu}\.(?:[- ]?\p{Lu}\.)?`;
const NICKNAME = String.raw`(?: ["“(']\p{Lu}\p{L}{1,14}["”)'])?`;
const SUFFIX = String.raw`(?:,? (?:Jr|Sr|II|III|IV)(?!\p{L})\.?)?`;
const PERSON = String.raw`(?:${INITIAL}|${WORD})${NICKNAME}(?: (?:${PARTICLE} ){0,3}(?:${INITIAL}|${WORD})){0,4}${SUFFIX}`;

/** Runs of capitalised words, with what may stand between the parts of a name. */
export const NAME_RUN = new RegExp(String.raw`(?<![\p{L}\p{M}\d_@/\\#$&])(?<![\p{L}\d][.'’-])(?:(?:van|von|de|del|da|di|al|el|bin|ibn|der) ){0,2}${PERSON}`, 'gu');
const NAME_AT = new RegExp(String.raw`(?:(?:van|von|de|del|da|di|al|el|bin|ibn|der) ){0,2}${PERSON}`, 'uy');
const REVERSED_AT = new RegExp(String.raw`((?:${PARTICLE} )?${WORD}(?: ${WORD})?), ?(${WORD}(?: (?:${INITIAL}|${WORD}|\p{Lu}\b))?)(?![\p{L}\d'’-])`, 'uy');
const LOWER_AT = /[\p{Ll}'’-]{2,24}(?: [\p{Ll}'’-]{1,24}){0,2}/uy;
const PART = new RegExp(String.raw`(?<![\p{L}'’-])(?:${INITIAL}|${WORD})`, 'gu');
const ONE_WORD = /^[A-Z][A-Za-z]{0,24}$/;
const SUFFIX_WORD = /^(?:Jr|Sr|II|III|IV)$/;

export function partsOf(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  const run = text.slice(start, end);
  if (ONE_WORD.test(run) && !SUFFIX_WORD.test(run)) return [{ text: run, start, end, kind: kindOf(run) }];
  for (const { 0: word, index } of matchesOf(run, PART)) {
    if (SUFFIX_WORD.test(word)) continue;
    parts.push({ text: word, start: start + index, end: start + index + word.length, kind: kindOf(word) });
  }
  return parts;
}

function kindOf(word: string): PartKind {
  const bare = word.replace(/\.$/, '');
  if (/^(?:I|\p{L}{1,5}['’](?:[mdt]|ve|ll|re))$/u.test(bare)) return 'word';
  if (bare.length === 1 || /^\p{Lu}\./u.test(word)) return 'initial';
  const folded = fold(bare);
  if (NOT_A_NAME.has(folded)) return 'word';
  const whole = kindOfSimple(bare, folded);
  if (whole === 'listed' || whole === 'both' || !/['’-]/.test(bare)) return whole;
  if (bare.split('-').some((piece) => /^\p{Ll}{4}/u.test(piece) && commonness(piece) <= 3)) return 'word';
  const pieces = folded.split(/['’‘-]/).filter((piece) => piece.length > 1);
  if (pieces.some((piece) => piece.length > 3 && NOT_A_NAME.has(piece))) return 'word';
  const kinds = pieces.map((piece) => kindOfSimple(piece, piece));
  if (kinds.includes('listed')) return 'listed';
  return kinds.includes('word') ? 'word' : (kinds[0] ?? 'word');
}

function kindOfSimple(word: string, folded: string): PartKind {
  const listed = isListedName(folded) || GIVEN_NAMES.has(folded);
  const rank = commonness(word);
  if (listed) return rank <= 3 && word.length > 1 && isPlainWord(folded, rank) ? 'both' : 'listed';
  if (rank <= 3 || commonness(folded) <= 3 || isInflected(folded)) return 'word';
  const capitals = word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);
  return word.length < 3 || (capitals && word.length < 5) ? 'word' : 'free';
}

/** Words that one meets as words; `Mason` or `Daisy` are met more often as names. */
function isPlainWord(folded: string, rank: number): boolean {
  return rank <= 2 || !GIVEN_FIRST.has(folded);
}

/** Given names that are English words as well. */
const GIVEN_FIRST: ReadonlySet<string> = new Set(
  'mason daisy lily maria martin victoria jordan chad barbara margaret dean jack tom jerry ruby amber dale glen heather ivy olive violet iris hazel wade grant drew pearl carol robin jay ray frank max miles carter tyler taylor parker harper hunter chase clay dick tony penny sally bob joe jenny peter patrick dustin rusty sandy cliff rosemary melody marina angelica jasmine crystal tiffany brandy sherry ginger candy april june august summer autumn dawn eve faith hope joy grace charity mercy constance prudence felicity serenity trinity nova'.split(' '),
);

export function isGiven(word: string): boolean {
  const folded = fold(word);
  return GIVEN_NAMES.has(folded) || GIVEN_FIRST.has(folded);
}

/** Plurals and the like of listed words: `Inhibitors`, `Screenings`. */
function isInflected(folded: string): boolean {
  if (folded.endsWith('ies')) return commonness(`${folded.slice(0, -3)}y`) <= 3;
  if (folded.endsWith('s')) return commonness(folded.slice(0, -1)) <= 3;
  if (folded.endsWith('ed') || folded.endsWith('er')) return commonness(folded.slice(0, -2)) <= 3 || commonness(folded.slice(0, -1)) <= 3;
  return folded.endsWith('ing') && (commonness(folded.slice(0, -3)) <= 3 || commonness(`${folded.slice(0, -3)}e`) <= 3);
}

/** The name that begins at a position, cut at the first word that is none. */
export function nameAt(text: string, at: number): NameSpan | undefined {
  NAME_AT.lastIndex = at;
  const run = NAME_AT.exec(text);
  return run === null ? undefined : leadingName(text, at, at + run[0].length);
}

export function leadingName(text: string, start: number, end: number): NameSpan | undefined {
  const parts = partsOf(text, start, end);
  const stop = parts.findIndex(({ kind }) => kind === 'word');
  const kept = stop < 0 ? parts : parts.slice(0, stop);
  const last = kept.at(-1);
  if (last === undefined) return undefined;
  const whole = stop < 0;
  return { start, end: whole ? end : endWithQuote(text, last.end, end), parts: kept };
}

function endWithQuote(text: string, end: number, limit: number): number {
  return end < limit && /^["”)]/.test(text.slice(end, end + 1)) && /["“(]/.test(text.slice(Math.max(0, end - 16), end)) ? end + 1 : end;
}

/** `Okafor, Chinedu M`: family name first. */
export function reversedNameAt(text: string, at: number): NameSpan | undefined {
  REVERSED_AT.lastIndex = at;
  const match = REVERSED_AT.exec(text);
  if (match === null) return undefined;
  const parts = partsOf(text, at, at + match[0].length);
  const lone = /\p{Lu}$/u.exec(match[0]);
  if (parts.filter(({ kind }) => kind !== 'initial').length < 2 || parts.some(({ kind }) => kind === 'word') || (lone !== null && parts.length > 4)) return undefined;
  return { start: at, end: at + match[0].length, parts };
}

/** A name in lower case, for fields that hold nothing else. */
export function lowerNameAt(text: string, at: number): NameSpan | undefined {
  LOWER_AT.lastIndex = at;
  const match = LOWER_AT.exec(text);
  if (match === null || /[\p{L}\d_]/u.test(text.charAt(LOWER_AT.lastIndex))) return undefined;
  const words = match[0].split(' ');
  if (!words.every((word) => isListedName(word) && commonness(word) > 2)) return undefined;
  return { start: at, end: LOWER_AT.lastIndex, parts: [{ text: match[0], start: at, end: LOWER_AT.lastIndex, kind: 'listed' }] };
}
