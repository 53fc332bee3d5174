import { expect, it } from 'vitest';
import { isAllowed } from '../../src/detectors/allow.js';

/** The span is what stands between the brackets. */
function allowed(marked: string, ...entries: readonly string[]): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isAllowed(marked.replace(/[[\]]/g, ''), { start, end }, entries);
}

it.each<readonly [string, string]>([
  ['MRN [4471] ok', '4471'],
  ['MRN [4471] ok', 'MRN 4471'],
  ['MRN [4471] ok', '4471 ok'],
  ['MRN [4471] ok', 'MRN 4471 ok'],
  ['[4471] ok', '4471 ok'],
  ['MRN [4471]', 'MRN 4471'],
  ['no 4471 ok, [4471] ok', '4471 ok'],
  ['[4471]', '*'],
  ['[4471]', '44*71'],
  ['[4471]', '4*4*7*1'],
  ['[4471]', '*71'],
  ['[4471]', '44*'],
  ['[4471]', '*47*'],
  ['[44714471]', '4471*4471'],
  ['[4471]', '4**1'],
  ['[4471]', '4471*'],
  ['[4471 4471]', '*44*71*'],
])('%s is allowed by %s', (marked, entry) => {
  expect(allowed(marked, entry)).toBe(true);
});

it.each<readonly [string, string]>([
  ['MRN [4471] ok', '447'],
  ['MRN [4471] ok', '471 ok'],
  ['MRN [4471] ok', 'MRN 447'],
  ['MRN 4471 ok, [4471] no', 'MRN 4471 ok'],
  ['[4471] no, 4471 ok', '4471 ok'],
  ['[4471]', '4472'],
  ['[4471]', ''],
  ['[4471]', '45*'],
  ['[4471]', '*72'],
  ['[447]', '44*47'],
  ['[4471]', '4*8*1'],
  ['[4471]', '44*7*71'],
  ['[4471]', '447*71'],
  ['[4471]', '*7*4*'],
  ['[4471]', '4*1*1'],
])('%s is not allowed by %j', (marked, entry) => {
  expect(allowed(marked, entry)).toBe(false);
});

it('one of several entries is enough, none is not', () => {
  expect(allowed('[4471]', '99', '44*')).toBe(true);
  expect(allowed('[4471]')).toBe(false);
});
