import { describe, expect, it } from 'vitest';
import { isPlaceholderId, readId, withLetterGroup, type IdShape } from '../../src/detectors/identifier.js';

const one: IdShape = { digits: 3, nearDigits: 4 };
const grouped: IdShape = { digits: 3, nearDigits: 4, groups: true };
const wordy: IdShape = { digits: 2, nearDigits: 3, wordy: true };

function read(text: string, shape: IdShape = one, needed = shape.digits): string | undefined {
  const span = readId(text, 0, shape, needed);
  return span === undefined ? undefined : text.slice(span.start, span.end);
}

describe('an identifier', () => {
  it.each([
    ['4471', '4471'],
    ['4471 was', '4471'],
    ['4471, was', '4471'],
    ['4471.', '4471'],
    ['QZ-4471_88/2:1~7–3', 'QZ-4471_88/2:1~7–3'],
    ['qz4471', 'qz4471'],
    ['444-7188-', '444-7188'],
    ['QZ4478', 'QZ4478'],
    ['A'.repeat(40) + '-447', 'A'.repeat(40) + '-447'],
    ['447:18', '447:18'],
    ['447.1828', '447.1828'],
    ['U10.447', 'U10.447'],
  ])('in %j is %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '', ' 4471', '-4471', '44', '44 71', '447 182', '4471 828', 'A'.repeat(41) + '447', 'Q44', 'QZ44', 'QZP44', 'face447', 'QZface447',
    // Dates and times.
    '3/14/1957', '03-14-57', '1957-03-14', '1957.3.14', '1957-03', '1957-03-14T10', '3-1957', '10:30', '10:30:15', '14-Mar-1957', '14Mar57',
    // Versions, fractions, codes, ranges.
    '447.18', '1.4.2', 'v4471', '447/182', 'A10.447', 'V10.447', '120-180', '44718-2', '1957', '2031', 'G2P1001',
    // Laboratory values.
    'FBG-200', 'HbA1c-911', 'WBC:117', 'BP=120/80', 'TSH~447.5',
    // Counts.
    '447 mg', '447%', '447 units', '447 hours', '447 mins', '447-year', '447 tokens', '447 USD',
    // Fillers.
    '1234567', '0000', '9999', '12345', 'MRN-12345', 'A00000', 'XXX4471', 'sample4471', 'Test4471',
  ])('is not read from %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['44712 828', '44712'],
    ['4471 82', '4471'],
    ['Q4471 828', 'Q4471'],
    ['4471 grams', '4471'],
    ['447 g1', '447'],
    ['447 iut', '447'],
    ['44718-23', '44718-23'],
    ['447-1828', '447-1828'],
    ['19571', '19571'],
    ['1857', '1857'],
    ['G2P1001X-', undefined],
    ['XG2P1001', 'XG2P1001'],
    ['xv4471', 'xv4471'],
    ['QFBG-200', 'QFBG-200'],
    ['FBG-2001', 'FBG-2001'],
    ['10:301', '10:301'],
    ['114-Mar-1957', '114-Mar-1957'],
  ])('beside such a form: %j gives %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['QZ447', 4, 'QZ447'],
    ['Q447', 4, undefined],
    ['qz447', 4, undefined],
    ['447', 4, undefined],
    ['447', 3, '447'],
    ['QZP44', 4, undefined],
    ['QZP44', 2, 'QZP44'],
  ])('%j of at least %i digits gives %j', (text, needed, expected) => {
    expect(read(text, one, needed)).toBe(expected);
  });

  it.each([
    ['ZGP 8842 0177 3', 'ZGP 8842 0177 3'],
    ['4471 828', '4471 828'],
    ['4471 828 and', '4471 828'],
    ['4471\u00a0828', '4471\u00a0828'],
    ['4471  828', '4471'],
    ['4471 A-82-7', '4471 A-82-7'],
    ['4471 QZPA82', '4471'],
    ['4471 QZP82', '4471 QZP82'],
    ['4471 828x', '4471'],
    ['4471 mg', undefined],
    ['4471 828 mg', '4471'],
    ['4471 2023', '4471'],
    ['4471 1857', '4471 1857'],
    ['4471 3/14/1957', '4471 3'],
    ['4471 1 2 3 4 5 6 7 8', '4471 1 2 3 4 5 6'],
    ['QZPAB 4471', 'QZPAB 4471'],
    ['QZPABC 4471', undefined],
    ['QZ  4471', undefined],
    ['QZ ab', undefined],
    ['1957-03-14 4471', undefined],
  ])('of groups in %j is %j', (text, expected) => {
    expect(read(text, grouped)).toBe(expected);
  });

  it.each([
    ['face:6f1e22-left', 'face:6f1e22-left'],
    ['face-6', undefined],
  ])('with words in %j is %j', (text, expected) => {
    expect(read(text, wordy)).toBe(expected);
  });
});

describe('a group of letters behind it', () => {
  it.each([
    ['LB21 QZD', 'LB21 QZD'],
    ['LB21 QZ.', 'LB21 QZ'],
    ['LB21 QZ 44', 'LB21 QZ'],
    ['LB21\u00a0QZ)', 'LB21\u00a0QZ'],
    ['LB21 Q', 'LB21'],
    ['LB21 QZDA', 'LB21'],
    ['LB21 QZa', 'LB21'],
    ['LB21QZ', 'LB21'],
    ['LB21', 'LB21'],
  ])('of %j gives %j', (text, expected) => {
    const { start, end } = withLetterGroup(text, { start: 0, end: 4 });
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('a placeholder', () => {
  it.each(['000-00', '1111', 'MRN 2222', 'A-123456', '12345', '1234567', 'MRN123459', 'ABCDEF123459', '123-456', 'AB-C-00000', '99999', '00001', 'exampleA1', 'TEST-88402', 'demo88402', 'xxx88402', 'placeholder1'])('is %s', (value) => {
    expect(isPlaceholderId(value)).toBe(true);
  });

  it.each(['88402917', '1243', 'ABCDEFG123459', '12345A', '912345', '0001', '99981', '1111A2', '8000', 'A1B2', 'xx88402', '11-12'])('is not %s', (value) => {
    expect(isPlaceholderId(value)).toBe(false);
  });
});
