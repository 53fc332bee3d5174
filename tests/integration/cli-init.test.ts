import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clinicProject, edited } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';

const fresh = { 'eslint.config.js': null, 'baa.json': null };
const register = {
  $schema: './node_modules/eslint-plugin-hipaa/schema/baa.json',
  agreements: [
    { id: 'anthropic', vendor: 'anthropic', signed: null },
    { id: 'openai', vendor: 'openai', signed: null },
  ],
};

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

  it('shows the lines for both linters, lint-staged and a workflow', async () => {
    project = clinicProject(fresh);
    const text = await init();
    for (const title of ['eslint.config.js', '.oxlintrc.json, for oxlint', 'package.json, for lint-staged', '.github/workflows/hipaa.yml']) expect(text).toContain(`Lines for ${title}:\n`);
    expect(text).toContain('    hipaa.configs.recommended,');
    expect(text).not.toContain('typescript-eslint');
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
