import { tell, tellError } from '../incidents.js';
import type { Module, Ref } from './module.js';

/** Deeper questions are unknown: generated code can nest further than the stack of the process. */
const MAX_DEPTH = 200;

/** The recursive queries under way, shared by memos whose queries call each other. */
export class QueryStack {
  depth = 0;
  /** Depth of the outermost unfinished query that was met again; -1 where a limit has cut an answer. */
  lowest = Infinity;
  /** What to forget when the query at a depth has its answer. */
  readonly #resting = new Map<number, (() => void)[]>();

  leave(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    this.lowest = Infinity;
    this.settle(-1);
  }

  /** Has an answer forgotten that rests on an unfinished query. */
  rest(depth: number, forget: () => void): void {
    const list = this.#resting.get(depth);
    if (list === undefined) this.#resting.set(depth, [forget]);
    else list.push(forget);
  }

  /** Forgets what rests on the query at a depth, or on a deeper one. */
  settle(depth: number): void {
    for (const [at, list] of this.#resting) {
      if (at < depth) continue;
      this.#resting.delete(at);
      for (const forget of list) forget();
    }
  }
}

/** An answer that is good until the query at depth `restsOn` has its own. */
interface Provisional<V> {
  readonly value: V;
  readonly restsOn: number;
}

/**
 * Memoised recursive queries over a graph with cycles. A query that meets itself gets what is known of its answer by then, one
 * that throws the empty answer; what depends on that is asked anew when the query that was met has its answer, so that results
 * do not depend on who asked first.
 */
export class CyclicMemo<K, V> {
  readonly #done = new Map<K, V>();
  readonly #active = new Map<K, { readonly depth: number; known: V }>();
  #provisional: Map<K, Provisional<V>> | undefined;

  /** @param rounds How often a query that met itself is asked: with 2, the second time it meets its first answer. */
  constructor(
    private readonly empty: V,
    private readonly stack: QueryStack,
    private readonly rounds: 1 | 2 = 1,
  ) {}

  get(key: K, compute: () => V): V {
    const done = this.#done.get(key);
    if (done !== undefined) return done;
    const { stack } = this;
    const provisional = this.#provisional?.get(key);
    if (provisional !== undefined) {
      stack.lowest = Math.min(stack.lowest, provisional.restsOn);
      return provisional.value;
    }
    const active = this.#active.get(key);
    if (active !== undefined) {
      stack.lowest = Math.min(stack.lowest, active.depth);
      return active.known;
    }
    if (stack.depth >= MAX_DEPTH) {
      stack.lowest = -1;
      tell({ kind: 'limit', limit: 'query-depth' });
      return this.empty;
    }
    const { depth, lowest: outer } = stack;
    stack.depth += 1;
    try {
      const value = this.#compute(key, depth, compute);
      if (stack.lowest < depth) {
        this.#keepForNow(key, value, stack.lowest);
        stack.lowest = Math.min(outer, stack.lowest);
      } else {
        this.#done.set(key, value);
        if (stack.lowest === depth) stack.settle(depth);
        stack.lowest = outer;
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

  #compute(key: K, depth: number, compute: () => V): V {
    const { stack } = this;
    const own = { depth, known: this.empty };
    this.#active.set(key, own);
    stack.lowest = Infinity;
    const first = compute();
    if (this.rounds === 1 || stack.lowest !== depth) return first;
    own.known = first;
    stack.settle(depth);
    stack.lowest = Infinity;
    return compute();
  }

  #keepForNow(key: K, value: V, restsOn: number): void {
    this.#provisional ??= new Map();
    this.#provisional.set(key, { value, restsOn });
    this.stack.rest(restsOn, () => this.#provisional?.delete(key));
  }
}

/** The same for queries about values of modules; what belongs to a module goes with it. */
export class RefMemo<V> {
  readonly #modules = new WeakMap<Module, CyclicMemo<number, V>>();

  constructor(
    private readonly empty: V,
    private readonly stack: QueryStack,
    private readonly rounds: 1 | 2 = 1,
  ) {}

  get(ref: Ref, compute: () => V): V {
    let memo = this.#modules.get(ref.module);
    if (memo === undefined) {
      memo = new CyclicMemo(this.empty, this.stack, this.rounds);
      this.#modules.set(ref.module, memo);
    }
    return memo.get(ref.id, compute);
  }
}
