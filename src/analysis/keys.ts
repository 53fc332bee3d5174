import { keyArguments, keyHeaders, keyName, keyOptions } from '../catalog/browser.js';
import type { Request } from '../catalog/define.js';
import type { CallIndex } from './calls.js';
import { stepsOf } from './path-nodes.js';
import type { Range } from './graph.js';
import { valueOf, type Ref } from './module.js';
import { followPlaced, followPlacedCall, type Placed } from './placed-paths.js';
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

/** Environment variables that the key of a request comes from: its headers, its query, its URL. */
export function requestKeys(resolver: Resolver, call: Ref, { headers, url, query }: Request): readonly KeyVariable[] {
  const at = (path: string): readonly Placed[] => followPlacedCall(resolver, call, stepsOf(path)).found;
  return resolver.open(() => [
    ...(headers === undefined ? [] : variablesAt(resolver, followPlaced(resolver, call.module, at(headers), [{ kind: 'member', names: keyHeaders }]).found)),
    ...(url === '' ? [] : variablesAt(resolver, at(url)).filter(({ variable }) => keyName.test(variable))),
    ...(query === undefined ? [] : variablesAt(resolver, at(`${query}.key`))),
  ]);
}

function variablesAt(resolver: Resolver, values: readonly Placed[]): readonly KeyVariable[] {
  return values.flatMap(({ ref, place }) => variablesIn(resolver, ref).map((variable) => ({ variable, place })));
}

/** Where the key comes from of a client made, or of a request sent, at one of these places: `env:NAME`. */
export function credentialOf(resolver: Resolver, calls: CallIndex, sites: readonly Ref[]): string | undefined {
  const [key] = sites.flatMap((site) => {
    const request = calls.of(site.module).get(site.id)?.request;
    return request === undefined ? clientKeys(resolver, site) : requestKeys(resolver, site, request.record.request);
  });
  return key === undefined ? undefined : `env:${key.variable}`;
}
