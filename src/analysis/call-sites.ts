import type { Graph, ValueId, ValueOf } from './graph.js';
import type { Module, Ref } from './module.js';
import type { FnRef } from './function-refs.js';
import type { Resolver } from './resolver.js';

/** A call of a function in sight. */
export interface CallSite extends Ref {
  readonly value: ValueOf<'call'>;
}

/** A function given as an argument. */
export interface PassedFunction {
  readonly call: Ref;
  readonly index: number;
}

/** Knows who calls the functions of a module, and who is given them. */
export class CallSites {
  readonly #sites = new WeakMap<Module, Map<number, CallSite[]>>();
  readonly #building = new WeakSet<Module>();

  constructor(private readonly resolver: Resolver) {}

  /** Whether the calls of a module are being collected: what is known of parameters so far is not all. */
  isIncomplete(module: Module): boolean {
    return this.#building.has(module);
  }

  readonly #passed = new WeakMap<Module, Map<number, PassedFunction[]>>();

  /** Calls that take a function of the module as an argument. */
  passedTo(module: Module, fn: number): readonly PassedFunction[] {
    let passed = this.#passed.get(module);
    if (passed === undefined) {
      passed = new Map();
      this.#passed.set(module, passed);
      for (const [id, value] of module.graph.values.entries()) {
        if (value.kind !== 'call') continue;
        for (const [index, argument] of value.args.entries()) {
          for (const target of namedFunctions(module.graph, argument)) {
            const list = passed.get(target) ?? [];
            list.push({ call: { module, id }, index });
            passed.set(target, list);
          }
        }
      }
    }
    return passed.get(fn) ?? [];
  }

  /** Calls of each function of a module, inside the module. */
  of(module: Module): ReadonlyMap<number, readonly CallSite[]> {
    const known = this.#sites.get(module);
    if (known !== undefined) return known;
    const sites = new Map<number, CallSite[]>();
    this.#sites.set(module, sites);
    this.#building.add(module);
    module.graph.values.forEach((value, id) => {
      if (value.kind !== 'call' || !mayBeLocal(module, value.callee)) return;
      const site: CallSite = { module, id, value };
      for (const fn of this.#calledBy(site)) {
        if (fn.module !== module) continue;
        const list = sites.get(fn.index);
        if (list === undefined) sites.set(fn.index, [site]);
        else list.push(site);
      }
    });
    this.#building.delete(module);
    return sites;
  }

  #calledBy({ module, value }: CallSite): readonly FnRef[] {
    const callee: Ref = { module, id: value.callee };
    if (value.how !== 'new') return this.resolver.functions(callee);
    return this.resolver.origins(callee).flatMap((origin) => this.resolver.constructorsOf(origin));
  }

  readonly #exported = new WeakMap<Module, ReadonlySet<number>>();

  /** Functions that other modules may call: exported ones, and members of exported classes and objects. */
  exportedFunctions(module: Module): ReadonlySet<number> {
    let exported = this.#exported.get(module);
    if (exported === undefined) {
      const found = new Set<number>();
      for (const entry of module.graph.exports.values()) if (entry.kind === 'value') collectFunctions(module.graph, entry.value, found, 0);
      exported = found;
      this.#exported.set(module, exported);
    }
    return exported;
  }
}

/** The function that an argument is, written there or named. */
function namedFunctions(graph: Graph, id: ValueId): readonly number[] {
  const value = graph.values[id];
  if (value?.kind === 'fn') return [value.index];
  if (value?.kind !== 'cell') return [];
  return value.values.flatMap((inner) => {
    const target = graph.values[inner];
    return target?.kind === 'fn' ? [target.index] : [];
  });
}

function collectFunctions(graph: Graph, id: ValueId, found: Set<number>, depth: number): void {
  const value = graph.values[id];
  if (value === undefined || depth > 4) return;
  if (value.kind === 'fn') found.add(value.index);
  else if (value.kind === 'class') {
    for (const method of graph.classes[value.index]?.methods ?? []) collectFunctions(graph, method.fn, found, depth + 1);
  } else if (value.kind === 'object') {
    for (const field of value.fields) collectFunctions(graph, field.value, found, depth + 1);
  } else if (value.kind === 'cell' || value.kind === 'join') {
    for (const inner of value.values) collectFunctions(graph, inner, found, depth + 1);
  } else if (value.kind === 'call' && value.how === 'new') {
    collectFunctions(graph, value.callee, found, depth + 1);
  }
}

/** Whether a callee can be a function of the same module: not where its root is a global or an import. */
function mayBeLocal(module: Module, callee: ValueId): boolean {
  let id = callee;
  for (;;) {
    const value = module.graph.values[id];
    if (value?.kind === 'member') id = value.object;
    else return value?.kind !== 'global' && value?.kind !== 'import' && value?.kind !== 'const';
  }
}
