import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { isPublicPhone } from './words/reserved.js';
import { readSpelledDigits } from './spelled.js';
import { matchesOf, pattern } from './pattern.js';

const NANP = String.raw`(?:\+?1[-. \u00a0]?)?(?:\(\d{3}\)[-. \u00a0]?|\d{3}[-–. \u00a0/]{1,2})\d{3}[-–. \u00a0]\d{4}`;
const INTERNATIONAL = String.raw`(?:\+|00)[1-9]\d{0,2}[-. \u00a0/]?(?:\(0?\d{1,4}\)[-. \u00a0]?)?\d{1,4}(?:[-. \u00a0/]?\d{2,4}){1,5}`;
const SHAPE = new RegExp(String.raw`(?<![\w.+/-])(?:${INTERNATIONAL}|${NANP})(?![\w/]|[-.]\d)(?:[ ,]{0,2}(?:ext\.?|x|extension) ?\d{1,6})?`, 'g');
const TEN = /(?<![\w.+-])\+?1?[2-9]\d{2}[2-9]\d{6}(?![\w-]|\.\d)/g;
/** Behind a label any grouping is a number: `06 12 34 56 78`, `0171 2345678`, `384-2291`. */
const LABELLED = /\(?\+?\(?\d{1,5}\)?(?:[-–. \u00a0/()]{0,2}\d{2,8}){1,6}(?!\w|[-.]\d)(?:[ ,]{0,2}(?:ext\.?|x) ?\d{1,6})?/y;
const MASKED = /\b(?:phone|cell|mobile|number|tel)\b[^.\n]{1,24}?(?:ending(?: in| with)?|ends (?:in|with)|last (?:four|4)(?: digits)?)[^\d\n]{0,6}(\d{4})(?!\d)/gi;
const UNIT_AFTER = /^\s?(?:mg|mcg|ml|mL|g|kg|units?|%|IU|mm|cm)\b/;
/** Numbers of organisations: the toll-free ones of North America, those of the United Kingdom that belong to no place. */
const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)|^(?:44|0)(?:3\d{2}|8(?:0[08]|4[2-5]|7[0-3]))\d{6,7}$/;
/** `ring the patient on`, `can be reached at`. */
const CALL = /\b(?:call|ring|text|reach(?:ed)?|phone|dial|contact)\b[^.;\n\d]{1,32}?\b(?:on|at) (?=[+(\d]|(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b)/gi;
/** Somebody's own line, as against the line of an office. */
const OFFICE = pattern(
  String.raw`\b(?:clinic|office|front desk|hotline|helpline|help line|crisis|lifeline|nurse ?line|support|our|main line|reception|switchboard
    |customer service|scheduling line|member services|call center|poison control|emergency room|after-hours|answering service|pharmacy
    |hospital|department|provider line|dr|doctor)\b[^.;\n]{0,40}$`,
  'i',
);
const OWNER = pattern(
  String.raw`\b(?:patient'?s?|pt'?s?|her|his|their|my|daughter|son|wife|husband|mother|mom|father|dad|spouse|caregiver|guardian|contact|caller|cell
    |mobile|home|member|parent|sister|brother|reach|text|neighbor|emergency contact)\b[^.;\n]{0,40}$`,
  'i',
);
const NOT_PHONE = pattern(
  String.raw`(?:\b(?:ndc|isbn|oid|npi|upc|gtin|doi|snomed|sctid|rxcui|rxnorm|lot|serial|s\/n|order|accession|claim|ref|mrn|account|acct|policy
    |member id|fin|icd|loinc|issn|pmid|version|umls|cui)\b[^\n]{0,12}|[#$€£])$`,
  'i',
);

export function* detectPhone(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  const labels = document.labels('phone');
  for (const { 0: value, index } of matchesOf(text, SHAPE)) yield* judge(value, index, false);
  for (const { 0: value, index } of matchesOf(text, TEN)) if (labels.some((hit) => hit.value === index)) yield* judge(value, index, true);
  if (clinical) for (const { 0: cue, index } of matchesOf(text, CALL)) {
    LABELLED.lastIndex = index + cue.length;
    const value = LABELLED.exec(text)?.[0];
    if (value !== undefined && value.replace(/\D/g, '').length >= 9 && !OFFICE.test(cue.slice(0, -1))) yield* judge(value, index + cue.length, true);
    if (value === undefined) yield* spelled(index + cue.length);
  }
  for (const hit of labels) {
    const start = text[hit.value - 1] === '(' ? hit.value - 1 : hit.value;
    LABELLED.lastIndex = start;
    const value = LABELLED.exec(text)?.[0];
    if (value !== undefined) {
      const digits = (value.split(/ext|x/)[0] ?? value).replace(/\D/g, '');
      const certain = /phone|tel|cell|mob|handy|celular|movil|portable|whatsapp|call ?back|contact n|contact#|pager/.test(hit.label);
      const grouped = /[-–. )/\u00a0]/.test(value) || value.startsWith('+');
      if (digits.length > 15) continue;
      if (!certain && (!grouped || digits.length < 10)) continue;
      if (digits.length < 9 && !/^\d{3}[-. ]\d{4}/.test(value)) continue;
      yield* judge(value, start, certain);
      continue;
    }
    if (clinical) yield* spelled(hit.value);
  }
  if (!clinical) return;
  for (const { 0: whole, 1: digits = '', index } of matchesOf(text, MASKED)) {
    const end = index + whole.length;
    if (/phone|cell|mobile|tel/i.test(whole)) yield candidate('phone', end - digits.length, end, 'medium', 2);
  }

  function* spelled(at: number): Generator<Candidate> {
    const said = readSpelledDigits(text, at);
    if (said !== undefined && (said.digits.length === 7 || said.digits.length === 10) && !isPublicPhone(said.digits)) yield candidate('phone', said.start, said.end, 'medium', 2);
  }

  function* judge(value: string, index: number, labelled: boolean): Generator<Candidate> {
    const digits = (value.split(/ext|x/)[0] ?? value).replace(/\D/g, '');
    if (digits.length < 7 || isPublicPhone(digits) || document.masked(index, index + value.length)) return;
    const before = document.before(index, 60);
    if (NOT_PHONE.test(before) || UNIT_AFTER.test(document.after(index + value.length, 8))) return;
    const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (national.length === 10 && !value.startsWith('+') && !/^[2-9]\d{2}[2-9]/.test(national) && !labelled) return;
    if (TOLL_FREE.test(digits) && !OWNER.test(before.slice(-28))) return;
    if (OFFICE.test(before) && !OWNER.test(before.slice(-28))) return;
    if (!clinical && !/\b(?:patient|pt|her|his)\b[^.\n]{0,24}$/i.test(before)) return;
    yield candidate('phone', index, index + value.length, labelled ? 'high' : 'medium', 2);
  }
}
