import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/detectors/sections.js';

const LONGEST = 2_500;

/** A text of 3,000 letters in which marks stand at given places. */
function textWith(marks: Readonly<Record<number, string>>): string {
  let text = 'x'.repeat(3_000);
  for (const [at, mark] of Object.entries(marks)) text = text.slice(0, Number(at)) + mark + text.slice(Number(at) + mark.length);
  return text;
}

describe('sections of a text', () => {
  it('are one where it is short', () => {
    expect(sectionsOf('x'.repeat(LONGEST))).toEqual([{ start: 0, end: LONGEST }]);
  });

  it.each<readonly [string, string, number]>([
    ['nothing', textWith({}), LONGEST],
    ['a blank', textWith({ 1_300: ' ', 1_900: ' ' }), 1_901],
    ['the end of a sentence rather than a blank', textWith({ 1_500: '. ', 1_900: ' ' }), 1_502],
    ['a line break rather than a sentence', textWith({ 1_400: '\n', 1_500: '. ', 1_900: ' ' }), 1_401],
    ['a blank line rather than a line break', textWith({ 1_300: '\n\n', 1_400: '\n', 1_500: '. ' }), 1_302],
    ['no blank line in the first half', textWith({ 1_200: '\n\n', 1_400: '\n' }), 1_401],
    ['the last blank line that fits', textWith({ 1_300: '\n\n', 2_498: '\n\n' }), LONGEST],
    ['no blank line that does not fit', textWith({ 1_300: '\n\n', 2_499: '\n\n' }), 1_302],
    ['no character in two', textWith({ 2_499: '🩺' }), LONGEST - 1],
    ['in front of a character of two units', textWith({ 2_500: '🩺' }), LONGEST],
  ])('are cut at %s', (_name, text, end) => {
    expect(sectionsOf(text)).toEqual([{ start: 0, end }, { start: end, end: text.length }]);
  });

  it('cover the whole text in order', () => {
    const sections = sectionsOf('word '.repeat(4_000));
    expect(sections[0]?.start).toBe(0);
    expect(sections.at(-1)?.end).toBe(20_000);
    expect(sections.slice(1).map(({ start }) => start)).toEqual(sections.slice(0, -1).map(({ end }) => end));
  });
});
