import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles, importsOf } from './support/source-imports.js';

/** Who may import whom. A layer is a folder of src, or a file that stands beside the folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  index: ['configs', 'meta', 'rules', 'settings'],
  configs: ['create-rule'],
  rules: ['create-rule', 'output', 'analysis', 'settings', 'detectors', 'catalog'],
  cli: ['inventory', 'meta'],
  inventory: ['rules', 'create-rule', 'output', 'analysis', 'settings', 'catalog', 'meta', 'incidents', 'obligations'],
  'create-rule': ['output', 'analysis', 'settings', 'incidents', 'obligations'],
  analysis: ['output', 'settings', 'detectors', 'catalog', 'incidents'],
  incidents: [],
  obligations: [],
  output: ['detectors'],
  settings: ['output', 'catalog'],
  meta: [],
  detectors: [],
  catalog: [],
};

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((file) => importsOf(src, file));

function layerOf(file: string): string {
  return file.split('/', 1)[0]?.replace(/\.ts$/, '') ?? '';
}

describe('layers', () => {
  it('have a row in the table for every part of src', () => {
    expect(new Set(files.map(layerOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('allow no circle', () => {
    const allowed = Object.entries(MAY_IMPORT).flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
    expect(findCycles(allowed)).toEqual([]);
  });

  it('import only what the table allows', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [layerOf(from), layerOf(to)];
      return own !== other && MAY_IMPORT[own]?.includes(other) !== true;
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('import only files that exist', () => {
    expect(imports.filter(({ to }) => !files.includes(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('hold no files that load each other', () => {
    expect(findCycles(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});
