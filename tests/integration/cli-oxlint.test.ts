import { afterEach, describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/model.js';
import { clinic, clinicProject } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';

const oxlintrc = `{
  // Comments and trailing commas are allowed here.
  "extends": ["./node_modules/eslint-plugin-hipaa/oxlint/recommended.json"],
  "settings": { "hipaa": { "register": "baa.json", "asOf": "2026-06-01", "redactors": [{ "from": "src/redact.js", "name": "redact" }] } },
  "ignorePatterns": ["generated"],
  "overrides": [{ "files": ["src/quiet.js"], "rules": { "hipaa/no-completion-logging": "off" } }],
}
`;
const files = { '.oxlintrc.json': oxlintrc, 'generated/draft.js': clinic['src/draft.js'] ?? '', 'src/quiet.js': (clinic['src/draft.js'] ?? '').replace('draft', 'quiet') };

let project: HostProject;
afterEach(() => {
  project.remove();
});

async function inventoryOf(...args: readonly string[]): Promise<Inventory> {
  const { code, stdout, stderr } = await project.cli(['report', '--format', 'json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Inventory;
}

describe('a project with oxlint only', () => {
  it('gets the inventory that ESLint would give', async () => {
    project = clinicProject({ '.oxlintrc.json': oxlintrc });
    const [eslint, oxlint] = [await inventoryOf(), await inventoryOf('--config', '.oxlintrc.json')];
    expect(oxlint.calls).toEqual(eslint.calls);
    expect(oxlint.findings).toEqual(eslint.findings);
    expect(oxlint.exceptions).toEqual(eslint.exceptions);
    expect(oxlint.agreements).toEqual(eslint.agreements);
  });

  it('needs no ESLint, and keeps to what is ignored and overridden', async () => {
    project = clinicProject({ ...files, 'eslint.config.js': null });
    const inventory = await inventoryOf('--config', '.oxlintrc.json');
    expect(inventory.calls.map(({ file }) => file)).toEqual(['src/draft.js', 'src/llm.js', 'src/quiet.js', 'src/triage.js']);
    expect(inventory.findings.filter(({ file }) => file === 'src/quiet.js').map(({ rule }) => rule)).toEqual(['no-uncovered-endpoint']);
    expect(inventory.exceptions).toContainEqual(expect.objectContaining({ kind: 'lowered-rule', subject: 'no-completion-logging', where: 'src/quiet.js' }));
    expect(inventory.notJudged.skippedFiles).toMatchObject({ naming: ['generated/draft.js'] });
  });

  it.each([
    ['a configuration that does not exist', 'nowhere.json', /^The configuration nowhere\.json cannot be read\.\n$/],
    ['a configuration that is no JSON', 'broken.json', /^The configuration broken\.json is not valid JSON\.\n$/],
  ])('is told of %s', async (_name, config, line) => {
    project = clinicProject({ 'broken.json': '{ "rules": ' });
    expect(await project.cli(['report', '--config', config])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(line) as string });
  });
});
