import { sep } from 'node:path';

/** Whether a path, after symlinks, belongs to the workspace and not to its packages. */
export function isInside(root: string, path: string): boolean {
  return path.startsWith(root + sep) && !path.includes(`${sep}node_modules${sep}`);
}
