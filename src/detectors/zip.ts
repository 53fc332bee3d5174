import { candidate, type Candidate } from './candidate.js';
import { isFiller } from './checks.js';
import type { Document } from './document.js';
import { matchesOf, pattern } from './pattern.js';

const US = /\d{5}(?:[-–]\d{4})?(?!\w|[-.]\d)/y;
const WITH_LETTERS = /(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\w-])/y;
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
/** `lives in 73301`. */
const LIVES = pattern(
  String.raw`\b(?:lives?|living|lived|resid(?:es?|ing)|located|moved|relocated|stays?|staying|home|vive|wohnt|habite|mora)\b[^.;\n\d]{0,24}? (?:in|at|near|to|around|from|en|à|em) (?:the )?
    (?=\d{5}(?:-\d{4})?(?:[.,;:?!)]|\s(?:and|which|needs|with|who|is|area|alone)\b|\s*$))`,
  'gi',
);
/** `Lindenstraße 48, 50674 Köln`. */
const BEFORE_TOWN = /\d{5}(?<=[,\n] ?(?:[A-Z]{1,2}-)?\d{5})(?= \p{Lu}\p{Ll}{2})/gu;
const STREET_BEFORE = pattern(
  String.raw`(?:(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer) \d{1,4} ?[a-z]?|\b(?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|calle|c\/|avenida|avda|plaza|paseo|rua|via|viale
    |corso|piazza)\b[^;\n]{1,48}),?\s?(?:[A-Z]{1,2}-)?$`,
  'iu',
);
export function* detectZip(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const hit of document.labels('zip')) {
    if (/^(?:cp|cap|cep)$/.test(hit.label) && !(hit.separated && document.clinical)) continue;
    yield* read(hit.value, hit.separated || /zip|post|plz/.test(hit.label) ? 'high' : 'medium', hit.separated);
  }
  for (const { 0: value, index } of matchesOf(text, FIVE)) if (STATE_BEFORE.test(document.before(index, 20)) && !isNobody(value) && !document.masked(index, index + value.length)) yield candidate('zip', index, index + value.length, document.clinical ? 'high' : 'low', 2);
  for (const { 0: value, index } of matchesOf(text, FIVE)) if (value.length > 5 && document.clinical && /\b(?:zip|postal)/i.test(document.before(index, 60)) && !isNobody(value)) yield candidate('zip', index, index + value.length, 'medium', 2);
  if (document.clinical) for (const { 0: value, index } of matchesOf(text, BEFORE_TOWN)) if (STREET_BEFORE.test(document.before(index, 72)) && !isNobody(value)) yield candidate('zip', index, index + value.length, 'high', 3);
  for (const cues of document.clinical ? [CUE, LIVES] : [CUE]) for (const { 0: cue, index } of matchesOf(text, cues)) yield* read(index + cue.length, 'medium', false);

  function* read(start: number, confidence: 'high' | 'medium', separated: boolean): Generator<Candidate> {
    US.lastIndex = start;
    const us = US.exec(text);
    const foreign = separated ? FOREIGN : WITH_LETTERS;
    if (us === null) foreign.lastIndex = start;
    const value = us?.[0] ?? foreign.exec(text)?.[0];
    if (value === undefined || isNobody(value) || (value.length === 4 && !document.clinical)) return;
    if (!document.masked(start, start + value.length)) yield candidate('zip', start, start + value.length, document.clinical ? confidence : 'low', 3);
  }
}

/** Fillers, and the one that television made everybody's. */
function isNobody(value: string): boolean {
  const five = value.slice(0, 5);
  return five === '90210' || isFiller(five);
}
