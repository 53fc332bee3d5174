import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { register } from '../support/host-programs.js';
import { monorepo, monorepoFindings } from '../support/monorepo.js';

const PACKAGES = ['packages/llm', 'packages/prompts', 'apps/portal'];

/** Where package managers put links to the packages of a workspace. */
const links: Readonly<Record<string, readonly (readonly [link: string, target: string])[]>> = {
  npm: [
    ['node_modules/@clinic/llm', 'packages/llm'],
    ['node_modules/@clinic/prompts', 'packages/prompts'],
  ],
  pnpm: [
    ['apps/portal/node_modules/@clinic/llm', 'packages/llm'],
    ['apps/portal/node_modules/@clinic/prompts', 'packages/prompts'],
    ['packages/llm/node_modules/openai', 'node_modules/.pnpm/openai@6.49.0/node_modules/openai'],
  ],
};

/** What `tsc -b` leaves. */
const built: Readonly<Record<string, string>> = {
  'packages/llm/dist/index.js': "import OpenAI from 'openai';\nexport const client = new OpenAI();\nexport async function ask() {}\nexport async function count() {}\n",
  'packages/llm/dist/index.d.ts': 'export declare function ask(note: string): Promise<string>;\n',
  'packages/llm/dist/tools/log.js': 'export function log(text) {\n  console.log(text);\n}\n',
  'packages/prompts/dist/index.js': "export const system = '';\n",
};

let root = '';
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function build(manager: string, more: Readonly<Record<string, string>>): void {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-monorepo-')));
  for (const [file, text] of Object.entries({ ...monorepo, ...more, 'node_modules/.pnpm/openai@6.49.0/node_modules/openai/package.json': '{ "name": "openai", "version": "6.49.0" }' })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const [link, target] of links[manager] ?? []) {
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(relative(dirname(join(root, link)), join(root, target)), join(root, link));
  }
}

async function lint(folder: string): Promise<readonly string[]> {
  const cwd = join(root, folder);
  const config = { ...plugin.configs.recommended, files: ['**/*.ts'], ignores: ['**/dist/**'], languageOptions: { parser }, settings: { hipaa: { ...register, asOf: '2026-06-01' } } };
  const results = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [config, { ignores: ['**/dist/**'] }] }).lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${relative(root, filePath)}:${String(line)}:${String(column)} ${ruleId ?? message}`)).sort();
}

const wanted = monorepoFindings.map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`).sort();

describe.each(Object.keys(links))('a workspace that %s has linked', (manager) => {
  it.each([
    ['before it is built', {}],
    ['after it is built', built],
  ])('has the same findings from its root and from its packages, %s', async (_, more) => {
    build(manager, more);
    expect(await lint('.')).toEqual(wanted);
    const fromPackages: string[] = [];
    for (const folder of PACKAGES) fromPackages.push(...(await lint(folder)));
    expect(fromPackages.sort()).toEqual(wanted);
  });
});
