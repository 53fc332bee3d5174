import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    return typeof content === 'object' && content !== null && 'workspaces' in content;
  } catch {
    return false;
  }
}
