import { hasNativeBindings } from '../../analysis/project/native.js';
import type { AgreementEntry, Inventory } from '../model.js';
import { plural } from '../render/words.js';
import { collect, type Surroundings } from '../report.js';
import { commandProblems } from './command-lines.js';
import { readCommandFiles } from './command-files.js';

export interface DoctorFlags {
  readonly config?: string;
}

/** Says what about the set-up needs attention; the answer is the exit code. */
export async function doctor({ config }: DoctorFlags, around: Surroundings): Promise<0 | 1> {
  const inventory = await collect([], { ...(config === undefined ? {} : { config }), commit: false }, around);
  const commands = readCommandFiles(around.cwd).flatMap(({ where, text }) => commandProblems(text).map((problem) => `${where}: ${problem}`));
  const problems = [...new Set([...commands, ...platform(inventory), ...settings(inventory)])];
  const lines = problems.length === 0 ? ['Nothing needs attention.'] : [...problems.map((problem) => `- ${problem}`), '', `${plural(problems.length, 'point')} to look at.`];
  around.stdout.write(`${lines.join('\n')}\n`);
  return problems.length === 0 ? 0 : 1;
}

function platform({ notJudged: { otherModules } }: Inventory): readonly string[] {
  if (hasNativeBindings() && otherModules !== 'cannot be followed on this platform') return [];
  return ['The native binding of oxc-parser or oxc-resolver is missing on this platform, so other modules are not followed. Install without --omit=optional.'];
}

function settings({ agreements, notJudged }: Inventory): readonly string[] {
  return [
    ...notJudged.settings.map((text) => `Settings: ${text}${/[.?]$/.test(text) ? '' : '.'}`),
    ...agreements.filter(({ uses }) => uses === 0).map(unused),
    ...notJudged.staleFacts.map(({ what, source, checked }) => `The fact about ${what} was read more than a year ago, on ${checked}: look at ${source}.`),
  ];
}

/** An agreement that is not in force cannot match anything. */
function unused({ id, vendor, notices }: AgreementEntry): string {
  const kinds = new Set(notices.map(({ kind }) => kind));
  const state = kinds.has('unsigned') ? 'is not signed' : kinds.has('terminated') ? 'is terminated' : kinds.has('expired') ? 'has expired' : undefined;
  return state === undefined ? `The agreement ${id} (${vendor}) matches no call and no sink.` : `The agreement ${id} (${vendor}) ${state}, so it matches nothing.`;
}
