import { describe, expect, it } from 'vitest';
import { findMasks, touchesMask } from '../../src/detectors/masks.js';

function masksOf(text: string): readonly string[] {
  return findMasks(text).map(({ start, end }) => text.slice(start, end));
}

describe('slots of a template', () => {
  it.each([
    '{{}}', '{{ patient.name }}', '${name}', '#{name}', '{% if x %}', '{name}', '{name!r}', '{name:10}', '{first name}', '<<name>>', '<name>', '</name>', '<name/>', '<first name>', '<[name]>',
    '[name]', '[[name]]', '[PATIENT NAME]', '[insert date]', '[Ihr Name]', '%(name)s', '%names', '%NAME%', '@NAME@', '@@NAME@@', 'FIRST_NAME', 'LINE_NO_2', 'LINE_NO12', 'A'.repeat(24) + '_B', 'xxx', 'XXXX', '***', '___', '###',
    '???', '••', '██', '....', '…', '\ufffc',
  ])('%j is one', (slot) => {
    expect(masksOf(`a ${slot} b`)).toEqual([slot]);
  });

  it.each(['name=:name', '/patients/:id'])('%s holds one behind its sign', (text) => {
    expect(masksOf(text)).toEqual([text.slice(text.indexOf(':'))]);
  });

  it.each([
    'plain words', '{', '{}', '{1}', '[7731]', '[Maria]', '[Thessaly Quill]', '<Thessaly Quill>', '[name 7731 Thessaly', 'xx', 'XX', '**', '__', '##', '??', '•', '...', '100 %', '@', 'a@b', 'A_b', 'at :name', 'xxxa', 'axxx', 'F_1',
  ])('%j is none', (text) => {
    expect(masksOf(`a ${text} b`)).toEqual([]);
  });

  it.each([
    ['[Thessaly 4471]', []],
    ['[Patient Thessaly 4471]', ['[Patient Thessaly 4471]']],
    ['[note 12]', ['[note 12]']],
    ['[note 123]', []],
    ['[grace]', ['[grace]']],
    ['[Grace]', ['[Grace]']],
    ['<Thessaly>', ['<Thessaly>']],
    ['<note to Maria>', []],
    ['<note to all>', ['<note to all>']],
  ])('%s is judged by its words', (text, expected) => {
    expect(masksOf(text)).toEqual(expected);
  });

  it('are found one behind the other, in order', () => {
    expect(findMasks('{{a}} [7731] {b}')).toEqual([{ start: 0, end: 5 }, { start: 13, end: 16 }]);
  });
});

describe('a span beside masks', () => {
  const masks = [{ start: 10, end: 20 }, { start: 30, end: 40 }, { start: 50, end: 60 }];

  it.each([
    [0, 11], [19, 22], [12, 14], [5, 25], [10, 20], [29, 31], [39, 45], [20, 31], [59, 70], [49, 51], [0, 100],
  ])('from %i to %i touches one', (start, end) => {
    expect(touchesMask(masks, start, end)).toBe(true);
  });

  it.each([
    [0, 10], [20, 30], [22, 25], [40, 50], [60, 70], [65, 70],
  ])('from %i to %i touches none', (start, end) => {
    expect(touchesMask(masks, start, end)).toBe(false);
  });

  it('touches none where there are none', () => {
    expect(touchesMask([], 0, 5)).toBe(false);
  });
});
