import { safeText } from '../../output/safe-text.js';
import type { AgreementEntry, Call, Exception, Inventory } from '../model.js';
import { declarationOf, EVERY_FILE, judgedRouteText, plural, sinkText } from '../render/words.js';
import { matchCalls } from './match-calls.js';

export type ChangeKind = 'vendor' | 'agreement' | 'call' | 'chain' | 'model' | 'feature' | 'endpoint' | 'data' | 'source' | 'metadata' | 'sink' | 'audit' | 'declaration' | 'exception' | 'catalog';

/** One difference between the reviewed inventory and the code of today. */
export interface Change {
  readonly kind: ChangeKind;
  /** Whether somebody has to look at it: what is new, lost or about to end. */
  readonly drift: boolean;
  readonly text: string;
  readonly where: string | null;
}

const LONGEST = 300;

/** What has changed in meaning; lines, order and places of unchanged code are none of it. */
export function diffInventories(before: Inventory, after: Inventory): readonly Change[] {
  const changes = [...vendors(before, after), ...agreements(before, after), ...calls(before, after), ...variables(before, after), ...declarations(before, after), ...exceptions(before, after), ...catalog(before, after)];
  return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()].sort((a, b) => Number(b.drift) - Number(a.drift));
}

/** Texts of the reviewed file before they are shown: anybody may have written it. */
function shown<T>(item: T): T {
  return JSON.parse(JSON.stringify(item), (_key, value: unknown) => (typeof value === 'string' ? shownText(value) : value)) as T;
}

function shownText(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : safeText(text, LONGEST);
}

function vendors({ vendors: before }: Inventory, { vendors: after }: Inventory): readonly Change[] {
  const known = new Map(before.map((vendor) => [vendor.id, vendor]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((vendor): Change[] => {
      const { id, name, missing } = vendor;
      const reviewed = known.get(id);
      if (reviewed === undefined) return [{ kind: 'vendor', drift: true, text: `${name} receives data and did not before${missing.length === 0 ? '' : `: ${missing.join('; ')}`}`, where: null }];
      return missing
        .filter((detail) => !reviewed.missing.includes(detail))
        .map((detail) => ({ kind: 'agreement', drift: true, text: `a use of ${name} has lost its agreement or never had one: ${detail}`, where: null }));
    }),
    ...before.filter(({ id }) => !now.has(id)).map(shown).map(({ name }): Change => ({ kind: 'vendor', drift: false, text: `${name} receives nothing any more`, where: null })),
  ];
}

/** Fields of an agreement that say how far it reaches. */
const TERMS = ['vendor', 'plan', 'instrument', 'signed', 'effective', 'expires', 'terminated', 'internal', 'services', 'hosts', 'upstream', 'conditions', 'models', 'features', 'data', 'files', 'credentials', 'evidence'] as const;

function agreements({ agreements: before }: Inventory, { agreements: after }: Inventory): readonly Change[] {
  const known = new Map(before.map((agreement) => [agreement.id, agreement]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !now.has(id)).map(shown).map(({ id }): Change => ({ kind: 'agreement', drift: true, text: `the agreement ${id} is gone from the register`, where: null })),
    ...after.flatMap((agreement): Change[] => {
      const reviewed = known.get(agreement.id);
      const noticed = newNotices(reviewed, agreement);
      if (reviewed === undefined) return [{ kind: 'agreement', drift: true, text: `the agreement ${agreement.id} has been added`, where: null }, ...noticed];
      const changed = TERMS.filter((term) => termText(reviewed[term]) !== termText(agreement[term]));
      return [
        ...changed.map((term): Change => ({ kind: 'agreement', drift: true, text: `the agreement ${agreement.id} has changed: ${term} was ${shownText(termText(reviewed[term]))}, is ${termText(agreement[term])}`, where: null })),
        ...noticed,
      ];
    }),
  ];
}

function termText(value: AgreementEntry[(typeof TERMS)[number]] | undefined): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return 'not given';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function newNotices(reviewed: AgreementEntry | undefined, { id, notices }: AgreementEntry): readonly Change[] {
  const known = new Set(reviewed?.notices.map((notice) => JSON.stringify([notice.kind, notice.day])));
  return notices
    .filter(({ kind, day }) => !known.has(JSON.stringify([kind, day])))
    .map(({ kind, day }) => ({ kind: 'agreement', drift: true, text: `the agreement ${id}: ${kind.replaceAll('-', ' ')}${day === null ? '' : ` ${day}`}`, where: null }));
}

function calls({ calls: before }: Inventory, { calls: after }: Inventory): readonly Change[] {
  const { same, gone, appeared } = matchCalls(before, after);
  return [
    ...appeared.map((call): Change => ({ kind: 'call', drift: true, text: `new call ${call.label}${summaryOf(call)}`, where: placeOf(call) })),
    ...same.flatMap(([old, call]) => FACETS.flatMap((facet) => compare(facet, old, call))),
    ...gone.map(shown).map((call): Change => ({ kind: 'call', drift: false, text: `the call ${call.label} is gone`, where: placeOf(call) })),
  ];
}

/** One declaration may judge many calls. */
function variables({ notJudged: before }: Inventory, { notJudged: after }: Inventory): readonly Change[] {
  const known = new Set(before.variables.map(({ name }) => name));
  const now = new Set(after.variables.map(({ name }) => name));
  return [
    ...after.variables.filter(({ name }) => !known.has(name)).map((variable): Change => ({ kind: 'endpoint', drift: true, text: `the environment variable ${variable.name} decides where ${plural(variable.calls, 'call goes', 'calls go')}, and settings do not say what it stands for: declare ${declarationOf(variable)}`, where: null })),
    ...before.variables.filter(({ name }) => !now.has(name)).map(shown).map(({ name }): Change => ({ kind: 'endpoint', drift: false, text: `the environment variable ${name} is declared, or decides no endpoint any more`, where: null })),
  ];
}

interface Facet {
  readonly kind: ChangeKind;
  readonly appeared: string;
  readonly gone: string;
  readonly read: (call: Call) => readonly string[];
}

const FACETS: readonly Facet[] = [
  { kind: 'chain', appeared: 'new chain', gone: 'no more along', read: ({ routes }) => routes.map(judgedRouteText) },
  { kind: 'model', appeared: 'new model', gone: 'no more model', read: ({ models }) => models.map(({ name }) => name) },
  { kind: 'feature', appeared: 'new feature', gone: 'no more feature', read: ({ features }) => features.map(({ vendor, id }) => `${id} of ${vendor}`) },
  { kind: 'data', appeared: 'PHI by name is new in the prompt:', gone: 'no more in the prompt:', read: ({ data }) => data.map((one) => `${one.name} (${one.class})`) },
  { kind: 'metadata', appeared: 'a field that tells who somebody is has appeared:', gone: 'no more sent:', read: ({ metadata }) => metadata },
  { kind: 'source', appeared: 'new text in the prompt, from', gone: 'no more text in the prompt from', read: sourcesOf },
  { kind: 'sink', appeared: 'the completion newly goes to', gone: 'the completion goes no more to', read: ({ sinks }) => sinks.map(sinkText) },
  { kind: 'sink', appeared: 'the prompt newly goes to', gone: 'the prompt goes no more to', read: ({ promptSinks }) => promptSinks.map(sinkText) },
  { kind: 'audit', appeared: 'an auditor is missing on', gone: 'an auditor is called on', read: ({ audited }) => (audited === false ? ['some way to or from the call'] : []) },
];

function sourcesOf({ file, sources }: Call): readonly string[] {
  return sources.map((source) => (source.file === null ? 'run time' : source.file === file ? 'its own file' : source.file));
}

function compare({ kind, appeared, gone, read }: Facet, before: Call, after: Call): readonly Change[] {
  const [old, now] = [new Set(read(before)), new Set(read(after))];
  const where = placeOf(after);
  return [
    ...[...now].filter((item) => !old.has(item)).map((item): Change => ({ kind, drift: true, text: `${appeared} ${item}`, where })),
    ...[...old].filter((item) => !now.has(item)).map((item): Change => ({ kind, drift: false, text: `${gone} ${shownText(item)}`, where })),
  ];
}

function summaryOf({ routes, models, data, sinks }: Call): string {
  const parts = [
    `along ${routes.map(judgedRouteText).join(' or ')}`,
    ...(models.length === 0 ? [] : [`with ${models.map(({ name }) => name).join(', ')}`]),
    ...(data.length === 0 ? [] : [`and ${plural(data.length, 'value')} that are PHI by name`]),
    ...(sinks.length === 0 ? [] : [`its completion goes to ${sinks.map(sinkText).join(' and ')}`]),
  ];
  return ` ${parts.join(', ')}`;
}

function placeOf({ file, line, within }: Call): string {
  return `${file}:${String(line)}${within === null ? '' : ` in ${within}`}`;
}

function declarations({ declarations: before }: Inventory, { declarations: after }: Inventory): readonly Change[] {
  const texts = ({ kind, value }: Inventory['declarations'][number]): string => `${kind} ${value}`;
  const [old, now] = [new Set(before.map(texts)), new Set(after.map(texts))];
  return [
    ...[...now].filter((text) => !old.has(text)).map((text): Change => ({ kind: 'declaration', drift: true, text: `new declaration: ${text}`, where: null })),
    ...[...old].filter((text) => !now.has(text)).map((text): Change => ({ kind: 'declaration', drift: false, text: `no more declared: ${shownText(text)}`, where: null })),
  ];
}

function exceptions({ exceptions: before }: Inventory, { exceptions: after }: Inventory): readonly Change[] {
  const waiting = new Map<string, Exception[]>();
  for (const one of before) waiting.set(meaningOf(one), [...(waiting.get(meaningOf(one)) ?? []), one]);
  const appeared = after.filter((one) => waiting.get(meaningOf(one))?.shift() === undefined);
  const gone = [...waiting.values()].flat();
  return [
    ...appeared.map((one): Change => ({ kind: 'exception', drift: true, text: `new exception: ${exceptionText(one)}`, where: one.where })),
    ...gone.map(shown).map((one): Change => ({ kind: 'exception', drift: false, text: `no more exception: ${exceptionText(one)}`, where: one.where })),
  ];
}

/** Comments and lists of files move with the code; what they except and why is what counts. */
function meaningOf({ kind, subject, where, reason, count }: Exception): string {
  if (kind === 'comment') return JSON.stringify([kind, subject, reason]);
  if (kind === 'lowered-rule') return JSON.stringify([kind, subject, reason, where === EVERY_FILE ? where : count]);
  return JSON.stringify([kind, subject, where, reason, count]);
}

function exceptionText({ kind, subject, reason, count }: Exception): string {
  const files = kind === 'lowered-rule' ? ` in ${plural(count, 'file')}` : count === 1 ? '' : ` (${String(count)})`;
  return `${kind.replaceAll('-', ' ')} for ${subject}${files}, ${reason === null ? 'no reason given' : `reason: ${reason}`}`;
}

function catalog({ header: before }: Inventory, { header: after }: Inventory): readonly Change[] {
  if (before.catalog.hash === after.catalog.hash) return [];
  return [{ kind: 'catalog', drift: false, text: `the catalog of ${shownText(before.catalog.checked)} has been replaced by the one of ${after.catalog.checked}`, where: null }];
}
