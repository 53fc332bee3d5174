import { defineVendor } from '../define.js';
import type { Evidence, Plan, Vendor, VendorKind } from '../define.js';

export const OFFER_UNKNOWN: readonly Plan[] = [
  { id: 'any', name: 'Any plan', agreement: 'unknown', note: 'no statement on a BAA was read' },
];

/** A vendor of which only the hosts are known. */
export function unread(kind: VendorKind, id: string, name: string, hosts: readonly string[], seen: Evidence): Vendor {
  return defineVendor({ id, name, kind, hosts, plans: OFFER_UNKNOWN, features: [], models: [], ...seen });
}
