import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences, lint, readMarks, readProgram } from '../support/marked-programs.js';

const folder = join(import.meta.dirname, '../fixtures/flows');
const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:[cm]?[jt]sx?)$/.test(name));

describe('marked programs', () => {
  it.each(programs)('%s', (name) => {
    const path = join(folder, name);
    const text = readProgram(path);
    const found = lint(text, path, { 'hipaa/no-completion-logging': 'error' }, {}, folder);
    expect(differences(readMarks(text), found)).toEqual([]);
  });
});
