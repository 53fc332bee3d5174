import type { Guard, Range, ValueId } from '../graph.js';
import { memberChain, refKey, valueOf, type Module, type Ref } from '../module.js';
import type { Resolver } from '../resolver.js';
import type { Source } from './facts.js';

interface Guarded extends Range {
  readonly sources: ReadonlySet<string>;
}

/** Conditions within conditions. */
const MAX_DEPTH = 4;

/** Which sources have been given to a reviewer, and the code that runs only after its answer. */
export class Reviews {
  readonly #sources = new Map<ValueId, Set<string>>();
  readonly #guarded: readonly Guarded[];

  /** @param earlier The reviews that a first pass has found. */
  constructor(
    private readonly module: Module,
    private readonly resolver: Resolver,
    earlier: Reviews | undefined,
  ) {
    this.#guarded = earlier === undefined ? [] : earlier.#findGuarded();
  }

  get isEmpty(): boolean {
    return this.#sources.size === 0;
  }

  add(call: ValueId, source: Source): void {
    const known = this.#sources.get(call);
    if (known === undefined) this.#sources.set(call, new Set([refKey(source.call)]));
    else known.add(refKey(source.call));
  }

  /** Whether a use stands where only an approved value of that source gets. */
  guards(source: Source, { start, end }: Range): boolean {
    return this.#guarded.some((guarded) => guarded.start <= start && end <= guarded.end && guarded.sources.has(refKey(source.call)));
  }

  #findGuarded(): readonly Guarded[] {
    return this.module.graph.guards.flatMap(({ start, end, test, holds }: Guard) => {
      const sources = this.#sourcesOf({ module: this.module, id: test }, holds);
      return sources === undefined ? [] : [{ start, end, sources }];
    });
  }

  /** What the reviewer behind a condition was given. `false` of a plain answer is no approval; what a member says, nobody knows. */
  #sourcesOf(test: Ref, holds: boolean | undefined, depth = 0): ReadonlySet<string> | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const { root, names } = memberChain(test);
    const value = valueOf(root);
    const inside = (refs: readonly Ref[]): ReadonlySet<string> | undefined => refs.map((ref) => this.#sourcesOf(ref, undefined, depth + 1)).find((sources) => sources !== undefined);
    if (value.kind === 'prim') return inside(value.operands.map((id) => ({ module: root.module, id })));
    const decided = names.length === 0 ? holds : undefined;
    if (value.kind === 'typed') return this.#sourcesOf({ module: root.module, id: value.value }, decided, depth + 1);
    if (decided === false) return undefined;
    for (const origin of [root, ...this.resolver.origins(root)]) {
      const sources = ['prim', 'typed'].includes(valueOf(origin).kind) ? inside([origin]) : origin.module === this.module ? this.#given(origin.id) : undefined;
      if (sources !== undefined) return sources;
    }
    return undefined;
  }

  /** What a call gives to a reviewer: its own argument, or that of a call inside a helper of the module. */
  #given(id: ValueId): ReadonlySet<string> | undefined {
    const own = this.#sources.get(id);
    const value = valueOf({ module: this.module, id });
    if (own !== undefined || value.kind !== 'call') return own;
    const functions = this.resolver.functions({ module: this.module, id: value.callee }).filter((fn) => fn.module === this.module);
    for (const [review, sources] of this.#sources) {
      const { fn } = valueOf({ module: this.module, id: review });
      if (functions.some(({ index }) => index === fn)) return sources;
    }
    return undefined;
  }
}
