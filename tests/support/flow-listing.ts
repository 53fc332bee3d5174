import * as parser from '@typescript-eslint/parser';
import { askFor, listenToIncidents, type Incident } from '../../src/incidents.js';
import { Analysis } from '../../src/analysis/analysis.js';
import type { SinkHit } from '../../src/analysis/flow/sinks.js';
import { flowText, stepsOf } from '../../src/analysis/flow/trace.js';
import { valueOf } from '../../src/analysis/module.js';
import { readSettings } from '../../src/settings/index.js';

/** The flows of a program, one a line and told in full: where the value arrives, of which sink, where it comes from, and its way. */
export function flowListing(path: string, text: string, cwd: string, given: Readonly<Record<string, unknown>> = {}): string {
  const { settings } = readSettings(given, { cwd, today: '2026-11-22' });
  const analysis = new Analysis({ path, cwd, text, program: () => parser.parse(text, { range: true, loc: true, jsx: path.endsWith('x'), sourceType: path.endsWith('.cjs') ? 'script' : 'module' }) }, settings);
  const incidents: Incident[] = [];
  const stop = listenToIncidents((incident) => incidents.push(incident));
  const parts = askFor('listing', () => [
    ['completions', analysis.completionFlows()],
    ['prompts', analysis.promptFlows()],
    ['without review', analysis.unreviewedFlows()],
  ] as const) ?? [];
  stop();
  if (incidents.length > 0) throw new Error(incidents.map((incident) => Object.values(incident).join(' ')).join(', '));
  return parts.flatMap(([title, hits]) => (hits.length === 0 ? [] : [`# ${title}\n`, ...hits.map((hit) => told(hit, text)).sort(byPlace)])).join('');
}

function told({ source, sink, sure, ...hit }: SinkHit, text: string): string {
  const { start, end } = hit.place;
  const from = source.call.module === hit.call.module ? ` in line ${String(lineAt(text, valueOf(source.call).start))}` : '';
  const vendor = source.vendor === '' ? '' : ` (${source.vendor})`;
  const columns = `${String(start - text.lastIndexOf('\n', start - 1))}-${String(end - text.lastIndexOf('\n', end - 1))}`;
  return `${String(lineAt(text, start))}:${columns} ${sure ? '' : 'perhaps '}${sink.kind}: ${source.label}${vendor}${from}: ${flowText(stepsOf({ source, sink, sure, ...hit }))}\n`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function byPlace(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((line) => Number.parseInt(line, 10));
  return a - b || (one < other ? -1 : 1);
}
