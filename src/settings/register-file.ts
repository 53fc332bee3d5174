import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

import { parseJsonWithComments } from './json-with-comments.js';
import { readRegularFile } from './regular-file.js';
import { findWorkspaceRoot } from './workspace-root.js';

const LARGEST = 1_000_000;
const REMEMBERED = 64;

export type RegisterFile = { readonly value: unknown } | { readonly problem: string };

const cache = new Map<string, { readonly stamp: string; readonly file: RegisterFile }>();

/** Changes whenever the file does; cheap enough to ask for every linted file. */
export function stampRegisterFile(name: string, cwd: string): string {
  try {
    const stats = statSync(resolve(cwd, name), { throwIfNoEntry: false });
    return stats === undefined ? 'absent' : `${String(stats.mtimeMs)}:${String(stats.ctimeMs)}:${String(stats.size)}:${String(stats.ino)}`;
  } catch {
    return 'unreadable';
  }
}

/** What is wrong with a configuration of TypeScript that settings name. */
export function problemOfTsconfig(name: string, cwd: string): string | undefined {
  const path = resolve(cwd, name);
  try {
    if (!statSync(path).isFile()) return 'is not a file';
    const text = readRegularFile(path) ?? '';
    if (text.trim() !== '') parseJsonWithComments(text);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return 'is not valid JSON';
    return isMissing(error) ? 'does not exist' : 'cannot be read';
  }
}

/** Reads a register as JSON. Only regular files inside the workspace are opened. */
export function readRegisterFile(name: string, cwd: string): RegisterFile {
  const path = resolve(cwd, name);
  const key = `${cwd}\0${path}`;
  const stamp = stampRegisterFile(name, cwd);
  const known = cache.get(key);
  if (known?.stamp === stamp) return known.file;
  const file = readUncached(path, cwd);
  if (cache.size >= REMEMBERED) cache.clear();
  cache.set(key, { stamp, file });
  return file;
}

function readUncached(path: string, cwd: string): RegisterFile {
  try {
    const real = realpathSync(path);
    if (!isInside(realpathSync(findWorkspaceRoot(cwd)), real)) return { problem: 'lies outside the workspace' };
    const stats = statSync(real);
    if (!stats.isFile()) return { problem: 'is not a file' };
    if (stats.size > LARGEST) return { problem: 'is larger than 1 MB' };
    return parse(readFileSync(real, 'utf8'));
  } catch (error) {
    return { problem: isMissing(error) ? 'does not exist' : 'cannot be read' };
  }
}

function parse(text: string): RegisterFile {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return { value };
  } catch {
    // The parser's message repeats the text.
    return { problem: 'is not valid JSON' };
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
