import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clinic, clinicProject, edited } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';

const CACHE = 'ESLint with --cache sees neither the register nor other modules nor the date; the gate runs without it.';
const OXLINT = "oxlint's default format prints source lines, which may hold PHI; use -f unix, -f stylish or -f github.";
/** Without the agreement that matches nothing. */
const tidy = { 'baa.json': JSON.stringify({ agreements: (JSON.parse(clinic['baa.json'] ?? '') as { agreements: unknown[] }).agreements.slice(0, 1) }) };

let project: HostProject;
afterEach(() => {
  project.remove();
});

function manifest(more: object): Readonly<Record<string, string>> {
  return { 'package.json': JSON.stringify({ ...(JSON.parse(clinic['package.json'] ?? '') as object), ...more }) };
}

async function points(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  project = clinicProject({ ...tidy, ...files });
  const { code, stdout, stderr } = await project.cli(['doctor']);
  const found = stdout.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
  expect({ code, stderr }).toEqual({ code: found.length === 0 ? 0 : 1, stderr: '' });
  return found;
}

describe('doctor', () => {
  it('ends with 0 when nothing needs attention', async () => {
    project = clinicProject({ ...tidy, ...manifest({ scripts: { lint: 'eslint . --format stylish --no-cache && oxlint -f unix', add: 'npm install oxlint' } }), '.github/workflows/a.yml': '- name: oxlint\n# - run: npx oxlint\n- run: npx eslint .\n' });
    expect(await project.cli(['doctor'])).toEqual({ code: 0, stdout: 'Nothing needs attention.\n', stderr: '' });
  });

  it.each([
    ['a script with json', manifest({ scripts: { ci: 'tsc && npx eslint . -f json > out.json' } }), 'package.json, scripts.ci: the format json of ESLint prints source, which may hold PHI; use --format stylish.'],
    ['a hook with codeframe', { '.husky/pre-commit': 'pnpm exec eslint --format=codeframe .\n' }, '.husky/pre-commit: the format codeframe of ESLint prints source, which may hold PHI; use --format stylish.'],
    ['a workflow with a cache', { '.github/workflows/ci.yml': '    - run: npx eslint . \\\n        --cache\n' }, `.github/workflows/ci.yml: ${CACHE}`],
    ['lint-staged with oxlint', manifest({ 'lint-staged': { '*.ts': ['oxlint'] } }), `package.json, lint-staged.*.ts: ${OXLINT}`],
    ['a job of GitLab with oxlint', { '.gitlab-ci.yml': 'lint:\n  script:\n    - oxlint src\n' }, `.gitlab-ci.yml: ${OXLINT}`],
    ['an agreement that nobody has signed', edited('baa.json', '"signed":"2026-01-12"', '"signed":null'), 'The agreement sentry-2026 (sentry) is not signed, so it matches nothing.'],
    ['an unused agreement', { 'baa.json': clinic['baa.json'] ?? '' }, 'The agreement sentry-2026 (sentry) matches no call and no sink.'],
  ])('names %s', async (_name, files, point) => {
    expect(await points(files)).toEqual([point]);
  });

  it('names a mistake in the settings', async () => {
    expect(await points(edited('eslint.config.js', 'redactors:', 'redactor:'))).toEqual([expect.stringMatching(/^Settings: redactor: .*did you mean `redactors`/)]);
  });

  it('names a missing native binding, and that other modules are not followed without it', async () => {
    project = clinicProject(tidy);
    const { code, stdout, stderr } = await project.cli(['doctor'], { NAPI_RS_NATIVE_LIBRARY_PATH: join(project.path, 'nowhere.node') });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('- The native binding of oxc-parser or oxc-resolver is missing on this platform, so other modules are not followed. Install without --omit=optional.\n');
  });

  it('names facts that were read more than a year before', async () => {
    expect(await points(edited('eslint.config.js', '2026-06-01', '2029-06-01'))).toContainEqual(expect.stringMatching(/^The fact about openai was read more than a year ago, on \d{4}-\d\d-\d\d: look at https:/));
  });

  it.each([
    ['without a configuration', { 'eslint.config.js': null }, /^No ESLint configuration was found/],
    ['on a register that does not exist', edited('eslint.config.js', '...register', "register: 'nowhere.json'"), /^The register cannot be read: /],
  ])('ends with 2 and one line %s', async (_name, files, line) => {
    project = clinicProject(files);
    expect(await project.cli(['doctor'])).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(line) as string });
  });
});
