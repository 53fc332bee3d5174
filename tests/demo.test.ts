import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.js';
import { root } from './support/repository.js';

const demo = join(root, 'docs/demo');

/** What is invented in the demo's prompts. */
const IDENTIFIERS = ['Thessaly', 'Okonjo', 'Brandt', '03/14/1957', '88402917', 'QZH88204417'];
const TWICE = ['no-completion-logging', 'no-phi-in-prompt', 'no-uncovered-endpoint'].map((name) => `hipaa/${name}`);
const CLEAN = ['src/triage.ts', 'src/summary.ts', 'src/letters.ts', 'src/types.ts', 'src/prompts/scribe.ts', ...['audit', 'deidentify', 'logger', 'portal', 'review'].map((name) => `src/lib/${name}.ts`)];

let results: readonly ESLint.LintResult[];
let messages: readonly Linter.LintMessage[];

beforeAll(async () => {
  results = await new ESLint({ cwd: demo }).lintFiles(['src']);
  messages = results.flatMap((result) => result.messages);
});

describe('the demo', () => {
  it('type-checks', () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    expect(execFileSync(process.execPath, [tsc, '-p', demo, '--noEmit'], { encoding: 'utf8' })).toBe('');
  });

  it.each(TWICE)('shows %s at least twice', (rule) => {
    expect(messages.filter(({ ruleId }) => ruleId === rule).length).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.keys(rules))('shows hipaa/%s', (rule) => {
    expect(messages.filter(({ ruleId }) => ruleId === `hipaa/${rule}`).length).toBeGreaterThanOrEqual(1);
  });

  it.each(CLEAN)('has nothing to say about %s', (file) => {
    const found = results.find(({ filePath }) => relative(demo, filePath).replaceAll('\\', '/') === file);
    expect(found?.messages).toEqual([]);
  });

  it('holds the identifiers that its findings are about', () => {
    const sources = results.map(({ filePath }) => readFileSync(filePath, 'utf8')).join('\n');
    expect(IDENTIFIERS.filter((identifier) => !sources.includes(identifier))).toEqual([]);
  });

  it('prints none of these identifiers', () => {
    const printed = messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.flatMap(({ desc, fix }) => [desc, fix.text])]);
    expect(printed.filter((text) => IDENTIFIERS.some((identifier) => text.includes(identifier)))).toEqual([]);
  });
});
