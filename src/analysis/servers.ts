import type { TypeEntry } from '../catalog/define.js';
import { followFromCall } from './argument-paths.js';
import type { CatalogIndex } from './catalog-index.js';
import { stepsOf, type CallRecord } from './path-nodes.js';
import type { CallIndex, LlmMatch } from './calls.js';
import type { Owner } from './denotation.js';
import { resolveEndpoint, type EndpointAnswer, type FindVendor } from './endpoints.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

/** A client, provider or model that serves a call. */
export interface Server {
  readonly entry: TypeEntry;
  readonly type: string;
  /** Where it came into being; nothing for ready-made instances and for what arrives as a parameter. */
  readonly site: Ref | undefined;
  /** Known by its declared type only: it may be configured for another endpoint where it was made. */
  readonly isAssumed: boolean;
}

export interface Served {
  readonly answers: readonly EndpointAnswer[];
  readonly isAssumed: boolean;
  /** Where the clients were made. */
  readonly sites: readonly Ref[];
}

const MAX_DEPTH = 6;
const MAX_MEMBERS = 8;

/** Answers who serves a call: its client, the model that it is given, or the call itself. */
export class Servers {
  constructor(
    private readonly resolver: Resolver,
    private readonly calls: CallIndex,
    private readonly findVendor: FindVendor,
  ) {}

  get catalog(): CatalogIndex {
    return this.calls.catalog;
  }

  /** Models and clients that a call or construction is given at a path. */
  given(site: Ref, path: string | undefined): readonly Server[] {
    if (path === undefined) return [];
    return followFromCall(this.resolver, site, stepsOf(path)).found.flatMap((ref) => this.of(ref));
  }

  /** What a value is, as far as it decides an endpoint or names a model. */
  of(ref: Ref): readonly Server[] {
    const denoted = this.calls.denoted(ref);
    const found = new Map<string, Server>();
    for (const { node, site, owner } of denoted) {
      if (owner !== undefined) found.set(keyOf(owner), this.#serverOf(owner) ?? NOBODY);
      for (const type of node.types) {
        const entry = this.catalog.typeEntry(type);
        if (entry === undefined || !decides(entry) || denoted.some((other) => other.owner?.type === type)) continue;
        found.set(keyOf({ type, site }), { entry, type, site, isAssumed: entry.endpoint !== undefined });
      }
    }
    return [...found.values()].filter((server) => server !== NOBODY);
  }

  /** The client that a callee is a member of, and the members from the client to it. */
  clientOf(callee: Ref): { readonly servers: readonly Server[]; readonly path: readonly string[] } | undefined {
    const path: string[] = [];
    let current = callee;
    for (let count = 0; count < MAX_MEMBERS; count += 1) {
      if (path.length > 0 && this.#isClient(current)) return { servers: this.of(current), path };
      const [origin] = this.resolver.origins(current);
      const value = origin === undefined ? undefined : valueOf(origin);
      if (origin === undefined || value?.kind !== 'member' || value.key === null) return undefined;
      path.unshift(value.key);
      current = { module: origin.module, id: value.object };
    }
    return undefined;
  }

  /** Whether a value is a client itself and not one of its members. */
  #isClient(ref: Ref): boolean {
    return this.calls.denoted(ref).some(({ node }) => node.types.some((type) => decides(this.catalog.typeEntry(type) ?? {})));
  }

  /** Who serves a call of the catalog. */
  ofCall(ref: Ref, { record, owner }: LlmMatch): Served {
    const { call } = record;
    const given = this.given(ref, call.through);
    if (given.length > 0) return this.join(given);
    if (call.endpoint !== undefined) {
      const answers = resolveEndpoint(this.resolver, call.endpoint, ref, this.findVendor);
      if (answers.length > 0) return { answers, isAssumed: false, sites: [] };
    }
    const owners = owner === undefined ? [] : this.#ownersOf(ref, record);
    if (owners.length > 0) return this.join(owners);
    const value = valueOf(ref);
    const client = value.kind === 'call' && call.through === undefined ? this.clientOf({ module: ref.module, id: value.callee }) : undefined;
    return client === undefined ? UNKNOWN : this.join(client.servers);
  }

  /** Several clients of one package have the same methods. */
  #ownersOf(ref: Ref, record: CallRecord): readonly Server[] {
    const matches = this.calls.of(ref.module).get(ref.id)?.llm ?? [];
    const owners = matches.flatMap((match) => (match.record === record && match.owner !== undefined ? [match.owner] : []));
    return [...new Map(owners.map((owner) => [keyOf(owner), this.#serverOf(owner)])).values()].filter((server) => server !== undefined);
  }

  /** Where any call sends its data: one of the catalog, a raw request, or the making of a client. */
  endpointsOf(ref: Ref): readonly EndpointAnswer[] {
    const call = this.calls.of(ref.module).get(ref.id);
    if (call === undefined) return this.join(this.of(ref)).answers;
    const answers = call.llm.flatMap((match) => this.ofCall(ref, match).answers);
    return answers.length > 0 || call.request?.endpoint === undefined ? answers : [call.request.endpoint];
  }

  join(servers: readonly Server[]): Served {
    return { answers: servers.flatMap((server) => this.answers(server)), isAssumed: servers.every(({ isAssumed }) => isAssumed), sites: servers.flatMap(({ site }) => site ?? []) };
  }

  /** The endpoints of a client, through the client that it is given itself. */
  answers({ entry, site }: Server, depth = 0): readonly EndpointAnswer[] {
    if (site !== undefined && depth < MAX_DEPTH) {
      const given = this.given(site, entry.through);
      if (given.length > 0) return given.flatMap((server) => this.answers(server, depth + 1));
    }
    return entry.endpoint === undefined ? [] : resolveEndpoint(this.resolver, entry.endpoint, site, this.findVendor);
  }

  #serverOf({ type, site }: Owner): Server | undefined {
    const entry = this.catalog.typeEntry(type);
    return entry === undefined ? undefined : { entry, type, site, isAssumed: false };
  }
}

const UNKNOWN: Served = { answers: [], isAssumed: false, sites: [] };
const NOBODY: Server = { entry: {}, type: '', site: undefined, isAssumed: false };

function keyOf({ type, site }: Owner): string {
  return site === undefined ? type : `${type} ${site.module.path}:${String(site.id)}`;
}

function decides({ endpoint, through, model }: TypeEntry): boolean {
  return endpoint !== undefined || through !== undefined || model !== undefined;
}
