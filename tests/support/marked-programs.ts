import { Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { readFileSync } from 'node:fs';
import plugin from '../../src/index.js';

/** What a line of a marked program expects: `// $ alert rule`, `// $ missing rule`, `// $ spurious rule`. */
export interface Mark {
  readonly line: number;
  readonly kind: 'alert' | 'missing' | 'spurious';
  readonly rule: string;
}

const MARK = /\/[/*] \$ (?<marks>.*)$/;

/** Reads the marks of a program; a mark that names no rule is about `rule`. */
export function readMarks(text: string, rule: string): Mark[] {
  return text.split('\n').flatMap((content, index) => {
    const words = MARK.exec(content)?.groups?.['marks']?.replace(/\*\/.*$/, '').trim().split(/\s+/) ?? [];
    const marks: Mark[] = [];
    for (let position = 0; position < words.length; position += 1) {
      const kind = words[position];
      if (kind !== 'alert' && kind !== 'missing' && kind !== 'spurious') continue;
      const named = words[position + 1];
      marks.push({ line: index + 1, kind, rule: named !== undefined && /^(?:no|require)-/.test(named) ? named : rule });
    }
    return marks;
  });
}

export interface LintedLine {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const config: Linter.Config[] = [
  {
    files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
    plugins: { hipaa: plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
];

/** Lints a program with the given rules, without settings unless they are given. */
export function lint(text: string, filename: string, rules: Linter.RulesRecord, settings: Readonly<Record<string, unknown>> = {}, cwd?: string): LintedLine[] {
  const linter = new Linter(cwd === undefined ? {} : { cwd });
  const messages = linter.verify(text, [...config, { files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'], rules, settings: { hipaa: settings } }], { filename });
  return messages.map(({ line, ruleId, message }) => ({ line, rule: (ruleId ?? 'fatal').replace('hipaa/', ''), message }));
}

/** Lines that should have been reported and were not, and the reverse; empty when the marks hold. */
export function differences(marks: readonly Mark[], found: readonly LintedLine[]): string[] {
  const wanted = new Set(marks.filter((mark) => mark.kind !== 'missing').map((mark) => `${String(mark.line)} ${mark.rule}`));
  const actual = new Set(found.map((finding) => `${String(finding.line)} ${finding.rule}${finding.rule === 'fatal' ? finding.message : ''}`));
  const gone = [...wanted].filter((entry) => !actual.has(entry)).map((entry) => `not reported: line ${entry}`);
  const extra = [...actual].filter((entry) => !wanted.has(entry)).map((entry) => `not expected: line ${entry}`);
  return [...gone, ...extra];
}

export function readProgram(path: string): string {
  return readFileSync(path, 'utf8');
}
