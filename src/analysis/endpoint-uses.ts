import { CallIndex } from './calls.js';
import { followFromCall } from './argument-paths.js';
import { stepsOf } from './path-nodes.js';
import { resolveEndpoint, type EndpointAnswer, type FindVendor } from './endpoints.js';
import { NONE } from './graph.js';
import { onlyLists } from './listing-clients.js';
import { memberChain, valueOf, type Module, type Ref } from './module.js';
import { callText } from './naming.js';
import { Resolver } from './resolver.js';

/** A place that decides where requests go. */
export interface EndpointUse {
  readonly place: Ref;
  /** What is constructed or called, as messages name it. */
  readonly label: string;
  readonly answers: readonly EndpointAnswer[];
}

/** The places of a module that decide where requests go. */
export function findEndpoints(module: Module, { resolver, calls, byHost }: { readonly resolver: Resolver; readonly calls: CallIndex; readonly byHost: FindVendor }): readonly EndpointUse[] {
  const uses: EndpointUse[] = [];
  const known = calls.of(module);
  module.graph.values.forEach((value, id) => {
    if (value.kind !== 'call') return;
    const place: Ref = { module, id };
    const callee: Ref = { module, id: value.callee };
    if (!calls.mayDenote(callee) && !known.has(id)) return;
    const made = calls.denoted(place).find(({ owner }) => owner?.site?.module === module && owner.site.id === id)?.owner;
    const endpoint = made === undefined ? undefined : calls.catalog.typeEntry(made.type)?.endpoint;
    if (made !== undefined && endpoint !== undefined) {
      if (takesClient(calls, resolver, made.type, place) || isClone(calls, resolver, made.type, place) || onlyLists(place)) return;
      uses.push({ place, label: callText(place), answers: resolveEndpoint(resolver, endpoint, place, byHost) });
      return;
    }
    const call = known.get(id);
    const own = (call?.llm ?? []).flatMap(({ record }) => (record.call.endpoint === undefined ? [] : resolveEndpoint(resolver, record.call.endpoint, place, byHost)));
    if (own.length > 0) {
      uses.push({ place, label: callText(place), answers: own });
      return;
    }
    // What a class inherits is decided where it is constructed.
    if (value.receiver !== NONE && valueOf(memberChain({ module, id: value.receiver }).root).kind === 'super') return;
    const ready = calls.denoted(callee).find(({ node, owner }) => owner !== undefined && owner.site === undefined && isCallable(node));
    const standard = ready?.owner === undefined ? undefined : calls.catalog.typeEntry(ready.owner.type)?.endpoint;
    if (standard !== undefined) {
      uses.push({ place, label: callText(place), answers: resolveEndpoint(resolver, standard, undefined) });
      return;
    }
    if (call?.request?.llm !== undefined && call.request.endpoint !== undefined) {
      uses.push({ place, label: callText(place), answers: [call.request.endpoint] });
    }
  });
  return uses;
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
