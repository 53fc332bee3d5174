// One process of a benchmark: lints a folder of the workbench cold, then warm, and prints what it took as JSON.
// node tests/bench/lint-once.js <workbench> <corpus> <plugin> [warm passes]
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './workbench.js';

const [folder, corpus, plugin, warm = '0'] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const load = async (name) => {
  const loaded = await import(pathToFileURL(isAbsolute(name) ? name : require.resolve(name)).href);
  return loaded.default ?? loaded;
};
const files = ['**/*.ts'];

/** The recommended rules of a plugin, as its README has them. */
async function rulesOf(name) {
  if (name === 'no rules') return [];
  if (name.startsWith('hipaa ')) return [(await load(join(root, 'dist/index.js'))).configs[name.slice('hipaa '.length)]];
  const given = await load(name);
  // It has no configuration of its own.
  if (name === 'eslint-plugin-no-secrets') return [{ plugins: { 'no-secrets': given }, rules: { 'no-secrets/no-secrets': 'error' } }];
  return [given.configs.recommended].flat();
}

const { ESLint } = await load('eslint');
const eslint = new ESLint({
  cwd: join(folder, 'corpora', corpus),
  overrideConfigFile: true,
  allowInlineConfig: false,
  stats: true,
  overrideConfig: [
    { ignores: ['**/*.d.ts'] },
    ...(await rulesOf(plugin)).map((config) => ({ ...config, files })),
    { files, languageOptions: { parser: await load('@typescript-eslint/parser') } },
  ],
});

async function pass() {
  const results = await eslint.lintFiles(files);
  const spent = { files: results.length, findings: 0, fatal: 0, rules: 0, total: 0 };
  for (const { messages, stats } of results) {
    for (const { fatal } of messages) spent[fatal === true ? 'fatal' : 'findings'] += 1;
    for (const { total, rules = {} } of stats?.times?.passes ?? []) {
      spent.total += total;
      for (const rule of Object.values(rules)) spent.rules += rule.total;
    }
  }
  return spent;
}

const cold = await pass();
const { user, system } = process.cpuUsage();
const whole = { wall: performance.now(), cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
let last;
for (let at = 0; at < Number(warm); at += 1) last = await pass();
console.log(JSON.stringify({ cold, warm: last, whole }));
