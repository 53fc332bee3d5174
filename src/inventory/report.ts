import { collectInventory } from './collect.js';
import { CommandError } from './command-error.js';
import type { Inventory } from './model.js';
import { Progress } from './progress.js';
import { formatOf, renderReport, type ReportFormat } from './render/render.js';
import { plural, unjudgedText } from './render/words.js';
import { checkTarget, writeTarget } from './write-file.js';

export const FAIL_ON = ['findings', 'unknown', 'expiring'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Where a command runs and what it may write to. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export interface CollectFlags {
  readonly config?: string;
  readonly ignores?: readonly string[];
  readonly commit: boolean;
}

export interface ReportFlags extends CollectFlags {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly failOn: readonly FailOn[];
  readonly allowEmpty?: true;
}

/** Writes the inventory; the answer is the exit code. */
export async function report(paths: readonly string[], { format, output, failOn, allowEmpty, ...flags }: ReportFlags, around: Surroundings): Promise<0 | 1> {
  const target = output === undefined ? undefined : checkTarget(output, around.cwd);
  const inventory = await collect(paths, flags, around);
  if (allowEmpty !== true && inventory.calls.length + inventory.clients.length === 0) {
    throw new CommandError(`No call of a model was found in ${plural(inventory.summary.files, 'file')}: there is nothing to report. With --allow-empty the report is written all the same.`);
  }
  const text = renderReport(inventory, format ?? formatOf(output));
  if (target === undefined) around.stdout.write(text);
  else writeTarget(target, text);
  const reasons = failOn.filter((reason) => isReached(reason, inventory));
  if (reasons.length > 0) around.stderr.write(`${reasons.map((reason) => FAILURES[reason](inventory)).join('\n')}\n`);
  return reasons.length === 0 ? 0 : 1;
}

/** Runs the collection with progress on a terminal. */
export async function collect(paths: readonly string[], { config, ignores, commit }: CollectFlags, { cwd, env, stderr }: Surroundings): Promise<Inventory> {
  const progress = new Progress(stderr);
  try {
    const { inventory } = await collectInventory({ cwd, paths: paths.length === 0 ? ['.'] : paths, config, ignores, commit, epoch: env['SOURCE_DATE_EPOCH'], onFile: progress.step });
    return inventory;
  } finally {
    progress.end();
  }
}

function isReached(reason: FailOn, { findings, summary, notJudged }: Inventory): boolean {
  switch (reason) {
    case 'findings':
      return findings.length > 0;
    case 'unknown':
      return notJudged.calls.length + notJudged.unparsedFiles.length + notJudged.limits.length + notJudged.errors.length > 0 || notJudged.otherModules === 'cannot be followed on this platform';
    case 'expiring':
      return summary.notices > 0;
  }
}

const FAILURES: Readonly<Record<FailOn, (inventory: Inventory) => string>> = {
  findings: ({ findings, summary }) => `${plural(findings.length, 'finding')}; of ${plural(summary.calls, 'call')}, ${unjudgedText(summary)}.`,
  unknown: ({ summary, notJudged }) =>
    `${plural(summary.callsNotJudged, 'call')} not judged, ${String(summary.callsJudgedInPart)} only in part, ${plural(notJudged.unparsedFiles.length, 'file')} not parsed, ${plural(notJudged.errors.length, 'internal error')}, ${plural(notJudged.limits.length, 'limit')} hit.`,
  expiring: ({ summary }) => `${plural(summary.notices, 'notice')} about agreements.`,
};
