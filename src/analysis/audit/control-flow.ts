import type { ControlMark, ValueId } from '../graph.js';
import type { Module } from '../module.js';
import { perModule } from '../per-module.js';

/** What is known on a way through a function; nothing where no way leads. */
export interface State {
  /** Some way to this place passes no auditor. */
  readonly isUnaudited: boolean;
  /** Calls after which, on some way to this place, no auditor came. */
  readonly pending: ReadonlySet<ValueId>;
}

const START: State = { isUnaudited: true, pending: new Set() };

/** States in which a function is left: by its end and by `return`, and by `throw`. */
export interface Exits {
  readonly normal: readonly State[];
  readonly thrown: readonly State[];
}

export function joinStates(states: readonly (State | undefined)[]): State | undefined {
  const alive = states.filter((state) => state !== undefined);
  const [first] = alive;
  if (first === undefined || alive.length === 1) return first;
  return { isUnaudited: alive.some((state) => state.isUnaudited), pending: new Set(alive.flatMap((state) => [...state.pending])) };
}

type Item = ControlMark | { readonly kind: 'call'; readonly id: ValueId };

/** Calls and marks of each function, in the order of evaluation. */
const itemsByFunction = perModule((module): ReadonlyMap<number, readonly Item[]> => {
  const found = new Map<number, Item[]>();
  const add = (fn: number, item: Item): void => {
    const list = found.get(fn);
    if (list === undefined) found.set(fn, [item]);
    else list.push(item);
  };
  const { control, values } = module.graph;
  let next = 0;
  for (let id = 0; id <= values.length; id += 1) {
    for (let mark = control[next]; mark !== undefined && mark.at <= id; mark = control[next]) {
      add(mark.fn, mark);
      next += 1;
    }
    const value = values[id];
    if (value?.kind === 'call') add(value.fn, { kind: 'call', id });
  }
  return found;
});

interface Leave {
  readonly kind: 'return' | 'throw' | 'break' | 'continue';
  readonly label: string | null;
}

/** Something around the current place that catches what leaves it. */
interface Frame {
  readonly kind: 'loop' | 'switch' | 'block' | 'try';
  readonly label: string | null;
  /** What `break`, or `throw` in a `try` with a `catch`, brings behind the frame. */
  readonly caught: State[];
  readonly isCatching: boolean;
  /** What leaves through a `finally`. */
  readonly leaving: { readonly leave: Leave; readonly state: State }[] | undefined;
}

/** Walks every way through a function once, branches side by side. Exceptions of calls count only where `onFailure` says what they bring. */
export class ControlWalk {
  readonly #items: readonly Item[];
  #position = 0;
  readonly #frames: Frame[] = [];
  readonly #normal: State[] = [];
  readonly #thrown: State[] = [];

  constructor(
    module: Module,
    fn: number,
    private readonly onCall: (id: ValueId, state: State) => State,
    private readonly countsFailures: boolean,
  ) {
    this.#items = itemsByFunction(module).get(fn) ?? [];
  }

  run(): Exits {
    const end = this.#sequence(START);
    if (end !== undefined) this.#normal.push(end);
    return { normal: this.#normal, thrown: this.#thrown };
  }

  /** Up to the mark that ends or divides the structure around it. */
  #sequence(start: State | undefined): State | undefined {
    let state = start;
    for (let item = this.#items[this.#position]; item !== undefined; item = this.#items[this.#position]) {
      switch (item.kind) {
        case 'call':
          this.#position += 1;
          if (state !== undefined) state = this.#call(item.id, state);
          break;
        case 'fork':
          state = this.#fork(state);
          break;
        case 'loop':
        case 'repeat':
          state = this.#loop(state, item.label, item.kind === 'loop');
          break;
        case 'switch':
          state = this.#switch(state, item.label);
          break;
        case 'block':
          state = this.#block(state, item.label);
          break;
        case 'try':
          state = this.#try(state);
          break;
        case 'return':
        case 'throw':
        case 'break':
        case 'continue':
          this.#position += 1;
          if (state !== undefined) this.#leave({ kind: item.kind, label: item.label }, state);
          state = undefined;
          break;
        default:
          return state;
      }
    }
    return state;
  }

  #call(id: ValueId, state: State): State {
    const after = this.onCall(id, state);
    if (this.countsFailures) this.#frames.findLast((frame) => frame.isCatching)?.caught.push({ isUnaudited: state.isUnaudited, pending: after.pending });
    return after;
  }

  #isAt(kind: Item['kind']): boolean {
    return this.#items[this.#position]?.kind === kind;
  }

  #fork(state: State | undefined): State | undefined {
    this.#position += 1;
    const first = this.#sequence(state);
    if (!this.#isAt('or')) return first;
    this.#position += 1;
    const second = this.#sequence(state);
    if (this.#isAt('join')) this.#position += 1;
    return joinStates([first, second]);
  }

  #inFrame<T>(frame: Frame, body: () => T): T {
    this.#frames.push(frame);
    const result = body();
    this.#frames.pop();
    return result;
  }

  #loop(state: State | undefined, label: string | null, mayRunNever: boolean): State | undefined {
    this.#position += 1;
    const frame: Frame = { kind: 'loop', label, caught: [], isCatching: false, leaving: undefined };
    const end = this.#inFrame(frame, () => this.#sequence(state));
    if (this.#isAt('end')) this.#position += 1;
    return joinStates([end, ...frame.caught, mayRunNever ? state : undefined]);
  }

  #block(state: State | undefined, label: string | null): State | undefined {
    this.#position += 1;
    const frame: Frame = { kind: 'block', label, caught: [], isCatching: false, leaving: undefined };
    const end = this.#inFrame(frame, () => this.#sequence(state));
    if (this.#isAt('close')) this.#position += 1;
    return joinStates([end, ...frame.caught]);
  }

  #switch(state: State | undefined, label: string | null): State | undefined {
    this.#position += 1;
    const frame: Frame = { kind: 'switch', label, caught: [], isCatching: false, leaving: undefined };
    const defaults: State[] = [];
    const fallen = this.#inFrame(frame, () => {
      let end: State | undefined;
      // The expression of the first case.
      this.#sequence(state);
      while (this.#isAt('case') || this.#isAt('default')) {
        if (this.#isAt('default') && state !== undefined) defaults.push(state);
        this.#position += 1;
        end = this.#sequence(joinStates([state, end]));
      }
      return end;
    });
    if (this.#isAt('close')) this.#position += 1;
    return joinStates([fallen, ...frame.caught, defaults.length > 0 ? undefined : state]);
  }

  #try(state: State | undefined): State | undefined {
    this.#position += 1;
    const { hasCatch, hasFinally } = this.#partsOfTry();
    const leaving: Frame['leaving'] = hasFinally ? [] : undefined;
    const frame: Frame = { kind: 'try', label: null, caught: [], isCatching: hasCatch, leaving };
    const ends: (State | undefined)[] = [this.#inFrame(frame, () => this.#sequence(state))];
    if (this.#isAt('catch')) {
      this.#position += 1;
      ends.push(this.#inFrame({ ...frame, isCatching: false }, () => this.#sequence(joinStates([state, ...frame.caught]))));
    }
    let end = joinStates(ends);
    if (this.#isAt('finally')) {
      this.#position += 1;
      const start = this.#position;
      end = this.#sequence(end);
      const behind = this.#position;
      for (const { leave, state: left } of leaving ?? []) {
        this.#position = start;
        const done = this.#sequence(left);
        if (done !== undefined) this.#leave(leave, done);
      }
      this.#position = behind;
    }
    if (this.#isAt('done')) this.#position += 1;
    return end;
  }

  #partsOfTry(): { readonly hasCatch: boolean; readonly hasFinally: boolean } {
    let depth = 0;
    let hasCatch = false;
    for (let position = this.#position; position < this.#items.length; position += 1) {
      const kind = this.#items[position]?.kind;
      if (kind === 'try') depth += 1;
      else if (kind === 'done' && depth > 0) depth -= 1;
      else if (kind === 'done') break;
      else if (kind === 'catch' && depth === 0) hasCatch = true;
      else if (kind === 'finally' && depth === 0) return { hasCatch, hasFinally: true };
    }
    return { hasCatch, hasFinally: false };
  }

  #leave(leave: Leave, state: State): void {
    for (let index = this.#frames.length - 1; index >= 0; index -= 1) {
      const frame = this.#frames[index] as Frame;
      if (leave.kind === 'throw' && frame.isCatching) {
        frame.caught.push(state);
        return;
      }
      if (frame.leaving !== undefined) {
        frame.leaving.push({ leave, state });
        return;
      }
      if (this.#isTarget(leave, frame)) {
        frame.caught.push(state);
        return;
      }
    }
    if (leave.kind === 'throw') this.#thrown.push(state);
    else if (leave.kind === 'return') this.#normal.push(state);
  }

  #isTarget({ kind, label }: Leave, frame: Frame): boolean {
    if ((kind !== 'break' && kind !== 'continue') || frame.kind === 'try') return false;
    if (label !== null) return frame.label === label;
    return frame.kind === 'loop' || (kind === 'break' && frame.kind === 'switch');
  }
}
