import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import type { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFindings } from '../support/host-findings.js';
import { files, findings, manifest, register } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';
import { root } from '../support/repository.js';
import { cliSandboxed, lintSandboxed, type Traces } from '../support/sandbox/index.js';
import { synthetic } from '../support/synthetic-phi.js';

const oxlintrc = { extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'], settings: { hipaa: { register: 'baa.json', asOf: '2026-06-01' } } };

/** A program that names a text, a module and an alias which lead out of the project, one that leads nowhere and one of its own. */
const linked = `import OpenAI from 'openai';
import { readFileSync } from 'node:fs';
import { example } from './example.js';
import { greeting } from './greeting.js';

const client = new OpenAI();
const system = readFileSync(new URL('./system.md', import.meta.url), 'utf8');
const above = readFileSync(new URL('../../../../etc/passwd', import.meta.url), 'utf8');
const own = readFileSync(new URL('./own.md', import.meta.url), 'utf8');

export const ask = () => client.responses.create({ model: 'gpt-5.2', input: [system, above, example].join(' ') });
export const greet = () => client.responses.create({ model: 'gpt-5.2', input: greeting });
export const introduce = () => client.responses.create({ model: 'gpt-5.2', input: own });
`;

let project: HostProject;
let links: HostProject;
let outside: string;
beforeAll(() => {
  project = new HostProject(
    {
      ...files,
      '.oxlintrc.json': JSON.stringify(oxlintrc),
    },
    { eslint: 'eslint' },
  );
  links = new HostProject({
    'eslint.config.js': `import hipaa from 'eslint-plugin-hipaa';\nexport default [hipaa.configs.recommended, { settings: { hipaa: { register: ['register.json', '../${basename(project.path)}/baa.json'] } } }];\n`,
    'package.json': JSON.stringify({ ...manifest, workspaces: [] }),
    'src/linked.js': linked,
    'src/greeting.js': `export const greeting = 'The patient with SSN ${synthetic.ssn} is here.';\n`,
    'src/own.md': `The patient with SSN ${synthetic.ssn} is here.`,
  });
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-outside-')));
  const text = `The patient with SSN ${synthetic.ssn} is here.`;
  writeFileSync(join(outside, 'system.md'), text);
  writeFileSync(join(outside, 'example.js'), `export const example = '${text}';\n`);
  writeFileSync(join(outside, 'register.json'), JSON.stringify(register));
  for (const name of ['src/system.md', 'src/example.js', 'register.json']) symlinkSync(join(outside, basename(name)), join(links.path, name));
});
afterAll(() => {
  project.remove();
  links.remove();
  rmSync(outside, { recursive: true });
});

const OWN_PROPERTIES = Object.getOwnPropertyNames(Object.prototype).length;

/** What our code opened beside the project and packages; a search for the workspace looks at the manifests above. */
function strayReads({ reads }: Traces, folder = project.path): string[] {
  const packages = [join(root, 'dist'), join(root, 'node_modules'), join(root, 'docs'), join(root, 'package.json')];
  const isAllowed = (path: string): boolean => [folder, ...packages].some((allowed) => path === allowed || path.startsWith(allowed + sep) || path.startsWith(`file://${allowed}${sep}`));
  return reads.filter((path) => !isAllowed(path));
}

const NOTHING = { attempts: [], prototype: OWN_PROPERTIES };

describe('linting', () => {
  it('finds the same where network, processes and writing are barred, and tries none of them', async () => {
    const run = await lintSandboxed(project, ['--format', 'json', 'src']);
    expect(readFindings(run.stdout, project.path)).toEqual(findings);
    expect(run).toMatchObject({ ...NOTHING, stderr: '' });
  });

  it('opens files of the project and its packages only', async () => {
    const run = await lintSandboxed(project, ['--format', 'json', 'src']);
    expect(run.reads.length).toBeGreaterThan(0);
    expect(strayReads(run)).toEqual([]);
  });

  it('follows no link and no path out of the project, and says so of a register', async () => {
    const run = await lintSandboxed(links, ['--format', 'json', 'src/linked.js']);
    const [result] = JSON.parse(run.stdout) as ESLint.LintResult[];
    const saidBy = (rule: string): readonly string[] => result?.messages.filter(({ ruleId }) => ruleId === `hipaa/${rule}`).map(({ line, message }) => `${String(line)} ${message}`) ?? [];
    expect(saidBy('no-phi-in-prompt')).toEqual([expect.stringMatching(/^12 .* in src\/greeting\.js, line 1,/), expect.stringMatching(/^13 .* in src\/own\.md, line 1,/)]);
    expect(saidBy('valid-settings')).toEqual([expect.stringMatching(/register\.json.*outside the workspace.*baa\.json.*outside the workspace/s)]);
    expect(strayReads(run, links.path)).toEqual([]);
    expect(run).toMatchObject(NOTHING);
  });

  it('would be caught doing what is barred', async () => {
    project.write('reaching.config.js', `import { writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
const attempts = [() => writeFileSync('x', ''), () => createConnection(1), () => fetch('http://127.0.0.1:1')];
for (const attempt of attempts) try { attempt(); } catch {}
export default [];
`);
    expect((await lintSandboxed(project, ['--config', 'reaching.config.js', 'src/clean.js'])).attempts).toEqual(['fs.writeFileSync', 'net.createConnection', 'globalThis.fetch']);
  });
});

describe.each(['json', 'html', 'markdown', 'sarif', 'csv'])('a report in %s', (format) => {
  it('is made without network, processes and writing, from files of the project', async () => {
    const run = await cliSandboxed(project, ['report', '--format', format, 'src']);
    expect(run).toMatchObject({ ...NOTHING, code: 0 });
    expect(run.stdout.length).toBeGreaterThan(1000);
    expect(strayReads(run)).toEqual([]);
  });
});

describe.each([
  ['explain', 'no-phi-in-prompt'],
  ['explain', 'openai'],
  ['explain', 'src/logged.js:10'],
  ['doctor'],
  ['report', '--config', '.oxlintrc.json', '--format', 'json', 'src'],
])('the command %s %s', (...args) => {
  it('reaches nothing outside', async () => {
    const run = await cliSandboxed(project, args);
    expect(run).toMatchObject({ ...NOTHING, stderr: '' });
    expect(run.stdout.length).toBeGreaterThan(10);
    expect(strayReads(run)).toEqual([]);
  });
});
