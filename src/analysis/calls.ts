import type { TypeName, Vendor } from '../catalog/define.js';
import { isLocalModelPath, isModelPath } from '../catalog/sdks/duck-typed.js';
import { isModelHost } from '../catalog/vendors/index.js';
import { orUnknown } from '../incidents.js';
import { followFromCall } from './argument-paths.js';
import { stepsOf, type PathNode, type CallRecord, type RequestRecord, type SinkRecord } from './path-nodes.js';
import type { CatalogIndex } from './catalog-index.js';
import type { Denotation, Denotations, Owner } from './denotation.js';
import { endpointOfUrl, type EndpointAnswer, type FindVendor } from './endpoints.js';
import { valueOf, type Module, type Ref } from './module.js';
import type { Resolver } from './resolver.js';
import { joinUrl, urlsOf } from './urls.js';

/** What a call of the module under analysis is, as far as the catalog is concerned. */
export interface CatalogCall {
  readonly ref: Ref;
  readonly llm: readonly LlmMatch[];
  readonly sinks: readonly SinkRecord[];
  readonly request: HttpRequest | undefined;
}

export interface LlmMatch {
  readonly record: CallRecord;
  readonly owner: Owner | undefined;
}

export interface HttpRequest {
  readonly record: RequestRecord;
  readonly endpoint: EndpointAnswer | undefined;
  /** Who answers, when the request goes to a model API. */
  readonly llm: { readonly name: string; readonly host: string } | undefined;
  readonly vendor: Vendor | undefined;
  readonly host: string | undefined;
}

/** Finds and remembers what the calls of a module denote. */
export class CallIndex {
  readonly #byModule = new WeakMap<Module, ReadonlyMap<number, CatalogCall>>();
  readonly #reached = new WeakMap<Module, Map<number, CatalogCall | undefined>>();
  #everywhere: Denotations | undefined;

  constructor(
    private readonly resolver: Resolver,
    private readonly denotations: Denotations,
    private readonly vendors: { readonly byHost: FindVendor; readonly byId: (id: string) => Vendor | undefined },
    private readonly wrappers: (callee: Ref) => readonly CallRecord[] = () => [],
  ) {}

  get catalog(): CatalogIndex {
    return this.denotations.catalog;
  }

  llmModuleRoot(module: Module, source: string): PathNode | undefined {
    return this.denotations.llmModuleRoot(module, source);
  }

  mayDenote(callee: Ref): boolean {
    return this.denotations.mayDenote(callee);
  }

  denoted(ref: Ref): readonly Denotation[] {
    return this.denotations.of(ref);
  }

  /** Types that a value has because this very call has made it. */
  typesMadeBy(call: Ref): readonly TypeName[] {
    return this.denoted(call).flatMap(({ node, site }) => (site?.module === call.module && site.id === call.id ? node.types : []));
  }

  /** What the calls of a module make, each with its type. */
  madeIn(module: Module): readonly { readonly call: Ref; readonly type: TypeName }[] {
    return module.graph.values.flatMap((value, id) => {
      if (value.kind !== 'call' || !this.mayDenote({ module, id: value.callee })) return [];
      const call: Ref = { module, id };
      return (orUnknown(() => this.typesMadeBy(call)) ?? []).map((type) => ({ call, type }));
    });
  }

  /** Calls of a module that the catalog knows, by value id. */
  of(module: Module): ReadonlyMap<number, CatalogCall> {
    let calls = this.#byModule.get(module);
    if (calls === undefined) {
      const found = new Map<number, CatalogCall>();
      module.graph.values.forEach((value, id) => {
        if (value.kind !== 'call') return;
        const call = orUnknown(() => this.#describe({ module, id }));
        if (call !== undefined) found.set(id, call);
      });
      calls = found;
      this.#byModule.set(module, calls);
    }
    return calls;
  }

  /** A call that something is known to reach: here the modules that make its object are opened too, though none of them is about models. */
  reached(ref: Ref): CatalogCall | undefined {
    const known = this.#reached.get(ref.module) ?? new Map<number, CatalogCall | undefined>();
    this.#reached.set(ref.module, known);
    if (!known.has(ref.id)) known.set(ref.id, orUnknown(() => this.resolver.open(() => this.#describe(ref, (this.#everywhere ??= this.denotations.anew())))));
    return known.get(ref.id);
  }

  #describe(ref: Ref, denotations = this.denotations): CatalogCall | undefined {
    const value = valueOf(ref);
    if (value.kind !== 'call') return undefined;
    const callee: Ref = { module: ref.module, id: value.callee };
    const denoted = denotations.mayDenote(callee) ? denotations.of(callee) : [];
    const llm: LlmMatch[] = this.wrappers(callee).map((record) => ({ record, owner: undefined }));
    if (denoted.length === 0 && llm.length === 0) return undefined;
    const sinks: SinkRecord[] = [];
    const requests: RequestRecord[] = [];
    for (const { node, owner } of denoted) {
      if (value.how === 'new') {
        sinks.push(...(node.instance?.sinks ?? []));
        requests.push(...(node.instance?.requests ?? []));
        llm.push(...(node.instance?.calls ?? []).map((record) => ({ record, owner })));
        continue;
      }
      llm.push(...node.calls.map((record) => ({ record, owner })));
      sinks.push(...node.sinks);
      requests.push(...node.requests);
    }
    const request = requests.length === 0 ? undefined : this.#request(ref, callee, requests);
    if (llm.length === 0 && sinks.length === 0 && request === undefined) return undefined;
    return { ref, llm, sinks, request };
  }

  #request(ref: Ref, callee: Ref, records: readonly RequestRecord[]): HttpRequest | undefined {
    const [first] = records;
    if (first === undefined) return undefined;
    const elsewhere: HttpRequest = { record: first, endpoint: undefined, llm: undefined, vendor: undefined, host: undefined };
    for (const record of records) {
      const { found } = followFromCall(this.resolver, ref, stepsOf(record.request.url));
      if (found.length === 0) continue;
      const base = this.#base(callee, record);
      for (const url of found.flatMap((target) => urlsOf(this.resolver, target))) {
        if (url.kind !== 'text') continue;
        const text = base === undefined ? url.text : joinUrl(base, url.text);
        const endpoint = endpointOfUrl(text, this.vendors.byHost);
        if (endpoint !== undefined) return { record, endpoint, ...this.#receiver(ref, record, endpoint, text) };
      }
    }
    return elsewhere;
  }

  #receiver(ref: Ref, record: RequestRecord, endpoint: EndpointAnswer, url: string): Pick<HttpRequest, 'llm' | 'vendor' | 'host'> {
    if (endpoint.kind === 'local') {
      const llm = (isModelPath(url) || isLocalModelPath(url)) && this.#sendsData(ref, record) ? { name: 'a local model', host: 'localhost' } : undefined;
      return { llm, vendor: undefined, host: undefined };
    }
    const hops = endpoint.kind === 'hops' ? endpoint.hops : [];
    const host = hops[0]?.host;
    const id = hops.at(-1)?.vendor;
    const vendor = id === undefined ? undefined : this.vendors.byId(id);
    const isModel = vendor === undefined ? isModelPath(url) : isModelHost(vendor);
    if (host === undefined || !isModel || !this.#sendsData(ref, record)) return { llm: undefined, vendor, host };
    return { llm: { name: vendor?.name ?? host, host }, vendor, host };
  }

  /** A request without a body asks for lists and states: it carries no prompt. */
  #sendsData(ref: Ref, { request }: RequestRecord): boolean {
    if (request.body === undefined) return true;
    return request.body.some((path) => {
      const { found, open } = followFromCall(this.resolver, ref, stepsOf(path));
      return found.length > 0 || open.length > 0;
    });
  }

  /** `axios.create({ baseURL })`: what relative URLs of the instance start from. */
  #base(callee: Ref, record: RequestRecord): string | undefined {
    const { base } = record.request;
    if (base === undefined) return undefined;
    for (let current: Ref | undefined = callee; current !== undefined; ) {
      for (const origin of this.resolver.origins(current)) {
        const value = valueOf(origin);
        if (value.kind !== 'call') continue;
        const { found } = followFromCall(this.resolver, origin, stepsOf(base));
        const text = found.flatMap((target) => urlsOf(this.resolver, target)).find((answer) => answer.kind === 'text');
        if (text?.kind === 'text') return text.text;
      }
      const value = valueOf(current);
      current = value.kind === 'member' ? { module: current.module, id: value.object } : undefined;
    }
    return undefined;
  }
}

/** The name of a call in messages: package path and function, `openai chat.completions.create`. */
export function callLabel(match: LlmMatch): string {
  return match.record.label === '' ? (match.record.surface.packages[0] ?? '') : match.record.label;
}
