import { describe, expect, it } from 'vitest';
import { lowerNameAt, nameAt, partsOf, reversedNameAt, type NameSpan } from '../../src/detectors/name-parts.js';

/** The text of a name and what the word lists say of its parts. */
function written(text: string, span: NameSpan | undefined): string | undefined {
  return span && `${text.slice(span.start, span.end)}: ${span.parts.map(({ kind }) => kind).join(' ')}`;
}

describe('parts of a name', () => {
  it.each([
    ['Thessaly', 'Thessaly listed'],
    ['Maria', 'Maria listed'],
    ['Grace', 'Grace both'],
    ['Table', 'Table word'],
    ['Xq', 'Xq word'],
    ['QZX', 'QZX word'],
    ['QZXV', 'QZXV word'],
    ['QZXVB', 'QZXVB free'],
    ['Qzxvb', 'Qzxvb free'],
    ['Jr', ''],
    ['Maria Jr', 'Maria listed'],
    ['Maria Moss III', 'Maria listed, Moss both'],
    ['Maria Moss Jr. Quill', 'Maria listed, Moss both, Quill both'],
    ['J. Moss', 'J. initial, Moss both'],
    ['J.-P. Moss', 'J.-P. initial, Moss both'],
    ['J.P. Moss', 'J.P. initial, Moss both'],
    ['I', 'I word'],
    ['J', 'J initial'],
    ["I'm", "I'm word"],
    ["I've", "I've word"],
    ["O'Brien", "O'Brien listed"],
    ['O’Brien', 'O’Brien listed'],
    ["D'Angelo", "D'Angelo listed"],
    ['Maria-Grace', 'Maria-Grace listed'],
    ['Maria-Table', 'Maria-Table word'],
    ['Grace-Hope', 'Grace-Hope both'],
    ['Qzxvb-Maria', 'Qzxvb-Maria listed'],
    ['Qzxvb-Qrrtk', 'Qzxvb-Qrrtk free'],
    ['Qzxvb-table', 'Qzxvb-table word'],
    ['Maria-table', 'Maria-table word'],
    ['Well-Known', 'Well-Known word'],
    ['Al-Fayed', 'Al-Fayed listed'],
    ['Anti-Maria', 'Anti-Maria listed'],
    ['Okonjo-Brandt', 'Okonjo-Brandt listed'],
    ['Okonjo-Patient', 'Okonjo-Patient word'],
    ['José', 'José listed'],
    ['JOSÉ', 'JOSÉ listed'],
    ['Müller', 'Müller listed'],
    ['MARIA', 'MARIA listed'],
    ['TABLE', 'TABLE word'],
    ['Cities', 'Cities word'],
    ['Berries', 'Berries word'],
    ['Screenings', 'Screenings word'],
    ['Tables', 'Tables word'],
    ['Mosses', 'Mosses word'],
    ['Inhibitors', 'Inhibitors free'],
    ['Planned', 'Planned word'],
    ['Walked', 'Walked word'],
    ['Walker', 'Walker both'],
    ['Baker', 'Baker both'],
    ['Loved', 'Loved word'],
    ['Making', 'Making word'],
    ['Walking', 'Walking word'],
    ["Maria's", 'Maria listed'],
    ['Ng', 'Ng listed'],
    ['Li', 'Li listed'],
    ['Wu', 'Wu listed'],
    ['Ed', 'Ed word'],
    ['Will', 'Will both'],
    ['May', 'May both'],
    ['Mason', 'Mason listed'],
    ['Daisy', 'Daisy listed'],
    ['Rowdy', 'Rowdy word'],
    ['Qzxvb Table Maria', 'Qzxvb free, Table word, Maria listed'],
    ['van der Moss', 'Moss both'],
    ['Maria de la Cruz', 'Maria listed, Cruz listed'],
    ['Abruptlies', 'Abruptlies word'],
    ['Abjectlies', 'Abjectlies free'],
    ['Aardvarks', 'Aardvarks word'],
    ['Abacks', 'Abacks word'],
    ['Abalones', 'Abalones free'],
    ['Backer', 'Backer both'],
    ['Aardvarked', 'Aardvarked word'],
    ['Abacused', 'Abacused word'],
    ['Abafted', 'Abafted free'],
    ['Aardvarker', 'Aardvarker word'],
    ['Abacuser', 'Abacuser word'],
    ['Abafter', 'Abafter free'],
    ['Abided', 'Abided word'],
    ['Aboded', 'Aboded word'],
    ['Abider', 'Abider word'],
    ['Aboder', 'Aboder word'],
    ['Abjured', 'Abjured free'],
    ['Aardvarking', 'Aardvarking word'],
    ['Abacusing', 'Abacusing word'],
    ['Abafting', 'Abafting free'],
    ['Acuting', 'Acuting word'],
    ['Aboding', 'Aboding word'],
    ['Abjuring', 'Abjuring free'],
    ['Alderman', 'Alderman listed'],
    ['Almond', 'Almond both'],
    ['Beard', 'Beard both'],
    ['August', 'August listed'],
    ['Amber', 'Amber both'],
    ['Café', 'Café word'],
    ['Divorcée', 'Divorcée word'],
    ['Canapé', 'Canapé free'],
  ])('%j', (text, expected) => {
    expect(partsOf(text, 0, text.length).map((part) => `${part.text} ${part.kind}`).join(', ')).toBe(expected);
  });

  it('know their places', () => {
    expect(partsOf('to Ana Moss', 3, 11)).toMatchObject([{ start: 3, end: 6 }, { start: 7, end: 11 }]);
    expect(partsOf('to Ana', 3, 6)).toMatchObject([{ start: 3, end: 6 }]);
  });
});

describe('a name that begins here', () => {
  it.each([
    ['Maria Moss', 'Maria Moss: listed both'],
    ['Maria Moss has', 'Maria Moss: listed both'],
    ['Maria Table', 'Maria: listed'],
    ['Maria has', 'Maria: listed'],
    ['Table Maria', undefined],
    ['maria', undefined],
    ['Maria "Mia" Moss', 'Maria "Mia" Moss: listed listed both'],
    ['Maria "Mia" Table', 'Maria "Mia": listed listed'],
    ['Maria (Mia) Table', 'Maria (Mia): listed listed'],
    ['Maria “Mia” Table', 'Maria “Mia”: listed listed'],
    ['Maria Mia" Table', 'Maria Mia: listed listed'],
    ['Maria "Mia, Table', 'Maria: listed'],
    ['Maria Moss, Jr.', 'Maria Moss, Jr.: listed both'],
    ['Maria Moss III', 'Maria Moss III: listed both'],
    ['Maria Moss IIIx', 'Maria Moss IIIx: listed both free'],
    ['Maria de la Cruz', 'Maria de la Cruz: listed listed'],
    ['Maria de la casa', 'Maria: listed'],
    ['van der Moss', 'van der Moss: both'],
    ['Maria J. Moss', 'Maria J. Moss: listed initial both'],
    ['Maria Moss-Quill', 'Maria Moss-Quill: listed both'],
    ["Maria Moss's", 'Maria Moss: listed both'],
    ["Maria O'Brien", "Maria O'Brien: listed listed"],
    ['Maria Moss Maria Moss Maria Moss Maria', 'Maria Moss Maria Moss Maria: listed both listed both listed'],
  ])('%j', (text, expected) => {
    expect(written(text, nameAt(text, 0))).toBe(expected);
  });
});

describe('a name with the family name in front', () => {
  it.each([
    ['Moss, Maria', 'Moss, Maria: both listed'],
    ['Moss,Maria', 'Moss,Maria: both listed'],
    ['Moss,  Maria', undefined],
    ['Moss, Maria J', 'Moss, Maria J: both listed initial'],
    ['Moss, Maria J.', 'Moss, Maria J.: both listed initial'],
    ['Moss, Maria Jane', 'Moss, Maria Jane: both listed listed'],
    ['Moss, Maria jane', 'Moss, Maria: both listed'],
    ['Moss, Table', undefined],
    ['Table, Maria', undefined],
    ['Moss, J.', undefined],
    ['J., Maria', undefined],
    ['Moss Quill, Maria', 'Moss Quill, Maria: both both listed'],
    ['de Moss, Maria', 'de Moss, Maria: both listed'],
    ['Moss, Mariax1', undefined],
    ["Moss, Maria's", undefined],
    ['Moss, Maria-', undefined],
    ['Moss Maria', undefined],
    ['moss, Maria', undefined],
    ['Moss Quill, Maria Ana J', 'Moss Quill, Maria Ana: both both listed listed'],
    ['Moss Quill, Maria J', 'Moss Quill, Maria J: both both listed initial'],
  ])('%j', (text, expected) => {
    expect(written(text, reversedNameAt(text, 0))).toBe(expected);
  });
});

describe('a name in lower case', () => {
  it.each([
    ['maria', 'maria: listed'],
    ['maria lopez', 'maria lopez: listed'],
    ['maria lopez ortega', 'maria lopez ortega: listed'],
    ['maria lopez ortega ruiz', 'maria lopez ortega: listed'],
    ['maria table', undefined],
    ['table', undefined],
    ['grace', undefined],
    ['maria2', undefined],
    ['maria_', undefined],
    ['mariaLopez', undefined],
    ['maria-lopez', undefined],
    ['m', undefined],
    ['wojciech zielinski', undefined],
    ['wojciech z', undefined],
    ['wojciech, x', undefined],
    ['Maria', undefined],
  ])('%j', (text, expected) => {
    expect(written(text, lowerNameAt(text, 0))).toBe(expected);
  });
});
