import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

const HASH = /^[\da-f]{40}(?:[\da-f]{24})?$/;
const LARGEST = 10_000_000;
const MOST_LINKS = 5;

/** The commit that is checked out, read from the files of git; nothing outside of a repository. */
export function readCommit(cwd: string): string | null {
  const git = findGitFolder(cwd);
  if (git === undefined) return null;
  const common = read(join(git, 'commondir'));
  const folders = common === undefined ? [git] : [git, resolve(git, common)];
  let name = 'HEAD';
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const content = folders.map((folder) => read(join(folder, name)) ?? packed(folder, name)).find((found) => found !== undefined);
    if (content === undefined) return null;
    if (HASH.test(content)) return content;
    const link = /^ref: (?<name>refs\/[\w./-]+)$/.exec(content)?.groups?.['name'];
    if (link === undefined || link.includes('..')) return null;
    name = link;
  }
  return null;
}

function findGitFolder(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return path;
    const target = stats?.isFile() === true ? /^gitdir: (?<path>.+)$/.exec(read(path) ?? '')?.groups?.['path'] : undefined;
    if (target !== undefined) return isAbsolute(target) ? target : resolve(folder, target);
    if (dirname(folder) === folder) return undefined;
  }
}

function packed(folder: string, name: string): string | undefined {
  const line = read(join(folder, 'packed-refs'))?.split('\n').find((one) => one.endsWith(` ${name}`));
  return line?.split(' ', 1)[0];
}

function read(path: string): string | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= LARGEST ? readFileSync(path, 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
}
