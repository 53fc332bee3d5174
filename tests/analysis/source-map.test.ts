import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../src/analysis/source-map.js';

/** Pieces of a literal as they are written, with the text that they stand for. */
const piece = fc.oneof(
  fc.constantFrom<readonly [string, string]>(['\\n', '\n'], ['\\u0041', 'A'], ['\\u{1F600}', '\u{1F600}'], ['\\x41', 'A'], ['\\\n', ''], ['\\\r\n', ''], ['\r\n', '\n'], ["\\'", "'"], ['\\\\', '\\'], ['é', 'é']),
  fc.stringMatching(/^[a-z]{1,4}$/).map((letters): readonly [string, string] => [letters, letters]),
);

describe('the place of a character of a literal', () => {
  it('is where it stands in the source, whatever is escaped before it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const before = 'const text = `';
        const source = `${before}${pieces.map(([written]) => written).join('')}\`;`;
        const literal = { content: before.length, end: source.length - 1 };
        const value = pieces.map(([, meant]) => meant).join('');
        for (let index = 0; index < value.length; index += 1) {
          // What an escape stands for lies somewhere in the escape.
          if (/^[b-z]$/.test(value[index] ?? '')) expect(source.slice(sourceOffset(source, literal, index)).replace(/^(?:\\\r?\n)+/, '')[0]).toBe(value[index]);
        }
        expect(sourceOffset(source, literal, value.length + 100)).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
