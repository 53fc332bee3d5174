import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surfaces } from '../../src/catalog/surfaces.js';
import { indexPage, sdkPages, sinksPage } from './sdk-pages.js';

const folder = join(import.meta.dirname, '../../docs/sdks');

describe('the pages of the SDKs', () => {
  it.each(sdkPages)('$file shows the catalog as it is', async ({ file, text }) => {
    await expect(text).toMatchFileSnapshot(join(folder, file));
  });

  it('are listed in an index that shows the catalog as it is', async () => {
    await expect(indexPage()).toMatchFileSnapshot(join(folder, 'README.md'));
  });

  it('have a file name each, and there is no page without a surface', () => {
    const files = sdkPages.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(readdirSync(folder).sort()).toEqual([...files, 'README.md'].sort());
  });
});

describe('the page of the sinks', () => {
  it('shows the catalog as it is', async () => {
    await expect(sinksPage()).toMatchFileSnapshot(join(folder, '../sinks.md'));
  });

  it('has a row for every sink', () => {
    const page = sinksPage();
    expect(surfaces.flatMap(({ sink }) => sink ?? []).filter(({ id, name }) => !page.includes(`| \`${id}\` | ${name} |`))).toEqual([]);
  });
});
