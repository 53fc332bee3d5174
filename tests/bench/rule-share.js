// The share of lint time that our rules take, cold and warm: node tests/bench/rule-share.js <folder> [preset] [passes]
// Two configurations: the parser and our rules alone, and beside the recommended rules of ESLint and typescript-eslint.
import { resolve } from 'node:path';
import js from '@eslint/js';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import hipaa from '../../dist/index.js';

const [folder = '.', preset = 'recommended', passes = '3'] = process.argv.slice(2);
const sources = ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'];

function createLinter(neighbours) {
  return new ESLint({
    cwd: resolve(folder),
    overrideConfigFile: true,
    allowInlineConfig: false,
    errorOnUnmatchedPattern: false,
    stats: true,
    overrideConfig: [
      { ignores: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/*.min.js', '**/*.d.ts', '**/.next/**'] },
      ...neighbours.map((config) => ({ ...config, files: sources })),
      { files: sources, languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
      { ...hipaa.configs[preset], files: sources },
    ],
  });
}

for (const [label, neighbours] of [
  ['parser and our rules', []],
  ['beside recommended rules', [js.configs.recommended, ...tseslint.configs.recommended]],
]) {
  const eslint = createLinter(neighbours);
  for (let pass = 1; pass <= Number(passes); pass += 1) {
    const results = await eslint.lintFiles(sources);
    let [ours, total, findings] = [0, 0, 0];
    for (const { messages, stats } of results) {
      findings += messages.filter(({ ruleId }) => ruleId?.startsWith('hipaa/') === true).length;
      for (const { total: time, rules = {} } of stats?.times?.passes ?? []) {
        total += time;
        for (const [rule, { total: spent }] of Object.entries(rules)) if (rule.startsWith('hipaa/')) ours += spent;
      }
    }
    console.log(`${label}, pass ${String(pass)}: ${String(results.length)} files, ${String(findings)} findings, ${ours.toFixed(0)} of ${total.toFixed(0)} ms: ${((100 * ours) / total).toFixed(1)} %`);
  }
}
console.log(`heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`);
