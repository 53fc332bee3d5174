import type { Span } from './masks.js';

const LONGEST = 2_500;

/**
 * Cuts a long text into sections, at blank lines where it can, so that what a word says of its surroundings reaches only
 * so far: one mention of a symptom does not make a handbook a patient's record.
 */
export function sectionsOf(text: string): Span[] {
  if (text.length <= LONGEST) return [{ start: 0, end: text.length }];
  const sections: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = cutBefore(text, start, start + LONGEST);
    sections.push({ start, end });
    start = end;
  }
  sections.push({ start, end: text.length });
  return sections;
}

/** The last good place to cut: a blank line, a line break, the end of a sentence, a blank. */
function cutBefore(text: string, start: number, limit: number): number {
  const least = start + LONGEST / 2;
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at >= least) return at + mark.length;
  }
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}
