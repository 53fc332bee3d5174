import { clinicalTalk, otherTalk } from '../../catalog/phi/name-parts.js';
import { perModule } from '../per-module.js';

/** Whether the talk that a module hands on is that of meetings and videos rather than of visits. */
export const isAboutOtherTalk = perModule((module): boolean => {
  const text = module.text.toLowerCase();
  return count(text, otherTalk) > count(text, clinicalTalk);
});

function count(text: string, words: readonly string[]): number {
  let total = 0;
  for (const word of words) for (let index = text.indexOf(word); index !== -1; index = text.indexOf(word, index + word.length)) total += 1;
  return total;
}
