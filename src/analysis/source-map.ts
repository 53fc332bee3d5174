import { partitionPoint } from '../detectors/search.js';

/** From which character of a text on its source lies how much further on than the characters before it say. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

/** A text may hold thousands of identifiers: its escapes are read once. */
const known = new WeakMap<object, readonly Shift[]>();

/** Offset in the source of a character of a string or template, whose content begins at `content`. */
export function sourceOffset(source: string, literal: { readonly content: number; readonly end: number }, cooked: number): number {
  let shifts = known.get(literal);
  if (shifts === undefined) {
    shifts = shiftsIn(source, literal.content, literal.end);
    known.set(literal, shifts);
  }
  const passed = partitionPoint(shifts, ({ from }) => from <= cooked);
  return Math.min(literal.content + cooked + (shifts[passed - 1]?.by ?? 0), source.length);
}

function shiftsIn(source: string, content: number, end: number): readonly Shift[] {
  const shifts: Shift[] = [];
  const unusual = /\\|\r\n/g;
  let by = 0;
  unusual.lastIndex = content;
  for (let match = unusual.exec(source); match !== null && match.index < end; match = unusual.exec(source)) {
    const [width, length] = characterAt(source, match.index);
    const from = match.index - content - by + 1;
    unusual.lastIndex = match.index + width;
    by += width - length;
    shifts.push({ from, by });
  }
  return shifts;
}

const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|[\n\r\u2028\u2029]|[0-7]{1,3}|[\s\S])/y;

/** Width in the source and length in the value of what stands at a position. */
function characterAt(source: string, position: number): readonly [number, number] {
  if (source[position] === '\r' && source[position + 1] === '\n') return [2, 1];
  if (source[position] !== '\\') return [1, 1];
  ESCAPE.lastIndex = position;
  const match = ESCAPE.exec(source);
  if (match === null) return [1, 1];
  const escaped = match[0];
  if (/^\\[\r\n\u2028\u2029]/.test(escaped)) return [escaped.length, 0];
  return [escaped.length, match[1] !== undefined && parseInt(match[1], 16) > 0xffff ? 2 : 1];
}

/** The line of an offset, counted from one. */
export function lineIn(text: string, offset: number): number {
  return placeIn(text, offset).line;
}

/** Line from one and column from zero of an offset. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1)) {
    line += 1;
    start = index + 1;
  }
  return { line, column: offset - start };
}
