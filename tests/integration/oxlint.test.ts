import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOxlintFindings } from '../support/host-findings.js';
import { findings, manifest, programs, register } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';

/** Everything of oxlint itself is off. */
const quiet = { categories: { correctness: 'off' }, ignorePatterns: ['node_modules'] };
const placed = findings.map(({ file, line, column, rule }) => ({ file, line, column, rule }));

let project: HostProject;
beforeAll(() => {
  project = new HostProject({ ...programs, 'baa.json': JSON.stringify(register), 'package.json': JSON.stringify(manifest) });
});
afterAll(() => {
  project.remove();
});

async function lint(config: object): Promise<unknown> {
  project.write('.oxlintrc.json', JSON.stringify({ ...quiet, ...config }));
  const { code, stdout, stderr } = await project.run('oxlint/bin/oxlint', ['--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return readOxlintFindings(stdout);
}

describe('oxlint', () => {
  const settings = { hipaa: { register: 'baa.json', asOf: '2026-06-01' } };

  it('reports what ESLint reports, with the fragment that the package ships', async () => {
    expect(await lint({ extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'], settings })).toEqual(placed);
  });

  it('reports single rules without the fragment', async () => {
    const found = await lint({ jsPlugins: ['eslint-plugin-hipaa'], rules: { 'hipaa/no-phi-in-prompt': 'error' } });
    expect(found).toEqual(placed.filter(({ rule }) => rule === 'hipaa/no-phi-in-prompt'));
  });

  it('finds OpenAI without an agreement when no register is named', async () => {
    const found = await lint({ jsPlugins: ['eslint-plugin-hipaa'], rules: { 'hipaa/no-uncovered-endpoint': 'error' } });
    expect(found).toContainEqual({ file: 'src/clean.ts', line: 3, column: 16, rule: 'hipaa/no-uncovered-endpoint' });
  });
});
