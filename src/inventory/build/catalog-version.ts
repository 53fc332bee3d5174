import { createHash } from 'node:crypto';
import { debugOptions } from '../../catalog/debug-options.js';
import { surfaces } from '../../catalog/surfaces.js';
import { vendors } from '../../catalog/vendors/list.js';

export interface CatalogVersion {
  /** The newest day on which a fact was read. */
  readonly checked: string;
  /** Tells two states of the data apart. */
  readonly hash: string;
}

/** Which state of the catalog answers rest on. */
export function catalogVersion(): CatalogVersion {
  const data = { vendors, surfaces, debugOptions };
  const facts = [...vendors, ...vendors.flatMap(({ features, models }) => [...features, ...models]), ...surfaces, ...debugOptions];
  const checked = facts.map((fact) => fact.checked).reduce((newest, day) => (day > newest ? day : newest), '');
  return { checked, hash: createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16) };
}
