import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegularFile } from '../../src/settings/index.js';

describe('a file that is read', () => {
  const files: Readonly<Record<string, string>> = { small: '{}', marked: '\uFEFF{}', largest: 'x'.repeat(1_000_000), larger: 'x'.repeat(1_000_001) };
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'regular-'));
    mkdirSync(join(root, 'folder'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it.each<readonly [string, string | undefined]>([
    ['small', '{}'],
    ['marked', '{}'],
    ['largest', files['largest']],
    ['larger', undefined],
    ['folder', undefined],
    ['absent', undefined],
  ])('%s', (name, expected) => {
    expect(readRegularFile(join(root, name))).toBe(expected);
  });
});
