import { describe, expect, it } from 'vitest';
import { atLeast, candidate, settle, type Candidate } from '../../src/detectors/candidate.js';

/** `high 3 at 0-10`, read into a candidate. */
function read(line: string): Candidate {
  const [, confidence, weight, start, end] = /^(high|medium|low) (\d) at (\d+)-(\d+)$/.exec(line) ?? [];
  return candidate('mrn', Number(start), Number(end), confidence as Candidate['confidence'], Number(weight));
}

describe('overlapping candidates', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['the surer one stays', ['medium 3 at 0-10', 'high 1 at 5-15'], ['high 1 at 5-15']],
    ['the surer one stays, whatever comes first', ['high 1 at 5-15', 'low 3 at 0-10'], ['high 1 at 5-15']],
    ['a medium one outranks a low one', ['low 3 at 0-10', 'medium 1 at 5-15'], ['medium 1 at 5-15']],
    ['then the heavier one', ['high 1 at 0-10', 'high 2 at 5-9'], ['high 2 at 5-9']],
    ['then the longer one', ['high 1 at 5-9', 'high 1 at 0-10'], ['high 1 at 0-10']],
    ['the longer one behind a shorter one', ['high 1 at 0-6', 'high 1 at 5-15'], ['high 1 at 5-15']],
    ['then the first one', ['high 1 at 5-15', 'high 1 at 0-10'], ['high 1 at 0-10']],
    ['both stay where one ends and the other begins', ['high 1 at 10-20', 'medium 1 at 0-10'], ['medium 1 at 0-10', 'high 1 at 10-20']],
    ['both stay where one begins and the other ends', ['high 1 at 0-10', 'medium 1 at 10-20'], ['high 1 at 0-10', 'medium 1 at 10-20']],
    ['one character is overlap enough', ['high 1 at 0-10', 'medium 1 at 9-20'], ['high 1 at 0-10']],
    ['one inside another goes', ['high 1 at 0-10', 'medium 1 at 3-5', 'medium 1 at 12-14'], ['high 1 at 0-10', 'medium 1 at 12-14']],
    ['one around another goes', ['medium 1 at 0-10', 'high 1 at 3-5'], ['high 1 at 3-5']],
    ['the same span stays once', ['high 1 at 3-5', 'high 1 at 3-5'], ['high 1 at 3-5']],
    ['all are in order of place', ['low 1 at 30-40', 'high 1 at 20-30', 'high 1 at 0-5', 'medium 1 at 10-15', 'high 1 at 5-9'], ['high 1 at 0-5', 'high 1 at 5-9', 'medium 1 at 10-15', 'high 1 at 20-30', 'low 1 at 30-40']],
    ['there are none', [], []],
  ])('%s', (_name, given, expected) => {
    expect(settle(given.map(read)).map(({ confidence, weight, start, end }) => `${confidence} ${weight} at ${start}-${end}`)).toEqual(expected);
  });

  it('weigh one where nothing is said', () => {
    expect(candidate('mrn', 0, 1, 'low').weight).toBe(1);
  });
});

it.each([
  ['high', 'high', true],
  ['high', 'medium', true],
  ['medium', 'high', false],
  ['medium', 'low', true],
  ['low', 'medium', false],
  ['low', 'low', true],
] as const)('%s is as sure as %s: %s', (confidence, minimum, expected) => {
  expect(atLeast(confidence, minimum)).toBe(expected);
});
