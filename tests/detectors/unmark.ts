import type { PhiMatch, PhiType } from '../../src/detectors/index.js';

const MARK = /[«‹](?:([a-z0-9-]+)\|)?([^«»‹›]*)([»›])/g;

/**
 * Takes the marks out of a case. `Patient: «Ada Quill», seen ‹date|March 4, 2023›` marks what is found with high and with medium confidence,
 * of the class in front of the bar or else of the class that the table is about.
 */
export function unmark(marked: string, ofTable: PhiType = 'name'): { readonly text: string; readonly matches: readonly PhiMatch[] } {
  const matches: PhiMatch[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: type = ofTable, 2: value = '', 3: end, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    matches.push({ type: type as PhiType, start: text.length, end: text.length + value.length, confidence: end === '»' ? 'high' : 'medium' });
    text += value;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), matches };
}
