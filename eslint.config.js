import eslintPlugin from 'eslint-plugin-eslint-plugin';
import hipaa from 'eslint-plugin-hipaa';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The demo has a configuration of its own: it shows findings.
  globalIgnores(['dist', 'coverage', 'tests/fixtures', 'docs/demo']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  hipaa.configs.all,
  {
    files: ['**/*.{js,ts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.ts'],
    rules: {
    },
  },
  // No type-checked program holds the scripts.
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/rules/**/*.ts', 'src/create-rule.ts'], extends: [eslintPlugin.configs['rules-recommended']] },
  { files: ['tests/rules/**/*.ts'], extends: [eslintPlugin.configs['tests-recommended']] },
);
