// Bundles the entries into dist/ and writes the declarations beside them. The plugin is one file, so that importing it
// opens few; the detectors, with their expressions and word lists, are another, which the plugin loads when it first
// has a text to look at.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
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
};

rmSync('dist', { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ['src/detectors/index.ts'],
  outfile: 'dist/detectors/detectors.cjs',
  format: 'cjs',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
const detectors = require('../dist/detectors/detectors.cjs');
const names = Object.keys(detectors).sort();
const functions = names.filter((name) => typeof detectors[name] === 'function');
writeFileSync('dist/detectors/index.js', `import detectors from './detectors.cjs';\nexport const { ${names.join(', ')} } = detectors;\n`);

const lazyDetectors = {
  name: 'lazy-detectors',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]detectors[/\\]index\.ts$/ }, ({ path }) => ({
      resolveDir: dirname(path),
      contents: [
        "import { createRequire } from 'node:module';",
        'let loaded;',
        "const load = () => (loaded ??= createRequire(import.meta.url)('./detectors/detectors.cjs'));",
        "export { phiTypes } from './types.js';",
        ...functions.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
      ].join('\n'),
    }));
  },
};
await build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', plugins: [lazyDetectors] });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
