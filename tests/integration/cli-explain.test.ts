import { afterEach, describe, expect, it } from 'vitest';
import { vendors } from '../../src/catalog/vendors/index.js';
import { rules } from '../../src/rules/index.js';
import { clinicProject, edited } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';

let project: HostProject;
afterEach(() => {
  project.remove();
});

async function explain(subject: string, ...flags: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await project.cli(['explain', subject, ...flags]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain(project.path);
  return stdout;
}

describe('explain with a rule', () => {
  it.each(['no-browser-client', 'hipaa/no-browser-client'])('shows the page of %s', async (name) => {
    project = clinicProject({ 'eslint.config.js': null });
    const page = await explain(name);
    expect(page).toMatch(/^hipaa\/no-browser-client\n/);
    expect(page).toContain("    import OpenAI from 'openai';");
    expect(page).not.toMatch(/```|<!--|^#/m);
    expect(page).toContain('What it cannot see');
  });

  it('has a page for every rule', async () => {
    project = clinicProject();
    for (const name of Object.keys(rules)) expect(await explain(name)).toContain(`hipaa/${name}`);
  });

  it('colours where colours are wanted, and keeps tables', async () => {
    project = clinicProject();
    const { stdout } = await project.cli(['explain', 'no-completion-logging'], { NO_COLOR: '', FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001B[1m');
    expect(await explain('no-completion-logging')).not.toContain('\u001B');
  });
});

describe('explain with a vendor', () => {
  it.each(['openai', 'OpenAI', 'OPENAI'])('shows the facts about %s with source and day', async (name) => {
    project = clinicProject({ 'eslint.config.js': null });
    const facts = await explain(name);
    expect(facts).toContain('OpenAI (openai), model api');
    expect(facts).toContain('  api.openai.com\n');
    expect(facts).toContain('api-baa-selfserve (API with Modified Retention, standard BAA): a BAA is included; conditions: modified-retention');
    expect(facts).toMatch(/ {2}responses: listed .*\n {4}https:\/\/help\.openai\.com\/\S+, read on \d{4}-\d\d-\d\d\n/);
  });

  it('names the services of a contracting party', async () => {
    project = clinicProject();
    expect(await explain('google-cloud')).toContain('  google-vertex: ');
  });

  it('knows every vendor by its id', async () => {
    project = clinicProject();
    const some = vendors.filter((_vendor, index) => index % 20 === 0);
    for (const { id, name } of some) expect(await explain(id)).toContain(`${name} (${id})`);
  });
});

describe('explain with a place', () => {
  it('shows the findings with their flow, step by step', async () => {
    project = clinicProject();
    const text = await explain('src/draft.js:7');
    expect(text).toContain('error hipaa/no-completion-logging: ');
    expect(text).toMatch(/ {2}1\. src\/draft\.js:6 {2}\S.*\n(?:.*\n)* {2}\d\. src\/draft\.js:7 /);
    expect(text).toContain('A completion arrives here: ');
  });

  it('shows the call with chain, agreement and model', async () => {
    project = clinicProject();
    const text = await explain('src/llm.js:6');
    expect(text).toContain('anthropic.messages.create, call of a model in ask\n');
    expect(text).toContain('  chain: Anthropic');
    expect(text).toContain('agreement anthropic-2026');
    expect(text).toContain('  models: claude-sonnet-4-6');
  });

  it('says of a step to which finding it leads', async () => {
    project = clinicProject();
    expect(await explain('src/draft.js:6')).toContain('On the way to a finding of hipaa/no-completion-logging at src/draft.js:7:');
  });

  it('says that a comment switches the finding off, and why', async () => {
    project = clinicProject();
    const text = await explain('src/triage.js:7');
    expect(text).toContain('switched off by a comment: hipaa/no-completion-logging: ');
    expect(text).toContain('  reason: answers are one word');
  });

  it('says what is not judged, and why', async () => {
    project = clinicProject(edited('src/llm.js', 'new Anthropic()', 'new Anthropic({ baseURL: process.env.LLM_URL })'));
    expect(await explain('src/llm.js:6')).toContain("  not judged: the endpoint comes from the environment variable LLM_URL\n  to declare: endpoints: { LLM_URL: 'vendor' } in settings.hipaa\n");
  });

  it('has nothing to say on a line of a judged file, and names the lines that have something', async () => {
    project = clinicProject();
    const text = await explain('src/draft.js:8');
    expect(text).toContain('Nothing to say here. The file is judged.\nFindings of the file: line 3, 7.\nCalls and clients of the file: line 3, 6.');
    expect(text).toMatch(/Rules that are off in this file: .*require-audit-log/);
  });

  it.each([
    ['reaches nothing', 'src/redact.js:1', {}, 'Nothing to say here. The file is linted, and it reaches no package, host or sink of the catalog.'],
    ['does not parse', 'src/broken.js:1', { 'src/broken.js': 'const = ;' }, 'Nothing to say here. The file does not parse, so it is not judged.'],
    ['no rule of the linter is for', 'notes.txt:1', { 'notes.txt': 'words' }, 'Nothing to say here. The configuration of the linter leaves the file out, so it is not judged.'],
    ['is ignored', 'src/draft.js:6', edited('eslint.config.js', 'export default [', "export default [\n  { ignores: ['src/draft.js'] },"), 'Nothing to say here. The configuration of the linter leaves the file out, so it is not judged.'],
  ])('says that the file %s', async (_name, subject, files, text) => {
    project = clinicProject(files);
    expect(await explain(subject)).toBe(`${subject}\n\n${text}\n`);
  });

  it('takes a column, an absolute path and a configuration of oxlint', async () => {
    project = clinicProject({ '.oxlintrc.json': '{ "extends": ["./node_modules/eslint-plugin-hipaa/oxlint/recommended.json"] }' });
    expect(await explain('./src/draft.js:7:3')).toContain('src/draft.js:7\n\nerror hipaa/no-completion-logging');
    expect((await project.cli(['explain', `${project.path}/src/draft.js:7`])).stdout).toContain('error hipaa/no-completion-logging');
    expect(await explain('src/draft.js:7', '--config', '.oxlintrc.json')).toContain('error hipaa/no-completion-logging');
  });
});

describe('explain ends with 2 and one line', () => {
  it.each([
    ['a misspelt rule', 'no-brower-client', 'no-brower-client is no rule, vendor or file:line; did you mean `no-browser-client`?\n'],
    ['a misspelt vendor', 'antropic', 'antropic is no rule, vendor or file:line; did you mean `anthropic`?\n'],
    ['something else', 'constructor', 'constructor is no rule, vendor or file:line.\n'],
    ['a file without a line', 'src/draft.js', 'src/draft.js is a file: name a line of it, as in src/draft.js:1.\n'],
    ['a file that does not exist', 'src/nowhere.js:1', 'src/nowhere.js is no file that can be read.\n'],
    ['a line that does not exist', 'src/draft.js:99', 'src/draft.js has 10 lines, and no line 99.\n'],
  ])('on %s', async (_name, subject, stderr) => {
    project = clinicProject();
    expect(await project.cli(['explain', subject])).toEqual({ code: 2, stdout: '', stderr });
  });

  it('on a place without a configuration', async () => {
    project = clinicProject({ 'eslint.config.js': null });
    expect(await project.cli(['explain', 'src/draft.js:7'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('No ESLint configuration was found') as string });
  });

  it('without a subject', async () => {
    project = clinicProject();
    expect(await project.cli(['explain'])).toMatchObject({ code: 2, stdout: '' });
  });
});
