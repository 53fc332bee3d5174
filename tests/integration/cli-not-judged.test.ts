import { afterEach, describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/model.js';
import { clinic, clinicProject, edited } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';

let project: HostProject;
afterEach(() => {
  project.remove();
});

async function inventoryOf(changes: Readonly<Record<string, string | null>>, ...args: readonly string[]): Promise<Inventory> {
  project = clinicProject(changes);
  const { code, stdout, stderr } = await project.cli(['report', '--format', 'json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Inventory;
}

const draft = clinic['src/draft.js'] ?? '';

/** A helper that picks one of two clients, as a switch of vendors does. */
const severalEndpoints = draft
  .replace('const openai = new OpenAI();', 'function client() {\n  return process.env.LLM_URL ? new OpenAI({ baseURL: process.env.LLM_URL }) : new OpenAI();\n}')
  .replace('openai.responses', 'client().responses')
  .concat("\nexport async function shorten(letter) {\n  return await client().responses.create({ model: 'gpt-5', input: letter });\n}\n");

describe('what is not judged', () => {
  it('names calls whose endpoint comes from the environment', async () => {
    const { notJudged, summary } = await inventoryOf(edited('src/draft.js', 'new OpenAI()', 'new OpenAI({ baseURL: process.env.LLM_URL })'));
    expect(summary).toMatchObject({ callsNotJudged: 1, callsJudgedInPart: 0 });
    expect(notJudged.calls).toEqual([{ id: 'src/draft.js#draft#openai.responses.create#1', inPart: false, reason: 'the endpoint comes from the environment variable LLM_URL' }]);
    expect(notJudged.variables).toEqual([{ name: 'LLM_URL', calls: 1, inPart: 0 }]);
  });

  it('counts apart the calls of which other endpoints are judged, and names the variables once for all of them', async () => {
    const { notJudged, summary } = await inventoryOf({ 'src/draft.js': severalEndpoints });
    expect(summary).toMatchObject({ calls: 3, callsNotJudged: 0, callsJudgedInPart: 2 });
    const reason = 'another of its endpoints comes from the environment variable LLM_URL';
    expect(notJudged.calls).toEqual([
      { id: 'src/draft.js#draft#client().responses.create#1', inPart: true, reason },
      { id: 'src/draft.js#shorten#client().responses.create#1', inPart: true, reason },
    ]);
    expect(notJudged.variables).toEqual([{ name: 'LLM_URL', calls: 2, inPart: 2 }]);
  });

  it('is said in every format, with what to declare', async () => {
    project = clinicProject({ 'src/draft.js': severalEndpoints });
    const textOf = async (format: string): Promise<string> => (await project.cli(['report', '--format', format])).stdout;
    expect(await textOf('markdown')).toMatch(/^\| `LLM_URL` \| 2 \| 2 \| `endpoints: \{ LLM_URL: 'vendor' \}` \|$/m);
    expect(await textOf('markdown')).toContain('0 could not be judged, and 2 only in part.');
    expect(await textOf('html')).toContain('<code>endpoints: { LLM_URL: &#39;vendor&#39; }</code>');
    expect(await textOf('csv')).toMatch(/^src\/draft\.js#draft\S*,.*,in part,/m);
    expect(await textOf('sarif')).toContain("The environment variable LLM_URL decides where 2 calls go: declare endpoints: { LLM_URL: 'vendor' } in settings.hipaa.");
  });

  it('fails a run that is to fail on what is unknown', async () => {
    project = clinicProject({ 'src/draft.js': severalEndpoints });
    expect(await project.cli(['report', '--fail-on', 'unknown', '--output', 'report.md'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/^0 calls not judged, 2 only in part, /) as string });
  });

  it('is nothing where settings say what the variable stands for', async () => {
    const changes = { ...edited('src/draft.js', 'new OpenAI()', 'new OpenAI({ baseURL: process.env.LLM_URL })'), ...edited('eslint.config.js', 'redactors:', "endpoints: { LLM_URL: 'anthropic' }, redactors:") };
    expect((await inventoryOf(changes)).notJudged.calls).toEqual([]);
  });

  it('names files that do not parse and files that are left out', async () => {
    const { notJudged } = await inventoryOf({ 'src/broken.js': 'const = ;', 'src/page.vue': '<script>import OpenAI from "openai";</script>', 'src/plain.vue': '<template />', '.gitignore': 'dist', 'dist/page.vue': '<script>import OpenAI from "openai";</script>' });
    expect(notJudged.unparsedFiles).toEqual(['src/broken.js']);
    expect(notJudged.skippedFiles).toEqual({ count: 2, naming: ['src/page.vue'] });
  });

  it('names mistakes in settings', async () => {
    const { notJudged } = await inventoryOf(edited('baa.json', '"vendor":"sentry"', '"vendor":"sentri"'));
    expect(notJudged.settings).toEqual([expect.stringContaining('unknown vendor')]);
  });

  it('names facts that were read long ago', async () => {
    const { notJudged } = await inventoryOf(edited('eslint.config.js', '2026-06-01', '2031-06-01'));
    expect(notJudged.staleFacts).toContainEqual(expect.objectContaining({ what: 'anthropic' }));
  });

  it('says that other modules are not followed', async () => {
    const { notJudged } = await inventoryOf(edited('eslint.config.js', 'redactors:', 'crossModule: false, redactors:'));
    expect(notJudged.otherModules).toBe('not followed');
  });
});

describe('exceptions', () => {
  it('hold what eslint-suppressions.json takes out, as long as the number fits', async () => {
    const changes = { 'eslint-suppressions.json': JSON.stringify({ 'src/draft.js': { 'hipaa/no-completion-logging': { count: 1 }, 'no-console': { count: 3 } } }) };
    const { findings, exceptions } = await inventoryOf(changes);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-uncovered-endpoint']);
    expect(exceptions).toContainEqual(expect.objectContaining({ kind: 'suppressions-file', subject: 'no-completion-logging', where: 'src/draft.js', count: 1 }));
    project.remove();
    const more = await inventoryOf({ ...changes, 'src/draft.js': draft.replace('  return', '  console.log(response.output_text);\n  return') });
    expect(more.findings.filter(({ rule }) => rule === 'no-completion-logging')).toHaveLength(2);
  });

  it('hold scopes, and calls in them are marked', async () => {
    const { exceptions, calls } = await inventoryOf(edited('baa.json', '"agreements"', '"scopes":[{"files":["src/draft.js"],"phi":false,"reason":"public texts","approvedBy":"privacy office","reviewed":"2026-05-01"}],"agreements"'));
    expect(exceptions).toContainEqual(expect.objectContaining({ kind: 'scope', where: 'src/draft.js', reason: 'public texts', approvedBy: 'privacy office', day: '2026-05-01' }));
    expect(calls.filter(({ phiFree }) => phiFree).map(({ file }) => file)).toEqual(['src/draft.js']);
  });

  it('hold every rule where the configuration has none of ours', async () => {
    const { exceptions, findings } = await inventoryOf({ 'eslint.config.js': 'export default [{}];\n' });
    expect(findings).toEqual([]);
    expect(exceptions.filter(({ kind }) => kind === 'lowered-rule').map(({ subject }) => subject)).toContain('no-uncovered-endpoint');
  });
});

describe('the commit', () => {
  const hash = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${hash}\n` }],
    ['a packed branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# pack-refs\n${hash} refs/heads/main\n` }],
    ['no branch', { '.git/HEAD': `${hash}\n` }],
    ['another work tree', { '.git': 'gitdir: main/worktrees/one\n', 'main/worktrees/one/HEAD': 'ref: refs/heads/one\n', 'main/worktrees/one/commondir': '../..\n', 'main/refs/heads/one': hash }],
  ])('is read from %s', async (_name, files) => {
    expect((await inventoryOf(files)).header.commit).toBe(hash);
  });

  it('is left out where nobody wants it or none is there', async () => {
    expect((await inventoryOf({ '.git/HEAD': `${hash}\n` }, '--no-commit')).header.commit).toBeNull();
    project.remove();
    expect((await inventoryOf({ '.git/HEAD': 'ref: ../../secret\n' })).header.commit).toBeNull();
  });
});
