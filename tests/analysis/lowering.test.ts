import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@typescript-eslint/parser';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { lower } from '../../src/analysis/lowering/lower.js';

const folders = ['../fixtures/flows', '../../src/analysis', '../../src/analysis/lowering', '../../src/rules'].map((name) => join(import.meta.dirname, name));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

describe('lowering', () => {
  it.each(files)('gives the same graph for the trees of both parsers: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    const host = lower(parse(text, { range: true, sourceType: 'module' }));
    const { program } = parseSync(path, text, { lang: 'ts', sourceType: 'module', astType: 'ts', preserveParens: false });
    const other = lower(program as never);
    expect(other.exports).toEqual(host.exports);
    expect(other.functions.length).toBe(host.functions.length);
    expect(comparable(other.values)).toEqual(comparable(host.values));
  });
});

/** Template parts are the one place where the ranges of the two trees differ. */
function comparable(values: readonly object[]): unknown[] {
  return values.map((value) => JSON.parse(JSON.stringify({ ...value, start: 0, end: 0 }, (_, entry: unknown) => (typeof entry === 'bigint' ? String(entry) : entry))) as unknown);
}
