import { safeText } from '../output/safe-text.js';
import { diffInventories } from './diff/diff.js';
import { hasDrift, renderDiff, type DiffFormat } from './diff/render.js';
import { readInventory } from './read-inventory.js';
import { collect, type CollectFlags, type Surroundings } from './report.js';

export interface CheckFlags extends CollectFlags {
  readonly against: string;
  readonly format: DiffFormat;
}

/** Compares the code with the inventory that was reviewed; the answer is the exit code. */
export async function check(paths: readonly string[], { against, format, ...flags }: CheckFlags, around: Surroundings): Promise<0 | 1> {
  const reviewed = readInventory(against, around.cwd);
  const current = await collect(paths, flags, around);
  const changes = diffInventories(reviewed, current);
  const { calls, callsNotJudged } = current.summary;
  around.stdout.write(renderDiff({ against: safeText(against, 200), changes, calls, callsNotJudged }, format));
  return hasDrift(changes) ? 1 : 0;
}
