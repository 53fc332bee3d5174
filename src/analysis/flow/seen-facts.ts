import type { ValueId } from '../graph.js';
import { moduleKey, type Module } from '../module.js';
import type { Entry, Position, Taint } from './facts.js';

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

  /** Most facts have nothing but a source and a payload: a state is put together of those parts only that are there. */
  #stateOf({ source: { call }, payload, path, sure, except }: Taint, entry: Entry | undefined, after: Position | undefined): string {
    let state = `${String(call.id)}${sure ? '|' : '?'}${payload.name}`;
    if (call.module !== this.module) state += `|:${String(moduleKey(call.module))}`;
    if (path.length > 0) state += `|.${path.join('.')}`;
    if (except !== undefined) state += `|-${except.join()}`;
    if (entry !== undefined) state += `|(${entry.key}`;
    if (after !== undefined) state += `|@${String(after.start)}`;
    return state;
  }
}
