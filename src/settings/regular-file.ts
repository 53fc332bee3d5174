import { readFileSync, statSync } from 'node:fs';

const LARGEST = 1_000_000;

/** The text of a regular file of at most 1 MB; nothing for pipes, devices, folders and what cannot be read. */
export function readRegularFile(path: string): string | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > LARGEST) return undefined;
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
