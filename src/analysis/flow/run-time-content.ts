import type { CatalogCall } from '../calls.js';
import { NONE, type ValueId, type ValueOf } from '../graph.js';
import { memberChain, refKey, valueOf, type Module, type Ref } from '../module.js';
import { returned } from '../function-refs.js';
import type { Resolver } from '../resolver.js';
import { carriesReceiver, isCarrier, isSafeFunction, isSafeMethod, qualifiedName } from './functions.js';

/** Whether a value holds text that only the running program knows. */
export type RunTime = 'yes' | 'no' | 'unknown';

interface Context {
  readonly resolver: Resolver;
  readonly calls: { readonly of: (module: Module) => ReadonlyMap<number, CatalogCall> };
  readonly clears: (callee: Ref) => boolean;
}

const MAX_DEPTH = 40;
/** Globals whose results say when or how much, not what. */
const NO_CONTENT = /^(?:Date|Intl|performance|crypto|Math|Number|Boolean)\b/;

/** Tells prompts that stand in the code from those that carry data. Completions and redacted values count as the former: other rules judge them. */
export class RunTimeContent {
  readonly #known = new Map<Module, Map<ValueId, RunTime>>();

  constructor(private readonly context: Context) {}

  of(ref: Ref, depth = 0): RunTime {
    let known = this.#known.get(ref.module);
    if (known === undefined) {
      known = new Map();
      this.#known.set(ref.module, known);
    }
    const answer = known.get(ref.id);
    if (answer !== undefined) return answer;
    if (depth > MAX_DEPTH) return 'unknown';
    // A cycle adds nothing to what is found around it.
    known.set(ref.id, 'no');
    const found = this.#compute(ref, depth + 1);
    known.set(ref.id, found);
    return found;
  }

  #compute(ref: Ref, depth: number): RunTime {
    const value = valueOf(ref);
    const all = (ids: readonly ValueId[]): RunTime => this.#strongest(ids.map((id) => ({ module: ref.module, id })), depth);
    switch (value.kind) {
      case 'text':
        return all(value.parts);
      case 'join':
      case 'cell':
        return all(value.values);
      case 'typed':
        return all([value.value]);
      case 'object':
        return all(value.fields.map((field) => field.value));
      case 'array':
        return all(value.items);
      case 'element':
      case 'param':
        return this.#fromOrigins(ref, depth, 'yes');
      case 'rest':
      case 'yield':
        return 'yes';
      case 'import':
        return this.#fromOrigins(ref, depth, 'unknown');
      case 'member':
        return isSafeMethod(value.key) ? 'no' : this.#fromOrigins(ref, depth, this.#member(ref));
      case 'call':
        return this.#call(ref, value, depth);
      case 'global':
      case 'unknown':
      case 'caught':
        return 'unknown';
      default:
        return 'no';
    }
  }

  #strongest(refs: readonly Ref[], depth: number): RunTime {
    let strongest: RunTime = 'no';
    for (const ref of refs) {
      const found = this.of(ref, depth);
      if (found === 'yes') return found;
      if (found === 'unknown') strongest = found;
    }
    return strongest;
  }

  #fromOrigins(ref: Ref, depth: number, otherwise: RunTime): RunTime {
    const origins = this.context.resolver.open(() => this.context.resolver.origins(ref));
    const others = origins.filter((origin) => refKey(origin) !== refKey(ref));
    const found = this.#strongest(others, depth);
    return others.length === origins.length || found === 'yes' ? found : otherwise;
  }

  /** Members of configuration and of the environment may be anything; a completion's are judged as such. */
  #member(ref: Ref): RunTime {
    const { root } = memberChain(ref);
    const origins = this.context.resolver.origins(root);
    if (origins.some((origin) => this.#isCompletion(origin))) return 'no';
    const kind = valueOf(root).kind;
    if (kind === 'call') return origins.every((origin) => NO_CONTENT.test(this.#nameOf(origin) ?? '')) ? 'no' : 'yes';
    return kind === 'import' || kind === 'global' || kind === 'unknown' || kind === 'this' ? 'unknown' : 'yes';
  }

  /** The answer of a model, also as `(await response.json())`. */
  #isCompletion(origin: Ref, depth = 0): boolean {
    const call = this.context.calls.of(origin.module).get(origin.id);
    if (call !== undefined && (call.llm.some(({ record }) => record.call.result !== undefined) || call.request?.llm !== undefined)) return true;
    const value = valueOf(origin);
    if (value.kind !== 'call' || depth > 4 || !carriesReceiver(value.method)) return false;
    const { root } = memberChain({ module: origin.module, id: value.receiver });
    return this.context.resolver.origins(root).some((inner) => this.#isCompletion(inner, depth + 1));
  }

  #nameOf(call: Ref): string | undefined {
    const value = valueOf(call);
    return value.kind === 'call' ? qualifiedName({ module: call.module, id: value.callee }) : undefined;
  }

  #call(ref: Ref, value: ValueOf<'call'>, depth: number): RunTime {
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    if (this.context.clears(at(value.callee)) || this.#isCompletion(ref)) return 'no';
    const name = this.#nameOf(ref);
    if (isSafeFunction(name) || NO_CONTENT.test(name ?? '') || isSafeMethod(value.method)) return 'no';
    const callbacks = value.method === 'map' || value.method === 'flatMap' ? value.args.flatMap((id) => this.context.resolver.functions(at(id))) : [];
    if (callbacks.length > 0) return this.#strongest(callbacks.flatMap(returned), depth);
    const taken = this.#strongest([...(value.receiver === NONE ? [] : [value.receiver]), ...value.args].map(at), depth);
    if (isCarrier(name)) return this.#strongest(value.args.map(at), depth);
    if (carriesReceiver(value.method)) return taken;
    const made = this.#fromOrigins(ref, depth, taken === 'yes' ? 'yes' : 'unknown');
    return made === 'no' && taken === 'yes' && this.context.resolver.functions(at(value.callee)).length === 0 ? 'unknown' : made;
  }
}
