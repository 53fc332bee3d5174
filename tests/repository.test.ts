import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { rules } from '../src/rules/index.js';
import { listFiles, readText, root } from './support/repository.js';

/** Verdicts that are for lawyers and auditors, not for a linter. */
const BARRED = ['compliant', 'non-compliant', 'compliance guaranteed', 'violation', 'violations', 'violates', 'breach', 'illegal', 'covered by law'];
const barred = new RegExp(`\\b(?:${BARRED.join('|')})\\b`, 'i');
const URL = /\bhttps?:\/\/\S+/g;
/** Paths of the machine that somebody worked on. */
const MACHINE_PATH = /(?<![\w.-])\/(?:work|home|root|Users)\/|\.\.\/shared\b/;

const files = listFiles().filter((file) => file !== 'package-lock.json');

/** The lines in which a pattern is found, named by file and number. */
function linesWith(pattern: RegExp, names: readonly string[], isRelevant: (line: string) => boolean = () => true): string[] {
  return names.flatMap((name) =>
    readText(name)
      .split('\n')
      .flatMap((line, index) => (isRelevant(line) && pattern.test(line.replace(URL, '')) ? [`${name}:${String(index + 1)}`] : [])),
  );
}

describe.each(Object.values(rules))('$name', ({ name, docs, meta }) => {
  it('has a page', () => {
    expect(existsSync(join(root, `docs/rules/${name}.md`))).toBe(true);
  });

  it('has a test', () => {
    expect(existsSync(join(root, `tests/rules/${name}.test.ts`))).toBe(true);
  });

  it('is in a preset, or waits for settings', () => {
    expect(Object.keys(docs.presets).length > 0 || docs.needsSettings === true).toBe(true);
  });

  it('is listed under its own name, and in `all`', () => {
    expect(rules).toHaveProperty([name, 'name'], name);
    expect(plugin.configs.all.rules).toHaveProperty([`hipaa/${name}`]);
  });

  it('names its page and describes its options', () => {
    expect(meta?.docs?.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
    const options = [meta?.schema].flat().flatMap((schema) => (typeof schema === 'object' ? [schema] : []));
    for (const schema of options) {
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
      for (const property of Object.values(schema.properties as object)) expect(property).toHaveProperty('description', expect.stringMatching(/\.$/));
    }
  });

  it('says in every message a full sentence', () => {
    for (const message of Object.values(meta?.messages ?? {})) expect(message).toMatch(/[.?]$/);
  });
});

describe('wording', () => {
  it('of code, messages and descriptions gives no legal verdict', () => {
    expect(linesWith(barred, files.filter((file) => /^(?:src|schema|oxlint|package\.json)/.test(file)))).toEqual([]);
  });

  it('of headings gives no legal verdict', () => {
    const pages = files.filter((file) => file.endsWith('.md'));
    expect(linesWith(barred, pages, (line) => line.startsWith('#'))).toEqual([]);
  });
});

describe('files', () => {
  it('name no place on a machine', () => {
    expect(linesWith(MACHINE_PATH, files)).toEqual([]);
  });
});
