// Lints every file of a folder of strange code with all rules, after it has been made to call a model, and prints what went wrong:
// node tests/corpus/run.js <folder> [typescript|espree|babel|vue|svelte|astro] [--jobs 2] [--every 1]
// Needs a build. The folders that it was run on stand in docs/compatibility.md; none of their files is part of this repository.
import { fork } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A file that takes longer than this, in milliseconds, hangs. */
const LIMIT = 30_000;
const PATTERNS = {
  typescript: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
  espree: '**/*.{js,jsx,mjs,cjs}',
  babel: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
  vue: '**/*.vue',
  svelte: '**/*.svelte',
  astro: '**/*.astro',
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { jobs: { type: 'string', default: '2' }, every: { type: 'string', default: '1' } } });
const [folder = '.', parser = 'typescript'] = positionals;
const cwd = resolve(folder);
const all = globSync(PATTERNS[parser], { cwd, absolute: true, dot: true, ignore: ['**/node_modules/**'] }).sort();
const files = all.filter((_, index) => index % Number(values.every) === 0);
const totals = { files: files.length, programs: 0, unparsed: 0, findings: 0 };
const problems = [];

await Promise.all(Array.from({ length: Number(values.jobs) }, work));
for (const { kind, file, detail } of problems.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.file.localeCompare(b.file))) {
  console.log(`${kind} ${file.slice(cwd.length + 1)} ${detail}`);
}
console.log(JSON.stringify({ parser, ...totals, problems: problems.length }));
process.exitCode = problems.length === 0 ? 0 : 1;

/** Takes files until none is left, in a process of its own, which is ended when a file hangs. */
async function work() {
  let child = start();
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    const answer = await ask(child, file);
    if ('died' in answer) {
      problems.push({ kind: 'died', file, detail: answer.died });
      child.kill('SIGKILL');
      child = start();
      continue;
    }
    totals.programs += answer.programs;
    totals.unparsed += answer.unparsed;
    totals.findings += answer.findings;
    problems.push(...answer.problems.map((problem) => ({ ...problem, file })));
  }
  child.disconnect();
}

function start() {
  return fork(fileURLToPath(new URL('lint-one.js', import.meta.url)), [cwd, parser], { cwd, env: { ...process.env, DEBUG: 'eslint-plugin-hipaa' } });
}

function ask(child, file) {
  return new Promise((answer) => {
    const timer = setTimeout(() => finish({ died: `no answer after ${LIMIT} ms` }), LIMIT);
    const finish = (result) => {
      clearTimeout(timer);
      child.removeAllListeners();
      answer(result);
    };
    child.once('message', finish);
    child.once('exit', (code, signal) => finish({ died: `ended with ${code ?? signal}` }));
    child.send(file);
  });
}
