import type { Vendor, VendorKind } from '../define.js';
import { HostIndex } from '../hosts.js';
import { vendors } from './list.js';

export { vendors };

const byId: ReadonlyMap<string, Vendor> = new Map(vendors.map((vendor) => [vendor.id, vendor]));
const byParty: ReadonlyMap<string, readonly Vendor[]> = groupByParty();
const byHost = new HostIndex(vendors);

const MODEL_KINDS: ReadonlySet<VendorKind> = new Set(['model-api', 'cloud', 'gateway', 'consumer', 'speech']);

/** Domains of so many services that two labels say nothing; their patterns go in without the wildcard labels. */
export const sharedDomains: readonly string[] = [
  'amazonaws.com',
  'api.aws',
  'azure.com',
  'cloudflare.com',
  'google.com',
  'googleapis.com',
  'ibm.com',
];

export function findVendor(id: string): Vendor | undefined {
  return byId.get(id);
}

/** The vendor behind a host (a port may follow) and a URL path. */
export function findVendorByHost(host: string, path?: string): Vendor | undefined {
  return byHost.find(host, path);
}

/** The services of a contracting party: `aws`, `microsoft`, `google-cloud`, `vercel`, `cloudflare`. */
export function servicesOf(party: string): readonly Vendor[] {
  return byParty.get(party) ?? [];
}

export function isParty(id: string): boolean {
  return byParty.has(id);
}

/** Whether requests to the vendor carry prompts. */
export function isModelHost(vendor: Vendor): boolean {
  return MODEL_KINDS.has(vendor.kind);
}

/** Whether the customer runs it, so that no third party receives anything. */
export function isSelfHosted(vendor: Vendor): boolean {
  return vendor.kind === 'self-hosted';
}

/** Software on this machine of which some features are not. */
export const localServices: readonly Vendor[] = vendors.filter((vendor) => isSelfHosted(vendor) && vendor.features.length > 0);

/** A text that contains none of these names no model host: a scan that costs little. */
export const hostDomains: ReadonlySet<string> = new Set(
  vendors.filter(isModelHost).flatMap((vendor) => vendor.hosts.map(domainOf)),
);

function domainOf(pattern: string): string {
  const host = pattern.split('/', 1)[0] ?? pattern;
  const domain = host.split('.').slice(-2).join('.');
  if (!sharedDomains.includes(domain)) return domain;
  const [longest = domain] = host
    .split('*')
    .map((run) => run.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((run) => run !== domain)
    .sort((a, b) => b.length - a.length);
  return longest === '' ? domain : longest;
}

function groupByParty(): ReadonlyMap<string, readonly Vendor[]> {
  const groups = new Map<string, Vendor[]>();
  for (const vendor of vendors) {
    if (vendor.party === undefined) continue;
    const group = groups.get(vendor.party) ?? [];
    group.push(vendor);
    groups.set(vendor.party, group);
  }
  return groups;
}
