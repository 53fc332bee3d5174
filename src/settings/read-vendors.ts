import type { Feature, ModelFact, Plan, Vendor, VendorKind } from '../catalog/define.js';
import { findVendor, isParty } from '../catalog/vendors/index.js';
import { date, list, object, oneOf, report, text } from './read-value.js';
import type { Place, Reader } from './read-value.js';
import { quote } from './text.js';

const KINDS: readonly VendorKind[] = [
  'model-api',
  'cloud',
  'gateway',
  'consumer',
  'self-hosted',
  'observability',
  'speech',
  'vector-db',
  'search',
  'messaging',
  'analytics',
  'logging',
  'platform',
];

const status = oneOf(['covered', 'excluded', 'unknown']);
const evidence = { evidence: text, checked: date };

const plan: Reader<Plan> = object(
  {
    id: text,
    name: text,
    agreement: oneOf(['included', 'on-request', 'none', 'unknown']),
    conditions: list(text),
    signedSince: date,
    note: text,
  },
  ['id', 'name', 'agreement'],
);

const feature: Reader<Feature> = object({ id: text, status, code: list(text), note: text, ...evidence }, [
  'id',
  'status',
  'code',
  'evidence',
  'checked',
]);

const model: Reader<ModelFact> = object({ pattern: text, status, note: text, ...evidence }, [
  'pattern',
  'status',
  'evidence',
  'checked',
]);

/** A host pattern that names at least a domain. */
export const host: Reader<string> = (value, place) => {
  const pattern = text(value, place);
  if (pattern === undefined) return undefined;
  if (pattern.includes('://')) return report(place, `a host without a scheme is expected, not ${quote(pattern)}`);
  const labels = (pattern.split('/', 1)[0] ?? '').split('.');
  if (labels.slice(-2).some((label) => label.includes('*'))) {
    return report(place, `${quote(pattern)} matches every host; name the domain`);
  }
  return pattern;
};

const entry = object(
  {
    id: text,
    name: text,
    kind: oneOf(KINDS),
    party: text,
    hosts: list(host),
    plans: list(plan),
    features: list(feature),
    models: list(model),
    ...evidence,
  },
  ['id', 'name', 'kind', 'hosts'],
);

/** Own catalog entries. The catalog's own cannot be replaced: what contradicts them belongs into an override. */
export function readVendors(value: unknown, place: Place): ReadonlyMap<string, Vendor> {
  const own = new Map<string, Vendor>();
  const read: Reader<true> = (item, at) => {
    const vendor = entry(item, at);
    if (vendor === undefined) return undefined;
    if (findVendor(vendor.id) !== undefined || isParty(vendor.id)) {
      return report(at, `${quote(vendor.id)} is in the catalog already; declare what differs as an override`);
    }
    if (own.has(vendor.id)) return report(at, `${quote(vendor.id)} stands here twice`);
    own.set(vendor.id, { plans: [], features: [], models: [], evidence: '', checked: '', ...vendor });
    return true;
  };
  list(read)(value, place);
  return own;
}
