import { NONE, type ClassInfo, type Value, type ValueId, type ValueOf } from '../graph.js';
import { classAt, valueOf, type Module } from '../module.js';
import { argumentAt } from '../function-refs.js';
import type { Resolver } from '../resolver.js';
import { leadsToSame, prepend, withExcept, type AccessPath, type Entry, type Fact, type Position, type Taint } from './facts.js';

const MAX_DEPTH = 8;

/** A value that holds a changed object at a path. */
interface Change {
  readonly id: ValueId;
  readonly path: AccessPath;
  readonly after: Position;
  readonly entry: Entry | undefined;
  readonly depth: number;
}

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
    const seen = new Set<string>();
    const queue: Change[] = [];
    const visit = (change: Change): void => {
      const state = `${String(change.id)} ${String(change.after.start)} ${change.path.join('.')} ${change.entry?.key ?? ''}`;
      if (seen.has(state)) return;
      seen.add(state);
      queue.push(change);
    };
    visit({ id: object, path: prepend(key, fact.path), after, entry: fact.entry, depth: 0 });
    // Breadth first: functions that call themselves from many places have exponentially many ways back to one value.
    for (const change of queue) {
      for (const next of this.#change(fact, change)) if (next.depth <= MAX_DEPTH) visit(next);
    }
  }

  /** Taints one value, and tells what else changes with it. */
  #change(fact: Fact, change: Change): readonly Change[] {
    const { id, path, after, entry } = change;
    const value = valueOf({ module: this.module, id });
    const taint = withExcept({ source: fact.source, payload: fact.payload, path, sure: fact.sure }, leadsToSame(fact.path, path) ? fact.except : undefined);
    const deeper = { ...change, depth: change.depth + 1 };
    switch (value.kind) {
      case 'member':
        return [{ ...deeper, id: value.object, path: prepend(value.key ?? '*', path) }];
      case 'element':
        return [{ ...deeper, id: value.object, path: prepend('*', path) }];
      case 'join':
      case 'cell':
        this.add(id, taint, entry, after);
        return value.values.map((inner) => ({ ...deeper, id: inner }));
      case 'typed':
        this.add(id, taint, entry, after);
        return [{ ...deeper, id: value.value }];
      case 'this':
        this.#shareInstance(value.cls, taint);
        return [];
      case 'call': {
        this.add(id, taint, entry, after);
        for (const cls of this.resolver.classesOf({ module: this.module, id })) {
          const inner = valueOf(cls);
          if (cls.module === this.module && inner.kind === 'class') this.#shareInstance(inner.index, taint);
        }
        const origins = this.resolver.origins({ module: this.module, id });
        return origins.filter((origin) => origin.module === this.module && origin.id !== id).map((origin) => ({ ...deeper, id: origin.id }));
      }
      case 'param':
        this.add(id, taint, entry, after);
        return this.#arguments(value).map(({ argument, call, isSpread }) => ({ ...deeper, id: argument, path: isSpread ? prepend('*', path) : path, after: { start: call.start, fn: call.fn, loop: call.loop }, entry: undefined }));
      case 'object':
      case 'array':
      case 'class':
        this.add(id, taint, entry, after);
        return [];
      default:
        return [];
    }
  }

  /** One `this` stands for all instances of a class and of its relatives: whoever is in sight sees the field. */
  #shareInstance(cls: number, taint: Taint): void {
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
    const family = new Set([classAt(this.module, cls)]);
    for (const member of family) {
      for (const other of classes) if (this.#extends(other, member) || this.#extends(member, other)) family.add(other);
    }
    return [...family];
  }

  #extends(cls: ClassInfo, parent: ClassInfo): boolean {
    if (cls.superclass === NONE) return false;
    return this.resolver.origins({ module: this.module, id: cls.superclass }).some((origin) => origin.module === this.module && origin.id === parent.value);
  }

  /** What callers in sight give for a parameter. */
  #arguments(param: ValueOf<'param'>): readonly { readonly argument: ValueId; readonly call: Value; readonly isSpread: boolean }[] {
    return (this.resolver.callSites.of(this.module).get(param.owner) ?? []).flatMap((site) => {
      const argument = argumentAt(site.value, param.index);
      return argument === NONE ? [] : [{ argument, call: site.value, isSpread: site.value.spreads.some((position) => position <= param.index) }];
    });
  }
}
