import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { register } from '../support/host-programs.js';

const asks = (given: string): string => `import OpenAI from 'openai';
const client = new OpenAI();
export async function ask(note) {
  const reply = await client.responses.create({ model: 'gpt-5', input: note });
  return reply.${given};
}
`;
const own = (logged: string): string => `${asks('id')}export const log = async () => console.log((await client.responses.create({ model: 'gpt-5', input: 'x' })).${logged});\n`;

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-cache-')));
  write('package.json', '{ "name": "clinic", "private": true, "type": "module" }');
  write('baa.json', JSON.stringify(register));
  write('src/llm.js', asks('id'));
  write('src/page.js', "import { ask } from './llm.js';\nconsole.log(await ask('x'));\n");
  write('src/own.js', own('id'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function lint(cacheStrategy: 'content' | 'metadata' | undefined, hipaa: object): Promise<readonly string[]> {
  const config = { ...plugin.configs.recommended, files: ['**/*.js'], settings: { hipaa: { asOf: '2026-06-01', ...hipaa } } };
  const cache = cacheStrategy === undefined ? {} : { cache: true, cacheStrategy, cacheLocation: join(root, '.cache') };
  const results = await new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [{ ...config, plugins: { hipaa: plugin } }], ...cache }).lintFiles(['src']);
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId }) => `${filePath.slice(root.length + 1)}:${String(line)} ${ruleId ?? ''}`));
}

const inConfig: object = register;
const inFile = { register: 'baa.json' };
const unsigned = { agreements: [] };

describe.each(['metadata', 'content'] as const)("ESLint's cache by %s", (strategy) => {
  it('is right where the linted files, the settings or the day in them have changed', async () => {
    const changes: readonly (() => object)[] = [
      () => inConfig,
      () => (write('src/own.js', own('output_text')), inConfig),
      () => (renameSync(join(root, 'src/own.js'), join(root, 'src/renamed.js')), inConfig),
      () => ({ ...inConfig, asOf: '2026-01-01' }),
      () => unsigned,
      () => (rmSync(join(root, 'src/renamed.js')), inConfig),
      () => (write('src/new/own.js', own('output_text')), inConfig),
    ];
    const seen: string[] = [];
    for (const change of changes) {
      const settings = change();
      const cached = await lint(strategy, settings);
      expect(cached).toEqual(await lint(undefined, settings));
      seen.push(cached.join(', '));
    }
    expect(new Set(seen).size).toBe(5);
  });

  it('sees no change in other modules, as the page about compatibility says', async () => {
    expect(await lint(strategy, inConfig)).toEqual([]);
    write('src/llm.js', asks('output_text'));
    expect(await lint(undefined, inConfig)).toEqual(['src/page.js:2 hipaa/no-completion-logging']);
    expect(await lint(strategy, inConfig)).toEqual([]);
  });

  it('sees no change in a register that is read from a file, as the page about compatibility says', async () => {
    expect(await lint(strategy, inFile)).toEqual([]);
    write('baa.json', JSON.stringify(unsigned));
    expect(await lint(undefined, inFile)).toEqual(['src/llm.js:2 hipaa/no-uncovered-endpoint', 'src/own.js:2 hipaa/no-uncovered-endpoint']);
    expect(await lint(strategy, inFile)).toEqual([]);
  });
});
