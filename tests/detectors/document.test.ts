import { describe, expect, it } from 'vitest';
import { Document } from '../../src/detectors/document.js';

const filler = 'Plain words of no trade at all, one after the other. ';

describe('a text of health care', () => {
  it.each([
    'a patient', 'patients', 'take insulin', 'seen by pt', 'a biopsy', 'gastroenteritis of hers', '45 yo', '45 yom', '45 y/o', '45M, tall', '45 Y/M', '45YM', 'presents with it', 's/p', 'c/o', 'a SOAP note', 'PID|1', 'NM1*IL', 'recordTarget',
    '(0010,0010)', 'Baby girl', 'baby Boy', 'apgar', 'nursing home', 'lab result', 'No-show', 'noshowed', 'family history', 'X-ray', 'xrays', 'CT scan', 'NKDA', 'blood sugar', 'pain 7/10', 'C-section', '(age 45)', 'A1c', 'HbA1C', 'born at 7',
    'year-old woman', 'post-op', 'Postop', 'next of kin', 'Emergency contact', 'HPI: x', 'cc: x', 'assisted living', 'discharge summary', 'Discharge planning', 'active problems', 'problem list', 'Care plan', 'chart review', 'in labor', '"birthDate"', '患者', '환자', 'пациент',
    'be kind to the patient', 'patient and friend', 'the patient is calm',
  ])('is %j', (text) => {
    expect(new Document(text).clinical).toBe(true);
  });

  it.each([
    '', 'plain words', 'be patient', 'be very patient', 'stay calm and patient', 'patient and kind', 'a patient tutor', 'patient with the user', 'patient, friendly', 'patiently', '5 pt', '7 pm pt', '12 pt font', 'the 145M, x', '1045 yo', 'shop', 'paint 7/10',
    'pain 7/100', 'blood bank', 'HPI x', 'born at seven', '45 M tall', 'gastritisx', 'itis', 'year-old wine', 'car plan',
  ])('is not %j', (text) => {
    expect(new Document(text).clinical).toBe(false);
  });

  it.each<readonly [string, boolean]>([
    ['a patient', true],
    ['insulin', false],
    ['insulin insulin insulin', false],
    ['insulin and biopsy', true],
    ['insulin, 45 yo', true],
    ['45 yo', false],
  ])('of more than 600 characters needs two words of care: %j, %s', (words, expected) => {
    expect(new Document(filler.repeat(12) + words).clinical).toBe(expected);
    expect(new Document(`${words} ${filler.repeat(12)}`).clinical).toBe(expected);
  });

  it.each([
    [600, true],
    [601, false],
  ])('of %i characters is short: %s', (length, short) => {
    const document = new Document(`insulin${' '.repeat(length - 7)}`);
    expect(document.short).toBe(short);
    expect(document.clinical).toBe(short);
  });
});

describe('what a text is made of', () => {
  it.each([
    ['plain', false, true],
    ['a 7', true, true],
    ['Ärzte – “naïve” …', false, true],
    ['病人', false, false],
    ['Ольга', false, false],
    ['한국', false, false],
    ['ｆｕｌｌ', false, false],
  ])('%j has a digit: %s, is Latin: %s', (text, hasDigit, latin) => {
    expect(new Document(text)).toMatchObject({ hasDigit, latin });
  });
});

/** The sentence around the mark `^`, which is taken out. */
function sentenceAt(marked: string): string {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const { start, end } = new Document(text).sentence(at);
  return text.slice(start, end);
}

describe('the sentence around a place', () => {
  it.each([
    ['One is. Tw^o is. Three is.', ' Two is.'],
    ['On^e is. Two is.', 'One is.'],
    ['One is. Two is. Thr^ee is', ' Three is'],
    ['One is! Tw^o is? Three', ' Two is?'],
    ['One is.^ Two', ' Two'],
    ['One^. Two', 'One.'],
    ['One is."  Tw^o', '"  Two'],
    ['One is.) Tw^o', ') Two'],
    ['One.Tw^o', 'One.Two'],
    ['One\nTw^o\nThree', 'Two\n'],
    ['One | Tw^o | Three', 'Two | '],
    ['One|Tw^o', 'One|Two'],
    ['Mr. Quill ca^me', 'Mr. Quill came'],
    ['mrs. Quill ca^me', 'mrs. Quill came'],
    ['A. Quill ca^me', 'A. Quill came'],
    ['e.g. Quill ca^me', 'e.g. Quill came'],
    ['since Sept. 4 she ca^me', 'since Sept. 4 she came'],
    ['the term. She ca^me', ' She came'],
    ['No! She ca^me', ' She came'],
    ['xmr. She ca^me', ' She came'],
  ])('%j is %j', (marked, expected) => {
    expect(sentenceAt(marked)).toBe(expected);
  });

  it('reaches three hundred characters at most', () => {
    const document = new Document('x'.repeat(1_000));
    expect(document.sentence(500)).toEqual({ start: 200, end: 800 });
    expect(document.sentence(100)).toEqual({ start: 0, end: 400 });
    expect(document.sentence(900)).toEqual({ start: 600, end: 1_000 });
  });
});

describe('words around a place', () => {
  const text = 'zero one two three four';

  it.each([
    [0, 23, 'zero one two three four'],
    [5, 9, 'one'],
    [5, 10, 'one two'],
    [6, 9, ''],
    [6, 10, 'two'],
    [0, 0, ''],
    [19, 99, 'four'],
    [20, 99, ''],
    [-5, 5, 'zero'],
  ])('from %i to %i are %j', (start, end, expected) => {
    expect(new Document(text).tokensIn({ start, end }).map(({ word }) => word).join(' ')).toBe(expected);
  });

  it('are cut in front and behind', () => {
    const document = new Document(text);
    expect(document.before(5, 3)).toBe('ro ');
    expect(document.before(3, 99)).toBe('zer');
    expect(document.after(5, 3)).toBe('one');
    expect(document.after(19, 99)).toBe('four');
  });

  it.each<readonly [string, string]>([
    ['he was admitted ^', 'person event'],
    ['admitted ^', 'event'],
    ['admitted to your ward ^', 'person event'],
    ['come to your ward ^', ''],
    ['he went. Then ^', ''],
    ['the guideline ^', 'general'],
    ['^ of the guideline', 'general'],
    ['^ the patient', 'person'],
    [`he ${'x '.repeat(70)}^`, 'person'],
    [`he ${'x '.repeat(90)}^`, ''],
    [`^${' x'.repeat(70)} he`, 'person'],
    [`^${' x'.repeat(90)} he`, ''],
  ])('%j tell of %j', (marked, expected) => {
    const around = new Document(marked.replace('^', '')).surroundings(marked.indexOf('^'));
    expect(Object.entries(around).filter(([, told]) => told).map(([name]) => name).join(' ')).toBe(expected);
  });

  it('tell of care close by in a long text, anywhere in a short one', () => {
    const long = `${filler.repeat(12)}insulin for the patient ${filler.repeat(12)}`;
    const at = long.indexOf('insulin');
    const document = new Document(long);
    expect([at, at + 200, at - 190, at + 230, at - 201, 0].map((place) => document.clinicalNear(place))).toEqual([true, true, true, false, false, false]);
    expect(new Document('insulin and more').clinicalNear(400)).toBe(true);
    expect(new Document('nothing and more').clinicalNear(0)).toBe(false);
  });
});
