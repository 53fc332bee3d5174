import type { ESLint } from 'eslint';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files, programs } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';

const config = `import parser from '@typescript-eslint/parser';
import hipaa from 'eslint-plugin-hipaa';

export default [
  hipaa.configs.recommended,
  { files: ['**/*.ts'], languageOptions: { parser } },
  { settings: { hipaa: { redactor: [], agreements: [{ vendor: 'antropic', signed: '2026-01-12' }] } } },
];
`;

let project: HostProject;
let results: readonly ESLint.LintResult[];
beforeAll(async () => {
  project = new HostProject({ ...files, 'eslint.config.js': config });
  const { stdout } = await project.run('eslint/bin/eslint.js', ['--format', 'json', 'src']);
  results = JSON.parse(stdout) as ESLint.LintResult[];
}, 60_000);
afterAll(() => {
  project.remove();
});

describe('a misspelt key and an unknown vendor', () => {
  const findings = (): ESLint.LintResult['messages'] =>
    results.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'hipaa/valid-settings'));

  it('are one finding at the top of each judged file', () => {
    const judged = Object.keys(programs).filter((file) => file !== 'src/no-llm.ts');
    expect(findings()).toHaveLength(judged.length);
    for (const finding of findings()) expect(finding).toMatchObject({ messageId: 'mistakes', line: 1, column: 1 });
  });

  it('are named with their places and the nearest known names', () => {
    for (const { message } of findings()) {
      expect(message).toContain('2 mistakes');
      expect(message).toMatch(/`redactor`: unknown key.*did you mean `redactors`\?/);
      expect(message).toMatch(/`agreements\[0\]\.vendor`: unknown vendor `antropic`; did you mean `anthropic`\?/);
    }
  });

  it('are no matter of files without LLM code', () => {
    expect(results.find(({ filePath }) => basename(filePath) === 'no-llm.ts')).toMatchObject({ messages: [] });
  });
});
