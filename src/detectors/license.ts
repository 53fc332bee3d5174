import { candidate, type Candidate } from './candidate.js';
import { isDea, isNpi } from './checks.js';
import type { Document } from './document.js';
import { labelledIds } from './identifier.js';
import { matchesOf } from './pattern.js';

const SHAPE = { digits: 4, nearDigits: 4, groups: false };
const LETTERS_FIRST = /[A-Z]{1,4} (?=\d{4,9}(?![\w-]))/y;
const DEA = /(?<![A-Za-z0-9-])[A-HJ-NPR-UX][A-Z9]\d{7}(?![A-Za-z0-9-])/g;
/** Labels that are licences in any text about a patient; the others are ordinary words. */
const LOOSE = /^(?:certificate|cert|permit|patente|license|licence|lic|dl|d l|registration license|visa number|visa no|crm|pass no|placard)$/;

export function* detectLicense(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const { 0: value, index } of matchesOf(text, DEA)) {
    if (isDea(value) && document.clinical) yield candidate('license', index, index + value.length, 'medium', 3);
  }
  const hits = document.labels('license').map((hit) => {
    LETTERS_FIRST.lastIndex = hit.value;
    return LETTERS_FIRST.test(text) ? { ...hit, value: LETTERS_FIRST.lastIndex } : hit;
  });
  for (const { start, end, hit } of labelledIds(document, hits, SHAPE)) {
    const value = text.slice(start, end);
    if (!document.clinical && !/driv|passport|dl n/.test(hit.label)) continue;
    if (LOOSE.test(hit.label) && !hit.separated && /^\d{1,5}$/.test(value)) continue;
    if (/^(?:visa n|crm)/.test(hit.label) && /^\d{16}$/.test(value)) continue;
    yield candidate('license', start, end, confidenceOf(hit.label, value), 3);
  }
}

/** The NPI of a provider stands in a public register. */
function confidenceOf(label: string, value: string): 'high' | 'medium' | 'low' {
  if (label.startsWith('npi') || (isNpi(value) && !/driv|state|passport/.test(label))) return 'low';
  return label.startsWith('dea') ? 'medium' : 'high';
}
