import type { LabelledSpan } from './span.js';

/** Digits in one word that may be an identifier, and in groups with something between them. */
const IN_WORD = 5;
const IN_GROUPS = 6;

const WORD = /(?<![A-Z\d])[A-Z]*\d[A-Z\d]*/gi;
const GROUPS = /(?<!\d)\d+(?:[-_./:() +]{1,3}\d+)+/g;
/** What belongs to an identifier beside its digits: `CLM-`, `QK_`, `fp-qz-`, and `-01` behind it. */
const HEAD = /(?<![A-Za-z\d])(?:(?:[A-Z]{1,4}|[a-z]{1,3})[-_]){1,2}$/;
const TAIL = /^(?:[-_](?:\d+|[A-Z]{1,3}))+(?![A-Za-z])/;

/** Numbers so long that they may be somebody's, whatever stands around them: hosts and names give detectors no context. */
export function findNumbers(text: string): readonly LabelledSpan[] {
  const words = [...text.matchAll(WORD)].filter(([word]) => digitsIn(word) >= IN_WORD);
  const groups = [...text.matchAll(GROUPS)].filter(([group]) => digitsIn(group) >= IN_GROUPS);
  return [...words, ...groups].map(({ 0: run, index }) => {
    const head = HEAD.exec(text.slice(0, index))?.[0] ?? '';
    const tail = TAIL.exec(text.slice(index + run.length))?.[0] ?? '';
    return { start: index - head.length, end: index + run.length + tail.length, label: 'number' };
  });
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
