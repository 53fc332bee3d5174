import type { ValueId } from '../graph.js';
import { moduleKey, type Module } from '../module.js';
import { taintKey, type Entry, type Position, type Taint } from './facts.js';

/** The facts that were met in a module: by the value that a completion has reached, and by its state there. */
export class SeenFacts {
  readonly #states = new Map<ValueId, Set<string>>();

  constructor(readonly module: Module) {}

  /** Whether a fact is met for the first time. */
  add(id: ValueId, taint: Taint, entry: Entry | undefined, after: Position | undefined): boolean {
    const state = this.#stateOf(taint, entry, after);
    const states = this.#states.get(id);
    if (states === undefined) this.#states.set(id, new Set([state]));
    else if (states.has(state)) return false;
    else states.add(state);
    return true;
  }

  #stateOf(taint: Taint, entry: Entry | undefined, after: Position | undefined): string {
    const { call } = taint.source;
    let state = `${String(call.id)}|${taintKey(taint)}`;
    if (call.module !== this.module) state += `|:${String(moduleKey(call.module))}`;
    if (entry !== undefined) state += `|(${entry.key}`;
    if (after !== undefined) state += `|@${String(after.start)}`;
    return state;
  }
}
