import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { debugOptions } from '../../src/catalog/debug-options.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { vendors } from '../../src/catalog/vendors/index.js';

const script = join(import.meta.dirname, '../../scripts/stale-facts.js');
const linesAsOf = (day: string): string[] => execFileSync(process.execPath, [script, day], { encoding: 'utf8' }).trimEnd().split('\n');

const facts = [...vendors, ...vendors.flatMap(({ features, models }) => [...features, ...models]), ...surfaces, ...debugOptions];
const days = facts.map(({ checked }) => checked).sort();
const inAYear = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

describe('the list of stale facts', () => {
  it('holds nothing on the day on which the oldest fact turns one', () => {
    const [oldest = ''] = days;
    expect(linesAsOf(inAYear(oldest))).toEqual([`0 of ${String(facts.length)} facts were read before ${oldest}.`]);
  });

  it('holds every fact with its source when all are older', () => {
    const lines = linesAsOf('2099-12-31');
    expect(lines).toHaveLength(facts.length + 1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\d{4}-\d{2}-\d{2} {2}\S.* {2}https:\/\/\S+$/);
  });

  it('refuses what is no day', () => {
    expect(() => execFileSync(process.execPath, [script, 'soon'], { stdio: 'pipe' })).toThrow('A day is written like');
  });
});
