import eslintPlugin from 'eslint-plugin-eslint-plugin';
import hipaa from 'eslint-plugin-hipaa';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The demo has a configuration of its own: it is there to show findings.
  globalIgnores(['dist', 'coverage', 'docs/demo', 'tests/fixtures']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  hipaa.configs.all,
  {
    files: ['**/*.{js,ts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `groups?.['name']` says that the name comes from somewhere else; both spellings are checked alike.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `() => void call()` and braces say no more than `() => call()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Node types are strings, in the host's tree and in oxc's; the enum of typescript-eslint exists in types only.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // It asks for the `!` that no-non-null-assertion refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Text of any length and make passes these expressions.
    files: ['src/detectors/**/*.ts', 'src/output/**/*.ts', 'src/analysis/**/*.ts'],
    extends: [regexp.configs.recommended],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { ignoreSticky: true }],
    },
  },
  // No TypeScript program holds the scripts.
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  // These clients talk to a server of the test, to see what they print.
  { files: ['tests/catalog/loopback/**/*.ts'], rules: { 'hipaa/no-sdk-payload-logging': 'off' } },
  {
    // Its rules for rules look for `create`, which stands in create-rule.ts alone; those for tests fit.
    files: ['tests/rules/**/*.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
    rules: {
      'eslint-plugin/require-test-case-name': ['error', { require: 'always' }],
      'eslint-plugin/unique-test-case-names': 'error',
    },
  },
);
