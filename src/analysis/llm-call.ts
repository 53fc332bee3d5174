import { bodyModels, modelsInUrls } from '../catalog/request-parts.js';
import { localServices } from '../catalog/vendors/index.js';
import { findService, chainOf, type Hop, type ResolvedSettings } from '../settings/index.js';
import type { CallIndex, CatalogCall, LlmMatch } from './calls.js';
import { stepsOf } from './path-nodes.js';
import type { EndpointAnswer } from './endpoints.js';
import { featuresOf, type CallEvidence, type FeatureUse } from './features.js';
import type { Range } from './graph.js';
import { valueOf, type Ref } from './module.js';
import type { Models, ModelName } from './models.js';
import { callText, enclosingName } from './naming.js';
import { importedPackage } from './payload-logging/matches.js';
import { followPlacedCall, placedArguments, type Placed } from './placed-paths.js';
import { RequestView } from './request-view.js';
import type { Resolver } from './resolver.js';
import type { Served, Server, Servers } from './servers.js';
import { HOLE } from './text.js';
import { toolEntries } from './tool-entries.js';
import { urlsOf } from './urls.js';

/**
 * `call` is a call of the catalog, `request` a raw request to a model API, `construction` the making of a client, model
 * or agent, `other` a method of a client that carries no prompt.
 */
export type LlmCallKind = 'call' | 'request' | 'construction' | 'other';

/** A hop with the features of its vendor that the call uses. */
export interface HopFeatures {
  readonly hop: Hop;
  readonly uses: readonly FeatureUse[];
}

export interface MetadataValue {
  readonly path: string;
  readonly value: Placed;
}

/** The parties of one request, in order: what the code names, and for each what lies behind an own server. */
export interface HopChain {
  readonly hops: readonly { readonly hop: Hop; readonly behind: readonly Hop[] }[];
}

export interface Shape {
  readonly match: LlmMatch | undefined;
  /** What is made, or whose method is called, with the clients behind it. */
  readonly servedBy: readonly Server[];
  readonly request: CatalogCall['request'];
  /** Members from the client to a method that the catalog does not describe. */
  readonly path: readonly string[];
}

export interface Context {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly servers: Servers;
  readonly models: Models;
  readonly settings: ResolvedSettings;
}

/** A call that reaches a model, or makes what will: plain facts, each worked out when it is first asked for. */
export class LlmCall {
  #served: Served | undefined;
  #models: readonly ModelName[] | undefined;
  #features: readonly HopFeatures[] | undefined;

  constructor(
    readonly ref: Ref,
    readonly kind: LlmCallKind,
    private readonly shape: Shape,
    private readonly context: Context,
  ) {}

  /** What is called, as messages name it. */
  get label(): string {
    return callText(this.ref);
  }

  get place(): Range {
    const { start, end } = valueOf(this.ref);
    return { start, end };
  }

  /** The name of the function around it, if it has one. */
  get within(): string | undefined {
    return enclosingName(this.ref);
  }

  /** Where the request may go. */
  get endpoints(): readonly EndpointAnswer[] {
    return this.#serve().answers;
  }

  /** The client is known by its declared type only: where it was made, another endpoint may have been chosen. */
  get isAssumed(): boolean {
    return this.#serve().isAssumed;
  }

  /** Where the clients behind it were made. */
  get sites(): readonly Ref[] {
    return this.#serve().sites;
  }

  /** What this very call makes. */
  get made(): readonly Server[] {
    if (this.kind !== 'construction') return [];
    const { module, id } = this.ref;
    return this.shape.servedBy.filter(({ site }) => site?.module === module && site.id === id);
  }

  /** A client that arrives from outside of the module: known by its declared type or the names of its methods. */
  get isInjected(): boolean {
    const call = this.shape.match?.record.call;
    if (call === undefined || call.through !== undefined || call.endpoint !== undefined) return false;
    return this.isAssumed || (call.model !== undefined && this.endpoints.length === 0 && this.shape.match?.owner === undefined);
  }

  get request(): CatalogCall['request'] {
    return this.shape.request;
  }

  #serve(): Served {
    return (this.#served ??= this.#findServer());
  }

  #findServer(): Served {
    const { match, servedBy, request } = this.shape;
    const { servers } = this.context;
    if (match !== undefined) return servers.ofCall(this.ref, match);
    if (servedBy.length > 0) return servers.join(servedBy);
    return { answers: request?.endpoint === undefined ? [] : [request.endpoint], isAssumed: false, sites: [] };
  }

  /** The chains of hops that are in sight; environment variables count as what settings say. */
  get chains(): readonly HopChain[] {
    const { settings } = this.context;
    return this.endpoints.flatMap((answer) => {
      const named = answer.kind === 'env' ? settings.endpoints.get(answer.name) : undefined;
      const hops: readonly Hop[] = answer.kind === 'hops' ? answer.hops : named === undefined ? [] : [{ vendor: named }];
      return hops.length === 0 ? [] : [{ hops: hops.map((hop) => ({ hop, behind: chainOf(hop, settings) })) }];
    });
  }

  /** Names of models, as far as they are written down. */
  get models(): readonly ModelName[] {
    return (this.#models ??= this.#findModels());
  }

  #findModels(): readonly ModelName[] {
    const { match, request } = this.shape;
    const { models, servers } = this.context;
    const { module } = this.ref;
    if (match !== undefined) {
      const { call } = match.record;
      const own = models.at(module, this.ref, call.model);
      if (own.length > 0) return own;
      const value = valueOf(this.ref);
      const client = value.kind === 'call' ? servers.clientOf({ module, id: value.callee }) : undefined;
      return [...servers.given(this.ref, call.through), ...(client?.servers ?? [])].flatMap((one) => models.of(module, one));
    }
    if (this.kind === 'construction') return this.made.flatMap((server) => models.of(module, server));
    return request === undefined ? [] : [...this.#modelsInBody(), ...this.#modelsInUrl()];
  }

  #modelsInBody(): readonly ModelName[] {
    const view = this.#view();
    return bodyModels.flatMap((path) => this.#objects().flatMap((object) => view.textsAt(object, path).map(({ text, place }) => ({ text, place }))));
  }

  #modelsInUrl(): readonly ModelName[] {
    const url = this.#url();
    const name = modelsInUrls.map((pattern) => pattern.exec(url?.text ?? '')?.[1]).find((found) => found !== undefined);
    return url === undefined || name === undefined || name.includes(HOLE) ? [] : [{ text: decode(name), place: url.place }];
  }

  /** Features that the call uses, for each party of its chains. */
  get features(): readonly HopFeatures[] {
    return (this.#features ??= this.#findFeatures());
  }

  #findFeatures(): readonly HopFeatures[] {
    const { settings } = this.context;
    const beyond = this.chains.flatMap(({ hops: named }) => named.flatMap(({ hop, behind }) => [hop, ...behind]));
    // Servers of this machine are no hops; what they pass on tells itself.
    const local = this.endpoints.some(({ kind }) => kind === 'local') ? localServices.map(({ id }): Hop => ({ vendor: id })) : [];
    const hops = [...beyond, ...local];
    if (hops.length === 0) return [];
    const evidence = this.#evidence(hops.flatMap((hop) => findService(hop, settings)?.id ?? []));
    const seen = new Set<string>();
    return hops.flatMap((hop) => {
      const service = findService(hop, settings);
      if (service === undefined || seen.has(service.id)) return [];
      seen.add(service.id);
      const uses = featuresOf(service, evidence);
      return uses.length === 0 ? [] : [{ hop, uses }];
    });
  }

  /** Values of the fields that identify somebody to the vendor. */
  get metadata(): readonly MetadataValue[] {
    const paths = this.shape.match?.record.call.metadata ?? this.made.flatMap(({ entry }) => entry.metadata ?? []);
    const { resolver } = this.context;
    return paths.flatMap((path) => resolver.open(() => followPlacedCall(resolver, this.ref, stepsOf(path))).found.map((value) => ({ path, value })));
  }

  #evidence(vendors: readonly string[]): CallEvidence {
    const { match, path } = this.shape;
    const { resolver, servers } = this.context;
    const value = valueOf(this.ref);
    const view = this.#view();
    return {
      path: match?.record.label ?? (path.length === 0 ? undefined : path.join('.')),
      constructed: [...this.made.flatMap(({ type }) => servers.catalog.exportNamesOf(type)), ...this.#commands()],
      packages: this.#packages(),
      callee: value.kind === 'call' ? calleePlace(this.ref) : this.place,
      url: this.#url(),
      hosts: this.endpoints.flatMap((answer) => (answer.kind === 'hops' ? answer.hops.flatMap(({ host }) => (host === undefined ? [] : [host])) : [])),
      vendors,
      models: this.models,
      tools: toolEntries(view, resolver, servers),
      environment: undefined,
      events: [],
      view,
      requests: this.#requests(),
    };
  }

  /** The package that the client comes from; where code does not tell, those that share its surface. */
  #packages(): readonly string[] {
    const shared = this.shape.match?.record.surface.packages ?? [];
    const from = shared.length > 1 ? importedPackage(this.context.resolver, this.ref) : undefined;
    return from !== undefined && shared.includes(from) ? [from] : shared;
  }

  #view(): RequestView {
    const value = valueOf(this.ref);
    return new RequestView(this.context.resolver, this.ref.module, this.#objects(), value.kind === 'call' ? (value.method ?? undefined) : undefined);
  }

  /** What is handed over: arguments, what commands were made with, JSON bodies. */
  #objects(): readonly Placed[] {
    const { request } = this.shape;
    const given = placedArguments(this.ref);
    if (request === undefined || this.shape.match !== undefined) {
      return [...given, ...given.flatMap((argument) => this.#insideOf(argument, (call) => call.how === 'new'))];
    }
    return [...this.#bodies(), ...given];
  }

  /** What a raw request sends; the object within `JSON.stringify(…)`. */
  #bodies(): readonly Placed[] {
    const { resolver } = this.context;
    const paths = this.shape.request?.record.request.body ?? [];
    return paths.flatMap((path) => resolver.open(() => followPlacedCall(resolver, this.ref, stepsOf(path))).found).flatMap((body) => {
      const inside = this.#insideOf(body, (call) => call.method === 'stringify');
      return inside.length > 0 ? inside : [body];
    });
  }

  /** The first argument of a call that only wraps it. */
  #insideOf({ ref, place }: Placed, wraps: (call: Extract<ReturnType<typeof valueOf>, { kind: 'call' }>) => boolean): readonly Placed[] {
    return this.context.resolver.origins(ref).flatMap((origin) => {
      const value = valueOf(origin);
      if (value.kind !== 'call' || !wraps(value)) return [];
      const [inner] = placedArguments(origin);
      if (inner === undefined) return [];
      return [origin.module === this.ref.module ? inner : { ...inner, place }];
    });
  }

  /** Names of what is constructed among the arguments and options: `send(new ConverseCommand(…))`, `{ backend: new VertexAIBackend() }`. */
  #commands(): readonly string[] {
    const given = placedArguments(this.ref).flatMap(({ ref }) => [ref, ...this.#fieldsOf(ref)]);
    return given.flatMap((ref) => {
      const value = valueOf(ref);
      if (value.kind !== 'call' || value.how !== 'new') return [];
      const callee = valueOf({ module: ref.module, id: value.callee });
      return callee.kind === 'import' ? [callee.name] : callee.kind === 'member' && callee.key !== null ? [callee.key] : [];
    });
  }

  #fieldsOf({ module, id }: Ref): readonly Ref[] {
    const value = valueOf({ module, id });
    return value.kind === 'object' ? value.fields.map((field): Ref => ({ module, id: field.value })) : [];
  }

  /** The request objects proper, without clients, ids and transport options beside them. */
  #requests(): readonly Placed[] | undefined {
    const { match, request } = this.shape;
    if (request !== undefined && match === undefined) {
      const bodies = this.#bodies();
      return bodies.length === 0 ? undefined : bodies;
    }
    const { prompts = [], model, metadata = [] } = match?.record.call ?? {};
    const positions = new Set([...prompts, ...(model === undefined ? [] : [model]), ...metadata].flatMap((path) => {
      const [first] = stepsOf(path);
      return first?.kind === 'argument' ? [first.from] : [];
    }));
    const objects = placedArguments(this.ref).filter((_, index) => (positions.size === 0 ? index === 0 : positions.has(index)));
    return objects.length === 0 ? undefined : objects;
  }

  #url(): { readonly text: string; readonly place: Range } | undefined {
    const { request } = this.shape;
    if (request === undefined) return undefined;
    const { resolver } = this.context;
    const [target] = followPlacedCall(resolver, this.ref, stepsOf(request.record.request.url)).found;
    if (target === undefined) return undefined;
    const answer = urlsOf(resolver, target.ref).find((url) => url.kind === 'text');
    return answer?.kind === 'text' ? { text: answer.text, place: target.place } : undefined;
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The callee where it stands in the call, else the whole call. */
function calleePlace(ref: Ref): Range {
  const call = valueOf(ref);
  if (call.kind !== 'call') return call;
  const callee = valueOf({ module: ref.module, id: call.callee });
  const isInside = callee.start >= call.start && callee.end <= call.end;
  return isInside ? { start: callee.start, end: callee.end } : { start: call.start, end: call.end };
}
