import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { isPublicPhone } from './words/reserved.js';
import { matchesOf, pattern } from './pattern.js';

const NUMBER = /\+?\(?\d{1,5}\)?(?:[-–. \u00a0/()]{0,2}\d{2,8}){1,6}(?!\w|[-.]\d)/y;
const CUE = /\b(?:fax(?:ed|es|ing)?|facsimile|telefax|efax|t[eé]l[eé]copie(?:ur)?)\b[^.\n\d]{0,48}?(?=\+?\(?\d)/gi;
const BEHIND = pattern(
  String.raw`(?<![\w.+-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?=,? ?(?:\(|is (?:the|her|his|their|our) |[-–] ?)?(?:home |work 
    |office )?fax\b)`,
  'gi',
);

export function* detectFax(document: Document): Generator<Candidate> {
  const { text } = document;
  const starts = new Map<number, boolean>();
  for (const hit of document.labels('fax')) if (hit.label !== 'f' || (text[hit.end] === ':' && !/[\p{L}\d]/u.test(text.charAt(hit.start - 1)))) starts.set(text[hit.value - 1] === '(' ? hit.value - 1 : hit.value, true);
  for (const { 0: cue, index } of matchesOf(text, CUE)) starts.set(index + cue.length, starts.get(index + cue.length) ?? false);
  for (const [start, labelled] of starts) {
    NUMBER.lastIndex = start;
    const value = NUMBER.exec(text)?.[0];
    if (value === undefined) continue;
    const digits = value.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || isPublicPhone(digits) || document.masked(start, start + value.length)) continue;
    if (!document.clinical && !labelled) continue;
    yield candidate('fax', start, start + value.length, labelled ? 'high' : 'medium', 4);
  }
  for (const { 0: value, index } of matchesOf(text, BEHIND)) {
    if (!isPublicPhone(value.replace(/\D/g, ''))) yield candidate('fax', index, index + value.length, 'high', 4);
  }
}
