/** A name, host or path read as words, with the place of every character in the original. */
export interface WordView {
  readonly text: string;
  /** Span of the original behind a span of the view. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const WORD = /\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}'’]+(?=\p{Lu}|\d\d)|\d+(?=\p{Lu}\p{Ll})|[\p{L}\p{M}\p{N}'’]+?(?:(?=\d\d\p{Lu}\p{Ll})|(?![\p{L}\p{M}\p{N}'’]))/gu;

/** `patientName_88.QX` as `patient name 88 QX`, or with `capitals` as `Patient Name 88 QX`, the way names and streets are written. */
export function viewAsWords(text: string, { capitals }: { readonly capitals: boolean }): WordView {
  const places: number[] = [];
  let view = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (view !== '') {
      view += ' ';
      places.push(index);
    }
    for (let offset = 0; offset < word.length; offset += 1) places.push(index + offset);
    view += capitals ? word.replace(FIRST_SMALL, upper) : word.replace(FIRST_CAPITAL, lower);
  }
  return {
    text: view,
    spanOf: (start, end) => ({ start: places[start] ?? text.length, end: (places[end - 1] ?? text.length - 1) + 1 }),
  };
}

// ASCII only: the others may change their length.
const FIRST_SMALL = /^[a-z]/;
const FIRST_CAPITAL = /^[A-Z](?![A-Z])/;

function upper(letter: string): string {
  return letter.toUpperCase();
}

function lower(letter: string): string {
  return letter.toLowerCase();
}
