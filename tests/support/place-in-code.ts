import type { Place } from './rule-tester.js';

/** Where the last occurrence of a text stands in code, as an editor counts. */
export function lastPlaceOf(text: string, code: string): Place {
  const start = code.lastIndexOf(text);
  if (start === -1) throw new Error('the code does not hold the text');
  const before = code.slice(0, start).split('\n');
  const inside = text.split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const endColumn = inside.length === 1 ? column + text.length : (inside.at(-1) ?? '').length + 1;
  return { line: before.length, column, endLine: before.length + inside.length - 1, endColumn };
}
