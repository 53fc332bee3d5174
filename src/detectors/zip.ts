import { candidate, type Candidate } from './candidate.js';
import { isFiller } from './checks.js';
import type { Document } from './document.js';
import { matchesOf, pattern } from './pattern.js';

const US = /\d{5}(?:[-–]\d{4})?(?!\w|[-.]\d)/y;
const FOREIGN = /(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{3}|\d{4} ?[A-Z]{2}|\d{4})(?![\w-])/y;
const STATE = String.raw`A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]`;
const STATE_NAMES = 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const FIVE = /(?<![\w.-])\d{5}(?:-\d{4})?(?![\w-]|\.\d)/g;
const STATE_BEFORE = new RegExp(String.raw`\b(?:${STATE}|${STATE_NAMES})\.?,? {1,2}$`);
const CUE = pattern(
  String.raw`\b(?:zip|postal|postcode)(?: code)?s?(?: (?:is|was|of|the|her|his|my|their|in|for|near|patient|patient's|area|home
    |code)){0,4}[\s:="'(]{1,3}(?=\d{5}\b)`,
  'gi',
);
/** Fillers, and the one that television made everybody's. */
const NOBODY = new Set(['12345', '90210', '00000', '99999', '11111', '54321', '55555', '12345-6789']);

export function* detectZip(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const hit of document.labels('zip')) {
    if (/^(?:cp|cap|cep)$/.test(hit.label) && !(hit.separated && document.clinical)) continue;
    yield* read(hit.value, hit.separated || /zip|post|plz/.test(hit.label) ? 'high' : 'medium', hit.separated);
  }
  for (const { 0: value, index } of matchesOf(text, FIVE)) if (STATE_BEFORE.test(document.before(index, 20)) && !isNobody(value) && !document.masked(index, index + value.length)) yield candidate('zip', index, index + value.length, document.clinical ? 'high' : 'low', 2);
  for (const { 0: cue, index } of matchesOf(text, CUE)) yield* read(index + cue.length, 'medium', false);

  function* read(start: number, confidence: 'high' | 'medium', separated: boolean): Generator<Candidate> {
    US.lastIndex = start;
    const us = US.exec(text);
    if (us === null) FOREIGN.lastIndex = start;
    const value = us?.[0] ?? (separated ? FOREIGN.exec(text)?.[0] : undefined);
    if (value === undefined || isNobody(value) || (value.length === 4 && !document.clinical)) return;
    if (!document.masked(start, start + value.length)) yield candidate('zip', start, start + value.length, document.clinical ? confidence : 'low', 3);
  }
}

function isNobody(value: string): boolean {
  return NOBODY.has(value) || NOBODY.has(value.slice(0, 5)) || isFiller(value.slice(0, 5));
}
