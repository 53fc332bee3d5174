import { browserSwitches, publicPrefixes } from '../catalog/browser.js';
import { orUnknown } from '../incidents.js';
import { isModelHost } from '../catalog/vendors/index.js';
import { stepsOf } from './path-nodes.js';
import type { Range } from './graph.js';
import type { LlmCall } from './llm-call.js';
import { valueOf, type Module, type Ref } from './module.js';
import { clientKeys, requestKeys, type KeyVariable } from './keys.js';
import { followPlacedCall } from './placed-paths.js';
import type { Resolver } from './resolver.js';

/** Why a client is known to run in a browser. */
export type BrowserReason =
  | { readonly kind: 'switch'; readonly option: string }
  | { readonly kind: 'public-key'; readonly variable: string }
  | { readonly kind: 'client-module' };

export interface BrowserClient {
  readonly call: LlmCall;
  readonly reason: BrowserReason;
  readonly place: Range;
}

/** Clients and requests of a module that run in a browser, each with the reason that says most. */
export function findBrowserClients(module: Module, calls: readonly LlmCall[], resolver: Resolver): readonly BrowserClient[] {
  const isClientModule = module.graph.directives.includes('use client');
  const seen = new Set<Ref>();
  return calls.flatMap((call) => {
    const found = orUnknown(() => switchedOn(call, resolver) ?? withPublicKey(call, resolver));
    if (found !== undefined) return [found];
    if (!isClientModule || !decidesHere(call, seen)) return [];
    return [{ call, reason: { kind: 'client-module' }, place: call.place }];
  });
}

/** A construction or request of the module, or the first use of a client that another module has made. */
function decidesHere(call: LlmCall, seen: Set<Ref>): boolean {
  if (call.kind === 'construction') return call.made.some(({ entry }) => entry.endpoint !== undefined || entry.model !== undefined);
  if (call.kind !== 'call') return call.kind === 'request';
  const { sites } = call;
  if (sites.some(({ module }) => module === call.ref.module)) return false;
  const isNew = sites.length === 0 || sites.some((site) => !seen.has(site));
  for (const site of sites) seen.add(site);
  return isNew;
}

function switchedOn(call: LlmCall, resolver: Resolver): BrowserClient | undefined {
  for (const { types, path } of browserSwitches) {
    if (!call.made.some(({ type }) => types.includes(type))) continue;
    const on = followPlacedCall(resolver, call.ref, stepsOf(path)).found.find(({ ref }) => isTrue(resolver, ref));
    if (on !== undefined) return { call, reason: { kind: 'switch', option: path.slice(path.lastIndexOf('.') + 1) }, place: on.place };
  }
  return undefined;
}

function isTrue(resolver: Resolver, ref: Ref): boolean {
  return resolver.origins(ref).some((origin) => {
    const value = valueOf(origin);
    return value.kind === 'const' && value.value === true;
  });
}

function withPublicKey(call: LlmCall, resolver: Resolver): BrowserClient | undefined {
  const key = keysOf(call, resolver).find(({ variable }) => publicPrefixes.some((prefix) => variable.startsWith(prefix)));
  return key === undefined ? undefined : { call, reason: { kind: 'public-key', variable: key.variable }, place: key.place };
}

/** Variables that authenticate a client or a request. */
function keysOf(call: LlmCall, resolver: Resolver): readonly KeyVariable[] {
  if (call.kind === 'construction') return clientKeys(resolver, call.ref);
  const vendor = call.request?.vendor;
  // The key of another service may be a public one.
  if (call.request === undefined || (vendor !== undefined && !isModelHost(vendor))) return [];
  return requestKeys(resolver, call.ref, call.request.record.request);
}
