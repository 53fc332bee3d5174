/**
 * Memoised recursive queries over a graph with cycles. A query that meets itself gets the empty answer; what depended
 * on that is kept only until the outermost query ends, so that results do not depend on who asked first.
 */
export class CyclicMemo<K, V> {
  readonly #done = new Map<K, V>();
  readonly #provisional = new Map<K, V>();
  readonly #active = new Map<K, number>();
  #lowest = Infinity;

  constructor(private readonly empty: V) {}

  get(key: K, compute: () => V): V {
    const known = this.#done.get(key) ?? this.#provisional.get(key);
    if (known !== undefined) return known;
    const active = this.#active.get(key);
    if (active !== undefined) {
      this.#lowest = Math.min(this.#lowest, active);
      return this.empty;
    }
    const depth = this.#active.size;
    const outer = this.#lowest;
    this.#lowest = Infinity;
    this.#active.set(key, depth);
    try {
      const value = compute();
      if (this.#lowest >= depth) {
        this.#done.set(key, value);
        this.#lowest = outer;
      } else {
        this.#provisional.set(key, value);
        this.#lowest = Math.min(outer, this.#lowest);
      }
      return value;
    } finally {
      this.#active.delete(key);
      if (this.#active.size === 0) {
        this.#provisional.clear();
        this.#lowest = Infinity;
      }
    }
  }

  /** Marks the query under way as incomplete: its result is not kept beyond the outermost one. */
  incomplete(): void {
    this.#lowest = -1;
  }
}
