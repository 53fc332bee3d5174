import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flowListing } from '../support/flow-listing.js';
import { differences, lint, readMarks, readProgram } from '../support/marked-programs.js';

const fixtures = join(import.meta.dirname, '../fixtures');

function programsIn(folder: string): string[] {
  return readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?[jt]sx?)$/.test(name))
    .map((name) => join(folder, name));
}

describe.each([
  ['flows', 'no-completion-logging'],
  ['prompt-flows', 'no-prompt-logging'],
  ['prompts', 'no-phi-in-prompt'],
  ['phi-flows', 'no-unredacted-phi'],
  ['endpoints', 'no-uncovered-endpoint'],
])('marked programs in %s', (folder, rule) => {
  it.each(programsIn(folder))('%s', (name) => {
    const path = join(fixtures, name);
    const text = readProgram(path);
    const found = lint(text, path, { [`hipaa/${rule}`]: 'error' }, {}, dirname(path));
    expect(differences(readMarks(text, rule), found)).toEqual([]);
  });
});

const settings = {
  actions: [{ from: 'src/portal.ts', name: 'send' }],
  reviewers: [{ from: 'src/review.ts', name: 'approve' }],
  auditors: [{ from: 'src/audit.ts', name: 'audit' }],
  redactors: [{ from: '@clinic/phi', name: 'deidentify' }],
};

/** `vitest --update` writes the listings; what a change of the engine moves shows in their diff. */
describe.each([
  ['flows', 'flows', {}],
  ['prompt-flows', 'prompt-flows', {}],
  ['modules/clinic', 'modules/clinic', {}],
  ['modules/ward', 'modules/ward', { crossModule: { depth: 3 } }],
  ['governed', 'governed', settings],
])('the flows of the programs in %s, told in full', (folder, cwd, given) => {
  it.each(programsIn(folder))('%s', async (name) => {
    const path = join(fixtures, name);
    await expect(flowListing(path, readProgram(path), join(fixtures, cwd), given)).toMatchFileSnapshot(join(fixtures, 'flow-listings', `${name}.txt`));
  });
});

describe('marked programs of several modules', () => {
  it.each(programsIn('modules'))('%s', (name) => {
    const path = join(fixtures, name);
    const text = readProgram(path);
    const root = join(fixtures, name.split(/[/\\]/).slice(0, 2).join('/'));
    const rules = { 'hipaa/no-completion-logging': 'error', 'hipaa/no-phi-in-prompt': 'error', 'hipaa/no-uncovered-endpoint': 'error' } as const;
    expect(differences(readMarks(text, 'no-completion-logging'), lint(text, path, rules, {}, root))).toEqual([]);
  });
});

describe('marked programs with declared functions', () => {
  it.each(programsIn('governed'))('%s', (name) => {
    const path = join(fixtures, name);
    const text = readProgram(path);
    const found = lint(text, path, { 'hipaa/require-human-review': 'error', 'hipaa/require-audit-log': 'error' }, settings, join(fixtures, 'governed'));
    expect(differences(readMarks(text, 'require-human-review'), found)).toEqual([]);
  });
});
