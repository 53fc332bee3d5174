/** A word of the text as labels are compared: lower case, without accents, camel case taken apart, possessive `'s` inside. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const OTHER_LETTER = /[\p{L}\p{M}]/u;
const HUMP = /[^\p{Lu}](?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu;
const HAS_HUMP = /[^\p{Lu}]\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const ASCII = /^[\x00-\x7f]*$/;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && isLetter(text, index)) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      pushRun(tokens, text, start, index);
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

function pushRun(tokens: Token[], text: string, start: number, end: number): void {
  const run = text.slice(start, end);
  if (run === 's' && isApostrophe(text.charCodeAt(start - 1))) return;
  let from = start;
  if (run.length > 3 && HAS_HUMP.test(run)) {
    for (const hump of run.matchAll(HUMP)) {
      const cut = start + hump.index + hump[0].length;
      push(tokens, text, from, cut);
      from = cut;
    }
  }
  push(tokens, text, from, end);
}

function push(tokens: Token[], text: string, start: number, end: number): void {
  const possessive = isApostrophe(text.charCodeAt(end)) && text[end + 1] === 's' && (end + 2 >= text.length || !isLetter(text, end + 2));
  tokens.push({ word: fold(text.slice(start, end)), start, end: possessive ? end + 2 : end });
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Lower case without accents, the form in which all word lists are written. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
