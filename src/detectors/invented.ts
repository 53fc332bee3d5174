import type { Document } from './document.js';
import { pattern } from './pattern.js';

/** What a prompt says of values that it made up itself. */
const INVENTED = pattern(
  String.raw`\b(?:fake|made[- ]up|fictitious|fictional|invented|dummy|placeholder)s? (?:[a-z]+,? ){0,4}?(?:names?|values?|numbers?|address(?:es)?|phones?|e-?mails?
    |postcodes?|dates?|data|patients?|people|persons?|entries|text|examples?|details|records?|ids?|identifiers?)\b[^.\n]{0,100}$`,
  'i',
);
const ITEM = /^[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]/;
const REACH = 240;
const ITEMS = 12;

/** Whether the words in front of a value, or in front of the list that it stands in, call it made up. */
export function isInvented({ text }: Document, start: number): boolean {
  let from = text.lastIndexOf('\n', start - 1) + 1;
  let line = text.slice(Math.max(from, start - REACH), start);
  for (let item = 0; item <= ITEMS; item += 1) {
    if (INVENTED.test(line)) return true;
    if (from === 0 || !ITEM.test(text.slice(from, from + 8))) return false;
    const end = from - 1;
    from = text.lastIndexOf('\n', end - 1) + 1;
    line = text.slice(Math.max(from, end - REACH), end);
    if (ITEM.test(line)) line = '';
  }
  return false;
}
