import * as parser from '@typescript-eslint/parser';
import { RuleTester as TypeScriptTester } from '@typescript-eslint/rule-tester';
import { Linter, RuleTester as JavaScriptTester } from 'eslint';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { HipaaRule } from '../../src/create-rule.js';
import { root } from './repository.js';
import { synthetic } from './synthetic-phi.js';

for (const tester of [JavaScriptTester, TypeScriptTester]) {
  tester.describe = describe;
  tester.it = it;
}
TypeScriptTester.afterAll = afterAll;

/** What an editor underlines. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with all that a reader sees of it. */
export interface ExpectedFinding extends Place {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly { readonly messageId: string; readonly data: Readonly<Record<string, string>>; readonly output: string }[];
}

export interface SilentCase {
  /** A sentence about behaviour. */
  readonly name: string;
  readonly code: string;
  /** Path from the root of the checkout, where modules beside the file matter. */
  readonly filename?: string;
  readonly options?: readonly object[];
  /** What stands in `settings.hipaa`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface ReportedCase extends SilentCase {
  readonly errors: readonly ExpectedFinding[];
}

export interface Cases {
  readonly title: string;
  readonly valid: readonly SilentCase[];
  readonly invalid: readonly ReportedCase[];
}

interface Tester {
  run(rule: HipaaRule, cases: Cases): void;
}

const jsx = { ecmaFeatures: { jsx: true } };

/** espree, as ESLint reads JavaScript by itself. */
export const javascript = createTester('JavaScript', new JavaScriptTester({ languageOptions: { parserOptions: jsx } }), '.js');

/** The parser of typescript-eslint without a TypeScript program. */
export const typescript = createTester('TypeScript', new TypeScriptTester(), '.ts');

/** The same with types; the packages are those installed for development. */
const withTypes = { projectService: true, tsconfigRootDir: join(root, 'tests/fixtures/typed') };
export const typed = createTester('TypeScript with types', new TypeScriptTester({ languageOptions: { parserOptions: withTypes } }), '.ts', withTypes);

/** Runs cases that are JavaScript and TypeScript alike in all three ways. */
export const everyLanguage: Tester = {
  run(rule, cases) {
    for (const tester of [javascript, typescript, typed]) tester.run(rule, cases);
  },
};

function createTester(language: string, tester: JavaScriptTester | TypeScriptTester, extension: '.js' | '.ts', parserOptions: object = {}): Tester {
  return {
    run(rule, { title, valid, invalid }) {
      describe(`${title}, in ${language}`, () => {
        tester.run(rule.name, rule as never, { valid: valid.map(withSettings), invalid: invalid.map(withSettings) } as never);
        it.runIf(invalid.length > 0)('says and suggests nothing that holds an identifier', () => {
          const texts = invalid.flatMap((reported) => textsOf(rule, reported, extension, parserOptions));
          expect(texts.length).toBeGreaterThanOrEqual(invalid.length);
          expect(texts.filter((text) => Object.values(synthetic).some((value) => text.includes(value)))).toEqual([]);
        });
      });
    },
  };
}

function withSettings({ settings = {}, ...rest }: SilentCase): object {
  return { ...rest, settings: { hipaa: settings } };
}

/** Messages and suggestions of a case, with the text that a suggestion puts in. */
function textsOf(rule: HipaaRule, { code, filename, options = [], settings = {} }: SilentCase, extension: '.js' | '.ts', parserOptions: object): string[] {
  const linter = new Linter({ cwd: root });
  const messages = linter.verify(
    code,
    {
      files: ['**/*.{js,cjs,ts,tsx}'],
      plugins: { hipaa: { rules: { [rule.name]: rule } } },
      rules: { [`hipaa/${rule.name}`]: ['error', ...options] },
      settings: { hipaa: settings },
      languageOptions: { parserOptions: { ...jsx, ...parserOptions }, ...(extension === '.ts' && { parser }) },
    },
    { filename: join(root, filename ?? `tests/fixtures/typed/file${extension}`) },
  );
  return messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.flatMap(({ desc, fix }) => [desc, fix.text])]);
}
