import { statSync, type Stats } from 'node:fs';

/** What tells that a file or folder is still the one that was read; `absent` where there is none. */
export type FileState = string;

export function stateOf(path: string): FileState {
  return stateFrom(statSync(path, { throwIfNoEntry: false }));
}

export function stateFrom(stats: Stats | undefined): FileState {
  return stats === undefined ? 'absent' : `${String(stats.mtimeMs)}:${String(stats.ctimeMs)}:${String(stats.size)}`;
}
