import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPhi, phiTypes, placeholderFor } from '../../src/detectors/index.js';
import { canaries } from '../support/synthetic-phi.js';
import { cleanClinical, ordinary } from './cases/clean.js';

const prose = fc.array(fc.constantFrom(...ordinary, ...cleanClinical), { maxLength: 6 }).map((sentences) => sentences.join('\n'));
const slot = fc.constantFrom('{{value}}', '${value}', '{value}', '<VALUE>', '[VALUE]', '[Value here]', '%VALUE%', '____', 'XXXX', '****', '\ufffc');

describe('whatever prose surrounds it', () => {
  it('a planted identifier with its label is found', () => {
    fc.assert(
      fc.property(prose, prose, fc.constantFrom(...canaries), (before, after, { type, text, value }) => {
        const whole = `${before}\n${text}\n${after}`;
        const start = before.length + 1 + text.indexOf(value);
        expect(detectPhi(whole)).toContainEqual(expect.objectContaining({ type, start, end: start + value.length }));
      }),
      { numRuns: 400 },
    );
  });

  it('a slot or placeholder in its place is not', () => {
    const stand = fc.oneof(slot, fc.constantFrom(...phiTypes).map(placeholderFor));
    fc.assert(
      fc.property(fc.constantFrom(...canaries), stand, ({ text, value }, placeholder) => {
        expect(detectPhi(text.replace(value, () => placeholder))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('on any text', () => {
  const fragments = fc.constantFrom(
    'Patient: ', 'DOB ', 'MRN# ', '"name":"', '<given>', 'PID|1||', 'NM1*IL*1*', '|', ',', '\n', '(', '-', '@', ':', 'Ada ', 'QUILL, ', '03/14/', '88402', '. ', '\ufffc', '{{', '}}', '[', '°', '’s ', 'https://', 'ñ', '患者：', '\ud83d', ' at ', ' dot ',
  );
  const hostile = fc.array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(''));

  it('offsets lie inside, in order, and nothing is thrown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const { start, end } of detectPhi(text, { minConfidence: 'low' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('two runs agree', () => {
    fc.assert(fc.property(hostile, (text) => { expect(detectPhi(text)).toEqual(detectPhi(text)); }), { numRuns: 200 });
  });
});
