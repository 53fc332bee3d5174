import { describe, expect, it } from 'vitest';

import { matchesAnywhere, matchesGlobs } from '../../src/settings/globs.js';

describe('matchesGlobs', () => {
  it.each<readonly [readonly string[], string, boolean]>([
    [['apps/marketing/**'], 'apps/marketing/src/page.ts', true],
    [['./apps/marketing/**'], 'apps/marketing/src/page.ts', true],
    [['apps/marketing/**'], './apps/marketing/src/page.ts', true],
    [['apps/marketing/**'], 'apps\\marketing\\src\\page.ts', true],
    [['apps\\marketing\\**'], 'apps/marketing/src/page.ts', true],
    [['.\\apps\\*\\src\\**', '!apps\\clinic\\**'], 'apps\\web\\src\\page.ts', true],
    [['.\\apps\\*\\src\\**', '!apps\\clinic\\**'], 'apps\\clinic\\src\\page.ts', false],
    [['app/\\[id\\]/\\(shop\\)/**'], 'app/[id]/(shop)/page.ts', true],
    [['app/\\[id\\]/**'], 'app/i/page.ts', false],
    [['apps/marketing/**'], 'apps/marketing/.storybook/main.ts', true],
    [['apps/marketing/**'], 'apps/clinic/src/page.ts', false],
    [['apps/*/src/*.ts'], 'apps/clinic/src/page.ts', true],
    [['apps/*/src/*.ts'], 'apps/clinic/src/deep/page.ts', false],
    [['**/*.{test,spec}.ts'], 'a/b.spec.ts', true],
    [['apps/**', '!apps/clinic/**'], 'apps/clinic/a.ts', false],
    [['apps/**', '!apps/clinic/**'], 'apps/web/a.ts', true],
    [['!apps/clinic/**'], 'apps/web/a.ts', false],
    [['lib./**'], 'lib./a.ts', true],
    [['a/./b.ts'], 'a/b.ts', false],
    [['a./*.ts'], './a./b.ts', true],
    [[], 'a.ts', false],
  ])('%j %s: %s', (globs, file, expected) => {
    expect(matchesGlobs(globs, file)).toBe(expected);
  });
});

describe('matchesAnywhere', () => {
  it.each<readonly [readonly string[], boolean]>([
    [['**'], true],
    [['**/*'], true],
    [['**/*.ts'], true],
    [['src/**', '**/*.{js,jsx}'], true],
    [['*/**'], true],
    [['src/**'], false],
    [['**/*.test.ts'], false],
    [['**/fixtures/**'], false],
    [['!src/**'], false],
  ])('%j: %s', (globs, expected) => {
    expect(matchesAnywhere(globs)).toBe(expected);
  });

  it.each(['js', 'jsx', 'ts', 'tsx', 'mjs', 'mts', 'cjs', 'vue'])('every file that ends in .%s', (ending) => {
    expect(matchesAnywhere([`**/*.${ending}`])).toBe(true);
  });
});
