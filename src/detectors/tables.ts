/** A cell under a heading: where its text begins, and the heading. */
export interface Cell {
  readonly heading: string;
  readonly headingStart: number;
  readonly value: number;
}

const SEPARATORS = ['\t', '|', ',', ';'];
const MOST_ROWS = 500;
const RULE = /^[\s|:+-]+$/;
const HEADING = /^[\s"'`*]*[\p{L}_#][\p{L}\p{M}\d _\-/.#()'’]{0,40}[\s"'`*]*$/u;
const BLANK = /[\s"'`*]{0,6}/y;

/** Cells of tables written with commas, tabs, semicolons or bars: a line of headings, then lines with as many cells. */
export function* tableCells(text: string): Generator<Cell> {
  if (!text.includes('\n')) return;
  let lineStart = 0;
  let table: { separator: string; headings: readonly { text: string; start: number }[]; rows: number } | undefined;
  for (const line of text.split('\n')) {
    const cells = table === undefined ? undefined : split(line, lineStart, table.separator);
    if (table !== undefined && cells?.length === table.headings.length && table.rows < MOST_ROWS) {
      if (!RULE.test(line)) {
        table.rows += 1;
        for (const [column, cell] of cells.entries()) {
          const heading = table.headings[column];
          BLANK.lastIndex = cell.start;
          BLANK.test(text);
          if (heading !== undefined && cell.text.trim() !== '') yield { heading: heading.text, headingStart: heading.start, value: BLANK.lastIndex };
        }
      }
    } else {
      table = headingsOf(line, lineStart);
    }
    lineStart += line.length + 1;
  }
}

function headingsOf(line: string, start: number): { separator: string; headings: readonly { text: string; start: number }[]; rows: number } | undefined {
  if (line.length > 400) return undefined;
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const cells = split(line, start, separator);
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length >= 2 && filled.every(({ text }) => HEADING.test(text))) return { separator, headings: cells, rows: 0 };
  }
  return undefined;
}

/** Cuts a line at separators outside of double quotes. */
function split(line: string, start: number, separator: string): { text: string; start: number }[] {
  const cells: { text: string; start: number }[] = [];
  let from = 0;
  let quoted = false;
  for (let index = 0; index <= line.length; index += 1) {
    const character = line[index];
    if (character === '"') quoted = !quoted;
    if (index === line.length || (character === separator && !quoted)) {
      cells.push({ text: line.slice(from, index), start: start + from });
      from = index + 1;
    }
  }
  return cells;
}
