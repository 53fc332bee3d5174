import { describe, expect, it } from 'vitest';
import { exactly, overlaps, parseRange } from '../../src/analysis/project/versions.js';

describe('a range of versions', () => {
  it.each([
    ['^7.20.0', '7.19.0', undefined, true],
    ['^7.20.0', undefined, '7.19.0', false],
    ['^7.0.0', undefined, '7.19.0', true],
    ['~4.104.0', '5.0.0', '7.19.0', false],
    ['4.x', '5.0.0', undefined, false],
    ['5', '5.0.0', undefined, true],
    ['>=4', '5.0.0', undefined, true],
    ['^0.12.0', '0.13.0', undefined, false],
    ['6.49.0', undefined, '6.49.0', false],
    ['6.49.0', '6.49.0', undefined, true],
    ['npm:openai@4.104.0', '5.0.0', undefined, false],
    ['npm:@clinic/openai@^6.1.0', '5.0.0', '7.19.0', true],
  ])('%s may be from %s on and before %s: %s', (text, since, until, expected) => {
    const range = parseRange(text);
    expect(range).toBeDefined();
    if (range !== undefined) expect(overlaps(range, since, until)).toBe(expected);
  });

  it.each(['workspace:*', 'catalog:', 'latest', '*', 'file:../sdk', 'git+https://github.com/clinic/sdk.git#v1.2.3'])('%s tells nothing', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });

  it('of an installed package is that version alone', () => {
    expect(exactly('7.18.3-beta.1')).toEqual({ from: [7, 18, 3], before: [7, 18, 4] });
    expect(exactly('unreleased')).toBeUndefined();
  });
});
