import { createHash } from 'node:crypto';
import { safeText } from '../../output/safe-text.js';
import { findNotices, findService, type FunctionRef, type ResolvedAgreement, type ResolvedSettings } from '../../settings/index.js';
import type { AgreementEntry, Call, Declaration, Fact, Hop, Notice, SinkUse, VendorEntry } from '../model.js';
import { compareText, distinctSorted, factOf, safePath } from '../safe.js';

/** Tells two states of the register apart. */
export function registerHash(settings: readonly ResolvedSettings[]): string {
  const registers = settings.map(({ organization, agreements, scopes }) => JSON.stringify({ organization, agreements, scopes }));
  return createHash('sha256').update(distinctSorted(registers).join('\n')).digest('hex').slice(0, 16);
}

export function buildAgreements(settings: readonly ResolvedSettings[], calls: readonly Call[]): readonly AgreementEntry[] {
  const uses = new Map<string, number>();
  for (const id of calls.flatMap(agreementsOf)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const entries = settings.flatMap((one) => {
    const notices = findNotices(one);
    return one.agreements.map((agreement) =>
      entryOf(agreement, notices.filter((notice) => notice.agreement === agreement).map(({ kind, day }) => ({ kind, day: day ?? null })), uses.get(safeText(agreement.id)) ?? 0),
    );
  });
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()].sort((a, b) => compareText(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** Agreements that a call rests on, each once. */
function agreementsOf({ routes, sinks, promptSinks }: Call): readonly string[] {
  const hops = routes.flatMap((route) => (route.kind === 'hops' ? route.hops : []));
  return distinctSorted([...hops, ...sinks, ...promptSinks].flatMap(({ agreement }) => (agreement === null ? [] : [agreement])));
}

function entryOf(agreement: ResolvedAgreement, notices: readonly Notice[], uses: number): AgreementEntry {
  const { plan, signed, effective, expires, terminated, evidence, owner, reviewed, reviewEvery, scope } = agreement;
  return {
    id: safeText(agreement.id),
    vendor: safeText(agreement.vendor),
    plan: plan === undefined ? null : safeText(plan),
    instrument: agreement.instrument ?? 'baa',
    signed: signed ?? null,
    effective: effective ?? null,
    expires: expires ?? null,
    terminated: terminated ?? null,
    internal: agreement.internal === true,
    services: texts(agreement.services),
    hosts: texts(agreement.hosts),
    upstream: texts(agreement.upstream),
    conditions: texts(agreement.conditions),
    models: texts(agreement.models),
    features: texts(agreement.features),
    data: texts(scope?.data),
    files: texts(scope?.files),
    credentials: texts(scope?.credentials),
    evidence: evidence === undefined ? null : safeText(evidence),
    owner: owner === undefined ? null : safeText(owner),
    reviewed: reviewed ?? null,
    reviewEvery: reviewEvery ?? null,
    notices,
    uses,
  };
}

function texts(given: readonly string[] | undefined): readonly string[] {
  return distinctSorted((given ?? []).map((text) => safeText(text)));
}

/** What settings declare beside agreements and scopes. */
export function buildDeclarations(settings: readonly ResolvedSettings[]): readonly Declaration[] {
  const all = settings.flatMap((one): Declaration[] => [
    ...functions('redactor', one.redactors),
    ...functions('auditor', one.auditors),
    ...functions('reviewer', one.reviewers),
    ...functions('action', one.actions),
    ...one.securedSinks.map((sink) => ({ kind: 'secured sink', value: typeof sink === 'string' ? safeText(sink) : functionText(sink) })),
    ...one.wrappers.map(({ from, name, vendor }) => ({ kind: 'wrapper', value: safeText(`${name} of ${from}${vendor === undefined ? '' : `, for ${vendor}`}`) })),
    ...one.gateways.map((glob) => ({ kind: 'gateway', value: safePath(glob) })),
    ...[...one.endpoints].map(([variable, vendor]) => ({ kind: 'endpoint', value: safeText(`${variable} is ${vendor}`) })),
    ...[...one.vendors.values()].map(({ id }) => ({ kind: 'vendor', value: safeText(id) })),
    ...one.catalog.surfaces.map(({ role, modules = {}, sink }) => ({ kind: sink === undefined ? `${role} surface` : 'sink', value: safeText([...Object.keys(modules), sink === undefined ? '' : `as ${sink.category}`].filter((part) => part !== '').join(', ')) })),
    ...[...one.catalog.copies, ...one.catalog.switches].map(({ id }) => ({ kind: 'payload copy', value: safeText(id) })),
    ...one.phi.ignoreNames.map((name) => ({ kind: 'name that is no PHI', value: safeText(name) })),
    ...one.phi.synthetic.map((glob) => ({ kind: 'synthetic data', value: safePath(glob) })),
  ]);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.value, b.value));
}

function functions(kind: string, refs: readonly FunctionRef[]): readonly Declaration[] {
  return refs.map((ref) => ({ kind, value: functionText(ref) }));
}

function functionText({ from, name, member }: FunctionRef): string {
  const members = member === undefined ? '' : `.${[member].flat().join('|')}`;
  return safeText(`${name}${members} of ${from}`);
}

interface Use extends Pick<Hop, 'agreement' | 'missing'> {
  readonly key: string;
  readonly name: string;
  readonly receives: 'prompts' | 'completions';
  readonly call: string;
}

/** Everybody who receives prompts or completions. */
export function buildVendors(calls: readonly Call[], settings: readonly ResolvedSettings[]): readonly VendorEntry[] {
  const uses = calls.flatMap((call): Use[] => [
    ...call.routes.flatMap((route) => (route.kind === 'hops' ? route.hops : [])).map((hop): Use => ({ ...judged(hop), key: hop.vendor ?? hop.host ?? hop.name, name: hop.name, receives: 'prompts', call: call.id })),
    ...call.sinks.filter(isReceived).map((sink) => useOf(sink, 'completions', call.id)),
    ...call.promptSinks.filter(isReceived).map((sink) => useOf(sink, 'prompts', call.id)),
  ]);
  const groups = new Map<string, Use[]>();
  for (const use of uses) groups.set(use.key, [...(groups.get(use.key) ?? []), use]);
  return [...groups].map(([id, group]): VendorEntry => {
    const service = settings.map((one) => findService({ vendor: id }, one)).find((found) => found !== undefined);
    const fact: Fact | null = service === undefined ? null : factOf(service);
    return {
      id,
      name: group[0]?.name ?? id,
      kind: service?.kind ?? 'not in the catalog',
      party: service?.party === undefined ? null : safeText(service.party),
      receives: (['prompts', 'completions'] as const).filter((what) => group.some(({ receives }) => receives === what)),
      uses: new Set(group.map(({ call }) => call)).size,
      agreements: distinctSorted(group.flatMap(({ agreement }) => agreement ?? [])),
      missing: distinctSorted(group.flatMap(({ missing }) => missing?.detail ?? [])),
      fact,
    };
  }).sort((a, b) => compareText(a.id, b.id));
}

function useOf(sink: SinkUse, receives: Use['receives'], call: string): Use {
  return { ...judged(sink), key: sink.vendor ?? sink.recipient ?? sink.label, name: sink.recipient ?? sink.label, receives, call };
}

function judged({ agreement, missing }: Hop | SinkUse): Pick<Hop, 'agreement' | 'missing'> {
  return { agreement, missing };
}

/** A sink with somebody behind it. */
function isReceived({ vendor, agreement, missing }: SinkUse): boolean {
  return vendor !== null || agreement !== null || missing !== null;
}
