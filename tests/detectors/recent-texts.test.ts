import { expect, it } from 'vitest';
import { RecentTexts } from '../../src/detectors/recent-texts.js';

/** Asks for texts in order and gives those that had to be computed. */
function computed(maxCharacters: number, texts: readonly string[]): readonly string[] {
  const recent = new RecentTexts<number>(maxCharacters);
  const done: string[] = [];
  for (const text of texts) {
    const length = recent.get(text, (one) => {
      done.push(one);
      return one.length;
    });
    expect(length).toBe(text.length);
  }
  return done;
}

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['is computed once', ['aaa', 'aaa', 'aaa'], ['aaa']],
  ['is kept up to the sum of characters', ['aaa', 'bbb', 'cccc', 'aaa', 'bbb'], ['aaa', 'bbb', 'cccc']],
  ['is forgotten beyond it, the one first that nobody asked for last', ['aaa', 'bbb', 'aaa', 'ccccc', 'aaa', 'bbb'], ['aaa', 'bbb', 'ccccc', 'bbb']],
  ['is forgotten again and again', ['aaaaa', 'bbbbb', 'ccccc', 'ddddd', 'ccccc', 'aaaaa'], ['aaaaa', 'bbbbb', 'ccccc', 'ddddd', 'aaaaa']],
  ['is not kept where it is too long', ['aaaaaaaaaaa', 'aaaaaaaaaaa'], ['aaaaaaaaaaa', 'aaaaaaaaaaa']],
])('an answer about a text %s', (_name, texts, expected) => {
  expect(computed(10, texts)).toEqual(expected);
});
