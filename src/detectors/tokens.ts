/** A word of the text as labels are compared: lower case, without accents, camel case taken apart, possessive `'s` inside. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = /[\p{L}\p{M}]+/gu;
const HUMP = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu;
const ASCII = /^[\x00-\x7f]*$/;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(LETTERS)) {
    if (run === 's' && (text[index - 1] === "'" || text[index - 1] === '’')) continue;
    let from = 0;
    if (run.length > 3 && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(run)) {
      for (const hump of run.matchAll(HUMP)) {
        const cut = hump.index + hump[0].length;
        push(tokens, run.slice(from, cut), index + from, text);
        from = cut;
      }
    }
    push(tokens, from === 0 ? run : run.slice(from), index + from, text);
  }
  return tokens;
}

function push(tokens: Token[], run: string, start: number, text: string): void {
  if (run === '') return;
  let end = start + run.length;
  const next = text.charCodeAt(end);
  if ((next === 39 || next === 0x2019) && text[end + 1] === 's' && !/\p{L}/u.test(text.charAt(end + 2))) end += 2;
  tokens.push({ word: fold(run), start, end });
}

/** Lower case without accents, the form in which all word lists are written. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
