import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NAMESPACE, type HostFile } from '../collect/host.js';
import { CommandError } from '../command-error.js';

/** ESLint's file of bulk suppressions: per file and rule the number of errors that do not count. */
export type Suppressions = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NAME = 'eslint-suppressions.json';
const LARGEST = 20_000_000;

export function readSuppressions(cwd: string): Suppressions {
  const path = join(cwd, NAME);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return new Map();
  try {
    if (stats.size > LARGEST) throw new RangeError('too large');
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(entries(content).map(([file, rules]) => [file.replaceAll('\\', '/'), countsOf(rules)]));
  } catch {
    throw new CommandError(`${NAME} cannot be read.`);
  }
}

function countsOf(rules: unknown): ReadonlyMap<string, number> {
  const ours = entries(rules).filter(([id]) => id.startsWith(NAMESPACE));
  return new Map(ours.flatMap(([id, entry]) => entries(entry).flatMap(([key, count]) => (key === 'count' && typeof count === 'number' ? [[id.slice(NAMESPACE.length), count] as const] : []))));
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The files without what is suppressed. As in ESLint, more errors than the number count all. */
export function withoutSuppressed(files: readonly HostFile[], suppressions: Suppressions): readonly HostFile[] {
  return files.map((file) => {
    const counts = suppressions.get(file.path);
    if (counts === undefined) return file;
    const isSuppressed = (rule: string): boolean => file.messages.filter((one) => one.rule === rule && one.severity === 2).length <= (counts.get(rule) ?? 0);
    return { ...file, messages: file.messages.filter(({ rule, severity }) => severity !== 2 || !isSuppressed(rule)) };
  });
}
