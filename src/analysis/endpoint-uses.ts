import { orUnknown } from '../incidents.js';
import type { CallIndex } from './calls.js';
import { followFromCall } from './argument-paths.js';
import { stepsOf } from './path-nodes.js';
import { resolveEndpoint, type EndpointAnswer, type FindVendor } from './endpoints.js';
import { NONE, type ValueOf } from './graph.js';
import { onlyLists } from './listing-clients.js';
import { memberChain, valueOf, type Module, type Ref } from './module.js';
import { callText } from './naming.js';
import type { Resolver } from './resolver.js';

/** A place that decides where requests go. */
export interface EndpointUse {
  readonly place: Ref;
  /** What is constructed or called, as messages name it. */
  readonly label: string;
  readonly answers: readonly EndpointAnswer[];
}

interface EndpointContext {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly byHost: FindVendor;
}

/** The places of a module that decide where requests go. */
export function findEndpoints(module: Module, context: EndpointContext): readonly EndpointUse[] {
  return module.graph.values.flatMap((value, id) => {
    if (value.kind !== 'call') return [];
    const place: Ref = { module, id };
    const answers = orUnknown(() => answersAt(place, value, context)) ?? [];
    return answers.length === 0 ? [] : [{ place, label: callText(place), answers }];
  });
}

/** What a call decides; nothing where it decides nothing. */
function answersAt(place: Ref, value: ValueOf<'call'>, { resolver, calls, byHost }: EndpointContext): readonly EndpointAnswer[] {
  const { module, id } = place;
  const known = calls.of(module).get(id);
  const callee: Ref = { module, id: value.callee };
  if (!calls.mayDenote(callee) && known === undefined) return [];
  const made = calls.denoted(place).find(({ owner }) => owner?.site?.module === module && owner.site.id === id)?.owner;
  const endpoint = made === undefined ? undefined : calls.catalog.typeEntry(made.type)?.endpoint;
  if (made !== undefined && endpoint !== undefined) {
    if (takesClient(calls, resolver, made.type, place) || isClone(calls, resolver, made.type, place) || onlyLists(place)) return [];
    return resolveEndpoint(resolver, endpoint, place, byHost);
  }
  const own = (known?.llm ?? []).flatMap(({ record }) => (record.call.endpoint === undefined ? [] : resolveEndpoint(resolver, record.call.endpoint, place, byHost)));
  if (own.length > 0) return own;
  // What a class inherits is decided where it is constructed.
  if (value.receiver !== NONE && valueOf(memberChain({ module, id: value.receiver }).root).kind === 'super') return [];
  const ready = calls.denoted(callee).find(({ node, owner }) => owner !== undefined && owner.site === undefined && isCallable(node));
  const standard = ready?.owner === undefined ? undefined : calls.catalog.typeEntry(ready.owner.type)?.endpoint;
  if (standard !== undefined) return resolveEndpoint(resolver, standard, undefined);
  return known?.request?.llm !== undefined && known.request.endpoint !== undefined ? [known.request.endpoint] : [];
}

/** Whether a construction is given the client or model that decides its endpoint. */
function takesClient(calls: CallIndex, resolver: Resolver, type: string, place: Ref): boolean {
  const path = calls.catalog.typeEntry(type)?.through;
  if (path === undefined) return false;
  const { found } = followFromCall(resolver, place, stepsOf(path));
  return found.some((ref) => calls.denoted(ref).some(({ owner }) => owner !== undefined));
}

/** `client.withOptions({ timeout })` goes where its receiver goes, unless it names another address. */
function isClone(calls: CallIndex, resolver: Resolver, type: string, place: Ref): boolean {
  const value = valueOf(place);
  if (value.kind !== 'call' || value.receiver === NONE) return false;
  const isSame = calls.denoted({ module: place.module, id: value.receiver }).some(({ owner }) => owner?.type === type);
  const urls = calls.catalog.typeEntry(type)?.endpoint?.urls ?? [];
  return isSame && urls.every((path) => followFromCall(resolver, place, stepsOf(path)).found.length === 0);
}

function isCallable(node: { readonly calls: readonly unknown[]; readonly result: unknown }): boolean {
  return node.calls.length > 0 || node.result !== undefined;
}
