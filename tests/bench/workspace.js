// One staged file, cold, in a generated workspace of 4,000 modules behind barrels: node tests/bench/workspace.js [modules]
// Prints the time of a whole `eslint` process with the parser alone and with the plugin, the least of several runs each.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const modules = Number(process.argv[2] ?? 4000);
const RUNS = 5;
const PER_PACKAGE = 100;
const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-workspace-')));

function write(file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Every module imports its neighbours through the barrels of two packages; one module in two hundred calls a model. */
function generate() {
  const packages = Math.ceil(modules / PER_PACKAGE);
  write('package.json', JSON.stringify({ name: 'clinic', private: true, type: 'module', workspaces: ['packages/*'], dependencies: { openai: '^6.0.0' } }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'preserve', paths: { '@pkg/*': ['./packages/*/src/index.ts'] } } }));
  for (let at = 0; at < packages; at += 1) {
    const names = Array.from({ length: PER_PACKAGE }, (_, index) => `m${String(index)}`);
    write(`packages/p${String(at)}/package.json`, JSON.stringify({ name: `@clinic/p${String(at)}`, type: 'module' }));
    write(`packages/p${String(at)}/src/index.ts`, names.map((name) => `export * from './${name}.js';`).join('\n'));
    names.forEach((name, index) => {
      const callsModel = (at * PER_PACKAGE + index) % 200 === 7;
      const next = `p${String((at + 1) % packages)}`;
      const lines = [
        `import { f_${next}_m${String((index + 1) % PER_PACKAGE)} } from '@pkg/${next}';`,
        ...(callsModel ? ["import OpenAI from 'openai';", 'const client = new OpenAI();'] : []),
        `export interface T_p${String(at)}_${name} { readonly id: string; readonly total: number }`,
        `export async function f_p${String(at)}_${name}(input: string): Promise<string> {`,
        ...(callsModel
          ? ["  const reply = await client.responses.create({ model: 'gpt-5', input });", '  return reply.output_text;']
          : [`  const words = input.split(' ').map((word) => word.trim()).filter(Boolean);`, `  return words.length > 3 ? f_${next}_m${String((index + 1) % PER_PACKAGE)}(words.join(' ')) : input;`]),
        '}',
      ];
      write(`packages/p${String(at)}/src/${name}.ts`, lines.join('\n'));
    });
  }
  write('src/staged.ts', "import { f_p1_m6 } from '@pkg/p1';\nexport async function run(note: string): Promise<void> {\n  console.log(await f_p1_m6(note));\n}\n");
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const parser = "import parser from '@typescript-eslint/parser';\nconst files = ['**/*.ts'];\n";
  write('plain.config.js', `${parser}export default [{ files, languageOptions: { parser } }];\n`);
  write(
    'hipaa.config.js',
    `${parser}import hipaa from ${JSON.stringify(pathToFileURL(join(project, 'dist/index.js')).href)};\nexport default [{ files, languageOptions: { parser } }, { ...hipaa.configs.recommended, files }];\n`,
  );
}

function run(config) {
  const eslint = join(project, 'node_modules/eslint/bin/eslint.js');
  const before = performance.now();
  const { stdout } = spawnSync(process.execPath, [eslint, '-c', config, 'src/staged.ts'], { cwd: folder, encoding: 'utf8' });
  return { took: performance.now() - before, findings: (stdout.match(/hipaa\//g) ?? []).length };
}

generate();
const best = { 'plain.config.js': Infinity, 'hipaa.config.js': Infinity };
let findings = 0;
for (let round = 0; round < RUNS; round += 1) {
  for (const config of Object.keys(best)) {
    const result = run(config);
    best[config] = Math.min(best[config], result.took);
    findings = Math.max(findings, result.findings);
  }
}
if (process.env.KEEP) console.log(folder); else rmSync(folder, { recursive: true, force: true });
const [plain, ours] = [best['plain.config.js'], best['hipaa.config.js']];
console.log(`${String(modules)} modules, ${String(findings)} findings: ${plain.toFixed(0)} ms alone, ${ours.toFixed(0)} ms with the plugin: ${(ours - plain).toFixed(0)} ms more`);
