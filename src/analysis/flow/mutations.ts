import { NONE, type ClassInfo, type Value, type ValueId, type ValueOf } from '../graph.js';
import { valueOf, type Module } from '../module.js';
import { argumentAt } from '../function-refs.js';
import type { Resolver } from '../resolver.js';
import { prepend, type AccessPath, type Entry, type Fact, type Position, type Taint } from './facts.js';

/** What a store does to everything that holds the changed object. */
export class Mutations {
  readonly #values: readonly Value[];

  constructor(
    private readonly module: Module,
    private readonly resolver: Resolver,
    private readonly add: (id: ValueId, taint: Taint, entry?: Entry, after?: Position) => void,
  ) {
    this.#values = module.graph.values;
  }

  /** Taints what holds a changed object: the object itself, and everything that it was taken from. */
  store(fact: Fact, object: ValueId, key: string, effect: Value): void {
    const after: Position = { start: effect.start, fn: effect.fn, loop: effect.loop };
    this.#change(fact, object, prepend(key, fact.path), after, 0);
  }

  #change(fact: Fact, id: ValueId, path: AccessPath, after: Position, depth: number): void {
    const value = this.#values[id];
    if (value === undefined || depth > 8) return;
    const taint: Taint = { source: fact.source, payload: fact.payload, path, sure: fact.sure };
    switch (value.kind) {
      case 'member':
        this.#change(fact, value.object, prepend(value.key ?? '*', path), after, depth + 1);
        break;
      case 'element':
        this.#change(fact, value.object, prepend('*', path), after, depth + 1);
        break;
      case 'join':
      case 'cell':
        this.add(id, taint, fact.entry, after);
        for (const inner of value.values) this.#change(fact, inner, path, after, depth + 1);
        break;
      case 'typed':
        this.add(id, taint, fact.entry, after);
        this.#change(fact, value.value, path, after, depth + 1);
        break;
      case 'this':
        this.#shareInstance(id, value.cls, taint);
        break;
      case 'call': {
        this.add(id, taint, fact.entry, after);
        for (const cls of this.resolver.classesOf({ module: this.module, id })) {
          const inner = valueOf(cls);
          if (cls.module === this.module && inner.kind === 'class') this.#shareInstance(this.module.graph.classes[inner.index]?.self ?? NONE, inner.index, taint);
        }
        for (const origin of this.resolver.origins({ module: this.module, id })) {
          if (origin.module === this.module && origin.id !== id) this.#change(fact, origin.id, path, after, depth + 1);
        }
        break;
      }
      case 'param':
        this.add(id, taint, fact.entry, after);
        this.#changeArguments(fact, value, path, depth);
        break;
      case 'object':
      case 'array':
      case 'class':
        this.add(id, taint, fact.entry, after);
        break;
      default:
        break;
    }
  }

  /** One `this` stands for all instances of a class and of its relatives: whoever is in sight sees the field. */
  #shareInstance(self: ValueId, cls: number, taint: Taint): void {
    if (self === NONE) return;
    const family = this.#familyOf(cls);
    for (const member of family) this.add(member.self, taint);
    this.#values.forEach((value, id) => {
      if (value.kind !== 'call' || value.how !== 'new') return;
      const made = this.resolver.origins({ module: this.module, id: value.callee });
      if (made.some((origin) => origin.module === this.module && family.some((member) => member.value === origin.id))) this.add(id, taint);
    });
  }

  /** A class with its superclasses and subclasses in the module. */
  #familyOf(cls: number): readonly ClassInfo[] {
    const { classes } = this.module.graph;
    const first = classes[cls];
    const family = new Set<ClassInfo>(first === undefined ? [] : [first]);
    for (const member of family) {
      for (const other of classes) if (this.#extends(other, member) || this.#extends(member, other)) family.add(other);
    }
    return [...family];
  }

  #extends(cls: ClassInfo, parent: ClassInfo): boolean {
    if (cls.superclass === NONE) return false;
    return this.resolver.origins({ module: this.module, id: cls.superclass }).some((origin) => origin.module === this.module && origin.id === parent.value);
  }

  #changeArguments(fact: Fact, param: ValueOf<'param'>, path: AccessPath, depth: number): void {
    for (const site of this.resolver.callSites.of(this.module).get(param.owner) ?? []) {
      const call = valueOf(site);
      if (call.kind !== 'call') continue;
      const argument = argumentAt(call, param.index);
      if (argument !== NONE) this.#change({ ...fact, entry: undefined }, argument, path, { start: call.start, fn: call.fn, loop: call.loop }, depth + 1);
    }
  }
}
