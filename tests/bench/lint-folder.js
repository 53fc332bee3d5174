// Lints a folder with the built plugin and prints every finding, then the time that rules took: node tests/bench/lint-folder.js <folder> [preset] [settings.json]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import hipaa from '../../dist/index.js';

const [folder = '.', preset = 'all', settingsFile] = process.argv.slice(2);
const settings = settingsFile === undefined ? {} : JSON.parse(readFileSync(settingsFile, 'utf8'));
const sources = ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'];
const eslint = new ESLint({
  cwd: resolve(folder),
  overrideConfigFile: true,
  allowInlineConfig: false,
  errorOnUnmatchedPattern: false,
  stats: true,
  overrideConfig: [
    { ignores: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/*.min.js', '**/*.d.ts', '**/.next/**'] },
    { files: sources, languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } }, settings: { hipaa: settings } },
    { ...(hipaa.configs[preset] ?? {}), files: sources },
  ],
});

const results = await eslint.lintFiles(sources);
const counts = new Map();
const times = { parse: 0, rules: 0, total: 0 };
let fatal = 0;
for (const { filePath, messages, stats } of results) {
  for (const message of messages) {
    if (message.fatal === true) {
      fatal += 1;
      continue;
    }
    const rule = message.ruleId ?? 'none';
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    console.log(`${filePath.slice(resolve(folder).length + 1)}:${String(message.line)}:${String(message.column)} ${rule} ${message.message}`);
  }
  for (const pass of stats?.times?.passes ?? []) {
    times.parse += pass.parse.total;
    times.total += pass.total;
    for (const rule of Object.values(pass.rules ?? {})) times.rules += rule.total;
  }
}
console.log(`${String(results.length)} files, ${String(fatal)} that do not parse; ${JSON.stringify(Object.fromEntries(counts))}`);
console.log(`heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`);
console.log(`parse ${times.parse.toFixed(0)} ms, rules ${times.rules.toFixed(0)} ms of ${times.total.toFixed(0)} ms (${((100 * times.rules) / times.total).toFixed(1)} %)`);
