import { clinicalTalk, otherTalk } from '../../catalog/phi/name-parts.js';
import type { Module } from '../module.js';

const known = new WeakMap<Module, boolean>();

/** Whether the talk that a module hands on is that of meetings and videos rather than of visits. */
export function isAboutOtherTalk(module: Module): boolean {
  let answer = known.get(module);
  if (answer === undefined) {
    const text = module.text.toLowerCase();
    answer = count(text, otherTalk) > count(text, clinicalTalk);
    known.set(module, answer);
  }
  return answer;
}

function count(text: string, words: readonly string[]): number {
  let total = 0;
  for (const word of words) for (let index = text.indexOf(word); index !== -1; index = text.indexOf(word, index + word.length)) total += 1;
  return total;
}
