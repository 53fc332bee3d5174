import { defineConfig } from 'vitest/config';

/** The tests that run in one process and need no build: those that a mutant can be shown to. */
export default defineConfig({
  test: { include: ['tests/{settings,detectors,output}/**/*.test.ts', 'tests/rules/register-matrix.test.ts', 'tests/rules/valid-settings.test.ts'], exclude: ['tests/settings/schema.test.ts'], testTimeout: 60_000 },
});
