import type { Call, Inventory } from '../model.js';
import { featureText, hasRunTimeText, hopText, modelText, routeText, sinkText, sourceFiles } from './words.js';

type Column = readonly [title: string, read: (call: Call) => string];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['file', ({ file }) => file],
  ['line', ({ line }) => String(line)],
  ['function', ({ within }) => within ?? ''],
  ['call', ({ label }) => label],
  ['kind', ({ kind }) => kind],
  ['through', ({ through }) => list(through)],
  ['chain', ({ routes }) => list(routes.map(routeText))],
  ['hops', ({ routes }) => list(routes.flatMap((route) => (route.kind === 'hops' ? route.hops.map(hopText) : [])))],
  ['endpoint in sight', inSight],
  ['client by declared type only', ({ assumed }) => (assumed ? 'yes' : 'no')],
  ['declared free of PHI', ({ phiFree }) => (phiFree ? 'yes' : 'no')],
  ['models', ({ models }) => list(models.map(modelText))],
  ['features', ({ features }) => list(features.map((feature) => `${feature.vendor}: ${featureText(feature)}`))],
  ['PHI by name in prompts', ({ data }) => list(data.map(({ name, class: phiClass, certain }) => `${name} (${phiClass}${certain ? '' : ', uncertain'})`))],
  ['prompt texts', (call) => list(sourceFiles(call))],
  ['run-time text in prompts', (call) => (hasRunTimeText(call) ? 'yes' : 'no')],
  ['metadata', ({ metadata }) => list(metadata)],
  ['completion goes to', ({ sinks }) => list(sinks.map(sinkText))],
  ['prompt also goes to', ({ promptSinks }) => list(promptSinks.map(sinkText))],
  ['audited', ({ audited }) => (audited === null ? '' : audited ? 'yes' : 'no')],
];

/** One row for each call (RFC 4180). */
export function renderCsv({ calls }: Inventory): string {
  const rows = [COLUMNS.map(([title]) => title), ...calls.map((call) => COLUMNS.map(([, read]) => read(call)))];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A call may have several endpoints. */
function inSight({ routes }: Call): string {
  const known = routes.filter(({ kind }) => kind === 'hops' || kind === 'local').length;
  return known === routes.length ? 'yes' : known > 0 ? 'in part' : 'no';
}

function list(items: readonly string[]): string {
  return items.join('; ');
}

/** What begins like a formula gets an apostrophe, or a spreadsheet would run it. */
function cell(text: string): string {
  const plain = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
