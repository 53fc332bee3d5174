// Rule time on synthetic files that grow tenfold, and on worst cases beside the time to parse them: node tests/bench/growth.js
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import hipaa from '../../dist/index.js';

const head = "import OpenAI from 'openai';\nconst client = new OpenAI();\nasync function ask(input) { return (await client.responses.create({ model: 'gpt-5', input })).output_text; }\n";
const repeat = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Programs of `n` units. */
const growing = {
  handlers: (n) => head + repeat(n, (i) => `export async function handler${i}(note) { const reply = await ask(note); console.log(reply.length); save${i}(reply); return { reply }; }`),
  'one shared object': (n) => `${head}const shared = {};\n${repeat(n, (i) => `export async function set${i}(note) { shared.k${i} = await ask(note); use(shared.k${i}); }`)}`,
  branches: (n) => `${head}export async function run(note) { let reply = await ask(note);\n${repeat(n, (i) => `if (reply.length > ${i}) reply = reply.trim() + ${i};`)}\nreturn reply; }`,
  'prompt of many parts': (n) => `${head}let prompt = '';\n${repeat(n, (i) => `prompt += 'Rule ${i}: answer briefly.\\n';`)}\nexport const reply = ask(prompt);`,
  'one array of many pushes': (n) => `${head}const messages = [];\n${repeat(n, (i) => `messages.push({ role: 'user', content: 'Question ${i}' });`)}\nexport const reply = client.chat.completions.create({ model: 'gpt-5', messages });`,
};
const worst = {
  '10,000 assignments in a chain': `${head}export async function run(note) { const v0 = await ask(note);\n${repeat(10_000, (i) => `const v${i + 1} = v${i};`)}\nconsole.log(v10000); }`,
  '1,000 functions that call each other': head + repeat(1000, (i) => `export async function f${i}(note) { const reply = note.length ? await ask(note) : await f${(i + 1) % 1000}(note); return f${(i * 7) % 1000}(reply); }`),
  '5 MB of concatenated strings': `${head}export const reply = ask(${Array.from({ length: 500 }, () => JSON.stringify('The quick brown fox. '.repeat(500))).join(' + ')});`,
  '5 MB of concatenated statements': `${head}let text = '';\n${repeat(5000, () => `text += ${JSON.stringify('The quick brown fox. '.repeat(50))};`)}\nexport const reply = ask(text);`,
  '3,000 conditions in a chain': `${head}export async function run(x) { const reply = await ask('x');\n${repeat(3000, (i) => `if (x === ${i}) { console.log(${i}); } else`)} { console.log(reply.length); } }`,
};

const eslint = new ESLint({
  cwd: import.meta.dirname,
  overrideConfigFile: true,
  stats: true,
  overrideConfig: [{ languageOptions: { parser, sourceType: 'module' } }, hipaa.configs.all],
});

/** The least of two runs, in milliseconds. */
async function measure(code) {
  let best = { parse: Infinity, rules: Infinity, note: '' };
  for (let round = 0; round < 2; round += 1) {
    const [{ messages, stats }] = await eslint.lintText(code, { filePath: 'unit.js' });
    const [pass] = stats.times.passes;
    const rules = Object.values(pass.rules ?? {}).reduce((sum, { total }) => sum + total, 0);
    const note = messages.some(({ fatal }) => fatal === true) ? 'the parser gives up' : `${String(messages.length)} findings`;
    best = { parse: Math.min(best.parse, pass.parse.total), rules: Math.min(best.rules, rules), note };
  }
  return best;
}

for (const [name, make] of Object.entries(growing)) {
  const [small, large] = [await measure(make(100)), await measure(make(1000))];
  console.log(`${name}: ${small.rules.toFixed(1)} ms, ten times as long ${large.rules.toFixed(1)} ms: ${(large.rules / small.rules).toFixed(1)} times (parsing ${(large.parse / small.parse).toFixed(1)} times)`);
}
for (const [name, code] of Object.entries(worst)) {
  const { parse, rules, note } = await measure(code);
  console.log(`${name}: parse ${parse.toFixed(0)} ms, rules ${rules.toFixed(0)} ms (${note})`);
}
