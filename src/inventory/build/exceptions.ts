import { safeText } from '../../output/safe-text.js';
import { rules } from '../../rules/index.js';
import type { ResolvedSettings } from '../../settings/index.js';
import type { FileFacts } from '../collect/file-facts.js';
import type { HostFile, HostRun, Severity } from '../collect/host.js';
import type { Exception } from '../model.js';
import { EVERY_FILE } from '../render/words.js';
import { compareText, safePath, safeReason } from '../safe.js';
import { enclosing, FindingIds, inOrder } from './findings.js';
import type { Suppressions } from './suppressions.js';

/** Everything that keeps a finding from being one, with the reasons that somebody gave. */
export function buildExceptions(run: HostRun, facts: ReadonlyMap<string, FileFacts>, settings: readonly ResolvedSettings[], suppressions: Suppressions): readonly Exception[] {
  const all = [
    ...comments(run.files, facts),
    ...suppressed(suppressions),
    ...settings.flatMap(scopes),
    ...settings.flatMap(overrides),
    ...loweredRules(run, [...facts.keys()]),
  ];
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => compareText(a.id, b.id));
}

function comments(files: readonly HostFile[], facts: ReadonlyMap<string, FileFacts>): readonly Exception[] {
  const ids = new FindingIds();
  return files.toSorted((a, b) => compareText(a.path, b.path)).flatMap(({ path, suppressed: messages }) =>
    inOrder(messages).map(({ rule, line, column, reason }): Exception => {
      const within = enclosing(facts.get(path)?.functions ?? [], { line, column: column - 1 });
      return {
        kind: 'comment',
        id: `comment:${ids.next(rule, safePath(path), within)}`,
        subject: rule,
        where: `${safePath(path)}${within === null ? '' : `, ${within}`}`,
        reason: reason === '' ? null : safeReason(reason),
        approvedBy: null,
        day: null,
        count: 1,
      };
    }),
  );
}

function suppressed(suppressions: Suppressions): readonly Exception[] {
  return [...suppressions].flatMap(([file, counts]) =>
    [...counts].map(([rule, count]): Exception => {
      const [subject, where] = [safeText(rule), safePath(file)];
      return { kind: 'suppressions-file', id: `suppressions-file:${subject}:${where}`, subject, where, reason: null, approvedBy: null, day: null, count };
    }),
  );
}

function scopes({ scopes: declared }: ResolvedSettings): readonly Exception[] {
  return declared.filter(({ phi }) => !phi).flatMap(({ files, reason, approvedBy, reviewed }) =>
    files.map((glob): Exception => {
      const where = safePath(glob);
      return {
        kind: 'scope',
        id: `scope:${where}`,
        subject: 'no PHI reaches these files',
        where,
        reason: reason === undefined ? null : safeReason(reason),
        approvedBy: approvedBy === undefined ? null : safeText(approvedBy),
        day: reviewed ?? null,
        count: 1,
      };
    }),
  );
}

function overrides({ agreements }: ResolvedSettings): readonly Exception[] {
  return agreements.flatMap(({ id, overrides: declared = [] }) =>
    declared.map(({ fact, evidence, approvedBy, approved }): Exception => {
      const [subject, where] = [safeText(fact), safeText(id)];
      return { kind: 'override', id: `override:${where}:${subject}`, subject, where, reason: safeReason(evidence), approvedBy: safeText(approvedBy), day: approved, count: 1 };
    }),
  );
}

const LEVELS: Readonly<Record<Severity, string>> = { 0: 'off', 1: 'a warning', 2: 'an error' };
const PRESET_LEVEL = { error: 2, warn: 1 } as const;
/** More files than these are counted and not named. */
const MOST_FILES = 3;

/** Rules of `recommended` that the configuration sets lower, or off, for files that reach the catalog. */
function loweredRules({ levelsOf }: HostRun, paths: readonly string[]): readonly Exception[] {
  const files = paths.toSorted(compareText);
  return Object.values(rules).flatMap(({ name, docs }) => {
    const preset = docs.presets.recommended;
    if (preset === undefined) return [];
    const byLevel = new Map<Severity, string[]>();
    for (const path of files) {
      const level = levelsOf(path).get(name) ?? 0;
      if (level < PRESET_LEVEL[preset]) byLevel.set(level, [...(byLevel.get(level) ?? []), safePath(path)]);
    }
    return [...byLevel].map(([level, lowered]): Exception => ({
      kind: 'lowered-rule',
      id: `lowered-rule:${name}:${String(level)}`,
      subject: name,
      where: lowered.length === files.length ? EVERY_FILE : nameSome(lowered),
      reason: `${LEVELS[level]} instead of ${LEVELS[PRESET_LEVEL[preset]]}`,
      approvedBy: null,
      day: null,
      count: lowered.length,
    }));
  });
}

function nameSome(files: readonly string[]): string {
  const named = files.slice(0, MOST_FILES).join(', ');
  return files.length <= MOST_FILES ? named : `${named} and ${String(files.length - MOST_FILES)} more`;
}
