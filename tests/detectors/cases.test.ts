import { describe, expect, it } from 'vitest';
import { detectPhi, phiTypes } from '../../src/detectors/index.js';
import { casesByType } from './cases/index.js';
import { unmark } from './unmark.js';

describe.each(phiTypes)('%s', (type) => {
  it.each(casesByType[type].hits)('is found in %s', (marked) => {
    const { text, values } = unmark(marked);
    const found = detectPhi(text).filter((match) => match.type === type);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });

  it.each(casesByType[type].misses)('is not seen in %s', (text) => {
    expect(detectPhi(text).map((match) => `${match.type}: ${text.slice(match.start, match.end)}`)).toEqual([]);
  });
});
