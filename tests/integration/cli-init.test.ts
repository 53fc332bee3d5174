import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clinic, clinicProject, edited } from '../support/clinic.js';
import { HostProject } from '../support/host-project.js';

const fresh = { 'eslint.config.js': null, 'baa.json': null };
const register = {
  $schema: './node_modules/eslint-plugin-hipaa/schema/baa.json',
  agreements: [
    { id: 'anthropic', vendor: 'anthropic', signed: null },
    { id: 'openai', vendor: 'openai', signed: null },
  ],
};

const SOURCES = '*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';

function manifest(more: object): Readonly<Record<string, string>> {
  return { 'package.json': JSON.stringify({ ...(JSON.parse(clinic['package.json'] ?? '') as object), ...more }) };
}

let project: HostProject;
afterEach(() => {
  project.remove();
});

async function init(...flags: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await project.cli(['init', ...flags]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain(project.path);
  return stdout;
}

describe('init in a project without a configuration', () => {
  it('writes a register in which nothing is signed, and nothing else', async () => {
    project = clinicProject(fresh);
    const before = readdirSync(project.path);
    const text = await init();
    expect(JSON.parse(project.read('baa.json'))).toEqual(register);
    expect(readdirSync(project.path).sort()).toEqual([...before, 'baa.json'].sort());
    expect(text).toContain('Wrote baa.json.\n');
    expect(text).toContain('  OpenAI (openai): 2 calls and clients, prompts\n');
  });

  it('shows the lines for the linter that is used, lint-staged and a workflow', async () => {
    project = clinicProject(fresh);
    const text = await init();
    for (const title of ['eslint.config.js', '.lintstagedrc.json, for lint-staged', '.github/workflows/hipaa.yml']) expect(text).toContain(`Lines for ${title}:\n`);
    expect(text).toContain('    hipaa.configs.recommended,');
    expect(text).toContain('With --write, the files that are missing are written as well.\n');
    expect(text).not.toMatch(/typescript-eslint|oxlint/);
  });

  it('shows the lines for both linters where none is used', async () => {
    project = new HostProject(Object.fromEntries(Object.entries(clinic).filter(([name]) => !(name in fresh))));
    const text = await init('--write');
    for (const title of ['eslint.config.js', '.oxlintrc.json, for oxlint']) expect(text).toContain(`Lines for ${title}:\n`);
    expect(text).toContain('Wrote baa.json.\nEvery entry');
  });

  it('writes for oxlint alone what oxlint needs', async () => {
    project = new HostProject({ ...Object.fromEntries(Object.entries(clinic).filter(([name]) => !(name in fresh))), ...manifest({ devDependencies: { oxlint: '1.89.0', 'lint-staged': '16.4.0' } }) });
    expect(await init('--write')).toContain('Wrote baa.json.\nWrote .oxlintrc.json.\nWrote .lintstagedrc.json.\n');
    expect(JSON.parse(project.read('.lintstagedrc.json'))).toEqual({ [SOURCES]: 'oxlint --deny-warnings --format unix' });
    expect((await project.cli(['report', '--config', '.oxlintrc.json', '--format', 'json'])).code).toBe(0);
  });

  it('reads neither what git ignores nor what the configuration of ESLint or oxlint ignores', async () => {
    const groq = "import Groq from 'groq-sdk';\nexport const client = new Groq();\n";
    project = clinicProject({
      'baa.json': null,
      '.gitignore': '/dist\ncoverage/\n*.gen.js\n!kept.gen.js\n',
      'packages/portal/.gitignore': 'build\n!coverage/\n',
      ...edited('eslint.config.js', 'export default [', "export default [\n  { name: 'left out', ignores: ['generated/', '**/*.old.js'] },\n  { files: ['**/*.mjs'], ignores: ['src/**'] },\n  globalIgnores(['legacy']),"),
      '.eslintignore': 'vendored\n',
      ...Object.fromEntries(['dist/app.js', 'coverage/app.js', 'src/a.gen.js', 'packages/portal/build/app.js', 'generated/a.js', 'src/b.old.js', 'legacy/a.js', 'vendored/a.js'].map((name) => [name, groq])),
    });
    mkdirSync(join(project.path, '.git'));
    await init();
    expect(JSON.parse(project.read('baa.json'))).toEqual(register);
    project.write('src/kept.gen.js', groq);
    expect(await init()).toContain('  Groq (groq): ');
  });

  it('reads TypeScript without a parser of the project, and takes a server that the catalog does not know by its host', async () => {
    project = clinicProject({ ...fresh, 'src/llm.js': null, 'src/draft.js': null, 'src/own.ts': "import OpenAI from 'openai';\nexport const client: OpenAI = new OpenAI({ baseURL: 'https://llm.quillfeather-clinic.com/v1' });\n" });
    await init();
    expect(JSON.parse(project.read('baa.json'))).toMatchObject({ agreements: [{ vendor: 'llm.quillfeather-clinic.com', hosts: ['llm.quillfeather-clinic.com'], signed: null }] });
  });

  it('writes with --write a configuration that works', async () => {
    project = clinicProject({ ...fresh, '.github/workflows/test.yml': 'name: test\n' });
    const text = await init('--write');
    expect(text).toContain('Wrote eslint.config.js.\nWrote .github/workflows/hipaa.yml.\n');
    expect(text).not.toContain('Lines for eslint.config.js:');
    const { code, stdout } = await project.cli(['report', '--format', 'json']);
    expect({ code, report: JSON.parse(stdout) as unknown }).toMatchObject({ code: 0, report: { agreements: [{ id: 'anthropic', signed: null }, { id: 'openai', signed: null }], notJudged: { settings: [] } } });
  });

  it('writes with --write a hook for lint-staged, and the workflow for the package manager of the project', async () => {
    project = clinicProject({ ...fresh, ...manifest({ devDependencies: { 'lint-staged': '16.4.0' } }), '.husky/commit-msg': 'true\n', '.github/workflows/test.yml': 'name: test\n', 'pnpm-lock.yaml': '' });
    expect(await init('--write')).toContain('Wrote eslint.config.js.\nWrote .lintstagedrc.json.\nWrote .husky/pre-commit.\nWrote .github/workflows/hipaa.yml.\n');
    expect(JSON.parse(project.read('.lintstagedrc.json'))).toEqual({ [SOURCES]: 'eslint --max-warnings 0 --no-warn-ignored' });
    expect(project.read('.husky/pre-commit')).toBe('pnpm exec lint-staged\n');
    const { jobs } = parse(project.read('.github/workflows/hipaa.yml')) as { readonly jobs: { readonly lint: { readonly steps: readonly object[] } } };
    expect(jobs.lint.steps.slice(-2)).toEqual([{ run: 'pnpm install --frozen-lockfile' }, { run: 'pnpm exec eslint . --format stylish' }]);
  });

  it('writes no flat configuration beside one that ESLint 8 reads, and says so', async () => {
    project = clinicProject({ ...fresh, '.eslintrc.json': '{}' });
    const text = await init('--write');
    expect(text).toContain('.eslintrc.json is read by ESLint 8 and before.');
    expect(text).toContain('Lines for eslint.config.js:');
    expect(readdirSync(project.path)).not.toContain('eslint.config.js');
  });

  it('writes nothing with --dry-run', async () => {
    project = clinicProject(fresh);
    const before = readdirSync(project.path);
    const text = await init('--write', '--dry-run');
    expect(text).toContain('Would write baa.json.\nWould write eslint.config.js.\n');
    expect(readdirSync(project.path)).toEqual(before);
  });
});

describe('init where something exists', () => {
  it('changes nothing', async () => {
    project = clinicProject({ '.github/workflows/hipaa.yml': 'name: mine\n' });
    const files = ['baa.json', 'eslint.config.js', '.github/workflows/hipaa.yml'];
    const before = files.map((name) => project.read(name));
    const text = await init('--write');
    expect(files.map((name) => project.read(name))).toEqual(before);
    expect(text).toContain('baa.json exists and stays as it is.\n');
    expect(text).toContain('Lines for baa.json, entries to compare with yours:');
    expect(text).toContain("// and in the list of configurations, after the others:\n    hipaa.configs.recommended,");
  });

  it('writes no second configuration of lint-staged, and shows the lines for the one that is there', async () => {
    project = clinicProject(manifest({ devDependencies: { 'lint-staged': '16.4.0' }, 'lint-staged': { '*.md': 'prettier' } }));
    expect(await init('--write')).toContain('Lines for package.json, lint-staged:\n');
    expect(readdirSync(project.path)).not.toContain('.lintstagedrc.json');
  });

  it('leaves a symbolic link that leads nowhere alone', async () => {
    project = clinicProject(fresh);
    symlinkSync(join(project.path, 'nowhere.json'), join(project.path, 'baa.json'));
    expect(await init()).toContain('baa.json exists and stays as it is.\n');
  });

  it('runs no configuration of the project', async () => {
    project = clinicProject({ 'baa.json': null, ...edited('eslint.config.js', 'export default', 'throw new Error("run");\nexport default') });
    expect(await init()).toContain('Wrote baa.json.\n');
  });
});

it('init ends with 2 and one line where no vendor is in sight', async () => {
  project = clinicProject({ ...fresh, 'src/llm.js': null, 'src/draft.js': null, 'src/triage.js': null });
  expect(await project.cli(['init'])).toEqual({ code: 2, stdout: '', stderr: 'No vendor was found in 2 files: there is nothing to declare.\n' });
  expect(readdirSync(project.path)).not.toContain('baa.json');
});
