import ignore, { type Ignore } from 'ignore';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LARGEST = 1_000_000;

/** What the `.gitignore` files of a repository leave out: builds, reports and other files that nobody has written. */
export class GitIgnores {
  readonly #root: string;
  readonly #files = new Map<string, Ignore | undefined>();

  constructor(private readonly cwd: string) {
    this.#root = repositoryOf(cwd);
  }

  /** @param path relative to the working directory, with `/` */
  isIgnored(path: string): boolean {
    const parts = relative(this.#root, join(this.cwd, path)).replaceAll('\\', '/').split('/');
    if (parts[0] === '..') return false;
    let isIgnored = false;
    // A file that lies deeper has the last word.
    for (let depth = 0; depth < parts.length; depth += 1) {
      const result = this.#fileIn(parts.slice(0, depth).join('/'))?.test(parts.slice(depth).join('/'));
      if (result?.ignored === true) isIgnored = true;
      if (result?.unignored === true) isIgnored = false;
    }
    return isIgnored;
  }

  #fileIn(folder: string): Ignore | undefined {
    if (!this.#files.has(folder)) this.#files.set(folder, readIgnores(join(this.#root, folder, '.gitignore')));
    return this.#files.get(folder);
  }
}

export function readIgnores(path: string): Ignore | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= LARGEST ? ignore().add(readFileSync(path, 'utf8')) : undefined;
}

function repositoryOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}
