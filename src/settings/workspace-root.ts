import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegularFile } from './regular-file.js';

/** The nearest directory at or above `cwd` that holds a repository or a workspace; `cwd` where there is none. */
export function findWorkspaceRoot(cwd: string): string {
  let directory = cwd;
  for (;;) {
    if (isWorkspaceRoot(directory)) return directory;
    const parent = dirname(directory);
    if (parent === directory) return cwd;
    directory = parent;
  }
}

function isWorkspaceRoot(directory: string): boolean {
  return (
    existsSync(join(directory, '.git')) ||
    existsSync(join(directory, 'pnpm-workspace.yaml')) ||
    hasWorkspaces(join(directory, 'package.json'))
  );
}

function hasWorkspaces(manifest: string): boolean {
  try {
    const content: unknown = JSON.parse(readRegularFile(manifest) ?? '');
    return typeof content === 'object' && content !== null && 'workspaces' in content;
  } catch {
    return false;
  }
}
