import { isAbsolute, resolve } from 'node:path';

/** The file that a path names, without its extension and without `index`: settings may leave both out. */
export function fileStem(cwd: string, path: string): string {
  return (isAbsolute(path) ? path : resolve(cwd, path)).replace(/(?:[/\\]index)?\.[cm]?[jt]sx?$/, '');
}
