import { keyArguments, keyName, keyOptions } from '../catalog/browser.js';
import { stepsOf } from './path-nodes.js';
import type { Range } from './graph.js';
import { valueOf, type Ref } from './module.js';
import { followPlacedCall, type Placed } from './placed-paths.js';
import type { Resolver } from './resolver.js';
import { environmentVariable } from './urls.js';

const MAX_DEPTH = 4;

/** Environment variables that a text is made of. */
function variablesIn(resolver: Resolver, ref: Ref, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  return resolver.open(() => resolver.origins(ref)).flatMap((origin) => {
    const name = environmentVariable(origin);
    if (name !== undefined) return [name];
    const value = valueOf(origin);
    const parts = value.kind === 'text' ? value.parts : value.kind === 'call' ? value.args : [];
    return parts.flatMap((id) => variablesIn(resolver, { module: origin.module, id }, depth + 1));
  });
}

export interface KeyVariable {
  readonly variable: string;
  readonly place: Range;
}

/** Environment variables that the key of a client comes from that is made at `site`. */
export function clientKeys(resolver: Resolver, site: Ref): readonly KeyVariable[] {
  const at = (path: string): readonly Placed[] => followPlacedCall(resolver, site, stepsOf(path)).found;
  return resolver.open(() => [
    ...keyOptions.flatMap((path) => variablesAt(resolver, at(path))),
    ...keyArguments.flatMap((path) => variablesAt(resolver, at(path)).filter(({ variable }) => keyName.test(variable))),
  ]);
}

export function variablesAt(resolver: Resolver, values: readonly Placed[]): readonly KeyVariable[] {
  return values.flatMap(({ ref, place }) => variablesIn(resolver, ref).map((variable) => ({ variable, place })));
}

/** Where the key of a client comes from that was made at one of these places: `env:NAME`. */
export function credentialOf(resolver: Resolver, sites: readonly Ref[]): string | undefined {
  const [key] = sites.flatMap((site) => clientKeys(resolver, site));
  return key === undefined ? undefined : `env:${key.variable}`;
}
