import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { register } from '../support/host-programs.js';
import { synthetic } from '../support/synthetic-phi.js';

const asks = (given: string): string => `import { client } from './client';
export async function ask(note: string) {
  const reply = await client.responses.create({ model: 'gpt-5', input: note });
  return reply.${given};
}
`;
const logs = (from: string): string => `import { ask } from '${from}';\nconsole.log(await ask('x'));\n`;
const sends = (start: string): string => `import OpenAI from 'openai';\n${start}\nexport const run = () => new OpenAI().responses.create({ model: 'gpt-5', input: 'x', instructions: system });\n`;
const aliasTo = (target: string, more: object = {}): string => JSON.stringify({ compilerOptions: { paths: { '@llm/ask': [target] } }, ...more });
const phi = `The patient's SSN is ${synthetic.ssn}.`;
const harmless = phi.replace(synthetic.ssn, 'not in it.');

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'clinic', workspaces: ['packages/*'], dependencies: { openai: '^6.0.0' } }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@llm/*': ['./src/llm/*'] } } }),
  'baa.json': JSON.stringify(register),
  'src/llm/client.ts': "import OpenAI from 'openai';\nexport const client = new OpenAI();\n",
  'src/llm/ask.ts': asks('output_text'),
  'src/page.ts': logs('./llm/ask'),
  'src/alias.ts': logs('@llm/ask'),
  'src/barrel.ts': "export * from './llm/ask';\n",
  'src/through-barrel.ts': logs('./barrel'),
  'src/prompts/system.ts': `export const system = '${harmless.replaceAll("'", '')}';\n`,
  'src/sends.ts': sends("import { system } from './prompts/system';"),
  'src/prompts/system.md': harmless,
  'src/sends-file.ts': sends("import { readFileSync } from 'node:fs';\nconst system = readFileSync(new URL('./prompts/system.md', import.meta.url), 'utf8');"),
  'packages/llm/package.json': JSON.stringify({ name: '@clinic/llm', exports: './src/index.ts' }),
  'packages/llm/src/index.ts': asks('output_text').replace("import { client } from './client';", "import OpenAI from 'openai';\nconst client = new OpenAI();"),
  'packages/silent/package.json': JSON.stringify({ name: '@clinic/llm', exports: './src/index.ts' }),
  'packages/silent/src/index.ts': asks('id').replace("import { client } from './client';", "import OpenAI from 'openai';\nconst client = new OpenAI();"),
  'src/workspace.ts': logs('@clinic/llm'),
};

let root = '';
let warm: ESLint;
let copies = 0;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-watch-')));
  mkdirSync(join(root, 'now'));
  for (const [file, text] of Object.entries(files)) write(file, text);
  link('../../packages/llm', 'node_modules/@clinic/llm');
  warm = linterOf(now());
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function now(file = ''): string {
  return join(root, 'now', file);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(now(file)), { recursive: true });
  writeFileSync(now(file), text);
}

function remove(file: string): void {
  rmSync(now(file));
}

function link(target: string, file: string): void {
  mkdirSync(dirname(now(file)), { recursive: true });
  rmSync(now(file), { force: true, recursive: true });
  symlinkSync(target, now(file));
}

function linterOf(cwd: string): ESLint {
  const config = { ...plugin.configs.recommended, files: ['**/*.ts'], languageOptions: { parser }, settings: { hipaa: { register: 'baa.json', asOf: '2026-06-01' } } };
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [config] });
}

async function lint(eslint: ESLint, cwd: string, ...patterns: readonly string[]): Promise<readonly string[]> {
  const results = await eslint.lintFiles(patterns.length === 0 ? ['.'] : [...patterns]);
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${filePath.slice(cwd.length + 1)}:${String(line)}:${String(column)} ${ruleId ?? ''} ${message}`));
}

/** The findings of a folder that nothing has read before. */
async function lintCold(): Promise<readonly string[]> {
  copies += 1;
  const copy = join(root, `copy-${String(copies)}`);
  cpSync(now(), copy, { recursive: true, verbatimSymlinks: true });
  return lint(linterOf(copy), copy);
}

const isAt = (file: string, rule: string) => (finding: string) => finding.startsWith(`${file}:`) && finding.includes(` hipaa/${rule} `);

/** What happens to the files, one after the other, and a finding that shows it or is gone with it. */
const steps: readonly { readonly name: string; readonly change: () => void; readonly file: string; readonly rule?: string; readonly found: boolean }[] = [
  { name: 'at first', change: () => undefined, file: 'src/page.ts', found: true },
  { name: 'a module behind a barrel is edited', change: () => write('src/llm/ask.ts', asks('id')), file: 'src/through-barrel.ts', found: false },
  { name: 'the edit is taken back', change: () => write('src/llm/ask.ts', asks('output_text')), file: 'src/alias.ts', found: true },
  {
    name: 'an edit keeps size and date',
    change: () => {
      const { atime, mtime } = statSync(now('src/llm/ask.ts'));
      write('src/llm/ask.ts', asks('id').padEnd(asks('output_text').length));
      utimesSync(now('src/llm/ask.ts'), atime, mtime);
    },
    file: 'src/page.ts',
    found: false,
  },
  { name: 'the edit is taken back once more', change: () => write('src/llm/ask.ts', asks('output_text')), file: 'src/page.ts', found: true },
  { name: 'a module is renamed', change: () => renameSync(now('src/llm/ask.ts'), now('src/llm/query.ts')), file: 'src/page.ts', found: false },
  { name: 'its importer follows', change: () => write('src/page.ts', logs('./llm/query')), file: 'src/page.ts', found: true },
  { name: 'it is deleted', change: () => rmSync(now('src/llm/query.ts')), file: 'src/page.ts', found: false },
  { name: 'a folder takes its place', change: () => write('src/llm/query/index.ts', asks('output_text').replace('./client', '../client')), file: 'src/page.ts', found: true },
  { name: 'a file stands before the folder', change: () => write('src/llm/query.ts', asks('id')), file: 'src/page.ts', found: false },
  { name: 'only the spelling of its name changes', change: () => renameSync(now('src/llm/query.ts'), now('src/llm/Query.ts')), file: 'src/page.ts', found: true },
  { name: 'the folder with the module is moved away', change: () => renameSync(now('src/llm'), now('src/models')), file: 'src/page.ts', found: false },
  { name: 'an alias is changed', change: () => write('tsconfig.json', aliasTo('./src/models/query/index.ts')), file: 'src/alias.ts', found: true },
  { name: 'an alias leads to a file that is not there', change: () => write('tsconfig.json', aliasTo('./src/other/ask.ts')), file: 'src/alias.ts', found: false },
  { name: 'the file is written', change: () => write('src/other/ask.ts', asks('output_text').replace('./client', '../models/client')), file: 'src/alias.ts', found: true },
  {
    name: 'the alias stands in a configuration that is extended',
    change: () => {
      write('tsconfig.base.json', aliasTo('./src/none.ts'));
      write('tsconfig.json', JSON.stringify({ extends: './tsconfig.base.json' }));
    },
    file: 'src/alias.ts',
    found: false,
  },
  { name: 'the configuration that is extended is edited', change: () => write('tsconfig.base.json', aliasTo('./src/models/query/index.ts')), file: 'src/alias.ts', found: true },
  {
    name: 'the alias stands in a configuration that is referred to',
    change: () => {
      write('tsconfig.app.json', aliasTo('./src/none.ts', { include: ['src'] }));
      write('tsconfig.json', JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }] }));
    },
    file: 'src/alias.ts',
    found: false,
  },
  { name: 'the configuration that is referred to is edited', change: () => write('tsconfig.app.json', aliasTo('./src/models/query/index.ts', { include: ['src'] })), file: 'src/alias.ts', found: true },
  { name: 'the configurations are deleted', change: () => ['tsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'].forEach(remove), file: 'src/alias.ts', found: false },
  { name: 'a link to the folder is made', change: () => link('models', 'src/llm'), file: 'src/page.ts', found: true },
  { name: 'the link goes round in a circle', change: () => link('llm', 'src/llm'), file: 'src/page.ts', found: false },
  { name: 'a linked package of the workspace is replaced', change: () => link('../../packages/silent', 'node_modules/@clinic/llm'), file: 'src/workspace.ts', found: false },
  { name: 'it is replaced again', change: () => link('../../packages/llm', 'node_modules/@clinic/llm'), file: 'src/workspace.ts', found: true },
  { name: 'the package exports another file', change: () => write('packages/llm/package.json', JSON.stringify({ name: '@clinic/llm', exports: './src/none.ts' })), file: 'src/workspace.ts', found: false },
  { name: 'that file is written', change: () => write('packages/llm/src/none.ts', "export * from './index';\n"), file: 'src/workspace.ts', found: true },
  { name: 'a prompt in another module is edited', change: () => write('src/prompts/system.ts', `export const system = "${phi}";\n`), file: 'src/sends.ts', rule: 'no-phi-in-prompt', found: true },
  { name: 'a prompt file is edited', change: () => write('src/prompts/system.md', phi), file: 'src/sends-file.ts', rule: 'no-phi-in-prompt', found: true },
  { name: 'a prompt file is deleted', change: () => rmSync(now('src/prompts/system.md')), file: 'src/sends-file.ts', rule: 'no-phi-in-prompt', found: false },
  { name: 'an agreement is taken out of the register', change: () => write('baa.json', JSON.stringify({ agreements: [] })), file: 'src/sends.ts', rule: 'no-uncovered-endpoint', found: true },
  { name: 'the agreement is back', change: () => write('baa.json', JSON.stringify(register)), file: 'src/sends.ts', rule: 'no-uncovered-endpoint', found: false },
  { name: 'the register is deleted', change: () => rmSync(now('baa.json')), file: 'src/sends.ts', rule: 'valid-settings', found: true },
];

/** How late a change may be seen by a file that is linted for the first time, in milliseconds. */
const LONGEST_PAUSE = 5_000;

describe('a linter that lives on while files change has the findings of a new one', () => {
  it.each(steps)('$name', async ({ change, file, rule = 'no-completion-logging', found }) => {
    change();
    const [again, cold] = [await lint(warm, now()), await lintCold()];
    expect(cold.some(isAt(file, rule))).toBe(found);
    expect(again).toEqual(cold);
  });

  it('also of a file that it has never seen, after a while', async () => {
    write('baa.json', JSON.stringify(register));
    write('packages/llm/src/index.ts', files['packages/silent/src/index.ts'] ?? '');
    write('src/another.ts', logs('@clinic/llm'));
    await setTimeout(LONGEST_PAUSE);
    expect(await lint(warm, now(), 'src/another.ts')).toEqual([]);
    write('packages/llm/src/index.ts', files['packages/llm/src/index.ts'] ?? '');
    write('src/yet-another.ts', logs('@clinic/llm'));
    await setTimeout(LONGEST_PAUSE);
    expect((await lint(warm, now(), 'src/yet-another.ts')).some(isAt('src/yet-another.ts', 'no-completion-logging'))).toBe(true);
  });
});
