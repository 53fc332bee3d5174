import type { PackageManager, Project } from './project.js';

export function eslintConfigName({ isModule }: Project): string {
  return isModule ? 'eslint.config.js' : 'eslint.config.mjs';
}

const IMPORTS = ["import hipaa from 'eslint-plugin-hipaa';", "import register from './baa.json' with { type: 'json' };"];
const ENTRIES = ['hipaa.configs.recommended,', '{ settings: { hipaa: { ...register } } },'];

export function eslintConfig({ hasTypescriptEslint }: Project): string {
  const parser = hasTypescriptEslint ? ["  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },"] : [];
  return text([...IMPORTS, ...(hasTypescriptEslint ? ["import tseslint from 'typescript-eslint';"] : []), '', 'export default [', ...parser, ...ENTRIES.map((line) => `  ${line}`), '];']);
}

/** For a configuration that exists. */
export function eslintLines(): string {
  return text([...IMPORTS, '', '// and in the list of configurations, after the others:', ...ENTRIES]);
}

export function oxlintConfig(): string {
  const config = { extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'], settings: { hipaa: { register: 'baa.json' } } };
  return `${JSON.stringify(config, null, 2)}\n`;
}

export const LINT_STAGED = '.lintstagedrc.json';

export function lintStagedConfig(project: Project): string {
  const command = isOxlintOnly(project) ? 'oxlint --deny-warnings --format unix' : 'eslint --max-warnings 0 --no-warn-ignored';
  return `${JSON.stringify({ '*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}': command }, null, 2)}\n`;
}

export const HUSKY = '.husky/pre-commit';

export function huskyHook({ packageManager }: Project): string {
  return `${RUN[packageManager]} lint-staged\n`;
}

const RUN: Readonly<Record<PackageManager, string>> = { npm: 'npx', pnpm: 'pnpm exec', yarn: 'yarn run', bun: 'bunx' };

const SETUP_NODE = ['- uses: actions/setup-node@v4', '  with: { node-version: 22 }'];
const SETUP: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: [...SETUP_NODE, '- run: npm ci'],
  pnpm: ['- uses: pnpm/action-setup@v4', ...SETUP_NODE, '- run: pnpm install --frozen-lockfile'],
  yarn: [...SETUP_NODE, '- run: corepack enable', '- run: yarn install --immutable'],
  bun: [...SETUP_NODE, '- uses: oven-sh/setup-bun@v2', '- run: bun install --frozen-lockfile'],
};

/** Without a cache: it sees neither the register nor other modules nor the date. */
export function workflow(project: Project): string {
  const { packageManager } = project;
  const lint = isOxlintOnly(project) ? 'oxlint --format unix' : 'eslint . --format stylish';
  const steps = ['- uses: actions/checkout@v4', ...SETUP[packageManager], `- run: ${RUN[packageManager]} ${lint}`];
  return text(['name: hipaa', 'on: [push, pull_request]', 'permissions:', '  contents: read', 'jobs:', '  lint:', '    runs-on: ubuntu-latest', '    steps:', ...steps.map((line) => `      ${line}`)]);
}

function isOxlintOnly({ usesEslint, usesOxlint }: Project): boolean {
  return usesOxlint && !usesEslint;
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
