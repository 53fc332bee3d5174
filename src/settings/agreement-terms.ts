import type { Evidence, Plan, Vendor } from '../catalog/define.js';
import { matchesGlobs } from './globs.js';
import type { Where } from './hop.js';
import { DATA_CLASSES } from './settings.js';
import type { DataClass, IsoDate, ResolvedAgreement } from './settings.js';
import { enumerate, quote, shorten } from './text.js';

/** What an agreement can lack, from the furthest to the nearest miss. */
const STAGES = [
  'service-not-listed',
  'out-of-scope',
  'plan-without-agreement',
  'plan-missing',
  'unsigned',
  'terminated',
  'expired',
  'not-yet-effective',
  'signed-too-early',
  'condition-missing',
  'data-class',
] as const;

export type MissReason = (typeof STAGES)[number];

export interface Miss {
  readonly reason: MissReason;
  readonly detail: string;
  /** The higher, the nearer the agreement came to a match. */
  readonly stage: number;
}

type Finding = readonly [MissReason, string] | undefined;

/** The first thing that keeps an agreement from reaching a service at a place; `undefined` if it reaches it. */
export function findMiss(
  agreement: ResolvedAgreement,
  service: Vendor | undefined,
  where: Where,
  asOf: IsoDate,
): Miss | undefined {
  const plan = findPlan(agreement, service);
  const finding =
    missesService(agreement, service) ??
    missesScope(agreement, where) ??
    missesOffer(agreement, service, plan) ??
    missesSignature(agreement) ??
    missesDay(agreement, asOf) ??
    missesReach(agreement, service, plan) ??
    missesCondition(agreement, plan) ??
    missesData(agreement, where.dataClass);
  if (finding === undefined) return undefined;
  const [reason, detail] = finding;
  return { reason, detail, stage: STAGES.indexOf(reason) };
}

/** Where a fact was read, as `(host, date)`. */
export function cite({ evidence, checked }: Evidence): string {
  return evidence === ''
    ? ''
    : ` (${shorten(evidence.replace(/^https?:\/\/(www\.)?/, '').split('/', 1)[0] ?? evidence)}, ${checked})`;
}

/** The own server and the vendor that gets nothing to protect: neither signs anything. */
function needsSignature({ internal, instrument }: ResolvedAgreement): boolean {
  return internal !== true && instrument !== 'none-needed';
}

function named({ id }: ResolvedAgreement): string {
  return `the agreement ${quote(id)}`;
}

function missesService(agreement: ResolvedAgreement, service: Vendor | undefined): Finding {
  const { services } = agreement;
  if (services === undefined || service === undefined || services.includes(service.id)) return undefined;
  return ['service-not-listed', `${named(agreement)} is for ${enumerate(services)} and not for ${service.name}`];
}

function missesScope(agreement: ResolvedAgreement, { file, credential }: Where): Finding {
  const { files, credentials } = agreement.scope ?? {};
  if (files !== undefined && !matchesGlobs(files, file)) {
    return ['out-of-scope', `${named(agreement)} is limited to files in ${enumerate(files)}`];
  }
  if (credentials === undefined) return undefined;
  const source = credential?.startsWith('env:') === false ? `env:${credential}` : credential;
  if (source !== undefined && credentials.includes(source)) return undefined;
  return ['out-of-scope', `${named(agreement)} is limited to keys from ${enumerate(credentials, 'or')}`];
}

type PlanFound = Plan | 'none-offered' | 'several-offered' | 'not-asked' | 'not-known';

function findPlan(agreement: ResolvedAgreement, service: Vendor | undefined): PlanFound {
  const { plan } = agreement;
  if (service === undefined || service.plans.length === 0 || !needsSignature(agreement)) return 'not-asked';
  const byName = service.plans.find(({ id }) => id === plan);
  if (byName !== undefined) return byName;
  if (plan !== undefined && agreement.vendor === service.id) return 'not-known';
  // The plan is left out, or names a plan of another service of the same party.
  const offered = offeredPlans(service);
  const [only] = offered;
  if (only === undefined) return 'none-offered';
  return offered.length === 1 ? only : 'several-offered';
}

/** Plans of the vendor's own servers with which a BAA comes. */
function offeredPlans({ plans }: Vendor): readonly Plan[] {
  return plans.filter((plan) => isOffered(plan) && !isSelfHosted(plan));
}

function isOffered({ agreement }: Plan): boolean {
  return agreement === 'included' || agreement === 'on-request';
}

function isSelfHosted({ id }: Plan): boolean {
  return id === 'self' || id.startsWith('self-') || id === 'oss';
}

function missesOffer(agreement: ResolvedAgreement, service: Vendor | undefined, plan: PlanFound): Finding {
  if (service === undefined || plan === 'not-asked') return undefined;
  if (plan === 'not-known') {
    const which = enumerate([agreement.plan ?? '']);
    return [
      'plan-without-agreement',
      `${named(agreement)} is for plan ${which}, which is not known for ${service.name}`,
    ];
  }
  if (plan === 'several-offered') {
    const choice = enumerate(
      offeredPlans(service).map(({ id }) => id),
      'or',
    );
    return ['plan-missing', `${named(agreement)} does not name its plan, such as ${choice}`];
  }
  if (plan === 'none-offered') {
    if (allowsPlan(agreement, undefined, service)) return undefined;
    return ['plan-without-agreement', `no plan of ${service.name} is known to come with a BAA${cite(service)}`];
  }
  if (isOffered(plan) || allowsPlan(agreement, plan, service)) return undefined;
  const offer = plan.agreement === 'none' ? 'no BAA is offered' : 'no offer of a BAA is known';
  return [
    'plan-without-agreement',
    `${named(agreement)} is for plan ${quote(plan.id)}, for which ${offer}${cite(service)}`,
  ];
}

/** An override says that the vendor signed for a plan for which it publishes no offer. */
function allowsPlan({ overrides = [] }: ResolvedAgreement, plan: Plan | undefined, service: Vendor): boolean {
  const plans = plan === undefined ? service.plans : [plan];
  return overrides.some(({ fact }) => plans.some(({ id }) => fact === `plan:${id}`));
}

function missesSignature(agreement: ResolvedAgreement): Finding {
  if (!needsSignature(agreement) || typeof agreement.signed === 'string') return undefined;
  return ['unsigned', `${named(agreement)} is not signed`];
}

function missesDay(agreement: ResolvedAgreement, asOf: IsoDate): Finding {
  const { signed, effective, expires, terminated } = agreement;
  if (typeof terminated === 'string' && terminated <= asOf) {
    return ['terminated', `${named(agreement)} was terminated on ${terminated}`];
  }
  if (typeof expires === 'string' && expires < asOf) {
    return ['expired', `${named(agreement)} expired on ${expires}`];
  }
  if (typeof signed === 'string' && signed > asOf) {
    return ['not-yet-effective', `${named(agreement)} is to be signed on ${signed}`];
  }
  if (effective !== undefined && effective > asOf) {
    return ['not-yet-effective', `${named(agreement)} takes effect on ${effective}`];
  }
  return undefined;
}

function missesReach(agreement: ResolvedAgreement, service: Vendor | undefined, plan: PlanFound): Finding {
  if (service === undefined || typeof plan === 'string' || plan.signedSince === undefined) return undefined;
  const last =
    [agreement.signed ?? '', ...(agreement.amendments ?? []).map(({ signed }) => signed)].sort().at(-1) ?? '';
  if (last >= plan.signedSince) return undefined;
  return [
    'signed-too-early',
    `${named(agreement)} was last signed on ${last}, and agreements reach ${service.name} since ${plan.signedSince}${cite(service)}`,
  ];
}

function missesCondition(agreement: ResolvedAgreement, plan: PlanFound): Finding {
  if (typeof plan === 'string') return undefined;
  const missing = (plan.conditions ?? []).filter((condition) => agreement.conditions?.includes(condition) !== true);
  if (missing.length === 0) return undefined;
  const which = missing.length === 1 ? `condition ${enumerate(missing)} is` : `conditions ${enumerate(missing)} are`;
  return ['condition-missing', `${which} not declared in agreement ${quote(agreement.id)}`];
}

const DATA_NAMES: Readonly<Record<DataClass, string>> = {
  phi: 'PHI',
  'limited-data-set': 'a limited data set',
  'de-identified': 'de-identified data',
};

function missesData(agreement: ResolvedAgreement, dataClass: DataClass | undefined): Finding {
  if (dataClass === undefined) return undefined;
  const allowed = agreement.scope?.data ?? [
    agreement.instrument === 'dua-limited-data-set' ? 'limited-data-set' : 'phi',
  ];
  const sensitivity = DATA_CLASSES.indexOf(dataClass);
  // Whoever may get PHI may get what is less than PHI.
  if (allowed.some((name) => name !== 'none' && DATA_CLASSES.indexOf(name) <= sensitivity)) return undefined;
  const names = allowed.flatMap((name) => (name === 'none' ? [] : DATA_NAMES[name]));
  const reach = names.length === 0 ? 'allows no data' : `allows ${names.join(' and ')} only`;
  return ['data-class', `${named(agreement)} ${reach}, not ${DATA_NAMES[dataClass]}`];
}
