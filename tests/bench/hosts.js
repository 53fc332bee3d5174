// What the built plugin costs in the hosts that load it: node tests/bench/hosts.js [--runs 5] [--folder <workbench>] [--parts import,editor,oxlint,concurrency]
// Each figure stands beside the same host without the plugin, in turns. Needs `npm run build`, and npm for the first run in a folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import hipaa from '../../dist/index.js';
import { longModule } from './llm-corpus.js';
import { inTurns, machine, median, readArguments, table } from './measure.js';
import { openWorkbench, root } from './workbench.js';

const KEYSTROKES = 20;
const plugin = pathToFileURL(join(root, 'dist/index.js')).href;
const parts = { import: imports, editor: editors, oxlint, concurrency };
const options = readArguments({ runs: '5', folder: undefined, parts: Object.keys(parts).join(',') });
const folder = openWorkbench(options.folder);
const runs = Number(options.runs);
const dense = join(folder, 'corpora/llm-dense');

/** Tells what a process took, when it ends, on the error stream. */
const TELL = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nspent ' + JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 })); });`;

console.log(`${machine()}; medians of ${options.runs} runs.`);
for (const part of options.parts.split(',')) await parts[part]();

/** Runs a script with this Node and gives what the whole process took. */
function run(args, cwd) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  const [, spent] = /\nspent (\{.*\})/.exec(stderr) ?? [];
  if (spent === undefined) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { ...JSON.parse(spent), findings: (stdout.match(/^ +\d+:\d+ |:\d+:\d+: /gm) ?? []).length };
}

async function imports() {
  const found = await inTurns(['eslint', 'eslint and the plugin'], runs, (name) => {
    const also = name === 'eslint' ? '' : `await import(${JSON.stringify(plugin)});`;
    return run(['--input-type=module', '--eval', `await import('eslint'); ${also}`], folder);
  });
  print('Import', ['imported', 'CPU', 'wall', 'peak memory'], found, [cpu, wall, memory]);
}

async function concurrency() {
  for (const name of ['plain', 'hipaa']) writeFileSync(join(dense, `${name}.config.js`), configOf(name === 'hipaa'));
  const candidates = ['1', '2'].flatMap((workers) => ['plain', 'hipaa'].map((config) => `${config} --concurrency ${workers}`));
  const found = await inTurns(candidates, runs, (candidate) => {
    const [config, ...flags] = candidate.split(' ');
    return run([join(folder, 'node_modules/eslint/bin/eslint.js'), '--no-config-lookup', '-c', `${config}.config.js`, ...flags, 'src'], dense);
  });
  print('`eslint --concurrency`, project dense with calls of models', ['run', 'CPU', 'wall', 'peak memory', 'findings'], found, [cpu, wall, memory, findings]);
}

async function oxlint() {
  const sets = { 'no plugin': {}, 'hipaa recommended': oxlintRules('hipaa', plugin, hipaa.configs.recommended.rules), ...(await peerOfOxlint()) };
  for (const [title, project] of [['project dense with calls of models', dense], ['effect, no calls of models', join(folder, 'corpora/effect')]]) {
    const found = await inTurns(Object.keys(sets), runs, (name) => {
      writeFileSync(join(project, '.oxlintrc.json'), JSON.stringify({ categories: { correctness: 'off' }, rules: {}, ...sets[name] }));
      return run([join(folder, 'node_modules/oxlint/bin/oxlint'), '--format', 'unix'], project);
    });
    print(`oxlint, ${title}`, ['plugin', 'CPU', 'wall', 'peak memory', 'findings'], found, [cpu, wall, memory, findings]);
  }
}

async function peerOfOxlint() {
  const name = 'eslint-plugin-security';
  const { default: peer } = await import(pathToFileURL(join(folder, 'node_modules', name, 'index.js')).href);
  return { [`${name} recommended`]: oxlintRules('security', name, peer.configs.recommended.rules) };
}

function oxlintRules(name, specifier, rules) {
  return { jsPlugins: [{ name, specifier: specifier.startsWith('file:') ? join(root, 'dist/index.js') : specifier }], rules };
}

/** First diagnostics of a file of 300 lines, and those after each keystroke in it. */
async function editors() {
  const Editor = await loadEditor();
  const projects = Object.fromEntries(['no plugin', 'hipaa recommended'].map((name, at) => [name, editorProject(`editor${String(at)}`, name !== 'no plugin')]));
  const text = longModule(300);
  const found = await inTurns(Object.keys(projects), runs, async (name) => {
    const editor = await Editor.open(projects[name]);
    const before = performance.now();
    const { uri, diagnostics } = await editor.openFile('src/ask.ts', 'typescript', text);
    const first = performance.now() - before;
    const keystrokes = [];
    const place = { line: 150, character: 0 };
    for (let at = 0; at < KEYSTROKES; at += 1) {
      const began = performance.now();
      await editor.type(uri, at + 2, { start: place, end: place }, at % 2 === 0 ? '\n' : ' ');
      keystrokes.push(performance.now() - began);
    }
    await editor.stop();
    return { first, next: median(keystrokes), findings: diagnostics.length };
  });
  print('VS Code server, a file of 300 lines', ['plugin', 'first diagnostics', 'after a keystroke', 'findings'], found, [({ first }) => first, ({ next }) => next, findings]);
}

/** The editor that the tests speak for is TypeScript. */
async function loadEditor() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/support/editor.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/support')) },
  });
  const { Editor } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return Editor;
}

function editorProject(name, withPlugin) {
  const project = join(folder, name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'src/support'), { recursive: true });
  symlinkSync(join(folder, 'node_modules'), join(project, 'node_modules'), 'junction');
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module', dependencies: { openai: '6.49.0' } }));
  writeFileSync(join(project, 'eslint.config.js'), configOf(withPlugin));
  writeFileSync(join(project, 'src/ask.ts'), longModule(300));
  for (const support of ['config', 'logger', 'retry']) writeFileSync(join(project, `src/support/${support}.ts`), `export const ${support} = {} as never;\n`);
  return project;
}

function configOf(withPlugin) {
  const [load, use] = withPlugin ? [`import hipaa from ${JSON.stringify(plugin)};\n`, ', { ...hipaa.configs.recommended, files }'] : ['', ''];
  return `import parser from '@typescript-eslint/parser';\n${load}const files = ['**/*.ts'];\nexport default [{ files, languageOptions: { parser } }${use}];\n`;
}

function cpu(one) {
  return one.cpu;
}

function wall(one) {
  return one.wall;
}

function memory(one) {
  return one.memory;
}

function findings(one) {
  return one.findings;
}

/** Rows of medians: counts and megabytes as they are, the others in milliseconds. */
function print(title, header, found, columns) {
  const rows = [...found].map(([name, all]) => [
    name,
    ...columns.map((read) => `${median(all.map(read)).toFixed(0)}${read === findings ? '' : read === memory ? ' MB' : ' ms'}`),
  ]);
  console.log(`\n### ${title}\n${table(header, rows)}`);
}
