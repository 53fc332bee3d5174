import type { ResolvedSettings } from '../settings/index.js';
import { CatalogIndex, standardCatalog } from './catalog-index.js';

const MOST_CATALOGS = 16;
const bySettings = new WeakMap<ResolvedSettings, CatalogIndex>();
const byAdditions = new Map<string, CatalogIndex>();

/** The catalog with what settings add to it; made once for equal additions, also where the settings are read again. */
export function catalogOf(settings: ResolvedSettings): CatalogIndex {
  if (Object.values(settings.catalog).every((list: readonly unknown[]) => list.length === 0)) return standardCatalog();
  let index = bySettings.get(settings);
  if (index === undefined) {
    const key = JSON.stringify(settings.catalog);
    index = byAdditions.get(key) ?? new CatalogIndex(settings.catalog);
    if (byAdditions.size >= MOST_CATALOGS) byAdditions.clear();
    byAdditions.set(key, index);
    bySettings.set(settings, index);
  }
  return index;
}
