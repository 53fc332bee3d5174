import type { Vendor } from '../../catalog/define.js';
import { safeText } from '../../output/safe-text.js';
import { findService, type ResolvedSettings } from '../../settings/index.js';
import type { FileFacts } from '../collect/file-facts.js';
import type { HostRun } from '../collect/host.js';
import type { SkippedFiles } from '../collect/skipped.js';
import type { Call, NotJudged, VendorEntry } from '../model.js';
import { compareText, distinctSorted, factOf, safePath } from '../safe.js';
import { openCalls, openVariables } from './open-calls.js';

interface Given {
  readonly run: HostRun;
  readonly facts: readonly FileFacts[];
  readonly calls: readonly Call[];
  readonly vendors: readonly VendorEntry[];
  readonly settings: readonly ResolvedSettings[];
  readonly skipped: SkippedFiles;
  readonly asOf: string;
}

/** What the counts of findings say nothing about. */
export function buildNotJudged({ run, facts, calls, vendors, settings, skipped, asOf }: Given): NotJudged {
  return {
    calls: openCalls(calls),
    variables: openVariables(calls),
    assumed: calls.filter(({ assumed }) => assumed).map(({ id }) => id),
    unparsedFiles: distinctSorted(run.files.filter(({ parses }) => !parses).map(({ path }) => safePath(path))),
    skippedFiles: { count: skipped.count, naming: distinctSorted(skipped.naming.map(safePath)) },
    limits: counted(run.incidents.flatMap((one) => (one.kind === 'limit' ? [{ limit: one.limit, file: safePath(one.file) }] : []))),
    errors: counted(run.incidents.flatMap((one) => (one.kind === 'error' ? [{ rule: one.rule, error: safeText(one.error), file: safePath(one.file) }] : []))),
    staleFacts: staleFacts(vendors, settings, asOf),
    settings: distinctSorted(facts.flatMap(({ problems }) => problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)))),
    otherModules: facts.some(({ followsModules }) => !followsModules) ? 'cannot be followed on this platform' : settings.some(({ crossModule }) => crossModule === false) ? 'not followed' : 'followed',
  };
}

function counted<T extends object>(items: readonly T[]): readonly (T & { readonly count: number })[] {
  const groups = new Map<string, T & { readonly count: number }>();
  for (const item of items) {
    const key = JSON.stringify(item);
    groups.set(key, { ...item, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/** Facts of vendors in use that were read more than a year before the day of judgement. */
function staleFacts(vendors: readonly VendorEntry[], settings: readonly ResolvedSettings[], asOf: string): NotJudged['staleFacts'] {
  const limit = `${String(Number(asOf.slice(0, 4)) - 1)}${asOf.slice(4)}`;
  const services = vendors.flatMap(({ id }) => settings.map((one) => findService({ vendor: id }, one)).find((found) => found !== undefined) ?? []);
  return services
    .flatMap(factsAbout)
    .filter(({ checked }) => checked !== '' && checked < limit)
    .map(({ what, evidence, checked }) => ({ what: safeText(what), ...factOf({ evidence, checked }) }))
    .sort((a, b) => compareText(a.what, b.what));
}

function factsAbout({ id, evidence, checked, features, models }: Vendor): readonly { readonly what: string; readonly evidence: string; readonly checked: string }[] {
  return [
    { what: id, evidence, checked },
    ...features.map((feature) => ({ what: `${id}, ${feature.id}`, evidence: feature.evidence, checked: feature.checked })),
    ...models.map((model) => ({ what: `${id}, models ${model.pattern}`, evidence: model.evidence, checked: model.checked })),
  ];
}
