// The folder in which benchmarks run: pinned ESLint, parser, peers and corpora from npm, generated corpora beside them.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longModule, writeLlmCorpus } from './llm-corpus.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that ship their TypeScript sources. */
const SHIPPED = { effect: '3.22.4', rxjs: '7.8.2', zod: '4.6.7' };
const PEERS = {
  'eslint-plugin-security': '4.1.0',
  'eslint-plugin-no-secrets': '2.3.3',
  '@microsoft/eslint-plugin-sdl': '1.1.0',
  'eslint-plugin-secure-coding': '3.2.0',
  'eslint-plugin-llm-core': '0.37.0',
};

/** What is measured, in the order of the tables. */
export const plugins = ['no rules', 'hipaa recommended', 'hipaa all', ...Object.keys(PEERS)];
/** Folders of the workbench, with what is in them. */
export const corpora = {
  effect: `effect ${SHIPPED.effect}`,
  rxjs: `rxjs ${SHIPPED.rxjs}`,
  zod: `zod ${SHIPPED.zod}`,
  'llm-dense': 'generated, dense with calls of models',
  'long-file': 'generated, one file of 10,000 lines',
};

/**
 * Makes the workbench, or takes one that is there.
 * @param given a folder to keep; without one, a temporary folder that the process removes when it ends.
 */
export function openWorkbench(given) {
  const folder = given === undefined ? realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-bench-'))) : resolve(given);
  if (given === undefined) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  install(folder);
  for (const name of Object.keys(SHIPPED)) {
    const target = join(folder, 'corpora', name);
    if (!existsSync(target)) cpSync(join(folder, 'node_modules', name, 'src'), join(target, 'src'), { recursive: true });
    writeFileSync(join(target, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  }
  rmSync(join(folder, 'corpora/llm-dense'), { recursive: true, force: true });
  writeLlmCorpus(join(folder, 'corpora/llm-dense'));
  const long = join(folder, 'corpora/long-file');
  mkdirSync(long, { recursive: true });
  writeFileSync(join(long, 'package.json'), JSON.stringify({ name: 'long-file', private: true, type: 'module', dependencies: { openai: '6.49.0' } }));
  writeFileSync(join(long, 'long.ts'), longModule(10_000));
  return folder;
}

/** The peers do not all name ESLint 10 as their peer. */
function install(folder) {
  const manifest = join(folder, 'package.json');
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;
  const tools = Object.fromEntries(['eslint', 'typescript', '@typescript-eslint/parser', '@typescript-eslint/utils', 'oxlint'].map((name) => [name, own[name]]));
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: { ...tools, ...PEERS, ...SHIPPED } }, null, 2);
  if (existsSync(join(folder, 'node_modules')) && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return;
  writeFileSync(manifest, wanted);
  const flags = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
