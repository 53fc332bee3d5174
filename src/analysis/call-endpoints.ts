import { followFromCall } from './argument-paths.js';
import type { CallIndex, LlmMatch } from './calls.js';
import { stepsOf, typeEntry } from './catalog-index.js';
import type { Owner } from './denotation.js';
import { resolveEndpoint, type EndpointAnswer } from './endpoints.js';
import type { Ref } from './module.js';
import type { Resolver } from './resolver.js';

interface Sources {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
}

/** Where a call of the catalog sends its data: by its own options, by the model it is given, or by its client. */
export function endpointsOfCall(ref: Ref, { resolver, calls }: Sources): readonly EndpointAnswer[] {
  const call = calls.of(ref.module).get(ref.id);
  if (call === undefined) return calls.denoted(ref).flatMap(({ owner }) => ofOwner(resolver, owner));
  const answers = call.llm.flatMap((match) => ofMatch(resolver, calls, ref, match));
  return answers.length > 0 || call.request?.endpoint === undefined ? answers : [call.request.endpoint];
}

function ofMatch(resolver: Resolver, calls: CallIndex, ref: Ref, { record, owner }: LlmMatch): readonly EndpointAnswer[] {
  const { through, endpoint } = record.call;
  if (through !== undefined) {
    const { found } = followFromCall(resolver, ref, stepsOf(through));
    const given = found.flatMap((model) => calls.denoted(model)).flatMap((denoted) => ofOwner(resolver, denoted.owner));
    if (given.length > 0) return given;
  }
  return endpoint === undefined ? ofOwner(resolver, owner) : resolveEndpoint(resolver, endpoint, ref);
}

function ofOwner(resolver: Resolver, owner: Owner | undefined): readonly EndpointAnswer[] {
  const endpoint = owner === undefined ? undefined : typeEntry(owner.type)?.endpoint;
  return owner === undefined || endpoint === undefined ? [] : resolveEndpoint(resolver, endpoint, owner.site);
}
