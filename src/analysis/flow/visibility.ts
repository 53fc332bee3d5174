import { partitionPoint } from '../../detectors/search.js';
import type { Value, ValueId, ValueOf } from '../graph.js';
import type { Module } from '../module.js';
import { perModule } from '../per-module.js';
import type { Fact } from './facts.js';

/** The order of stores and uses: a field that is set later, or set anew before, is not what a use reads. */
export class Visibility {
  readonly #values: readonly Value[];
  readonly #loops: readonly number[];
  readonly #stores: Stores;

  constructor(module: Module) {
    this.#values = module.graph.values;
    this.#loops = module.graph.loops;
    this.#stores = storesByObject(module);
  }

  /** Whether a use sees the value as a fact says that it is. */
  isVisible(fact: Fact, use: ValueId): boolean {
    const { after } = fact;
    const value = this.#values[use] as Value;
    if (this.#isOverwritten(fact, value)) return false;
    if (after === undefined || value.start >= after.start || value.fn !== after.fn) return true;
    const holder = this.#values[fact.id] as Value;
    // What lives longer than a call of the function is read by the next one.
    if (after.fn !== -1 && holder.fn !== after.fn) return true;
    const around = this.#loopsAround(value.loop);
    // An object that is made in a loop is another one in each turn.
    const made = isMade(holder) ? this.#loopsAround(holder.loop) : [];
    return this.#loopsAround(after.loop).some((loop) => around.includes(loop) && !made.includes(loop));
  }

  #loopsAround(innermost: number): readonly number[] {
    const found: number[] = [];
    for (let loop = innermost; loop !== -1; loop = this.#loops[loop] as number) found.push(loop);
    return found;
  }

  /** `note.text = deidentify(note.text)` before the use, on every way to it: the field holds something else by then. */
  #isOverwritten({ id, path, after }: Fact, use: Value): boolean {
    const list = this.#stores.get(id)?.get(path[0]) ?? [];
    // In place and no further than the use: a field with thousands of stores has as many uses.
    for (let index = after === undefined ? 0 : partitionPoint(list, ({ start }) => start <= after.start); index < list.length; index += 1) {
      const store = list[index] as ValueOf<'store'>;
      if (store.start >= use.start) return false;
      if (store.place.end <= use.start && store.fn === use.fn && use.start < store.until && this.#isBehind(id, store)) return true;
    }
    return false;
  }

  /** Only of an object that was made in sight and before the store; fields of instances are set by whoever runs. */
  #isBehind(id: ValueId, store: ValueOf<'store'>): boolean {
    const value = this.#values[id] as Value;
    return (isMade(value) || value.kind === 'element') && value.start <= store.start;
  }
}

function isMade({ kind }: Value): boolean {
  return kind === 'object' || kind === 'array';
}

/** Stores that are known to run, by object and key, in the order of their places. */
type Stores = ReadonlyMap<ValueId, ReadonlyMap<string | undefined, readonly ValueOf<'store'>[]>>;

const storesByObject = perModule((module): Stores => {
  const found = new Map<ValueId, Map<string | undefined, ValueOf<'store'>[]>>();
  for (const value of module.graph.values) {
    if (value.kind !== 'store' || value.key === null || value.until === -1) continue;
    const keys = found.get(value.object) ?? new Map<string, ValueOf<'store'>[]>();
    const list = keys.get(value.key) ?? [];
    list.push(value);
    found.set(value.object, keys.set(value.key, list));
  }
  for (const keys of found.values()) for (const list of keys.values()) list.sort((a, b) => a.start - b.start);
  return found;
});
