import { mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clinic, clinicProject, edited } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';

let project: HostProject;
afterEach(() => {
  project.remove();
});

const unknownEndpoint = edited('src/llm.js', 'new Anthropic()', 'new Anthropic({ baseURL: process.env.LLM_URL })');
const clean = { 'src/draft.js': null };
const noModels = { 'src/llm.js': null, 'src/draft.js': null, 'src/triage.js': null };

describe('exit code 0', () => {
  it('comes with a written file and silence', async () => {
    project = clinicProject();
    expect(await project.cli(['report', '--output', 'inventory.json'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(project.read('inventory.json'))).toMatchObject({ schemaVersion: 1 });
  });

  it.each(['html', 'markdown', 'json', 'csv', 'sarif', 'gitlab'])('comes with --allow-empty where no code calls a model, with a report as %s', async (format) => {
    project = clinicProject(noModels);
    expect(await project.cli(['report', '--allow-empty', '--format', format, '--fail-on', 'findings,unknown', '--output', 'report'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.read('report')).not.toBe('');
  });

  it('comes where no code calls a model, in the inventory that was reviewed and now', async () => {
    project = clinicProject(noModels);
    await project.cli(['report', '--allow-empty', '--output', 'inventory.json']);
    expect(await project.cli(['check', '--against', 'inventory.json'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to review') as string });
  });

  it('stays with findings, unless they are asked for', async () => {
    project = clinicProject();
    expect((await project.cli(['report', '--fail-on', 'unknown,expiring', '--output', 'report.md'])).code).toBe(0);
  });

  it('comes with help and version', async () => {
    project = clinicProject();
    expect((await project.cli(['--help'])).code).toBe(0);
    expect((await project.cli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('exit code 1', () => {
  it('comes with findings, and the report is written', async () => {
    project = clinicProject();
    const { code, stderr } = await project.cli(['report', '--fail-on', 'findings', '--output', 'report.md']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '2 findings; of 2 calls, 0 could not be judged.\n' });
    expect(project.read('report.md')).toContain('# Inventory of model calls');
  });

  it('comes with calls whose endpoint is out of sight', async () => {
    project = clinicProject({ ...clean, ...unknownEndpoint });
    expect(await project.cli(['report', '--fail-on', 'unknown', '--output', 'report.md'])).toMatchObject({ code: 1, stderr: expect.stringContaining('1 call not judged') as string });
  });

  it('comes with a file that does not parse', async () => {
    project = clinicProject({ ...clean, 'src/broken.js': 'const = ;' });
    expect(await project.cli(['report', '--fail-on', 'unknown', '--output', 'report.md'])).toMatchObject({ code: 1, stderr: expect.stringContaining('1 file not parsed') as string });
  });

  it('comes with agreements that are about to end', async () => {
    project = clinicProject(edited('eslint.config.js', '2026-06-01', '2027-04-20'));
    expect(await project.cli(['report', '--fail-on', 'expiring', '--output', 'report.md'])).toMatchObject({ code: 1, stderr: '1 notice about agreements.\n' });
  });
});

describe('exit code 2, with one line', () => {
  const cases: readonly { readonly name: string; readonly files?: Readonly<Record<string, string | null>>; readonly args: readonly string[]; readonly line: RegExp }[] = [
    { name: 'no configuration', files: { 'eslint.config.js': null }, args: ['report'], line: /^No ESLint configuration was found/ },
    { name: 'a configuration that throws', files: { 'eslint.config.js': 'throw new Error("boom");' }, args: ['report'], line: /^The ESLint configuration cannot be used: boom/ },
    { name: 'a configuration that does not parse', files: { 'eslint.config.js': 'export default [' }, args: ['report'], line: /^The ESLint configuration cannot be used: / },
    { name: 'a configuration that does not exist', args: ['report', '--config', 'nowhere.js'], line: /^The ESLint configuration cannot be used: / },
    { name: 'a register that is no JSON', files: { 'baa.json': '{' }, args: ['report'], line: /^The ESLint configuration cannot be used: / },
    { name: 'a register that does not exist', files: edited('eslint.config.js', '...register', "register: 'nowhere.json'"), args: ['report'], line: /^The register cannot be read: the file `nowhere\.json` does not exist\.$/ },
    { name: 'no code that calls a model', files: noModels, args: ['report'], line: /^No call of a model was found in 3 files: there is nothing to report\. With --allow-empty the report is written all the same\.$/ },
    { name: 'a path that does not exist', args: ['report', 'nowhere'], line: /^No files matching/ },
    { name: 'a folder that does not exist', args: ['report', '--output', 'nowhere/report.md'], line: /^nowhere\/report\.md cannot be written: its folder does not exist/ },
    { name: 'a folder in place of the file', args: ['report', '--output', 'src'], line: /^src cannot be written: it is no file\.$/ },
    { name: 'an unknown format', args: ['report', '--format', 'pdf'], line: /^error: option '--format <format>' argument 'pdf' is invalid/ },
    { name: 'an unknown reason to fail', args: ['report', '--fail-on', 'mood'], line: /^error: option '--fail-on <reasons>' argument 'mood' is invalid/ },
    { name: 'an unknown command', args: ['repot'], line: /^error: unknown command 'repot'/ },
    { name: 'an unknown option', args: ['report', '--verbose'], line: /^error: unknown option '--verbose'/ },
    { name: 'check without a reviewed inventory', args: ['check'], line: /^error: required option '--against <inventory>' not specified/ },
    { name: 'a reviewed inventory that does not exist', args: ['check', '--against', 'nowhere.json'], line: /^nowhere\.json cannot be read\.$/ },
    { name: 'a reviewed inventory that is no JSON', files: { 'inventory.json': '{"schemaVersion": 1' }, args: ['check', '--against', 'inventory.json'], line: /^inventory\.json is not valid JSON\.$/ },
    { name: 'a reviewed inventory that is something else', files: { 'inventory.json': '{"schemaVersion": 1, "calls": [{}]}' }, args: ['check', '--against', 'inventory.json'], line: /^inventory\.json is no inventory\./ },
    { name: 'a reviewed inventory of another version', files: { 'inventory.json': '{"schemaVersion": 99}' }, args: ['check', '--against', 'inventory.json'], line: /^inventory\.json has version 99/ },
    { name: 'suppressions that are no JSON', files: { 'eslint-suppressions.json': '{' }, args: ['report'], line: /^eslint-suppressions\.json cannot be read\.$/ },
  ];

  it.each(cases)('$name', async ({ files, args, line }) => {
    project = clinicProject(files);
    const { code, stdout, stderr } = await project.cli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n').filter((text) => !text.startsWith('(Did you mean'))).toEqual([expect.stringMatching(line)]);
    expect(stderr).not.toContain(project.path);
  });

  it('a day that is no day', async () => {
    project = clinicProject();
    expect(await project.cli(['report'], { SOURCE_DATE_EPOCH: 'tomorrow' })).toMatchObject({ code: 2, stderr: 'SOURCE_DATE_EPOCH is no number of seconds: tomorrow.\n' });
  });
});

describe('writing', () => {
  it('leaves nothing beside the file', async () => {
    project = clinicProject();
    const before = readdirSync(project.path);
    await project.cli(['report', '--output', 'inventory.json']);
    expect(readdirSync(project.path).sort()).toEqual([...before, 'inventory.json'].sort());
  });

  it('follows no symbolic link out of the project', async () => {
    project = clinicProject();
    const outside = clinicProject();
    mkdirSync(join(project.path, '.git'));
    symlinkSync(outside.path, join(project.path, 'away'), 'junction');
    expect(await project.cli(['report', '--output', 'away/report.md'])).toMatchObject({ code: 2, stderr: 'away/report.md cannot be written: a symbolic link leads out of the project.\n' });
    expect(readdirSync(outside.path)).not.toContain('report.md');
    outside.remove();
  });

  it('replaces a symbolic link instead of following it', async () => {
    project = clinicProject();
    symlinkSync(join(project.path, 'baa.json'), join(project.path, 'report.md'));
    expect((await project.cli(['report', '--output', 'report.md'])).code).toBe(0);
    expect(project.read('baa.json')).toBe(clinic['baa.json']);
    expect(() => readlinkSync(join(project.path, 'report.md'))).toThrow();
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it('is the day of judgement where the settings name none', async () => {
    project = clinicProject(edited('eslint.config.js', "asOf: '2026-06-01', ", ''));
    const { stdout } = await project.cli(['report', '--format', 'json'], { SOURCE_DATE_EPOCH: '1811980800' });
    expect(JSON.parse(stdout)).toMatchObject({ header: { asOf: '2027-06-03' }, agreements: [{ id: 'anthropic-2026', notices: [{ kind: 'expired', day: '2027-05-04' }] }, {}] });
  });

  it('leaves the day of the settings alone', async () => {
    project = clinicProject();
    const { stdout } = await project.cli(['report', '--format', 'json'], { SOURCE_DATE_EPOCH: '1811980800' });
    expect(JSON.parse(stdout)).toMatchObject({ header: { asOf: '2026-06-01' } });
  });
});
