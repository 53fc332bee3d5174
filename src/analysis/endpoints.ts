import type { Endpoint } from '../catalog/define.js';
import { findVendor as findService, findVendorByHost } from '../catalog/vendors/index.js';
import type { Vendor } from '../catalog/define.js';
import { followFromCall } from './argument-paths.js';
import { stepsOf } from './path-nodes.js';
import { gatewayVendors } from '../catalog/model-strings.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';
import { HOLE, TextAssembler, textOf } from './text.js';
import { isLocalHost, parseUrl, urlsOf, type UrlAnswer } from './urls.js';

/** One party that a request passes. */
export interface Hop {
  /** Service id of the catalog or of the settings; absent for a host that nobody knows. */
  readonly vendor: string | undefined;
  readonly host: string | undefined;
}

/** One of the endpoints that code may talk to. */
export type EndpointAnswer =
  | { readonly kind: 'hops'; readonly hops: readonly Hop[] }
  | { readonly kind: 'local' }
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'unknown' };

export type FindVendor = (host: string, path: string) => Vendor | undefined;

/** Lists of models, prices and limits, short-lived keys: requests that send nothing but a key. */
const METADATA_PATH = /\/(?:models(?:\/[^:]*)?|keys?|credits|usage|pricing|tags|health|status|auth\/(?:key|grant)|auth_tokens|tokens?|get[-_]signed[-_]url|me)\/?$/;

const LOCAL: EndpointAnswer = { kind: 'local' };
const UNKNOWN: EndpointAnswer = { kind: 'unknown' };

/** Where the request of a construction or call goes; `site` is that construction or call, nothing for a ready-made instance. */
export function resolveEndpoint(resolver: Resolver, endpoint: Endpoint, site: Ref | undefined, findVendor: FindVendor = findVendorByHost): readonly EndpointAnswer[] {
  const standard = standardEndpoint(endpoint);
  if (site === undefined) return [standard];
  const routed = modelStringEndpoint(resolver, endpoint, site);
  if (routed !== undefined) return routed;
  for (const path of endpoint.urls ?? []) {
    const { found, open } = followFromCall(resolver, site, stepsOf(path));
    if (found.length > 0) {
      const answers = found.flatMap((ref) => urlsOf(resolver, ref)).map((answer) => answerFor(answer, endpoint, standard, findVendor));
      const decided = answers.filter((answer) => answer !== undefined);
      if (decided.length > 0) return decided;
    } else if (open.length > 0) {
      return [UNKNOWN];
    }
  }
  for (const path of endpoint.resources ?? []) {
    const { found } = followFromCall(resolver, site, stepsOf(path));
    const literal = found.flatMap((ref) => urlsOf(resolver, ref)).find((answer) => answer.kind === 'text');
    const answer = literal === undefined ? undefined : answerFor(literal, endpoint, standard, findVendor);
    if (answer !== undefined) return [answer];
  }
  for (const option of endpoint.switches ?? []) {
    const { found } = followFromCall(resolver, site, stepsOf(option.path));
    if (found.some((ref) => isSet(resolver, ref, option.equals))) return [hops(endpoint, option.vendor)];
  }
  return [standard];
}

function isSet(resolver: Resolver, ref: Ref, expected: string | boolean | undefined): boolean {
  return resolver.origins(ref).some((origin) => {
    const value = valueOf(origin);
    if (value.kind !== 'const') return expected === undefined;
    return expected === undefined ? value.value !== undefined && value.value !== null && value.value !== false : value.value === expected;
  });
}

function standardEndpoint(endpoint: Endpoint): EndpointAnswer {
  if (endpoint.local === true) return LOCAL;
  return endpoint.vendor === undefined ? UNKNOWN : hops(endpoint, endpoint.vendor);
}

function hops(endpoint: Endpoint, vendor: string): EndpointAnswer {
  if (findService(vendor)?.kind === 'self-hosted') return LOCAL;
  const chain = [...(endpoint.through ?? []), vendor].map((id) => ({ vendor: id, host: undefined }));
  return { kind: 'hops', hops: chain };
}

function answerFor(answer: UrlAnswer, endpoint: Endpoint, standard: EndpointAnswer, findVendor: FindVendor): EndpointAnswer | undefined {
  switch (answer.kind) {
    case 'text':
      // The page's own server: `baseURL: '/api/llm'`.
      if (/^\/(?!\/)/.test(answer.text)) return LOCAL;
      return endpointOfUrl(answer.text, findVendor, endpoint.vendor) ?? (endpoint.vendor === undefined ? UNKNOWN : standard);
    case 'env':
      return { kind: 'env', name: answer.name };
    case 'absent':
      return undefined;
    default:
      return UNKNOWN;
  }
}

/**
 * Who serves a URL; nothing for a relative one or one whose host is not written down.
 *
 * @param client The vendor whose client sends the request: a proxy passes it on to that one, unless the URL names another.
 */
export function endpointOfUrl(text: string, findVendor: FindVendor, client?: string): EndpointAnswer | undefined {
  const url = parseUrl(text);
  if (url === undefined || text.startsWith(HOLE)) return undefined;
  const rawHost = /\/\/([^/?#]*)/.exec(text)?.[1] ?? text;
  const vendor = findVendor(url.host, url.path);
  const isLocal = isLocalHost(url.host);
  if (isLocal && vendor === undefined) return LOCAL;
  if (vendor !== undefined && !isLocal && METADATA_PATH.test(url.path)) return UNKNOWN;
  if (vendor !== undefined) {
    if (vendor.kind === 'self-hosted') return LOCAL;
    return { kind: 'hops', hops: [{ vendor: vendor.id, host: url.host }, ...behindProxy(vendor, url, client)] };
  }
  return rawHost.includes(HOLE) ? UNKNOWN : { kind: 'hops', hops: [{ vendor: undefined, host: url.host }] };
}

/** `oai.helicone.ai` or `…/my-gateway/anthropic`: the hop behind a proxy. */
function behindProxy({ id, forwards }: Vendor, { host, path }: { readonly host: string; readonly path: string }, client: string | undefined): readonly Hop[] {
  if (forwards === undefined) return [];
  const names = new Map(Object.entries(forwards));
  const named = [...host.split('.'), ...path.split('/')].map((part) => names.get(part)).find((vendor) => vendor !== undefined);
  const behind = named ?? client;
  return behind === undefined || behind === id ? [] : [{ vendor: behind, host: undefined }];
}

/** `model: 'anthropic/claude-…'`: the gateway that reads the string, then the vendor that it names. */
function modelStringEndpoint(resolver: Resolver, endpoint: Endpoint, site: Ref): readonly EndpointAnswer[] | undefined {
  const { modelString } = endpoint;
  if (modelString === undefined) return undefined;
  const { found } = followFromCall(resolver, site, stepsOf(modelString.path));
  const names = found.flatMap((ref) => resolver.open(() => resolver.origins(ref))).flatMap((origin) => {
    const { kind } = valueOf(origin);
    return kind === 'const' || kind === 'text' ? [textOf(TextAssembler.assemble(resolver, origin))] : [];
  });
  if (names.length === 0) return endpoint.vendor === undefined ? [] : undefined;
  return names.map((name) => {
    const separator = modelString.syntax === 'langchain' ? ':' : '/';
    const prefix = name.includes(separator) ? (name.split(separator)[0] ?? '') : '';
    const behind = gatewayVendors[modelString.syntax].get(prefix);
    const chain = [modelString.vendor, behind ?? ''].filter((vendor) => vendor !== '');
    return chain.length === 0 ? UNKNOWN : { kind: 'hops', hops: chain.map((vendor) => ({ vendor, host: undefined })) };
  });
}
