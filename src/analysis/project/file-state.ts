import { statSync, type Stats } from 'node:fs';
import { quietly } from './native.js';

/** What tells that a file or folder is still the one that was read; nothing where there is none, or none that can be reached. Times in milliseconds, size in bytes. */
export type FileState = Pick<Stats, 'mtimeMs' | 'ctimeMs' | 'size'> | undefined;

export function stateOf(path: string): FileState {
  return stateFrom(statsOf(path));
}

export function stateFrom(stats: Stats | undefined): FileState {
  return stats === undefined ? undefined : { mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs, size: stats.size };
}

/** Compares numbers and makes nothing: editors ask it of every file, again and again. */
export function isUnchanged(path: string, state: FileState): boolean {
  const now = statsOf(path);
  if (now === undefined || state === undefined) return now === state;
  return now.mtimeMs === state.mtimeMs && now.ctimeMs === state.ctimeMs && now.size === state.size;
}

/** Links that go round in a circle and folders that nobody may enter throw all the same. */
function statsOf(path: string): Stats | undefined {
  return quietly(() => statSync(path, { throwIfNoEntry: false }));
}
