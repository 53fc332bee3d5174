import { forEachOperand, type Value, type ValueId } from './graph.js';
import type { Module } from './module.js';
import { perModule } from './per-module.js';

const MANY_USERS = 64;
/** Key of users that read no particular member. */
const ANY = '';

/** Which values use a value, in two flat arrays: one pass over the graph, no list per value. */
export class UseIndex {
  readonly #starts: Uint32Array;
  readonly #users: Uint32Array;
  readonly #values: readonly Value[];
  readonly #byKey = new Map<ValueId, Map<string, ValueId[]>>();

  private constructor({ graph }: Module) {
    const { values } = graph;
    const starts = new Uint32Array(values.length + 1);
    for (const value of values) {
      forEachOperand(value, (operand) => {
        if (operand >= 0) starts[operand + 1] = (starts[operand + 1] ?? 0) + 1;
      });
    }
    for (let index = 1; index < starts.length; index += 1) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
    const users = new Uint32Array(starts[values.length] ?? 0);
    const next = starts.slice();
    values.forEach((value, id) => {
      forEachOperand(value, (operand) => {
        if (operand < 0) return;
        const position = next[operand] ?? 0;
        users[position] = id;
        next[operand] = position + 1;
      });
    });
    this.#values = values;
    this.#starts = starts;
    this.#users = users;
  }

  static readonly of = perModule((module): UseIndex => new UseIndex(module));

  /**
   * Users that read or set a member, and those that do something else: an object with thousands of fields has thousands of
   * readers, and each fact concerns one field only.
   */
  concerning(id: ValueId, key: string | undefined): Iterable<ValueId> {
    const count = (this.#starts[id + 1] ?? 0) - (this.#starts[id] ?? 0);
    if (key === undefined || key === '*' || count < MANY_USERS) return this.of(id);
    let index = this.#byKey.get(id);
    if (index === undefined) {
      index = new Map();
      for (const user of this.of(id)) {
        const name = memberUsed(this.#values[user], id) ?? ANY;
        const list = index.get(name);
        if (list === undefined) index.set(name, [user]);
        else list.push(user);
      }
      this.#byKey.set(id, index);
    }
    return [...(index.get(key) ?? []), ...(index.get(ANY) ?? [])];
  }

  /** Users of a value in source order, each once. */
  *of(id: ValueId): Generator<ValueId> {
    let last = -1;
    const end = this.#starts[id + 1] ?? 0;
    for (let position = this.#starts[id] ?? 0; position < end; position += 1) {
      const user = this.#users[position] ?? 0;
      if (user !== last) yield user;
      last = user;
    }
  }
}

/** The member of an object that a user reads, or sets to something else. */
function memberUsed(user: Value | undefined, object: ValueId): string | null {
  if (user?.kind === 'member' && user.object === object) return user.key;
  if (user?.kind === 'store' && user.object === object && user.value !== object) return user.key;
  return null;
}
