import type { Feature, ModelFact, Vendor } from '../catalog/define.js';
import { literalLength, matchesPattern } from '../catalog/pattern.js';
import { conditionOfFeature, retainsData } from '../catalog/vendors/retention.js';
import { cite } from './agreement-terms.js';
import { findAgreements, findService } from './coverage.js';
import type { Hop, Where } from './hop.js';
import type { ResolvedAgreement, ResolvedSettings } from './settings.js';
import { enumerate, quote } from './text.js';

/**
 * Whether a model or feature is inside the agreement that matches its hop. Where `certain` is false the vendor's page
 * does not decide, or data is kept although the feature is eligible.
 */
export type UseVerdict =
  | { readonly covered: true; readonly agreement?: ResolvedAgreement }
  | {
      readonly covered: false;
      readonly reason: 'excluded' | 'unknown' | 'not-listed' | 'retains-data' | 'condition-missing';
      readonly certain: boolean;
      readonly detail: string;
      readonly agreement?: ResolvedAgreement;
    };

/** Without a matching agreement only what the vendor excludes is said: the missing agreement is the endpoint's matter. */
export function judgeModel(model: string, hop: Hop, where: Where, settings: ResolvedSettings): UseVerdict {
  const service = findService(hop, settings);
  const agreements = findAgreements(hop, where, settings);
  const fact = service === undefined ? undefined : findModelFact(model, service);
  if (service !== undefined && fact !== undefined && fact.status !== 'covered') {
    const allowing = agreements.find((agreement) => allowsModel(agreement, model, fact));
    if (allowing === undefined) return undecided(`the model ${quote(model)}`, fact, service, agreements, false);
  }
  const listing = agreements.find(({ models }) => models?.some((pattern) => matchesPattern(pattern, model)) ?? true);
  const [first] = agreements;
  if (listing !== undefined || first === undefined) return { covered: true, ...(listing && { agreement: listing }) };
  return {
    covered: false,
    reason: 'not-listed',
    certain: true,
    detail: `the agreement ${quote(first.id)} lists ${enumerate(first.models ?? [])} and not ${quote(model)}`,
    agreement: first,
  };
}

/** `feature` is an id of the catalog. A feature that the catalog does not know is no finding. */
export function judgeFeature(feature: string, hop: Hop, where: Where, settings: ResolvedSettings): UseVerdict {
  const service = findService(hop, settings);
  const fact = service?.features.find(({ id }) => id === feature);
  if (service === undefined || fact === undefined) return { covered: true };
  const agreements = findAgreements(hop, where, settings);
  const allowing = agreements.find((agreement) => allowsFeature(agreement, fact));
  if (allowing !== undefined) return { covered: true, agreement: allowing };
  const keeps = retainsData(service.id, feature);
  const [agreement] = agreements;
  if (fact.status !== 'covered') return undecided(quote(feature), fact, service, agreements, keeps);
  if (keeps) {
    return {
      covered: false,
      reason: 'retains-data',
      certain: promisesNoRetention(agreements),
      detail: `${service.name} keeps what ${quote(feature)} receives${cite(fact)}`,
      ...(agreement && { agreement }),
    };
  }
  const condition = conditionOfFeature(service.id, feature);
  if (condition !== undefined && agreement !== undefined && !promises(agreements, condition)) {
    return {
      covered: false,
      reason: 'condition-missing',
      certain: true,
      detail: `${quote(feature)} needs condition ${quote(condition)}, which agreement ${quote(agreement.id)} does not declare${cite(fact)}`,
      agreement,
    };
  }
  return { covered: true, ...(agreement && { agreement }) };
}

/** The fact whose pattern says most about the model. */
function findModelFact(model: string, service: Vendor): ModelFact | undefined {
  return service.models
    .filter(({ pattern }) => matchesPattern(pattern, model))
    .sort((a, b) => literalLength(b.pattern) - literalLength(a.pattern))[0];
}

function undecided(
  what: string,
  fact: Feature | ModelFact,
  service: Vendor,
  agreements: readonly ResolvedAgreement[],
  keepsData: boolean,
): UseVerdict {
  const [agreement] = agreements;
  const excluded = fact.status === 'excluded';
  return {
    covered: false,
    reason: excluded ? 'excluded' : 'unknown',
    certain: excluded || (keepsData && promisesNoRetention(agreements)),
    detail: excluded
      ? `${service.name} names ${what} as not eligible or leaves it off its list${cite(fact)}`
      : `it is not known whether a BAA with ${service.name} reaches ${what}${cite(fact)}`,
    ...(agreement && { agreement }),
  };
}

function allowsFeature({ features = [], overrides = [] }: ResolvedAgreement, { id, status }: Feature): boolean {
  return (status !== 'excluded' && features.includes(id)) || overrides.some(({ fact }) => fact === id);
}

function allowsModel({ models = [], overrides = [] }: ResolvedAgreement, model: string, fact: ModelFact): boolean {
  if (fact.status !== 'excluded' && models.some((pattern) => matchesPattern(pattern, model))) return true;
  return overrides.some(({ fact: allowed }) => allowed.startsWith('model:') && matchesPattern(allowed.slice('model:'.length), model));
}

function promises(agreements: readonly ResolvedAgreement[], condition: string): boolean {
  return agreements.some(({ conditions }) => conditions?.includes(condition) === true);
}

function promisesNoRetention(agreements: readonly ResolvedAgreement[]): boolean {
  return promises(agreements, 'zero-data-retention');
}

/** What the vendor's page says against a host of it, such as one of another region, although an agreement matches. */
export function judgeHost(hop: Hop, where: Where, settings: ResolvedSettings): string | undefined {
  const { host } = hop;
  const feature = findService(hop, settings)?.features.find(({ code }) => host !== undefined && code.includes(`host:${host}`));
  const verdict = feature === undefined ? undefined : judgeFeature(feature.id, hop, where, settings);
  return verdict?.covered === false && verdict.certain ? verdict.detail : undefined;
}
