import { describe, expect, it } from 'vitest';
import { detectPhi, phiTypes, type Confidence, type PhiMatch } from '../../src/detectors/index.js';
import { cleanClinical, ordinary } from './cases/clean.js';
import { examples, notExamples } from './cases/examples.js';
import { edges } from './cases/edges/index.js';
import { casesByType } from './cases/index.js';
import { mixed } from './cases/mixed.js';
import { notes, quiet } from './cases/notes.js';
import { prompts } from './cases/prompts.js';
import { unmark } from './unmark.js';

describe.each(phiTypes)('%s', (type) => {
  it('has twenty hits and twenty near misses at least', () => {
    expect(casesByType[type].hits.length).toBeGreaterThanOrEqual(20);
    expect(casesByType[type].misses.length).toBeGreaterThanOrEqual(20);
  });

  it.each(casesByType[type].hits)('is found in %s', (marked) => {
    const { text, matches } = unmark(marked, type);
    expect(found(text, 'low')).toEqual(written(text, matches));
  });

  it.each(casesByType[type].misses)('is not seen in %s', (text) => {
    expect(found(text, 'low')).toEqual([]);
  });

  it.each(edges[type] ?? [])('at its edges: %s', (marked) => {
    const { text, matches } = unmark(marked, type);
    expect(found(text, 'low')).toEqual(written(text, matches));
  });
});

describe('texts that hold several classes', () => {
  it.each([...mixed, ...prompts, ...notes, ...notExamples])('%s', (marked) => {
    const { text, matches } = unmark(marked);
    expect(found(text, 'low')).toEqual(written(text, matches));
  });
});

describe('texts that hold nothing', () => {
  it.each([...cleanClinical, ...quiet])('of health care: %s', (text) => {
    expect(found(text, 'low')).toEqual([]);
  });

  it.each(examples)('but values that show a form: %s', (text) => {
    expect(found(text, 'low')).toEqual([]);
  });

  it.each(ordinary)('of other trades: %s', (text) => {
    expect(found(text, 'medium')).toEqual([]);
  });
});

function found(text: string, minConfidence: Confidence): readonly string[] {
  return written(text, detectPhi(text, { minConfidence }));
}

/** Class, confidence, place and text of each match. */
function written(text: string, matches: readonly PhiMatch[]): readonly string[] {
  return matches.map(({ type, confidence, start, end }) => `${type} (${confidence}) at ${start}: ${text.slice(start, end)}`);
}
