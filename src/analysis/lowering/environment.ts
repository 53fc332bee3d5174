import { NONE, type Value, type ValueId, type ValueShape } from '../graph.js';

/** A variable while its scope is being walked; `value` is what it holds at this point of the walk. */
export class Variable {
  value: ValueId = NONE;
  /** Number of the assignment that gave `value`, to tell whether it was set before a loop began. */
  order = 0;
  /** What closures read: the value when the closure came into being and every later one. */
  shared: ValueId = NONE;
  /** Set once a closure writes the variable: from there on nobody knows the order. */
  isShared = false;
  /** Declared as a number or flag: whatever is assigned holds no text. */
  isScalar = false;

  constructor(
    readonly name: string,
    readonly constant: boolean,
    readonly fn: number,
  ) {}
}

interface Change {
  readonly variable: Variable;
  readonly value: ValueId;
  readonly order: number;
}

interface Loop {
  readonly id: number;
  readonly order: number;
  readonly fn: number;
  readonly label: string | null;
  readonly mark: number;
  readonly heads: Map<Variable, ValueId>;
  readonly continues: State[];
  readonly breaks: State[];
}

/** Variables that a branch changed, with the values they had at its end. */
export type State = ReadonlyMap<Variable, ValueId>;

/**
 * Scopes and the current value of every variable, joined after branches and at loop heads on demand. A body that throws
 * is left like any other.
 */
export class Environment {
  readonly values: Value[] = [];
  readonly loops: number[] = [];
  /** Set by `return`, `throw`, `break` and `continue` until the end of the branch. */
  dead = false;
  fn = -1;

  readonly #scopes: Map<string, Variable>[] = [new Map<string, Variable>()];
  readonly #log: Change[] = [];
  readonly #targets: Loop[] = [];
  #order = 0;

  add(shape: ValueShape, start: number, end: number): ValueId {
    const loop = this.#innermostLoop()?.id ?? -1;
    // The shape becomes the value itself: an object less for each of them.
    const value = shape as { -readonly [K in keyof Value]: Value[K] };
    value.start = start;
    value.end = end;
    value.fn = this.fn;
    value.loop = loop;
    return this.values.push(value as Value) - 1;
  }

  // --- scopes ---

  inScope(body: () => void): void {
    const depth = this.#scopes.push(new Map()) - 1;
    try {
      body();
    } finally {
      this.#scopes.length = depth;
    }
  }

  declare(name: string, constant: boolean, functionScope = false): Variable {
    const scope = this.#scopes[functionScope ? this.#functionScope() : this.#scopes.length - 1] as Map<string, Variable>;
    const known = scope.get(name);
    if (known !== undefined) return known;
    const variable = new Variable(name, constant, this.fn);
    scope.set(name, variable);
    return variable;
  }

  find(name: string): Variable | undefined {
    for (let index = this.#scopes.length - 1; index >= 0; index -= 1) {
      const variable = this.#scopes[index]?.get(name);
      if (variable !== undefined) return variable;
    }
    return undefined;
  }

  readonly #functionScopes: number[] = [0];

  #functionScope(): number {
    return this.#functionScopes.at(-1) ?? 0;
  }

  /** Runs `body` as the body of function `fn`, in a scope of its own. */
  inFunction(fn: number, body: () => void): void {
    const outer = { fn: this.fn, dead: this.dead };
    this.fn = fn;
    this.dead = false;
    this.#functionScopes.push(this.#scopes.length);
    const mark = this.mark();
    try {
      this.inScope(body);
    } finally {
      this.takeChanges(mark);
      this.#functionScopes.pop();
      this.fn = outer.fn;
      this.dead = outer.dead;
    }
  }

  // --- reading and writing ---

  read(variable: Variable, start: number, end: number): ValueId {
    if (variable.isShared) return variable.shared;
    if (variable.fn !== this.fn) {
      if (variable.constant && variable.value !== NONE) return variable.value;
      return this.#share(variable);
    }
    if (variable.value === NONE) return this.add({ kind: 'const', value: undefined, content: NONE }, start, end);
    if (!variable.constant) {
      for (const loop of this.#targets) {
        if (loop.id === -1 || loop.fn !== this.fn || variable.order >= loop.order) continue;
        let head = loop.heads.get(variable);
        if (head === undefined) {
          head = this.add({ kind: 'join', values: [variable.value] }, start, end);
          loop.heads.set(variable, head);
        }
        this.#set(variable, head);
      }
    }
    return variable.value;
  }

  write(variable: Variable, value: ValueId): void {
    if (variable.shared !== NONE) this.#extend(variable.shared, value);
    if (variable.isShared) return;
    if (variable.fn !== this.fn) {
      const shared = this.#share(variable);
      this.#extend(shared, value);
      variable.isShared = true;
      return;
    }
    this.#set(variable, value);
  }

  #set(variable: Variable, value: ValueId): void {
    this.#log.push({ variable, value: variable.value, order: variable.order });
    variable.value = value;
    this.#order += 1;
    variable.order = this.#order;
  }

  #share(variable: Variable): ValueId {
    if (variable.shared === NONE) {
      const values = variable.value === NONE ? [] : [variable.value];
      variable.shared = this.add({ kind: 'cell', values }, 0, 0);
    }
    return variable.shared;
  }

  #extend(cell: ValueId, value: ValueId): void {
    const target = this.values[cell];
    if ((target?.kind === 'cell' || target?.kind === 'join') && value !== cell && value !== NONE && !target.values.includes(value)) {
      target.values.push(value);
    }
  }

  // --- branches ---

  mark(): number {
    return this.#log.length;
  }

  /** What changed since `mark`, without undoing it. */
  changesSince(mark: number): State {
    const state = new Map<Variable, ValueId>();
    for (let index = mark; index < this.#log.length; index += 1) {
      const variable = this.#log[index]?.variable;
      if (variable !== undefined) state.set(variable, variable.value);
    }
    return state;
  }

  /** Every value that a changed variable had since `mark`: what a `catch` may see. */
  historySince(mark: number): Map<Variable, ValueId[]> {
    const history = new Map<Variable, ValueId[]>();
    for (let index = mark; index < this.#log.length; index += 1) {
      const change = this.#log[index];
      if (change === undefined) continue;
      const values = history.get(change.variable) ?? [];
      values.push(change.value);
      history.set(change.variable, values);
    }
    for (const [variable, values] of history) values.push(variable.value);
    return history;
  }

  /** Undoes everything since `mark` and gives what had changed. */
  takeChanges(mark: number): State {
    const state = this.changesSince(mark);
    while (this.#log.length > mark) {
      const change = this.#log.pop();
      if (change === undefined) break;
      change.variable.value = change.value;
      change.variable.order = change.order;
    }
    return state;
  }

  /** Lowers one alternative and takes its effects back; `undefined` when it does not reach its end. */
  branch(body: () => void): State | undefined {
    const mark = this.mark();
    const dead = this.dead;
    this.dead = false;
    let reachesEnd = false;
    let state: State;
    try {
      body();
      reachesEnd = this.#isAlive();
    } finally {
      this.dead = dead;
      state = this.takeChanges(mark);
    }
    return reachesEnd ? state : undefined;
  }

  #isAlive(): boolean {
    return !this.dead;
  }

  /** Continues after alternatives; all of them `undefined` means that nothing goes on from here. */
  merge(states: readonly (State | undefined)[], start: number, end: number): void {
    const alive = states.filter((state) => state !== undefined);
    if (alive.length === 0) {
      this.dead = true;
      return;
    }
    const changed = new Set(alive.flatMap((state) => [...state.keys()]));
    for (const variable of changed) {
      const values = alive.map((state) => state.get(variable) ?? variable.value);
      this.write(variable, this.join(values, start, end));
    }
  }

  join(values: readonly ValueId[], start: number, end: number): ValueId {
    const distinct = [...new Set(values)].filter((value) => value !== NONE);
    const [only] = distinct;
    if (distinct.length === 1 && only !== undefined) return only;
    return this.add({ kind: 'join', values: distinct }, start, end);
  }

  // --- loops and labels ---

  /**
   * Lowers a loop in one walk. A variable that was set before the loop gets a join at the loop head when it is first
   * read; the values of the back edge are added at the end.
   */
  loop(label: string | null, start: number, end: number, body: () => void): void {
    const parent = this.#innermostLoop()?.id ?? -1;
    this.loops.push(parent);
    this.#order += 1;
    const target = this.#target(this.loops.length - 1, label);
    const dead = this.dead;
    let endState: State | undefined;
    try {
      this.#within(target, body);
      endState = this.dead ? undefined : this.changesSince(target.mark);
    } finally {
      this.dead = dead;
    }
    const back = endState === undefined ? target.continues : [endState, ...target.continues];
    for (const [variable, head] of target.heads) {
      for (const state of back) this.#extend(head, state.get(variable) ?? head);
    }
    this.takeChanges(target.mark);
    const entry = new Map([...target.heads].filter(([variable]) => !variable.isShared));
    this.merge([entry, ...back, ...target.breaks], start, end);
  }

  /** Lowers a statement that `break` can leave: a switch or a labelled block. */
  breakable(label: string | null, body: () => void): readonly State[] {
    const target = this.#target(-1, label);
    this.#within(target, body);
    return target.breaks;
  }

  /** Runs what `target` can be jumped to from. */
  #within(target: Loop, body: () => void): void {
    const depth = this.#targets.push(target) - 1;
    try {
      body();
    } finally {
      this.#targets.length = depth;
    }
  }

  jump(kind: 'break' | 'continue', label: string | null): void {
    for (let index = this.#targets.length - 1; index >= 0; index -= 1) {
      const target = this.#targets[index] as Loop;
      if (target.fn !== this.fn) break;
      const fits = label === null ? kind === 'break' || target.id !== -1 : target.label === label;
      if (!fits) continue;
      const state = this.changesSince(target.mark);
      (kind === 'break' ? target.breaks : target.continues).push(state);
      break;
    }
    this.dead = true;
  }

  #target(id: number, label: string | null): Loop {
    return { id, order: this.#order, fn: this.fn, label, mark: this.mark(), heads: new Map(), continues: [], breaks: [] };
  }

  #innermostLoop(): Loop | undefined {
    for (let index = this.#targets.length - 1; index >= 0; index -= 1) {
      const target = this.#targets[index] as Loop;
      if (target.fn !== this.fn) return undefined;
      if (target.id !== -1) return target;
    }
    return undefined;
  }
}
