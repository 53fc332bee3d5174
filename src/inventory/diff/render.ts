import colors from 'picocolors';
import { code, plain, table } from '../render/markdown-text.js';
import { plural, unjudgedText } from '../render/words.js';
import type { Summary } from '../model.js';
import type { Change } from './diff.js';

export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** No difference without what it says nothing about. */
export type DiffCounts = Pick<Summary, 'calls' | 'callsNotJudged' | 'callsJudgedInPart'>;

export interface DiffReport extends DiffCounts {
  /** The reviewed file, as the user named it. */
  readonly against: string;
  readonly changes: readonly Change[];
}

export function renderDiff(report: DiffReport, format: DiffFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ schemaVersion: 1, drift: hasDrift(report.changes), ...report }, null, 2)}\n`;
    case 'markdown':
      return markdown(report);
    case 'text':
      return text(report);
  }
}

export function hasDrift(changes: readonly Change[]): boolean {
  return changes.some(({ drift }) => drift);
}

function headline({ changes, against }: DiffReport): string {
  const count = changes.filter(({ drift }) => drift).length;
  return count === 0 ? `Nothing to review: the code matches ${against}.` : `${plural(count, 'change')} to review since ${against}.`;
}

function footer(counts: DiffCounts): string {
  return `${plural(counts.calls, 'call')} of models, of which ${unjudgedText(counts)}.`;
}

function text(report: DiffReport): string {
  const line = ({ drift, kind, text: what, where }: Change): string => {
    const place = where === null ? '' : colors.dim(`  ${where}`);
    return drift ? `${colors.red('+')} ${colors.bold(kind)}: ${what}${place}` : `${colors.dim('-')} ${kind}: ${what}${place}`;
  };
  const { changes } = report;
  const hint = hasDrift(changes) ? ['', `When it has been reviewed, write the inventory anew: report --format json --output ${report.against}`] : [];
  return `${[headline(report), ...(changes.length === 0 ? [] : ['', ...changes.map(line)]), '', footer(report), ...hint].join('\n')}\n`;
}

function markdown(report: DiffReport): string {
  const { changes } = report;
  const rows = (some: readonly Change[]): readonly (readonly string[])[] => some.map(({ kind, text: what, where }) => [kind, plain(what), where === null ? '' : code(where)]);
  const drift = changes.filter((change) => change.drift);
  const notes = changes.filter((change) => !change.drift);
  const lines = [
    '### Model calls compared with the reviewed inventory',
    '',
    plain(headline(report)),
    ...(drift.length === 0 ? [] : ['', ...table(['what', 'change', 'where'], rows(drift))]),
    ...(notes.length === 0 ? [] : ['', '<details><summary>No review needed</summary>', '', ...table(['what', 'change', 'where'], rows(notes)), '', '</details>']),
    '',
    footer(report),
  ];
  return `${lines.join('\n')}\n`;
}
