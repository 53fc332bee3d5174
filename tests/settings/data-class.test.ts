import { describe, expect, it } from 'vitest';
import { dataClassOf, isForLimitedDataSet, limitsData, readSettings, type ResolvedSettings } from '../../src/settings/index.js';
import { phiTypes } from '../../src/detectors/index.js';
import { environment } from './examples.js';

const openai = { vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-01-12', conditions: ['modified-retention'] };
const limited = { ...openai, instrument: 'dua-limited-data-set' };
const anthropic = { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] };

const settingsOf = (...agreements: readonly object[]): ResolvedSettings => readSettings({ agreements }, environment).settings;

describe('the class of an identifier', () => {
  it('is that of a limited data set for dates, ages and places, and PHI for what names somebody', () => {
    const ofLimitedSet = phiTypes.filter((type) => dataClassOf(type) === 'limited-data-set');
    expect(ofLimitedSet.toSorted()).toEqual(['age-over-89', 'date', 'other-id', 'zip']);
    expect(dataClassOf('place')).toBe('limited-data-set');
    expect(dataClassOf('name')).toBe('phi');
  });
});

describe('agreements that limit what may be sent', () => {
  it.each<readonly [string, readonly object[], boolean]>([
    ['none', [], false],
    ['one for PHI', [openai], false],
    ['one with a list of classes', [{ ...openai, scope: { data: ['de-identified'] } }], true],
    ['one with another scope', [{ ...openai, scope: { files: ['**'] } }], false],
    ['a data use agreement', [limited], true],
    ['one of two', [anthropic, limited], true],
  ])('%s', (_name, agreements, expected) => {
    expect(limitsData(settingsOf(...agreements))).toBe(expected);
  });
});

describe('receivers of a limited data set', () => {
  const where = { file: 'src/a.ts' };

  it.each<readonly [string, readonly object[], readonly string[], boolean]>([
    ['the vendor of a data use agreement', [limited], ['openai'], true],
    ['the vendor of a BAA', [openai], ['openai'], false],
    ['the vendor of a BAA beside one that may get less', [anthropic, limited], ['anthropic'], false],
    ['two vendors of which one may get less', [anthropic, limited], ['anthropic', 'openai'], true],
    ['a vendor without agreement behind one that may get less', [limited], ['openai', 'anthropic'], false],
    ['a vendor that may get no more than de-identified data', [{ ...openai, scope: { data: ['de-identified'] } }], ['openai'], false],
  ])('%s', (_name, agreements, chain, expected) => {
    expect(isForLimitedDataSet(chain.map((vendor) => ({ vendor })), where, settingsOf(...agreements))).toBe(expected);
  });
});
