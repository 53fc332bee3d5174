import { tell, tellError } from '../incidents.js';
import type { Module, Ref } from './module.js';

/** Deeper questions are unknown: generated code can nest further than the stack of the process. */
const MAX_DEPTH = 200;

/** The recursive queries under way, shared by memos whose queries call each other. */
export class QueryStack {
  depth = 0;
  /** Depth of the outermost unfinished query that was met again. */
  lowest = Infinity;
  /** Memos that hold answers which are good only until the outermost query ends. */
  readonly provisional: { forget: () => void }[] = [];

  leave(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    this.lowest = Infinity;
    for (const memo of this.provisional) memo.forget();
    this.provisional.length = 0;
  }
}

/**
 * Memoised recursive queries over a graph with cycles. A query that meets itself or throws gets the empty answer; what
 * depended on that is kept only until the outermost query ends, so that results do not depend on who asked first.
 */
export class CyclicMemo<K, V> {
  readonly #done = new Map<K, V>();
  readonly #active = new Map<K, number>();
  #provisional: Map<K, V> | undefined;

  constructor(
    private readonly empty: V,
    private readonly stack: QueryStack,
  ) {}

  get(key: K, compute: () => V): V {
    const known = this.#done.get(key) ?? this.#provisional?.get(key);
    if (known !== undefined) return known;
    const { stack } = this;
    const active = this.#active.get(key);
    if (active !== undefined) {
      stack.lowest = Math.min(stack.lowest, active);
      return this.empty;
    }
    if (stack.depth >= MAX_DEPTH) {
      stack.lowest = -1;
      tell({ kind: 'limit', limit: 'query-depth' });
      return this.empty;
    }
    const { depth, lowest: outer } = stack;
    stack.lowest = Infinity;
    stack.depth += 1;
    this.#active.set(key, depth);
    try {
      const value = compute();
      if (stack.lowest >= depth) {
        this.#done.set(key, value);
        stack.lowest = outer;
      } else {
        this.#keepForNow(key, value);
        stack.lowest = Math.min(outer, stack.lowest);
      }
      return value;
    } catch (error) {
      tellError(error);
      stack.lowest = -1;
      return this.empty;
    } finally {
      this.#active.delete(key);
      stack.leave();
    }
  }

  forget(): void {
    this.#provisional = undefined;
  }

  #keepForNow(key: K, value: V): void {
    if (this.#provisional === undefined) {
      this.#provisional = new Map();
      this.stack.provisional.push(this);
    }
    this.#provisional.set(key, value);
  }
}

/** The same for queries about values of modules; what belongs to a module goes with it. */
export class RefMemo<V> {
  readonly #modules = new WeakMap<Module, CyclicMemo<number, V>>();

  constructor(
    private readonly empty: V,
    private readonly stack: QueryStack,
  ) {}

  get(ref: Ref, compute: () => V): V {
    let memo = this.#modules.get(ref.module);
    if (memo === undefined) {
      memo = new CyclicMemo(this.empty, this.stack);
      this.#modules.set(ref.module, memo);
    }
    return memo.get(ref.id, compute);
  }
}
