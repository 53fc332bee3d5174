import { judgeChain } from './chain.js';
import type { Hop, Where } from './hop.js';
import type { DataClass, ResolvedSettings } from './settings.js';

/** What a limited data set may hold (45 CFR 164.514(e)(2)): dates, ages, city, state, ZIP, and codes that no one of the list is. */
const IN_LIMITED_DATA_SET: ReadonlySet<string> = new Set(['date', 'age-over-89', 'place', 'zip', 'other-id']);

/** The class of data that a value of an identifier class is. */
export function dataClassOf(identifier: string): DataClass {
  return IN_LIMITED_DATA_SET.has(identifier) ? 'limited-data-set' : 'phi';
}

/** Whether some agreement says that its vendor may not get everything. */
export function limitsData({ agreements }: ResolvedSettings): boolean {
  return agreements.some(({ scope, instrument }) => scope?.data !== undefined || instrument === 'dua-limited-data-set');
}

/** Whether all receivers may have a limited data set and some of them no more than that. */
export function isForLimitedDataSet(hops: readonly Hop[], where: Where, settings: ResolvedSettings): boolean {
  if (!limitsData(settings)) return false;
  const allows = (dataClass: DataClass): boolean => judgeChain(hops, { ...where, dataClass }, settings).every(({ verdict }) => verdict.covered);
  return allows('limited-data-set') && !allows('phi');
}
