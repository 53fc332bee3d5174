import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegularFile } from '../../settings/index.js';
import { isInside } from './inside.js';
import { quietly } from './native.js';
import { recordOf } from './record-of.js';

/** How an import of a package name leads to a folder of the workspace. */
export interface LinkedPackage {
  /** Folders in which the link stands, or may stand one day. */
  readonly places: readonly string[];
  /** The folder of the package; nothing for packages that do not belong to the workspace. */
  readonly folder: string | undefined;
}

/** Looks for a package in the `node_modules` of a folder and of those above it. */
export function findLinked(root: string, directory: string, name: string): LinkedPackage {
  const places: string[] = [];
  for (let folder = directory; folder === root || isInside(root, folder); folder = dirname(folder)) {
    const link = join(folder, 'node_modules', name);
    const real = quietly(() => realpathSync(link));
    if (real !== undefined || (name.startsWith('@') && existsSync(dirname(link)))) places.push(dirname(link));
    if (real !== undefined) return { places, folder: isInside(root, real) ? real : undefined };
  }
  return { places, folder: undefined };
}

/** Files that the `package.json` of a folder names for a path below the package, `''` for the package itself; some may not be there yet. */
export function namedFiles(folder: string, subpath: string): readonly string[] {
  const manifest = quietly(() => JSON.parse(readRegularFile(join(folder, 'package.json')) ?? '') as unknown);
  const { exports, source, module, main } = recordOf(manifest);
  const named = exports === undefined ? (subpath === '' ? [source, module, main, 'index.js'] : [subpath, `${subpath}.js`]) : [exportOf(exports, subpath)];
  return [...new Set(named.flatMap(textsIn))].map((name) => join(folder, name));
}

function exportOf(exports: unknown, subpath: string): unknown {
  const entries = Object.entries(recordOf(exports));
  const key = subpath === '' ? '.' : `./${subpath}`;
  if (!entries.some(([name]) => name.startsWith('.'))) return subpath === '' ? exports : undefined;
  const exact = entries.find(([name]) => name === key);
  if (exact !== undefined) return exact[1];
  for (const [pattern, target] of entries) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined || key.length < start.length + end.length || !key.startsWith(start) || !key.endsWith(end)) continue;
    return textsIn(target).map((text) => text.replaceAll('*', key.slice(start.length, key.length - end.length)));
  }
  return undefined;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
