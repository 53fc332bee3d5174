import { matchesOf } from './pattern.js';

/** A word of the text as labels are compared: lower case, without accents, camel case taken apart, possessive `'s` inside. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const OTHER_LETTER = /[\p{L}\p{M}]/u;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const HUMP = /\P{Lu}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu;

/** What a run of letters holds besides lower-case ASCII: nothing, a capital in front, more than that. */
type Make = 'lower' | 'capitalised' | 'other';

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let make: Make = 'lower';
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const lower = code >= 97 && code <= 122;
    if (lower || (code >= 65 && code <= 90) || (code >= 128 && OTHER_LETTER.test(text.charAt(index)))) {
      if (start < 0) {
        start = index;
        make = lower ? 'lower' : code < 128 ? 'capitalised' : 'other';
      } else if (!lower) make = 'other';
    } else if (start >= 0) {
      pushRun(tokens, text, start, index, make);
      start = -1;
    }
  }
  return tokens;
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return OTHER_LETTER.test(text.charAt(index));
}

function pushRun(tokens: Token[], text: string, start: number, end: number, make: Make): void {
  if (end === start + 1 && text[start] === 's' && isApostrophe(text.charCodeAt(start - 1))) return;
  let from = start;
  if (make === 'other' && end - start > 3) {
    for (const hump of matchesOf(text.slice(start, end), HUMP)) {
      const cut = start + hump.index + hump[0].length;
      push(tokens, text, from, cut, make);
      from = cut;
    }
  }
  push(tokens, text, from, end, make);
}

function push(tokens: Token[], text: string, start: number, end: number, make: Make): void {
  const possessive = isApostrophe(text.charCodeAt(end)) && text[end + 1] === 's' && (end + 2 >= text.length || !isLetter(text, end + 2));
  const written = text.slice(start, end);
  const word = make === 'lower' ? written : make === 'capitalised' ? written.toLowerCase() : fold(written);
  tokens.push({ word, start, end: possessive ? end + 2 : end });
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Lower case without accents, the form in which all word lists are written. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}
