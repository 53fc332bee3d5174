import type { Guard, Range, ValueId } from '../graph.js';
import { memberChain, moduleKey, valueOf, type Module, type Ref } from '../module.js';
import type { Resolver } from '../resolver.js';
import type { Source } from './facts.js';

interface Guarded extends Range {
  readonly sources: ReadonlySet<string>;
}

const NOTHING: readonly Guarded[] = [];

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
    this.#guarded = earlier === undefined ? NOTHING : earlier.#findGuarded();
  }

  get isEmpty(): boolean {
    return this.#sources.size === 0;
  }

  add(call: ValueId, source: Source): void {
    const known = this.#sources.get(call);
    if (known === undefined) this.#sources.set(call, new Set([keyOf(source)]));
    else known.add(keyOf(source));
  }

  /** Whether a use stands where only an approved value of that source gets. */
  guards(source: Source, { start, end }: Range): boolean {
    return this.#guarded.some((guarded) => guarded.start <= start && end <= guarded.end && guarded.sources.has(keyOf(source)));
  }

  #findGuarded(): readonly Guarded[] {
    return this.module.graph.guards.flatMap(({ start, end, test, holds }: Guard) => {
      const sources = this.#sourcesOf({ module: this.module, id: test }, holds, 0);
      return sources === undefined ? [] : [{ start, end, sources }];
    });
  }

  /** What the reviewer behind a condition was given. `false` of a plain answer is no approval; what a member says, nobody knows. */
  #sourcesOf(test: Ref, holds: boolean | undefined, depth: number): ReadonlySet<string> | undefined {
    const { root, names } = memberChain(test);
    const value = valueOf(root);
    if (value.kind === 'prim' && depth < 4) {
      const found = value.operands.map((id) => this.#sourcesOf({ module: root.module, id }, undefined, depth + 1));
      return found.find((sources) => sources !== undefined);
    }
    if (names.length === 0 && holds === false) return undefined;
    for (const origin of [root, ...this.resolver.origins(root)]) {
      const inner = valueOf(origin);
      if (origin.module !== this.module || inner.kind !== 'call') {
        if (inner.kind !== 'prim' || depth >= 4) continue;
        const found = this.#sourcesOf(origin, undefined, depth + 1);
        if (found !== undefined) return found;
        continue;
      }
      const { root: call } = memberChain(origin);
      const sources = this.#sources.get(call.id) ?? this.#insideOf(origin);
      if (sources !== undefined) return sources;
    }
    return undefined;
  }

  /** A helper of the module that asks the reviewer. */
  #insideOf(call: Ref): ReadonlySet<string> | undefined {
    const value = valueOf(call);
    if (value.kind !== 'call') return undefined;
    const functions = this.resolver.functions({ module: this.module, id: value.callee }).filter((fn) => fn.module === this.module);
    for (const [review, sources] of this.#sources) {
      const inside = this.module.graph.values[review];
      if (functions.some((fn) => fn.index === inside?.fn)) return sources;
    }
    return undefined;
  }
}

function keyOf({ call }: Source): string {
  return `${String(moduleKey(call.module))}:${String(call.id)}`;
}
