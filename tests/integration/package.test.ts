import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/repository.js';

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const ALLOWED = /^(?:dist\/.+\.(?:js|cjs|d\.ts)|docs\/.+\.(?:md|html|json|svg|png|js|ts)|oxlint\/recommended\.json|schema\/baa\.json|CHANGELOG\.md|LICENSE|README\.md|package\.json)$/;
/** Half as much again as the package has today: more of it wants a reason. */
const LARGEST = { packed: 800_000, unpacked: 2_800_000 };

let packed: Packed;
beforeAll(() => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' });
  packed = (JSON.parse(output) as [Packed])[0];
});

describe('the package', () => {
  it('holds the built code, its pages and data, and nothing else', () => {
    expect(packed.files.map(({ path }) => path).filter((path) => !ALLOWED.test(path))).toEqual([]);
  });

  it('has everything that its manifest names', () => {
    const { exports, bin, types } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>>; bin: Record<string, string>; types: string };
    const named = [types, ...Object.values(bin), ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))];
    const paths = new Set(packed.files.map(({ path }) => path));
    expect(named.map((path) => path.replace('./', '')).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('names no place on the machine that built it, and no map of sources', () => {
    const places = [root, homedir(), 'sourceMappingURL'].filter((place) => place.length > 1);
    const found = packed.files.filter(({ path }) => {
      const text = readFileSync(join(root, path), 'utf8');
      return places.some((place) => text.includes(`${place}${place === 'sourceMappingURL' ? '' : '/'}`));
    });
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('is small', () => {
    expect(packed.size).toBeLessThan(LARGEST.packed);
    expect(packed.unpackedSize).toBeLessThan(LARGEST.unpacked);
  });
});
