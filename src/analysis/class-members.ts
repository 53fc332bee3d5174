import { returned, type FnRef } from './function-refs.js';
import { NONE, type ClassInfo } from './graph.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';
import type { StoreIndex } from './stores.js';

/** Classes of the project: whose instance a value is, and what its members are. */
export class ClassMembers {
  constructor(
    private readonly resolver: Resolver,
    private readonly stores: StoreIndex,
  ) {}

  /** Values of a member of an instance or class, `undefined` where nothing in sight has it. */
  lookup(base: Ref, key: string | null): readonly Ref[] | undefined {
    if (key === null) return undefined;
    const value = valueOf(base);
    const isStatic = value.kind === 'class';
    const classes = isStatic ? [base] : this.classesOf(base);
    const own = value.kind === 'call' || value.kind === 'param' || value.kind === 'typed' ? this.stores.named(base, key) : [];
    const found = [...own, ...classes.flatMap((cls) => this.#classMember(cls, key, isStatic, value.kind === 'super', 0))];
    return found.length > 0 ? found : undefined;
  }

  #classMember(cls: Ref, key: string, isStatic: boolean, skipOwn: boolean, depth: number): Ref[] {
    const value = valueOf(cls);
    if (value.kind !== 'class' || depth > 8) return [];
    const { module } = cls;
    const info = module.graph.classes[value.index] as ClassInfo;
    const found: Ref[] = [];
    if (!skipOwn) {
      for (const method of info.methods) {
        if (method.key !== key || method.isStatic !== isStatic || method.kind === 'set') continue;
        const fn: Ref = { module, id: method.fn };
        if (method.kind === 'method') found.push(fn);
        else for (const target of this.resolver.functions(fn)) found.push(...returned(target));
      }
      found.push(...this.stores.under({ module, id: isStatic ? info.value : info.self }, key));
    }
    if (found.length === 0 && info.superclass !== NONE) {
      for (const parent of this.resolver.origins({ module, id: info.superclass })) found.push(...this.#classMember(parent, key, isStatic, false, depth + 1));
    }
    return found;
  }

  /** Classes of the project that a value is an instance of. */
  classesOf(ref: Ref): readonly Ref[] {
    const value = valueOf(ref);
    const { module } = ref;
    switch (value.kind) {
      case 'this':
      case 'super': {
        const cls = module.graph.classes[value.cls];
        return cls === undefined ? [] : [{ module, id: cls.value }];
      }
      case 'call':
        return value.how === 'new' ? this.resolver.origins({ module, id: value.callee }).filter((origin) => valueOf(origin).kind === 'class') : [];
      case 'param':
      case 'typed':
        if (value.type === undefined || value.type.root === NONE || value.type.members.length > 0) return [];
        return this.resolver.origins({ module, id: value.type.root }).filter((origin) => valueOf(origin).kind === 'class');
      default:
        return [];
    }
  }

  /** The constructor of a class, its own or the nearest inherited one. */
  constructorsOf(cls: Ref, depth = 0): readonly FnRef[] {
    const value = valueOf(cls);
    if (value.kind === 'fn') return this.resolver.functions(cls);
    if (value.kind !== 'class' || depth > 8) return [];
    const info = cls.module.graph.classes[value.index] as ClassInfo;
    const own = info.methods.find((method) => method.key === 'constructor');
    if (own !== undefined) return this.resolver.functions({ module: cls.module, id: own.fn });
    if (info.superclass === NONE) return [];
    return this.resolver.origins({ module: cls.module, id: info.superclass }).flatMap((parent) => this.constructorsOf(parent, depth + 1));
  }
}
