// Bundles the entries into dist/ and writes the declarations beside them.
//
//   index.js                 what a configuration imports: names, metadata and presets of the rules, nothing else
//   engine.cjs               rules, analysis, catalog and settings, loaded when a rule first meets a file
//   detectors/detectors.cjs  the detectors with their expressions and word lists, loaded when there is a first text to look at
//   cli.js                   the commands; they read the same analysis as the rules, and so share the engine with them
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  legalComments: 'none',
  logLevel: 'warning',
  minifyWhitespace: true,
  minifySyntax: true,
  // A fifth less to parse at every start.
  minifyIdentifiers: true,
};
const loadedLater = { ...common, format: 'cjs', define: { 'import.meta.url': 'moduleUrl' }, banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" } };
const OF_THE_ENGINE = /[/\\]src[/\\](?:(?:analysis|catalog|detectors|output|rules|settings)[/\\].*|create-rule|incidents|meta|obligations)\.ts$/;

rmSync('dist', { recursive: true, force: true });

await build({ ...loadedLater, entryPoints: ['src/detectors/index.ts'], outfile: 'dist/detectors/detectors.cjs' });
const detectors = require('../dist/detectors/detectors.cjs');
const names = Object.keys(detectors).sort();
writeFileSync('dist/detectors/index.js', `import detectors from './detectors.cjs';\nexport const { ${names.join(', ')} } = detectors;\n`);
const lazyDetectors = replace(/[/\\]src[/\\]detectors[/\\]index\.ts$/, () => [
  lazily('./detectors/detectors.cjs'),
  "export { phiTypes } from './types.js';",
  ...names.filter((name) => typeof detectors[name] === 'function').map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
]);

const shared = await modulesThatCommandsImport();
await build({
  ...loadedLater,
  stdin: {
    resolveDir: '.',
    contents: [
      "export { rules } from './src/rules/index.ts';",
      ...shared.map((path, index) => `import * as shared${String(index)} from './${path}';`),
      `export const modules = { ${shared.map((path, index) => `'${path}': shared${String(index)}`).join(', ')} };`,
    ].join('\n'),
  },
  outfile: 'dist/engine.cjs',
  plugins: [lazyDetectors],
});
const { rules, modules } = require('../dist/engine.cjs');

const shells = replace(/[/\\]src[/\\]rules[/\\]index\.ts$/, () => [
  lazily('./engine.cjs'),
  `export const rules = ${JSON.stringify(rules)};`,
  'for (const [name, rule] of Object.entries(rules)) rule.create = (context) => load().rules[name].create(context);',
]);
await build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', plugins: [shells] });

const fromEngine = replace(OF_THE_ENGINE, (path) => {
  const exported = Object.keys(modules[path]);
  return [lazily('./engine.cjs'), `export const { ${exported.join(', ')} } = load().modules['${path}'];`];
});
await build({ ...common, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', format: 'esm', plugins: [fromEngine] });
chmodSync('dist/cli.js', 0o755);

execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

/** The modules of the engine that the commands import themselves, by path. */
async function modulesThatCommandsImport() {
  const { metafile } = await build({ ...common, entryPoints: ['src/cli.ts'], format: 'esm', outdir: 'dist', write: false, metafile: true });
  const imported = Object.entries(metafile.inputs).flatMap(([path, { imports }]) => (OF_THE_ENGINE.test(`/${path}`) ? [] : imports.map((one) => one.path)));
  return [...new Set(imported)].filter((path) => OF_THE_ENGINE.test(`/${path}`)).sort();
}

/** Puts other text in the place of the modules that match; the text comes in lines. */
function replace(filter, linesFor) {
  return {
    name: 'replace',
    setup({ onLoad }) {
      onLoad({ filter }, ({ path }) => ({ resolveDir: dirname(path), contents: linesFor(relative(resolve('.'), path).replaceAll('\\', '/')).join('\n') }));
    },
  };
}

/** Code of a function `load` that loads a file of dist/ once. */
function lazily(path) {
  return `import { createRequire } from 'node:module';\nlet loaded;\nconst load = () => (loaded ??= createRequire(import.meta.url)('${path}'));`;
}
