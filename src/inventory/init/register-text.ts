import { findVendor } from '../../catalog/vendors/index.js';
import type { VendorEntry } from '../model.js';

/** Vendors that need an agreement and have none. */
export function undeclared(vendors: readonly VendorEntry[]): readonly VendorEntry[] {
  return vendors.filter(({ id, missing }) => missing.length > 0 && (findVendor(id) !== undefined || isHost(id)));
}

/** A register in which nothing is signed. Plans stay open: the code does not show them. */
export function registerText(vendors: readonly VendorEntry[]): string {
  const agreements = vendors.map(({ id }) => ({ id, vendor: id, ...(findVendor(id) === undefined ? { hosts: [id] } : {}), signed: null }));
  return `${JSON.stringify({ $schema: './node_modules/eslint-plugin-hipaa/schema/baa.json', agreements }, null, 2)}\n`;
}

/** A server that the catalog does not know goes by its host. */
function isHost(id: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(id);
}
