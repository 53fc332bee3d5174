import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { catalogOf } from '../../analysis/catalog-of-settings.js';
import { standardCatalog } from '../../analysis/catalog-index.js';
import { TextScanner } from '../../analysis/project/text-scan.js';
import type { HostRun } from './host.js';
import { compareText } from '../safe.js';
import { GitIgnores } from './git-ignores.js';

export interface SkippedFiles {
  readonly count: number;
  /** Those that name a package, host or call of a model. */
  readonly naming: readonly string[];
}

const SOURCES = '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}';
const NOT_SOURCES = ['**/node_modules/**', '**/*.d.{ts,mts,cts}', '**/*.min.js'];
const LARGEST = 1_000_000;

/** Source files below the given paths that the linter did not look at; what git ignores is no source. */
export async function findSkipped(cwd: string, paths: readonly string[], linted: ReadonlySet<string>, scanners: readonly TextScanner[]): Promise<SkippedFiles> {
  const folders = paths.flatMap((path) => (statSync(join(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true ? [path] : []));
  const found = new Set<string>();
  for (const folder of folders) {
    const root = join(cwd, folder);
    for (const file of await glob(SOURCES, { cwd: root, ignore: NOT_SOURCES, followSymbolicLinks: false })) found.add(relative(cwd, join(root, file)).replaceAll('\\', '/'));
  }
  const git = new GitIgnores(cwd);
  const skipped = [...found].filter((file) => !linted.has(file) && !git.isIgnored(file)).sort(compareText);
  return { count: skipped.length, naming: skipped.filter((file) => namesModel(join(cwd, file), scanners)) };
}

/** What looks for models with the catalogs of the settings that the run has met. */
export function scannersOf({ facts }: HostRun): readonly TextScanner[] {
  const catalogs = new Set([standardCatalog(), ...facts.map(({ settings }) => catalogOf(settings))]);
  return [...catalogs].map((catalog) => new TextScanner(catalog));
}

function namesModel(path: string, scanners: readonly TextScanner[]): boolean {
  try {
    if (statSync(path).size > LARGEST) return false;
    const text = readFileSync(path, 'utf8');
    return scanners.some((scanner) => scanner.scan(text).reaches);
  } catch {
    return false;
  }
}
