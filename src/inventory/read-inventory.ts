import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { safeText } from '../output/safe-text.js';
import { CommandError } from './command-error.js';
import { SCHEMA_VERSION, type Inventory } from './model.js';

const LARGEST = 100_000_000;

type Shape = 'text' | 'number' | 'text or null' | readonly [Shape] | { readonly [key: string]: Shape };

const JUDGEMENT = { agreement: 'text or null' } as const;

const SINK = { category: 'text', label: 'text', recipient: 'text or null', status: 'text', ...JUDGEMENT } as const;

/** What the comparison reads. */
const SHAPE: Shape = {
  header: { catalog: { checked: 'text', hash: 'text' }, asOf: 'text', registerHash: 'text' },
  calls: [
    {
      file: 'text',
      line: 'number',
      within: 'text or null',
      label: 'text',
      kind: 'text',
      routes: [{ kind: 'text' }],
      models: [{ name: 'text', status: 'text' }],
      features: [{ vendor: 'text', id: 'text', status: 'text' }],
      metadata: ['text'],
      data: [{ class: 'text', name: 'text' }],
      sources: [{ kind: 'text', file: 'text or null' }],
      sinks: [SINK],
      promptSinks: [SINK],
    },
  ],
  vendors: [{ id: 'text', name: 'text', missing: ['text'] }],
  agreements: [{ id: 'text', notices: [{ kind: 'text', day: 'text or null' }] }],
  notJudged: { variables: [{ name: 'text', calls: 'number' }] },
  declarations: [{ kind: 'text', value: 'text' }],
  exceptions: [{ kind: 'text', id: 'text', subject: 'text', where: 'text', reason: 'text or null', count: 'number' }],
};
const HOPS: Shape = [{ name: 'text', ...JUDGEMENT }];

/** Reads an inventory that somebody has reviewed. */
export function readInventory(name: string, cwd: string): Inventory {
  const shown = safeText(name, 200);
  let value: unknown;
  try {
    const path = resolve(cwd, name);
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > LARGEST) throw new RangeError('no file of that kind');
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(error instanceof SyntaxError ? `${shown} is not valid JSON.` : `${shown} cannot be read.`);
  }
  const version = property(value, 'schemaVersion');
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    throw new CommandError(`${shown} has version ${String(version)} of the inventory, and this tool reads version ${String(SCHEMA_VERSION)}. Write it anew with report --format json.`);
  }
  if (version !== SCHEMA_VERSION || !fits(value, SHAPE) || !hasHops(value)) throw new CommandError(`${shown} is no inventory. Write one with report --format json.`);
  return value as Inventory;
}

function hasHops(value: unknown): boolean {
  const routes = list(property(value, 'calls')).flatMap((call) => list(property(call, 'routes')));
  return routes.every((route) => property(route, 'kind') !== 'hops' || fits(property(route, 'hops'), HOPS));
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'text or null') return value === null || typeof value === 'string';
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return typeof value === 'number';
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return Object.entries(shape).every(([key, inner]) => fits(property(value, key), inner));
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
