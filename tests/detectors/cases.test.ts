import { describe, expect, it } from 'vitest';
import { detectPhi, phiTypes } from '../../src/detectors/index.js';
import { cleanClinical, ordinary } from './cases/clean.js';
import { examples, notExamples } from './cases/examples.js';
import { casesByType } from './cases/index.js';
import { mixed } from './cases/mixed.js';
import { notes, quiet } from './cases/notes.js';
import { prompts } from './cases/prompts.js';
import { unmark, unmarkTyped } from './unmark.js';

describe.each(phiTypes)('%s', (type) => {
  it('has twenty hits and twenty near misses at least', () => {
    expect(casesByType[type].hits.length).toBeGreaterThanOrEqual(20);
    expect(casesByType[type].misses.length).toBeGreaterThanOrEqual(20);
  });

  it.each(casesByType[type].hits)('is found in %s', (marked) => {
    const { text, values } = unmark(marked);
    const found = detectPhi(text).filter((match) => match.type === type);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });

  it.each(casesByType[type].misses)('is not seen in %s', (text) => {
    expect(describeMatches(text)).toEqual([]);
  });
});

describe('texts that hold several classes', () => {
  it.each([...mixed, ...prompts, ...notes, ...notExamples])('%s', (marked) => {
    const { text, identifiers } = unmarkTyped(marked);
    expect(describeMatches(text)).toEqual(identifiers);
  });
});

describe('texts that hold nothing', () => {
  it.each([...cleanClinical, ...quiet])('of health care: %s', (text) => {
    expect(describeMatches(text)).toEqual([]);
  });

  it.each(examples)('but values that show a form: %s', (text) => {
    expect(describeMatches(text)).toEqual([]);
  });

  it.each(ordinary)('of other trades: %s', (text) => {
    expect(describeMatches(text)).toEqual([]);
  });
});

function describeMatches(text: string): string[] {
  return detectPhi(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}
