import { orUnknown } from '../incidents.js';
import type { ResolvedSettings } from '../settings/index.js';
import type { CallIndex, CatalogCall, LlmMatch } from './calls.js';
import { LlmCall, type Context, type LlmCallKind, type Shape } from './llm-call.js';
import { valueOf, type Module, type Ref } from './module.js';
import { Models } from './models.js';
import type { Resolver } from './resolver.js';
import type { Servers } from './servers.js';

/** Finds the calls of a module that reach models, and what makes them. */
export class LlmCalls {
  readonly #byModule = new WeakMap<Module, readonly LlmCall[]>();
  readonly #context: Context;

  constructor(resolver: Resolver, private readonly calls: CallIndex, private readonly servers: Servers, settings: ResolvedSettings) {
    this.#context = { resolver, calls, servers, models: new Models(resolver, servers), settings };
  }

  /** In the order of the text. */
  of(module: Module): readonly LlmCall[] {
    let known = this.#byModule.get(module);
    if (known === undefined) {
      known = module.graph.values
        .flatMap((value, id) => (value.kind === 'call' ? (orUnknown(() => this.#at({ module, id })) ?? []) : []))
        .sort((a, b) => a.place.start - b.place.start);
      this.#byModule.set(module, known);
    }
    return known;
  }

  #at(ref: Ref): readonly LlmCall[] {
    const value = valueOf(ref);
    if (value.kind !== 'call') return [];
    const known = this.calls.of(ref.module).get(ref.id);
    const match = known?.llm.find((candidate) => sends(candidate));
    if (match !== undefined) return [this.#make(ref, 'call', { match })];
    const callee: Ref = { module: ref.module, id: value.callee };
    if (known?.request !== undefined && this.#isToModel(known.request)) return [this.#make(ref, 'request', { request: known.request })];
    if (!this.calls.mayDenote(callee)) return [];
    const made = this.servers.of(ref);
    if (made.some(({ site }) => site?.module === ref.module && site.id === ref.id)) return [this.#make(ref, 'construction', { servedBy: made })];
    const client = value.how === 'call' ? this.servers.clientOf(callee) : undefined;
    return client === undefined ? [] : [this.#make(ref, 'other', { servedBy: client.servers, path: client.path })];
  }

  #isToModel({ llm, endpoint, vendor }: NonNullable<CatalogCall['request']>): boolean {
    return endpoint !== undefined && (llm !== undefined || vendor !== undefined);
  }

  #make(ref: Ref, kind: LlmCallKind, shape: Partial<Shape>): LlmCall {
    return new LlmCall(ref, kind, { match: undefined, servedBy: [], request: undefined, path: [], ...shape }, this.#context);
  }
}

/** Helpers that only build a part of a request are no calls of a model. */
function sends({ record, owner }: LlmMatch): boolean {
  const { endpoint, through, model, result } = record.call;
  return owner !== undefined || endpoint !== undefined || through !== undefined || model !== undefined || result !== undefined;
}
