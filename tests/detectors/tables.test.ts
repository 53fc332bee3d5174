import { describe, expect, it } from 'vitest';
import { tableCells } from '../../src/detectors/tables.js';

/** Heading and beginning of each cell. */
function cellsOf(text: string): readonly string[] {
  return [...tableCells(text)].map(({ heading, headingStart, value }) => {
    expect(text.slice(headingStart, headingStart + heading.length)).toBe(heading);
    return `${heading.trim()}: ${text.slice(value).split(/[\n,;|\t"]/, 1)[0]?.trim() ?? ''}`;
  });
}

describe('cells of a table', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['with commas', 'mrn,phone\n1,2\n3,4', ['mrn: 1', 'phone: 2', 'mrn: 3', 'phone: 4']],
    ['with semicolons', 'mrn;phone\n1;2', ['mrn: 1', 'phone: 2']],
    ['with tabs', 'mrn\tphone\n1\t2', ['mrn: 1', 'phone: 2']],
    ['with bars and a rule', '| mrn | phone |\n|:---|---|\n| 1 | 2 |', ['mrn: 1', 'phone: 2']],
    ['with an empty cell', 'mrn,phone\n,2', ['phone: 2']],
    ['with a separator in quotes', 'name,phone\n"Quill, Ada",2', ['name: Quill', 'phone: 2']],
    ['with headings in quotes', '"mrn","phone"\n"1","2"', ['"mrn": 1', '"phone": 2']],
    ['behind a line of text', 'The patients are\nmrn,phone\n1,2', ['mrn: 1', 'phone: 2']],
    ['until a line has another number of cells', 'mrn,phone\n1,2\n3\n4,5', ['mrn: 1', 'phone: 2']],
    ['one after the other', 'mrn,phone\n1,2\n\nzip;city\n3;4', ['mrn: 1', 'phone: 2', 'zip: 3', 'city: 4']],
  ])('%s', (_name, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it.each([
    ['one line', 'mrn,phone'],
    ['one column', 'mrn\n1'],
    ['a heading that is none', 'mrn,88402917\n1,2'],
    ['a heading of a whole sentence', `mrn,${'word '.repeat(12)}\n1,2`],
    ['headings longer than a line', `mrn,${Array.from({ length: 90 }, (_, index) => `col${index}`).join(',')}\n${'1,'.repeat(90)}1`],
  ])('are none in %s', (_name, text) => {
    expect(cellsOf(text)).toEqual([]);
  });

  it('are read in five hundred rows', () => {
    expect(cellsOf(`mrn,phone\n${'1,2\n'.repeat(600)}`)).toHaveLength(1_000);
  });
});
