import { createRequire } from 'node:module';

const manifest = createRequire(import.meta.url)('../package.json') as { readonly name: string; readonly version: string };

/** Name and version of the package, as ESLint wants them in `plugin.meta`. */
export const meta = { name: manifest.name, version: manifest.version, namespace: 'hipaa' } as const;

/** A file that the package ships, wherever the code was bundled to: `docs/rules/no-prompt-logging.md`. */
export function packageFile(name: string): URL {
  return new URL(`../${name}`, import.meta.url);
}
