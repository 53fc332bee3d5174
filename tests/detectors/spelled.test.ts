import { describe, expect, it } from 'vitest';
import { readSpelledDigits } from '../../src/detectors/spelled.js';

function read(text: string, at = 0): string | undefined {
  const said = readSpelledDigits(text, at);
  return said === undefined ? undefined : `${said.digits}: ${text.slice(said.start, said.end)}`;
}

describe('numbers said digit by digit', () => {
  it.each([
    ['zero one two three four five six seven eight nine', '0123456789'],
    ['oh o one two', '0012'],
    ['cero uno dos tres cuatro cinco seis siete ocho nueve', '0123456789'],
    ['Four ONE three', undefined],
    ['Four ONE three Two', '4132'],
    ['four-one–three.two', '4132'],
    ['four, one; three 2', '4132'],
    ['four ... one three two', undefined],
    ['double four one two', '4412'],
    ['Double-four one two', '4412'],
    ['triple four one', '4441'],
    ['4 1 3 2', '4132'],
    ['4132', undefined],
    ['double four one', undefined],
    ['four one three 22', undefined],
    ['four one three twofold', undefined],
    ['one by one by one by one', undefined],
    ['', undefined],
  ])('%j', (text, digits) => {
    expect(read(text)?.split(':')[0]).toBe(digits);
  });

  it.each([
    ['is  four one three two.', 2, '4132: four one three two'],
    ['is double four one two', 2, '4412: double four one two'],
    ['is, four one three two and', 2, '4132: four one three two'],
    ['four one three two mg', 0, '4132: four one three two'],
    ['one two three four five', 4, '2345: two three four five'],
    [`${'one '.repeat(30)}two`, 0, `${'1'.repeat(24)}: ${'one '.repeat(24).trim()}`],
  ])('%j from %i', (text, at, expected) => {
    expect(read(text, at)).toBe(expected);
  });
});
