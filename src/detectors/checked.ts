import { candidate, settle, type Candidate } from './candidate.js';
import { isDea, isGtin, isIssuableSsn, isMbi, isNpi, isVin, passesLuhn } from './checks.js';
import type { PhiMatch, PhiType } from './types.js';
import { matchesOf } from './pattern.js';

/** Shapes that prove themselves by a check digit or a form so strict that chance hardly makes it. */
const CHECKED: readonly { readonly type: PhiType; readonly shape: RegExp; readonly passes: (bare: string) => boolean }[] = [
  { type: 'device', shape: /\(01\)\d{14}(?:\((?:11|17|10|21)\)[A-Z0-9./-]{1,20}){0,4}/gi, passes: (bare) => isGtin(bare.slice(2, 16)) },
  { type: 'vehicle', shape: /(?<![A-Za-z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g, passes: isVin },
  { type: 'health-plan-id', shape: /(?<![A-Za-z0-9-])[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}(?![A-Za-z0-9-])/g, passes: isMbi },
  { type: 'ssn', shape: /(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-])/g, passes: isIssuableSsn },
  { type: 'account', shape: /(?<![\w.-])[3-6]\d{3}(?:[- ]?\d{4}){2}[- ]?\d{1,7}(?![\w-])/g, passes: passesLuhn },
  { type: 'license', shape: /(?<![A-Za-z0-9-])[A-HJ-NPR-UX][A-Z9]\d{7}(?![A-Za-z0-9-])/g, passes: isDea },
  { type: 'license', shape: /(?<![\w.+-])[12]\d{9}(?![\w-]|\.\d)/g, passes: isNpi },
];

/** Identifiers that prove themselves, whatever stands around them. */
export function findChecked(text: string): PhiMatch[] {
  const found: Candidate[] = [];
  for (const { type, shape, passes } of CHECKED) {
    for (const { 0: value, index } of matchesOf(text, shape)) {
      if (passes(value.replace(/[^A-Z0-9]/gi, ''))) found.push(candidate(type, index, index + value.length, 'high'));
    }
  }
  return settle(found).map(({ type, start, end, confidence }) => ({ type, start, end, confidence }));
}
