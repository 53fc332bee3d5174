import { describe, expect, it } from 'vitest';

import { addDays, addPeriod, isIsoDate, isPeriod } from '../../src/settings/dates.js';
import { findNotices, readSettings } from '../../src/settings/index.js';
import type { Agreement } from '../../src/settings/index.js';
import { environment } from './examples.js';

describe('findNotices', () => {
  const signed = { id: 'a', vendor: 'aws', signed: '2026-01-01' };

  it.each<readonly [string, Agreement, readonly string[]]>([
    ['nothing for an agreement in force', signed, []],
    ['one that is not signed', { id: 'a', vendor: 'aws', signed: null }, ['unsigned']],
    ['no signature of an own server', { id: 'a', vendor: 'own', internal: true }, []],
    ['no signature where none is needed', { id: 'a', vendor: 'aws', instrument: 'none-needed', reason: 'counts' }, []],
    ['an end long ago', { ...signed, expires: '2026-03-01' }, ['expired 2026-03-01']],
    ['an end yesterday', { ...signed, expires: '2026-11-21' }, ['expired 2026-11-21']],
    ['an end today', { ...signed, expires: '2026-11-22' }, ['expiring 2026-11-22']],
    ['an end within the warning days', { ...signed, expires: '2027-01-21' }, ['expiring 2027-01-21']],
    ['no end after them', { ...signed, expires: '2027-01-22' }, []],
    [
      'a termination, and nothing else',
      { ...signed, terminated: '2026-02-01', expires: '2026-03-01' },
      ['terminated 2026-02-01'],
    ],
    ['a termination today', { ...signed, terminated: '2026-11-22' }, ['terminated 2026-11-22']],
    ['no termination to come', { ...signed, terminated: '2027-02-01' }, []],
    ['a review due since the signature', { ...signed, reviewEvery: 'P1Y' }, ['review-due 2027-01-01']],
    [
      'a review due since the last one',
      { ...signed, reviewed: '2026-03-31', reviewEvery: 'P6M' },
      ['review-due 2026-09-30'],
    ],
    ['a review due on the last of the warning days', { ...signed, reviewed: '2026-07-21', reviewEvery: 'P6M' }, ['review-due 2027-01-21']],
    ['no review due after them', { ...signed, reviewed: '2026-07-22', reviewEvery: 'P6M' }, []],
    ['no review yet', { ...signed, reviewed: '2026-09-01', reviewEvery: 'P1Y' }, []],
  ])('reports %s', (_name, agreement, expected) => {
    const { settings } = readSettings({ agreements: [agreement] }, environment);
    const notices = findNotices(settings).map(({ kind, day }) => (day === undefined ? kind : `${kind} ${day}`));
    expect(notices).toEqual(expected);
  });

  it('looks as far ahead as it is told', () => {
    const { settings } = readSettings({ agreements: [{ ...signed, expires: '2027-10-01' }] }, environment);
    expect(findNotices(settings, 365)).toMatchObject([{ kind: 'expiring', day: '2027-10-01', agreement: { id: 'a' } }]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-00-10', false],
    ['2026-1-10', false],
    ['2026-01-10T00:00:00Z', false],
    [' 2026-01-10', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
  ])('%s and %s is %s', (date, period, expected) => {
    expect(isPeriod(period)).toBe(true);
    expect(addPeriod(date, period)).toBe(expected);
  });

  it('count back as well', () => {
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
