import { randomBytes } from 'node:crypto';
import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { safeText } from '../output/safe-text.js';
import { findWorkspaceRoot } from '../settings/index.js';
import { CommandError } from './command-error.js';

/** A file that a command will write, checked before the work begins. */
export interface Target {
  readonly path: string;
}

/** Refuses what cannot be written, and a way out of the project through a symbolic link. */
export function checkTarget(output: string, cwd: string): Target {
  const path = resolve(cwd, output);
  const shown = safeText(output, 200);
  const folder = dirname(path);
  let real: string;
  try {
    real = realpathSync(folder);
    accessSync(real, constants.W_OK);
  } catch {
    throw new CommandError(`${shown} cannot be written: its folder does not exist or is not writable.`);
  }
  if (!statSync(real).isDirectory() || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new CommandError(`${shown} cannot be written: it is no file.`);
  const root = findWorkspaceRoot(cwd);
  if (isInside(root, folder) && !isInside(realpathSync(root), real)) throw new CommandError(`${shown} cannot be written: a symbolic link leads out of the project.`);
  return { path: join(real, basename(path)) };
}

/** All or nothing: a file beside it takes its place when it is complete. A symbolic link of that name is replaced, not followed. */
export function writeTarget({ path }: Target, text: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
    throw new CommandError(`${safeText(basename(path))} could not be written.`);
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
