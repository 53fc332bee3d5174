// What benchmarks share: processes, medians, Markdown tables.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './workbench.js';

/** Runs a script of the bench folder with this Node and reads the JSON that it prints; nothing when it fails. */
export function runJson(script, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tests/bench', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === 0) return JSON.parse(stdout);
  process.stderr.write(`${args.join(' ')}: ${stderr.trim().split('\n').slice(-8).join('\n')}\n`);
  return undefined;
}

/**
 * Runs every candidate once a round, so that what else the machine does meets all of them alike.
 * @returns the measurements of each candidate.
 */
export async function inTurns(candidates, runs, measure) {
  const found = new Map(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const candidate of candidates) {
      const one = await measure(candidate);
      if (one !== undefined) found.get(candidate).push(one);
    }
  }
  return found;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function table(header, rows) {
  return ['', header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map((row) => (row === '' ? '' : `| ${row.join(' | ')} |`)).join('\n');
}

/** The machine, and how busy it was. */
export function machine() {
  const [load] = loadavg();
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${String(cpus().length)} cores, load ${load.toFixed(1)} at the start`;
}

/** `--runs 5 --corpus zod` as an object. */
export function readArguments(defaults) {
  const given = { ...defaults };
  for (let at = 2; at < process.argv.length; at += 2) {
    const name = process.argv[at].replace(/^--/, '');
    if (!(name in defaults)) throw new Error(`unknown option ${name}; known: ${Object.keys(defaults).join(', ')}`);
    given[name] = process.argv[at + 1];
  }
  return given;
}
