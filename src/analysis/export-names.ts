import { alternativesOf } from '../catalog/access-path.js';
import { surfaces } from '../catalog/surfaces.js';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The names under which packages export the class of a type: a default import has no other. */
export function exportNamesOf(type: string): readonly string[] {
  known ??= collect();
  return known.get(type) ?? [];
}

function collect(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const surface of surfaces) {
    for (const exported of Object.values(surface.modules ?? {})) {
      for (const [path, type] of Object.entries(exported)) {
        if (!path.startsWith('new ')) continue;
        names.set(type, [...(names.get(type) ?? []), ...alternativesOf(path.slice('new '.length))]);
      }
    }
  }
  return names;
}
