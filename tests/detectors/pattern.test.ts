import { describe, expect, it } from 'vitest';
import { matchesNear, matchesOf, pattern, source } from '../../src/detectors/pattern.js';

it('an expression written over several lines is read as one', () => {
  const written = 'ab\n   |cd\n\n |ef  g';
  expect(pattern(written).source).toBe('ab|cd|ef  g');
  expect(pattern(written).flags).toBe('');
  expect(pattern(written, 'gi').flags).toBe('gi');
  expect(source(written)).toBe('ab|cd|ef  g');
});

describe('matches', () => {
  it('of the whole text begin anew each time', () => {
    const digits = /\d+/g;
    digits.lastIndex = 3;
    expect([...matchesOf('1 22 333', digits)].map(({ 0: match, index }) => [match, index])).toEqual([['1', 0], ['22', 2], ['333', 5]]);
    expect([...matchesOf('none', digits)]).toEqual([]);
  });

  it.each<readonly [string, readonly number[], number, readonly string[]]>([
    ['at a place', [2], 0, ['2-4']],
    ['that begins right within reach', [4], 2, ['2-4']],
    ['that begins beyond reach in part', [4], 1, ['3-4']],
    ['behind a place', [1], 0, []],
    ['of two places apart', [2, 30], 0, ['2-4', '30-33']],
    ['of two places close together, once', [2, 3], 2, ['2-4']],
    ['of two places whose stretches touch', [2, 10], 0, ['2-4', '10-12']],
    ['of places that are none', [], 4, []],
    ['of the beginning', [0], 4, []],
    ['of the end', [40], 2, ['40-42']],
  ])('%s', (_name, places, reach, expected) => {
    const text = '. 22. . . 55. . . . . . . . . 333. . .  77';
    expect([...matchesNear(text, /\d+/g, places, reach)].map(({ 0: match, index }) => `${index}-${index + match.length}`)).toEqual(expected);
  });

  it.each([
    [120, 120],
    [121, 120],
  ])('that are %i long end after %i', (length, expected) => {
    expect([...matchesNear(`x${'1'.repeat(length)}`, /\d+/g, [1], 0)].map(({ 0: match }) => match.length)).toEqual([expected]);
  });

  it('see what stands up to eight characters in front of them', () => {
    const places = (text: string): readonly number[] => [...matchesNear(text, /(?<!no.{6})\d/g, [text.length - 1], 0)].map(({ index }) => index);
    expect(places('....no......7')).toEqual([]);
    expect(places('....yo......7')).toEqual([12]);
  });
});
