import { buildInventory } from './build/build.js';
import { readSuppressions } from './build/suppressions.js';
import { runEslint } from './collect/eslint-host.js';
import type { HostRun } from './collect/host.js';
import { runOxlint } from './collect/oxlint-host.js';
import { findSkipped, scannersOf } from './collect/skipped.js';
import { CommandError } from './command-error.js';
import { readCommit } from './commit.js';
import type { Inventory } from './model.js';
import { safeText } from '../output/safe-text.js';

export interface CollectOptions {
  readonly cwd: string;
  /** Files and folders, relative to the working directory. */
  readonly paths: readonly string[];
  /** Of ESLint; a JSON file is oxlint's. */
  readonly config?: string | undefined;
  /** Globs of files to leave out besides. */
  readonly ignores?: readonly string[] | undefined;
  /** Whether the inventory names the commit. */
  readonly commit: boolean;
  /** `SOURCE_DATE_EPOCH`: the seconds that stand for now. */
  readonly epoch?: string | undefined;
  readonly onFile?: (() => void) | undefined;
}

/** The inventory, and what the linter did to get there. */
export interface Collected {
  readonly run: HostRun;
  readonly inventory: Inventory;
}

/** Lints the project with its own configuration and gathers what the analysis of the rules knows. */
export async function collectInventory({ cwd, paths, config, ignores = [], commit, epoch, onFile = () => undefined }: CollectOptions): Promise<Collected> {
  const fixedDay = epoch === undefined ? undefined : dayOf(epoch);
  const suppressions = readSuppressions(cwd);
  const request = { cwd, paths, ignores, today: fixedDay, onFile };
  const run = config?.endsWith('.json') === true ? await runOxlint({ ...request, config }) : await runEslint({ ...request, config });
  const unreadable = run.facts.flatMap(({ problems }) => problems).find(({ path }) => path.startsWith('register['));
  if (unreadable !== undefined) throw new CommandError(`The register cannot be read: ${unreadable.message}.`);
  const skipped = await findSkipped(cwd, paths, new Set(run.files.map(({ path }) => path)), scannersOf(run));
  const today = fixedDay ?? new Date().toISOString().slice(0, 10);
  return { run, inventory: buildInventory({ run, skipped, suppressions, commit: commit ? readCommit(cwd) : null, today }) };
}

function dayOf(epoch: string): string {
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d{1,12}$/.test(epoch) || Number.isNaN(date.getTime())) throw new CommandError(`SOURCE_DATE_EPOCH is no number of seconds: ${safeText(epoch)}.`);
  return date.toISOString().slice(0, 10);
}
