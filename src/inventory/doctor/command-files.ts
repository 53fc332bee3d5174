import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { CommandError } from '../command-error.js';
import { compareText, safePath } from '../safe.js';

/** A text with commands, and what to call it. */
export interface CommandFile {
  readonly where: string;
  readonly text: string;
}

const FILES = [
  '.github/workflows/*.{yml,yaml}', '.github/actions/**/action.{yml,yaml}', '.gitlab-ci.yml', '.circleci/config.yml', 'azure-pipelines.yml', 'bitbucket-pipelines.yml',
  '.husky/*', 'lefthook.{yml,yaml}', '.pre-commit-config.yaml', '.lintstagedrc', '.lintstagedrc.*', 'lint-staged.config.*',
];
const LARGEST = 1_000_000;

/** Scripts, hooks and workflows of a project. */
export function readCommandFiles(cwd: string): readonly CommandFile[] {
  const names = globSync(FILES, { cwd, dot: true, followSymbolicLinks: false }).sort(compareText);
  return [...manifestCommands(cwd), ...names.map((name) => ({ where: safePath(name), text: read(cwd, name) ?? '' }))];
}

function manifestCommands(cwd: string): readonly CommandFile[] {
  const text = read(cwd, 'package.json');
  if (text === undefined) return [];
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw new CommandError('package.json is not valid JSON.');
  }
  return ['scripts', 'lint-staged', 'husky'].flatMap((section) => textsIn(property(manifest, section), `package.json, ${section}`));
}

function textsIn(value: unknown, where: string): readonly CommandFile[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, where));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${where}.${safePath(key)}`));
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function read(cwd: string, name: string): string | undefined {
  const stats = statSync(join(cwd, name), { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= LARGEST ? readFileSync(join(cwd, name), 'utf8') : undefined;
}
