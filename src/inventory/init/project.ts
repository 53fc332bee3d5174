import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findWorkspaceRoot } from '../../settings/index.js';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** What of linters and hooks a project has. */
export interface Project {
  /** The configuration that ESLint reads. */
  readonly eslintConfig: string | undefined;
  /** One that only ESLint 8 and before reads: a flat one beside it would take its place. */
  readonly legacyConfig: string | undefined;
  readonly usesEslint: boolean;
  readonly usesOxlint: boolean;
  readonly isModule: boolean;
  readonly hasTypescriptEslint: boolean;
  readonly usesLintStaged: boolean;
  /** Where lint-staged is configured. */
  readonly lintStagedConfig: string | undefined;
  readonly hasHusky: boolean;
  readonly hasWorkflows: boolean;
  readonly packageManager: PackageManager;
}

const MODULES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'] as const;
const ESLINT_CONFIGS = MODULES.map((ending) => `eslint.config.${ending}`);
const LEGACY_CONFIGS = ['.eslintrc', ...['js', 'cjs', 'yaml', 'yml', 'json'].map((ending) => `.eslintrc.${ending}`)];
const LINT_STAGED_CONFIGS = ['.lintstagedrc', ...['json', 'yaml', 'yml', ...MODULES].map((ending) => `.lintstagedrc.${ending}`), ...MODULES.map((ending) => `lint-staged.config.${ending}`)];
const LOCKS: readonly (readonly [string, PackageManager])[] = [['pnpm-lock.yaml', 'pnpm'], ['yarn.lock', 'yarn'], ['bun.lock', 'bun'], ['bun.lockb', 'bun']];

export const WORKFLOWS = '.github/workflows';

export function readProject(cwd: string): Project {
  const manifest = readManifest(cwd);
  const has = (name: string): boolean => existsSync(join(cwd, name));
  const dependencies = new Set(['dependencies', 'devDependencies'].flatMap((key) => Object.keys(record(manifest[key]))));
  const uses = (name: string): boolean => dependencies.has(name) || has(`node_modules/${name}/package.json`);
  return {
    eslintConfig: ESLINT_CONFIGS.find(has),
    legacyConfig: LEGACY_CONFIGS.find(has) ?? ('eslintConfig' in manifest ? 'package.json, eslintConfig' : undefined),
    usesEslint: uses('eslint'),
    usesOxlint: uses('oxlint'),
    isModule: manifest['type'] === 'module',
    hasTypescriptEslint: uses('typescript-eslint'),
    usesLintStaged: uses('lint-staged'),
    lintStagedConfig: 'lint-staged' in manifest ? 'package.json, lint-staged' : LINT_STAGED_CONFIGS.find(has),
    hasHusky: isFolder(join(cwd, '.husky')),
    hasWorkflows: isFolder(join(cwd, WORKFLOWS)),
    packageManager: managerOf(cwd),
  };
}

function managerOf(cwd: string): PackageManager {
  const folders = [cwd, findWorkspaceRoot(cwd)];
  return LOCKS.find(([name]) => folders.some((folder) => existsSync(join(folder, name))))?.[1] ?? 'npm';
}

function readManifest(cwd: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')));
  } catch {
    return {};
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
