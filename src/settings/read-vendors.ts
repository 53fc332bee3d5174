import type { Feature, ModelFact, Plan, Vendor, VendorKind } from '../catalog/define.js';
import { FeatureCodeError, parseFeatureCode } from '../catalog/feature-code.js';
import { findVendor, isParty } from '../catalog/vendors/index.js';
import { safeText } from '../output/safe-text.js';
import { dictionary, vendorName } from './read-own-values.js';
import { checked, date, list, object, oneOf, text } from './read-value.js';
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

const clue: Reader<string> = checked(text, (code) => {
  try {
    parseFeatureCode(code);
    return undefined;
  } catch (error) {
    if (!(error instanceof FeatureCodeError)) throw error;
    return `${quote(code)} is no clue such as call:*.files.* or prop:store=true`;
  }
});

const feature: Reader<Feature> = object({ id: text, status, code: list(clue), note: text, ...evidence }, [
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
export const host: Reader<string> = checked(text, (pattern) => {
  if (pattern.includes('://')) return `a host without a scheme is expected, not ${quote(pattern)}`;
  const labels = (pattern.split('/', 1)[0] ?? '').split('.');
  const isOpen = labels.slice(-2).some((label) => label.includes('*'));
  return isOpen ? `${quote(pattern)} matches every host; name the domain` : undefined;
});

const entry = object(
  {
    id: text,
    name: text,
    kind: oneOf(KINDS),
    party: text,
    hosts: list(host),
    forwards: dictionary(vendorName),
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
  const newEntry = checked(entry, ({ id }) => {
    if (findVendor(id) !== undefined || isParty(id)) {
      return `${quote(id)} is in the catalog already; declare what differs as an override`;
    }
    return own.has(id) ? `${quote(id)} stands here twice` : undefined;
  });
  const read: Reader<true> = (item, at) => {
    const vendor = newEntry(item, at);
    if (vendor === undefined) return undefined;
    const name = safeText(vendor.name);
    own.set(vendor.id, { plans: [], features: [], models: [], evidence: '', checked: '', ...vendor, name });
    return true;
  };
  list(read)(value, place);
  return own;
}
