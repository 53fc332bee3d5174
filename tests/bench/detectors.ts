/**
 * Precision and recall of the detectors on a file of labelled texts, one JSON object a line:
 * `{ id, text, phi: [{ type, start, end }], ignore?, debatable? }`.
 *
 * ```sh
 * npx esbuild tests/bench/detectors.ts --bundle --platform=node --format=esm --packages=external --outfile=node_modules/.cache/detectors-bench.js
 * node node_modules/.cache/detectors-bench.js cases.jsonl [--misses]
 * ```
 *
 * A labelled identifier counts as found when a match of its type overlaps it; a match is right when it overlaps a labelled
 * identifier of its type. Debatable texts and spans under `ignore` count neither way.
 */
import { readFileSync } from 'node:fs';
import { detectPhi, phiTypes, type PhiMatch, type PhiType } from '../../src/detectors/index.js';

interface Label {
  readonly type: PhiType;
  readonly start: number;
  readonly end: number;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly phi: readonly Label[];
  readonly ignore?: readonly Label[];
  readonly debatable?: boolean;
}

interface Tally {
  right: number;
  wrong: number;
  found: number;
  missed: number;
  exact: number;
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: detectors.ts FILE [--misses]\n');
  process.exit(2);
}
const showMisses = flags.includes('--misses');
const tallies = new Map<PhiType, Tally>(phiTypes.map((type) => [type, { right: 0, wrong: 0, found: 0, missed: 0, exact: 0 }]));
let clean = 0;
let flagged = 0;

for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const item = JSON.parse(line) as Case;
  if (item.debatable === true) continue;
  const matches = detectPhi(item.text);
  if (item.phi.length === 0) {
    clean += 1;
    if (matches.length > 0) flagged += 1;
  }
  for (const match of matches) {
    if (item.phi.some((label) => label.type === match.type && overlaps(label, match))) tally(match.type).right += 1;
    else if (item.ignore?.some((label) => overlaps(label, match)) !== true) {
      tally(match.type).wrong += 1;
      report('wrong', item, match);
    }
  }
  for (const label of item.phi) {
    const match = matches.find((candidate) => candidate.type === label.type && overlaps(candidate, label));
    if (match === undefined) {
      tally(label.type).missed += 1;
      report('missed', item, label);
    } else {
      tally(label.type).found += 1;
      if (match.start === label.start && match.end === label.end) tally(label.type).exact += 1;
      else report('inexact', item, match);
    }
  }
}

const total: Tally = { right: 0, wrong: 0, found: 0, missed: 0, exact: 0 };
for (const [type, counts] of tallies) {
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += counts[key];
  print(type, counts);
}
print('all', total);
process.stdout.write(`clean texts flagged: ${String(flagged)} of ${String(clean)} (${percent(flagged, clean)})\n`);

function tally(type: PhiType): Tally {
  const counts = tallies.get(type);
  if (counts === undefined) throw new Error(`unknown type ${type}`);
  return counts;
}

function overlaps(a: Label | PhiMatch, b: Label | PhiMatch): boolean {
  return a.start < b.end && b.start < a.end;
}

function report(what: string, item: Case, { type, start, end }: Label | PhiMatch): void {
  if (showMisses) process.stdout.write(`${what.padEnd(8)}${item.id} ${type} ${JSON.stringify(item.text.slice(start, end))} in ${JSON.stringify(item.text.slice(Math.max(0, start - 60), end + 40))}\n`);
}

function print(label: string, { right, wrong, found, missed, exact }: Tally): void {
  process.stdout.write(`${label.padEnd(16)}precision ${percent(right, right + wrong).padStart(7)}  recall ${percent(found, found + missed).padStart(7)}  exact spans ${percent(exact, found).padStart(7)}  of ${String(found + missed)}\n`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
