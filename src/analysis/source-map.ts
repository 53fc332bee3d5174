/** Offset in the source of a character of a string or template, given where its content begins. */
export function sourceOffset(source: string, content: number, cooked: number): number {
  let position = content;
  for (let done = 0; done < cooked && position < source.length; ) {
    const [width, length] = characterAt(source, position);
    position += width;
    done += length;
  }
  return position;
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
