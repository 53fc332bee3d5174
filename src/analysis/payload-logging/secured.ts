import type { CopyFacts } from '../../catalog/payload-copies/define.js';
import type { CatalogIndex } from '../catalog-index.js';

/** Ids with which settings may declare a receiver as secured: its own, those of sinks of the same vendor, or the console of a log. */
export function idsOfReceiver({ surfaces }: CatalogIndex, { id, target }: CopyFacts): readonly string[] {
  if (target.kind === 'tracer') return [id];
  if (target.kind === 'log') return [id, 'console'];
  const { vendor } = target.endpoint;
  return [id, ...surfaces.flatMap(({ sink }) => (vendor !== undefined && sink?.vendor === vendor ? [sink.id] : []))];
}
