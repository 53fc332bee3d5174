import type { Place } from './rule-tester.js';

/** Where the last occurrence of `text` stands in `code`, or of `within` in which it stands: lines and columns from 1, as ESLint counts. */
export function placeOf(code: string, text: string, within: string = text): Place {
  const start = code.lastIndexOf(within) + within.lastIndexOf(text);
  if (!code.includes(within) || !within.includes(text)) throw new Error(`the program does not hold ${within}`);
  const [from, to] = [start, start + text.length].map((offset) => {
    const before = code.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }) as [{ line: number; column: number }, { line: number; column: number }];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
