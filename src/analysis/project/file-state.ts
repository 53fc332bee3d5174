import { statSync, type Stats } from 'node:fs';

/** What tells that a file or folder is still the one that was read; nothing where there is none. Times in milliseconds, size in bytes. */
export type FileState = Pick<Stats, 'mtimeMs' | 'ctimeMs' | 'size'> | undefined;

export function stateOf(path: string): FileState {
  return stateFrom(statSync(path, { throwIfNoEntry: false }));
}

export function stateFrom(stats: Stats | undefined): FileState {
  return stats === undefined ? undefined : { mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs, size: stats.size };
}

/** Compares numbers and makes nothing: editors ask it of every file, again and again. */
export function isUnchanged(path: string, state: FileState): boolean {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now === undefined || state === undefined) return now === state;
  return now.mtimeMs === state.mtimeMs && now.ctimeMs === state.ctimeMs && now.size === state.size;
}
