/** A name, host or path read as words, with the place of every character in the original. */
export interface WordView {
  readonly text: string;
  /** Span of the original behind a span of the view. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const RUN = /[\p{L}\p{M}\p{N}'’]+/gu;
/** The next word of a run. It fails nowhere inside of one. */
const WORD = /\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}'’]+(?=\p{Lu}|\d\d)|\d+(?=\p{Lu}\p{Ll})|[\p{L}\p{M}\p{N}'’]+?(?:(?=\d\d\p{Lu}\p{Ll})|(?![\p{L}\p{M}\p{N}'’]))/uy;

/** `patientName_88.QX` as `patient name 88 QX`, or with `capitals` as `Patient Name 88 QX`, the way names and streets are written. */
export function viewAsWords(text: string, { capitals }: { readonly capitals: boolean }): WordView {
  const keepsCapitals = /[a-z]/.test(text);
  const places: number[] = [];
  let view = '';
  for (const { word, index } of wordsOf(text)) {
    if (view !== '') {
      view += ' ';
      places.push(index);
    }
    for (let offset = 0; offset < word.length; offset += 1) places.push(index + offset);
    view += IN_ASCII.test(word) && !(keepsCapitals && IN_CAPITALS.test(word)) ? spell(word, capitals) : word;
  }
  return {
    text: view,
    spanOf: (start, end) => ({ start: places[start] ?? text.length, end: (places[end - 1] ?? text.length - 1) + 1 }),
  };
}

function* wordsOf(text: string): Generator<{ readonly word: string; readonly index: number }> {
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    for (let index = start; index < start + run.length; ) {
      WORD.lastIndex = index;
      const word = WORD.exec(text)?.[0] ?? run.slice(index - start);
      yield { word, index };
      index += word.length;
    }
  }
}

/** Other letters may change their length with their case. */
const IN_ASCII = /^[A-Z]/i;
/** `QX`, `MRN`, `PA55`: what is short or holds digits keeps its capitals, unless all the text has them. */
const IN_CAPITALS = /^[A-Z]{2,3}$|^[A-Z]{2}.*\d/;

function spell(word: string, capitals: boolean): string {
  const lower = word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return capitals ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
