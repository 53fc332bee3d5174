import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Project {
  /** The configuration that ESLint reads. */
  readonly eslintConfig: string | undefined;
  readonly usesEslint: boolean;
  readonly usesOxlint: boolean;
  readonly isModule: boolean;
  readonly hasTypescriptEslint: boolean;
}

const ESLINT_CONFIGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `eslint.config.${ending}`);

/** What of linters a project has. */
export function readProject(cwd: string): Project {
  const manifest = readManifest(cwd);
  const isInstalled = (name: string): boolean => existsSync(join(cwd, 'node_modules', name, 'package.json'));
  return {
    eslintConfig: ESLINT_CONFIGS.find((name) => existsSync(join(cwd, name))),
    usesEslint: isInstalled('eslint'),
    usesOxlint: isInstalled('oxlint'),
    isModule: manifest['type'] === 'module',
    hasTypescriptEslint: isInstalled('typescript-eslint'),
  };
}

function readManifest(cwd: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

export function eslintConfigName({ isModule }: Project): string {
  return isModule ? 'eslint.config.js' : 'eslint.config.mjs';
}

export function eslintConfig({ hasTypescriptEslint }: Project): string {
  return [
    "import hipaa from 'eslint-plugin-hipaa';",
    ...(hasTypescriptEslint ? ["import tseslint from 'typescript-eslint';"] : []),
    "import register from './baa.json' with { type: 'json' };",
    '',
    'export default [',
    ...(hasTypescriptEslint ? ["  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },"] : []),
    '  hipaa.configs.recommended,',
    '  { settings: { hipaa: { ...register } } },',
    '];',
    '',
  ].join('\n');
}

export function oxlintConfig(): string {
  const config = { extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'], settings: { hipaa: { register: 'baa.json' } } };
  return `${JSON.stringify(config, null, 2)}\n`;
}

export const LINT_STAGED = `"lint-staged": { "*.{ts,tsx,js,jsx}": "eslint --max-warnings 0" }
`;

/** Without a cache: it sees neither the register nor other modules nor the date. */
export const WORKFLOW = `name: hipaa
on: [push, pull_request]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm ci
      - run: npx eslint . --format stylish
`;
