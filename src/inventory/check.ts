import { safeText } from '../output/safe-text.js';
import { diffInventories } from './diff/diff.js';
import { hasDrift, renderDiff, type DiffCounts, type DiffFormat } from './diff/render.js';
import type { Inventory } from './model.js';
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
  around.stdout.write(renderDiff({ against: safeText(against, 200), changes, ...countsOf(current) }, format));
  return hasDrift(changes) ? 1 : 0;
}

function countsOf({ summary: { calls, callsNotJudged, callsJudgedInPart } }: Inventory): DiffCounts {
  return { calls, callsNotJudged, callsJudgedInPart };
}
