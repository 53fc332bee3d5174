import { statSync, type Stats } from 'node:fs';
import { quietly } from './native.js';

/** What tells that a file or folder is still the one that was read; `absent` where there is none, or none that can be reached. */
export type FileState = string;

export function stateOf(path: string): FileState {
  // Links that go round in a circle and folders that nobody may enter throw all the same.
  return stateFrom(quietly(() => statSync(path, { throwIfNoEntry: false })));
}

export function stateFrom(stats: Stats | undefined): FileState {
  return stats === undefined ? 'absent' : `${String(stats.mtimeMs)}:${String(stats.ctimeMs)}:${String(stats.size)}`;
}
