const JSON_FORMAT = ['--format', 'json'];

const eslint = (title, args = [], environment = {}) => ({
  title,
  script: 'eslint/bin/eslint.js',
  args: [...JSON_FORMAT, ...args, '.'],
  environment,
  read: (stdout, place) => JSON.parse(stdout).flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${place(filePath)}:${line}:${column} ${ruleId ?? message}`)),
});
const oxlint = (title) => ({
  title,
  script: 'oxlint/bin/oxlint',
  args: JSON_FORMAT,
  read: (stdout, place) =>
    JSON.parse(stdout).diagnostics.map(({ filename, code, labels: [{ span }] }) => `${place(filename)}:${span.line}:${span.column} ${code.replace('(', '/').replace(')', '')}`),
});

const WORKSPACE = ['.', 'packages/llm', 'packages/prompts', 'apps/portal'];
const SETTINGS = "{ settings: { hipaa: { ...register, asOf: '2026-06-01' } } }";
const asModule = (parserOptions, parser = "{ files: ['**/*.ts'], languageOptions: { parser, parserOptions: PARSER_OPTIONS } },") => `${parser === '' ? '' : "import parser from '@typescript-eslint/parser';\n"}import hipaa from 'eslint-plugin-hipaa';
import register from './baa.json' with { type: 'json' };

export default [hipaa.configs.recommended, ${parser.replace('PARSER_OPTIONS', JSON.stringify(parserOptions ?? {}))} ${SETTINGS}];
`;
const asCommonJs = `const parser = require('@typescript-eslint/parser');
const { default: hipaa } = require('eslint-plugin-hipaa');
const register = require('./baa.json');

module.exports = [hipaa.configs.recommended, { files: ['**/*.ts'], languageOptions: { parser } }, ${SETTINGS}];
`;
const asTypeScript = `import parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import hipaa, { defineRegister } from 'eslint-plugin-hipaa';
import json from './baa.json' with { type: 'json' };

const register = defineRegister(json as never);
export default [hipaa.configs.recommended, { files: ['**/*.ts'], languageOptions: { parser: parser as Linter.Parser } }, ${SETTINGS}] satisfies Linter.Config[];
`;
const oxlintrc = JSON.stringify({
  extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'],
  categories: { correctness: 'off' },
  ignorePatterns: ['node_modules'],
  settings: { hipaa: { register: 'baa.json', asOf: '2026-06-01' } },
});
const tsconfig = JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, noEmit: true, allowJs: true }, include: ['src'] });

/** Everything that is installed and run; `programs` and `monorepo` are the files of the integration tests. */
export function scenarios({ programs, monorepo, monorepoFindings }) {
  const javascript = Object.fromEntries(Object.entries(programs).filter(([file]) => !file.endsWith('.ts')));
  const current = { eslint: '10.15.0', typescript: '6.0.3', '@typescript-eslint/parser': '8.72.0' };
  const workspace = {
    dependencies: { ...current, oxlint: '1.89.0' },
    toFind: monorepoFindings,
    files: ({ devDependencies }) => ({
      ...monorepo,
      'package.json': JSON.stringify({ ...JSON.parse(monorepo['package.json']), devDependencies }),
      'eslint.config.js': asModule().replace('export default [', "export default [{ ignores: ['**/dist/**'] }, "),
      '.oxlintrc.json': oxlintrc,
      ...Object.fromEntries(WORKSPACE.slice(1).map((folder) => [`${folder}/eslint.config.js`, "export { default } from '../../eslint.config.js';\n"])),
    }),
    commands: [...WORKSPACE.map((from) => ({ ...eslint(`ESLint 10 in ${from}`), from })), { ...oxlint('oxlint'), from: '.' }],
  };
  return [
    {
      name: 'TypeScript 5.9',
      dependencies: { eslint: '9.39.5', typescript: '5.9.3', '@typescript-eslint/parser': '8.46.0', openai: '6.49.0', '@anthropic-ai/sdk': '1.12.0' },
      files: () => ({ ...programs, 'tsconfig.json': tsconfig, 'eslint.config.js': asModule({ projectService: { allowDefaultProject: ['*.js'] } }) }),
      commands: [eslint('ESLint 9 with types')],
    },
    {
      name: 'TypeScript 5.7',
      dependencies: { eslint: '9.15.0', typescript: '5.7.3', '@typescript-eslint/parser': '8.20.0' },
      files: () => ({ ...programs, 'eslint.config.js': asModule() }),
      commands: [eslint('ESLint 9.15')],
    },
    {
      name: 'no TypeScript',
      dependencies: { eslint: '10.15.0' },
      absent: ['typescript', '@typescript-eslint/parser'],
      files: () => ({ ...javascript, 'eslint.config.js': asModule({}, '') }),
      commands: [eslint('espree')],
      expected: (file) => !file.endsWith('.ts'),
    },
    {
      name: 'TypeScript 7',
      dependencies: { oxlint: '1.89.0', typescript: '7.0.2' },
      absent: ['eslint', '@typescript-eslint/parser'],
      files: () => ({ ...programs, 'tsconfig.json': tsconfig, '.oxlintrc.json': oxlintrc }),
      commands: [oxlint('oxlint')],
    },
    {
      name: 'configuration in CommonJS',
      dependencies: current,
      files: () => ({ ...programs, 'eslint.config.cjs': asCommonJs }),
      commands: [eslint('eslint.config.cjs')],
    },
    {
      name: 'configuration in TypeScript',
      dependencies: { ...current, jiti: '2.6.1' },
      files: () => ({ ...programs, 'eslint.config.ts': asTypeScript }),
      commands: [eslint('eslint.config.ts')],
    },
    {
      name: 'Node',
      dependencies: { ...current, oxlint: '1.89.0' },
      nodes: ['20.19.0', '22.23.3', '24.9.0', '26.10.0'],
      files: () => ({ ...programs, 'eslint.config.js': asModule(), '.oxlintrc.json': oxlintrc }),
      commands: [eslint('ESLint 10'), oxlint('oxlint')],
    },
    { name: 'workspace of npm', ...workspace },
    { name: 'workspace of pnpm', ...workspace, installer: ['npx', '--yes', 'pnpm@10.20.0', 'install', '--ignore-scripts', '--config.link-workspace-packages=true', '--reporter=append-only'] },
  ];
}
