import * as typescript from '@typescript-eslint/parser';
import * as astro from 'astro-eslint-parser';
import { Linter } from 'eslint';
import { join } from 'node:path';
import * as svelte from 'svelte-eslint-parser';
import { describe, expect, it } from 'vitest';
import * as vue from 'vue-eslint-parser';
import plugin from '../../src/index.js';
import { readOxlintFindings } from '../support/host-findings.js';
import { HostProject } from '../support/host-project.js';
import { differences, readMarks, readProgram } from '../support/marked-programs.js';

const RULES = ['no-completion-logging', 'no-phi-in-prompt', 'no-uncovered-endpoint', 'no-unprotected-completion-storage'];
const folder = join(import.meta.dirname, '../fixtures/markup');

describe('oxlint', () => {
  it('judges the scripts of the same files, each by itself', async () => {
    const names = ['triage.vue', 'triage.svelte', 'triage.astro'];
    const rules = Object.fromEntries(RULES.map((rule) => [`hipaa/${rule}`, 'error']));
    const oxlintrc = JSON.stringify({ categories: { correctness: 'off' }, ignorePatterns: ['node_modules'], jsPlugins: ['eslint-plugin-hipaa'], rules });
    const project = new HostProject({ '.oxlintrc.json': oxlintrc, ...Object.fromEntries(names.map((name) => [name, readProgram(join(folder, name))])) });
    const found = readOxlintFindings((await project.run('oxlint/bin/oxlint', ['--format', 'json'])).stdout);
    project.remove();
    for (const name of names) {
      const lines = found.filter(({ file }) => file === name).map(({ line, rule }) => ({ line, rule: rule.replace('hipaa/', ''), message: '' }));
      expect(differences(readMarks(readProgram(join(folder, name)), 'no-completion-logging'), lines)).toEqual([]);
    }
  });
});

describe.each([
  { name: 'triage.vue', parser: vue },
  { name: 'triage.svelte', parser: svelte },
  { name: 'triage.astro', parser: astro },
])('$name', ({ name, parser }) => {
  const text = readProgram(join(folder, name));
  const messages = new Linter({ cwd: folder }).verify(
    text,
    {
      files: ['**/*.{vue,svelte,astro}'],
      plugins: { hipaa: plugin },
      languageOptions: { parser, parserOptions: { parser: typescript } },
      rules: Object.fromEntries(RULES.map((rule) => [`hipaa/${rule}`, 'error'])),
    },
    { filename: join(folder, name) },
  );

  it('is judged as a program between its markup', () => {
    const found = messages.map(({ line, ruleId, message }) => ({ line, rule: (ruleId ?? 'fatal').replace('hipaa/', ''), message }));
    expect(differences(readMarks(text, 'no-completion-logging'), found)).toEqual([]);
  });

  it('has its findings at the values', () => {
    const lines = text.split('\n');
    const texts = messages.map(({ line, column, endLine = line, endColumn = column }) => (line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : ''));
    expect(new Set(texts)).toEqual(new Set(['new OpenAI()', '899-71-4406', 'reply.output_text', ...(name === 'triage.astro' ? [] : ['new Anthropic()'])]));
  });

  it('offers a placeholder that leaves the rest alone', () => {
    const [suggestion] = messages.find(({ ruleId }) => ruleId === 'hipaa/no-phi-in-prompt')?.suggestions ?? [];
    expect(suggestion?.fix.text).toBe('[SSN]');
    expect(text.slice(...(suggestion?.fix.range ?? [0, 0]))).toBe('899-71-4406');
  });
});
