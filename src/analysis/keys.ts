import { keyName, keyOptions } from '../catalog/browser.js';
import { stepsOf } from './path-nodes.js';
import { valueOf, type Ref } from './module.js';
import { followPlacedCall } from './placed-paths.js';
import type { Resolver } from './resolver.js';
import { environmentVariable } from './urls.js';

const MAX_DEPTH = 4;

/** Environment variables that a text is made of. */
export function variablesIn(resolver: Resolver, ref: Ref, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  return resolver.open(() => resolver.origins(ref)).flatMap((origin) => {
    const name = environmentVariable(origin);
    if (name !== undefined) return [name];
    const value = valueOf(origin);
    const parts = value.kind === 'text' ? value.parts : value.kind === 'call' ? value.args : [];
    return parts.flatMap((id) => variablesIn(resolver, { module: origin.module, id }, depth + 1));
  });
}

/** Where the key of a client comes from that was made at one of these places: `env:NAME`. */
export function credentialOf(resolver: Resolver, sites: readonly Ref[]): string | undefined {
  const keys = resolver.open(() => sites.flatMap((site) => keyOptions.flatMap((path) => followPlacedCall(resolver, site, stepsOf(path)).found)));
  const name = keys.flatMap(({ ref }) => variablesIn(resolver, ref)).find((variable) => keyName.test(variable));
  return name === undefined ? undefined : `env:${name}`;
}
