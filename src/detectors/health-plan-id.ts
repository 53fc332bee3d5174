import { candidate, type Candidate } from './candidate.js';
import { isIssuableSsn, isMbi } from './checks.js';
import type { Document } from './document.js';
import { labelledIds } from './identifier.js';
import { matchesOf, pattern } from './pattern.js';

const SHAPE = { digits: 4, nearDigits: 4, groups: true };
const MBI = /(?<![A-Z0-9-])[1-9][A-Z][A-Z0-9]\d[- ]?[A-Z][A-Z0-9]\d[- ]?[A-Z]{2}\d{2}(?![A-Z0-9-])/gi;
/** The example on the card that Medicare prints in its leaflets. */
const LEAFLET_MBIS = new Set(['1EG4TE5MK72', '1EG4TE5MK73']);
/** Health insurance claim numbers: a Social Security number and a letter. */
const HICN = /(?<![\w-])\d{3}-\d{2}-\d{4}-?[A-DTWM]\d?(?![\w-])/g;
const CARD = /\b(?:insurance|member|health|medicare|medicaid|subscriber|benefits?) card\b[^.\n]{1,40}?\bID:? (?=[A-Z0-9])/gi;
const HOLDER = /\b(?:member|subscriber|insured|policy ?holder|beneficiary|enrollee|dependent|insurance|insurer|payer|coverage|carrier)\b[^.;\n]{0,60}(?:[(,] ?ID:? ?#?| ID ?[#:] ?)(?=[A-Z0-9])/gi;
/** Words that also name things with numbers outside of insurance. */
const LOOSE = pattern(
  String.raw`^(?:group|grp|policy|plan|member|insurance|ins|bin|pcn|cip|cns|contract|afiliado|kaiser|anthem|aetna|cigna|humana|medicare|medicaid
    |subscriber|beneficiary|mutuelle|card id|id card|her card|his card|card reads)`,
);

export function* detectHealthPlanId(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const { 0: value, index } of matchesOf(text, MBI)) {
    const bare = value.replace(/[- ]/g, '').toUpperCase();
    if (!isMbi(bare) || LEAFLET_MBIS.has(bare) || (value !== value.toUpperCase() && !document.clinical)) continue;
    yield candidate('health-plan-id', index, index + value.length, 'high', 4);
  }
  for (const { start, end, hit } of labelledIds(document, document.labels('health-plan-id'), SHAPE)) {
    const value = text.slice(start, end);
    const loose = LOOSE.test(hit.label);
    if (LEAFLET_MBIS.has(value.replace(/[- ]/g, ''))) continue;
    if (loose && !document.clinical && !hit.label.includes(' ')) continue;
    if (loose && !hit.separated && /^\d{1,4}$/.test(value)) continue;
    if (/^(?:1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(value) && !/id|no|num/.test(hit.label)) continue;
    yield candidate('health-plan-id', start, end, loose ? 'medium' : 'high', 3);
  }
  for (const { 0: value, index } of matchesOf(text, HICN)) {
    if (isIssuableSsn(value.replace(/-/g, '').slice(0, 9))) yield candidate('health-plan-id', index, index + value.length, 'medium', 4);
  }
  for (const pattern of [CARD, HOLDER]) for (const { 0: cue, index } of matchesOf(text, pattern)) {
    const at = index + cue.length;
    const hit = { start: index, end: at, value: at, separated: true, field: false, label: 'insurance card id' };
    for (const { start, end } of labelledIds(document, [hit], SHAPE)) if (!LEAFLET_MBIS.has(text.slice(start, end))) yield candidate('health-plan-id', start, end, 'medium', 3);
  }
}
