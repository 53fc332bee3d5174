import { statSync, type Stats } from 'node:fs';
import { quietly } from './native.js';

/** What tells that a file or folder is still the one that was read; nothing where there is none, or none that can be reached. Times in milliseconds, size in bytes. */
type State = Pick<Stats, 'mtimeMs' | 'ctimeMs' | 'size'> | undefined;

/** Files and folders on which answers rest, in the state in which they were first seen. */
export class WatchedPlaces {
  readonly #states = new Map<string, State>();

  /** How many places a look for changes visits. */
  get count(): number {
    return this.#states.size;
  }

  watch(path: string): void {
    if (!this.#states.has(path)) this.see(path);
  }

  /** Watches a place from now on, as it is now. */
  see(path: string): Stats | undefined {
    const stats = statsOf(path);
    this.#states.set(path, stats === undefined ? undefined : { mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs, size: stats.size });
    return stats;
  }

  /** The places that are no longer what they were. */
  *changed(): Generator<string> {
    for (const [path, state] of this.#states) if (!isUnchanged(path, state)) yield path;
  }

  hasChanged(): boolean {
    return this.changed().next().done !== true;
  }

  forget(path: string): void {
    this.#states.delete(path);
  }

  clear(): void {
    this.#states.clear();
  }
}

/** Compares numbers and makes nothing: editors ask it of every file, again and again. */
function isUnchanged(path: string, state: State): boolean {
  const now = statsOf(path);
  if (now === undefined || state === undefined) return now === state;
  return now.mtimeMs === state.mtimeMs && now.ctimeMs === state.ctimeMs && now.size === state.size;
}

/** Links that go round in a circle and folders that nobody may enter throw all the same. */
function statsOf(path: string): Stats | undefined {
  return quietly(() => statSync(path, { throwIfNoEntry: false }));
}
