import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { readFindings, readOxlintFindings, type HostFinding } from '../support/host-findings.js';
import { manifest, programs } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';
import { plantedProgram } from '../support/planted-programs.js';
import { root } from '../support/repository.js';
import { canaries } from '../support/synthetic-phi.js';

/** Programs that need no types; those of several modules keep their tsconfig. */
const FOLDERS = ['tests/fixtures/flows', 'tests/fixtures/prompt-flows', 'tests/fixtures/prompts', 'tests/fixtures/endpoints', 'tests/fixtures/modules', 'tests/fixtures/governed', 'tests/fixtures/models', 'docs/demo/src'];

const settings = {
  hipaa: {
    asOf: '2026-06-01',
    auditors: [{ from: 'governed/src/audit.ts', name: 'audit' }],
    reviewers: [{ from: 'governed/src/review.ts', name: 'approve' }],
    actions: [{ from: 'governed/src/portal.ts', name: 'send' }],
    gateways: ['endpoints/**'],
    agreements: [{ vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-01-12', conditions: ['modified-retention'], models: ['gpt-none'] }],
    // A mistake, so that `valid-settings` speaks too.
    redactor: [],
  },
};
const rules = { ...plugin.configs.all.rules, ...plugin.configs.strict.rules };

function filesIn(folder: string): [string, string][] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const texts = names.filter((name) => /\.(?:[cm]?[jt]sx?|json|md)$/.test(name));
  return texts.map((name) => [`${folder.replace('tests/fixtures/', '')}/${name}`, readFileSync(join(root, folder, name), 'utf8')]);
}

const files: Record<string, string> = {
  ...Object.fromEntries(FOLDERS.flatMap(filesIn)),
  ...programs,
  ...Object.fromEntries(canaries.map((canary, index) => [`planted/${String(index)}.js`, plantedProgram(canary)])),
  'package.json': JSON.stringify(manifest),
  '.oxlintrc.json': JSON.stringify({ categories: { correctness: 'off' }, ignorePatterns: ['node_modules', '*.config.js'], jsPlugins: ['eslint-plugin-hipaa'], rules, settings }),
  'eslint.config.js': `import parser from '@typescript-eslint/parser';
import hipaa from 'eslint-plugin-hipaa';

const files = ['**/*.{js,cjs,mjs,jsx,ts,mts,cts,tsx}'];
export default [
  { ignores: ['*.config.js'] },
  { files, languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } }, linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files, plugins: { hipaa }, rules: ${JSON.stringify(rules)}, settings: ${JSON.stringify(settings)} },
];
`,
};

let project: HostProject;
let fromEslint: readonly HostFinding[];
beforeAll(async () => {
  project = new HostProject(files, { eslint: 'eslint' });
  fromEslint = await eslint();
}, 120_000);
afterAll(() => {
  project.remove();
});

async function eslint(...args: readonly string[]): Promise<HostFinding[]> {
  const { stdout, stderr } = await project.run('eslint/bin/eslint.js', ['--format', 'json', ...args, '.']);
  expect(stderr).toBe('');
  return readFindings(stdout, project.path).map(({ file, line, column, rule }) => ({ file, line, column, rule }));
}

const shown = (findings: readonly HostFinding[]): string[] => findings.map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`).sort();

describe('the programs of the tests', () => {
  it('have findings of every rule', () => {
    const found = new Set(fromEslint.map(({ rule }) => rule));
    expect(fromEslint.length).toBeGreaterThan(500);
    expect(Object.keys(rules).filter((rule) => !found.has(rule))).toEqual([]);
  });

  it('have the same findings in oxlint', async () => {
    const { stdout, stderr } = await project.run('oxlint/bin/oxlint', ['--format', 'json']);
    expect(stderr).toBe('');
    expect(shown(readOxlintFindings(stdout))).toEqual(shown(fromEslint));
  });

  it('have the same findings in a filled cache and in threads', async () => {
    const cache = ['--cache', '--cache-location', '.cache'];
    expect(await eslint(...cache)).toEqual(fromEslint);
    expect(await eslint(...cache)).toEqual(fromEslint);
    expect(await eslint('--concurrency', '2')).toEqual(fromEslint);
  });

  it('have the same findings file by file, as in an editor or a hook', async () => {
    const some = [...new Set(fromEslint.map(({ file }) => file))].filter((_, index) => index % 12 === 0);
    expect(some.length).toBeGreaterThan(3);
    const alone: HostFinding[] = [];
    for (const file of some) alone.push(...readFindings((await project.run('eslint/bin/eslint.js', ['--format', 'json', file])).stdout, project.path));
    expect(shown(alone)).toEqual(shown(fromEslint.filter(({ file }) => some.includes(file))));
  });
});
