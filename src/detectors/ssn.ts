import { candidate, type Candidate } from './candidate.js';
import { isFiller, isIssuableSsn } from './checks.js';
import type { Document } from './document.js';
import { readSpelledDigits } from './spelled.js';
import { matchesOf, pattern } from './pattern.js';

const SHAPE = /(?<![\w.–-])\d{3}([\-–. \u00a0])\d{2}\1\d{4}(?![\w–-]|\.\d)/g;
const LABELLED = /(\d{3})[-–. \u00a0]{0,2}(\d{2})[-–. \u00a0]{0,2}(\d{4})(?![\d-])/y;
const PARTLY_MASKED = /[X*#•]{3}[-– ]?[X*#•]{2}[-– ]?(\d{4})(?!\d)/gi;
const LAST_FOUR = pattern(
  String.raw`\b(?:ssn|social(?: security(?: number)?)?|ss#?)\b[^.\n;]{0,30}?\b(?:last (?:four|4)(?: digits)?|ends? (?:in|with)
    |ending(?: in)?)[^\d\n]{0,12}(\d{4})(?!\d)`,
  'gi',
);
const LAST_FOUR_OF = pattern(
  String.raw`\blast (?:four|4)(?: digits)?(?: of| on| for)?(?: the| her| his| my| their)? ?(?:patient'?s? )?(?:ssn|social(?: security(?: number)?)?
    |ss#)[^\d\n]{0,14}(\d{4})(?!\d)`,
  'gi',
);
const LAST_FOUR_ALONE = /\blast (?:four|4)(?: digits)?(?: is| are|:| of)?[ :"']{1,3}(\d{4})(?!\d)/gi;

/** Social Security numbers: by shape, behind a label in any shape, spelled out, and their last four digits. */
export function* detectSsn(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const { 0: value, 1: separator, index } of matchesOf(text, SHAPE)) {
    if (!isIssuableSsn(value.replace(/\D/g, ''))) continue;
    const dashed = separator === '-' || separator === '–';
    if (/\b(?:member|policy|acc(?:oun)?t|mrn|subscriber|group|claim|ref|order|case|licen[cs]e|passport|serial)\b[^\n]{0,8}$/i.test(document.before(index, 24))) continue;
    if (dashed && !/^ ?(?:mg|mcg|units?|ml)\b/.test(document.after(index + value.length, 8))) yield candidate('ssn', index, index + value.length, document.clinical ? 'high' : 'medium', 3);
  }
  for (const hit of document.labels('ssn')) {
    LABELLED.lastIndex = hit.value;
    const match = LABELLED.exec(text);
    if (match !== null) {
      const digits = match.slice(1).join('');
      if (isIssuableSsn(digits) || (digits.startsWith('9') && !isFiller(digits) && /tax|tin/.test(hit.label))) {
        yield candidate('ssn', hit.value, LABELLED.lastIndex, 'high', 5);
      }
      continue;
    }
    const spelled = readSpelledDigits(text, hit.value);
    if (spelled !== undefined && (spelled.digits.length === 9 || spelled.digits.length === 4)) yield candidate('ssn', spelled.start, spelled.end, 'medium', 3);
  }
  for (const { 0: value, 1: last, index } of matchesOf(text, PARTLY_MASKED)) {
    if (last !== undefined && !isFiller(last)) yield candidate('ssn', index, index + value.length, 'medium', 4);
  }
  for (const pattern of [LAST_FOUR, LAST_FOUR_OF]) {
    for (const match of matchesOf(text, pattern)) yield* lastFour(match, 'high');
  }
  if (!document.clinical) return;
  for (const match of matchesOf(text, LAST_FOUR_ALONE)) {
    if (!/\b(?:card|visa|account|acct|phone|cell|member|policy|mrn|mastercard)\b/i.test(document.before(match.index, 60))) yield* lastFour(match, 'medium');
  }
}

function* lastFour(match: RegExpMatchArray, confidence: 'high' | 'medium'): Generator<Candidate> {
  const digits = match[1];
  if (digits === undefined || isFiller(digits)) return;
  const end = (match.index ?? 0) + match[0].length;
  yield candidate('ssn', end - digits.length, end, confidence, 4);
}
