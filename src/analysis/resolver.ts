import { orUnknown } from '../incidents.js';
import { CallResults } from './call-results.js';
import { CallSites } from './call-sites.js';
import { ClassMembers } from './class-members.js';
import { argumentAt, distinct, returned, type FnRef } from './function-refs.js';
import { NONE, type FunctionInfo, type ValueId, type ValueOf } from './graph.js';
import { CyclicMemo, QueryStack, RefMemo } from './memo.js';
import { ModuleExports } from './module-exports.js';
import { refKey, valueOf, type Module, type Ref } from './module.js';
import { StoreIndex } from './stores.js';

/** Where a resolver gets other modules from. */
export interface ModuleSource {
  /** Where relative paths in settings start. */
  readonly cwd: string;
  resolve(from: string, source: string): string | undefined;
  module(path: string): Module | undefined;
  /** The module of the settings' own surfaces that an import names; it is never opened. */
  declared(from: string, source: string): string | undefined;
  /** A text file that code names by a literal path. */
  promptFile(from: string, specifier: string): Module | undefined;
  /** Whether a module may be opened for a question about the catalog. */
  mayReach(path: string): boolean;
}

const ITEM_CALLBACKS = /^(?:map|flatMap|forEach|filter|find|findLast|some|every|reduce)$/;

/**
 * Where values come from: through variables, fields, classes, calls of known functions and modules of the project.
 * An origin is a value that cannot be taken apart further: a literal, a function, a call of something unknown, an
 * import of a package, a parameter that nobody in sight fills.
 */
export class Resolver {
  readonly #gated = new Answers();
  readonly #opened = new Answers();
  #isOpen = false;
  readonly callSites = new CallSites(this);
  readonly #stores = new StoreIndex(this);
  readonly #classes = new ClassMembers(this, this.#stores);
  readonly #calls = new CallResults(this);
  readonly #exports: ModuleExports;

  constructor(readonly project: ModuleSource) {
    this.#exports = new ModuleExports(project);
  }

  /**
   * Runs a query that may open every module of the project. Otherwise only modules are opened that can reach the
   * catalog: most imports of a file cannot change what its calls denote.
   */
  open<T>(query: () => T): T {
    const before = this.#isOpen;
    this.#isOpen = true;
    try {
      return query();
    } finally {
      this.#isOpen = before;
    }
  }

  get #answers(): Answers {
    return this.#isOpen ? this.#opened : this.#gated;
  }

  /** Whether an import leads to a module that may be opened. */
  follows(module: Module, source: string): boolean {
    return this.#target(module, source) !== undefined;
  }

  /** The file that an import names, if it may be opened. */
  #target(module: Module, source: string): string | undefined {
    const path = this.project.resolve(module.path, source);
    return path !== undefined && (this.#isOpen || this.project.mayReach(path)) ? path : undefined;
  }

  origins(ref: Ref): readonly Ref[] {
    const value = valueOf(ref);
    switch (value.kind) {
      case 'const':
      case 'text':
      case 'prim':
      case 'unknown':
      case 'caught':
      case 'object':
      case 'array':
      case 'this':
      case 'super':
      case 'global':
      case 'fn':
      case 'class':
        return [ref];
      default:
        return this.#answers.origins.get(ref, () => orUnknown(() => this.#compute(ref)) ?? [ref]);
    }
  }

  #compute(ref: Ref): readonly Ref[] {
    const value = valueOf(ref);
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    switch (value.kind) {
      case 'join':
      case 'cell':
        return distinct(value.values.flatMap((id) => this.origins(at(id))));
      case 'typed': {
        const inner = this.origins(at(value.value));
        if (value.type.isNoText === true) return inner.filter((origin) => !isText(origin));
        return inner.some((origin) => this.#isConcrete(origin)) ? inner : [ref];
      }
      case 'member':
        return this.#member(ref, value);
      case 'element': {
        const items = this.elements(at(value.object));
        return items ?? [ref];
      }
      case 'import':
        return this.#import(ref, value);
      case 'param':
        return this.#param(ref, value);
      case 'call':
        return this.#calls.of(ref, value);
      default:
        return [ref];
    }
  }

  #isConcrete(origin: Ref): boolean {
    const value = valueOf(origin);
    if (value.kind === 'const') return value.value !== undefined && value.value !== null;
    if (value.kind === 'call') return value.how === 'new' && this.classesOf(origin).length > 0;
    return ['text', 'object', 'array', 'fn', 'class', 'this'].includes(value.kind);
  }

  #member(ref: Ref, value: ValueOf<'member'>): readonly Ref[] {
    const result: Ref[] = [];
    for (const base of this.origins({ module: ref.module, id: value.object })) {
      const found = this.lookup(base, value.key);
      if (found === undefined) result.push(ref);
      else result.push(...found.flatMap((entry) => this.origins(entry)));
    }
    return result.length === 0 ? [ref] : distinct(result);
  }

  /** Values of a member, `undefined` where the base is not something made in sight. */
  lookup(base: Ref, key: string | null): readonly Ref[] | undefined {
    return this.#answers.members.get(`${refKey(base)}.${key ?? '*'}`, () => ({ refs: this.#lookup(base, key) })).refs;
  }

  #lookup(base: Ref, key: string | null): readonly Ref[] | undefined {
    const value = valueOf(base);
    const at = (id: ValueId): Ref => ({ module: base.module, id });
    switch (value.kind) {
      case 'object': {
        const found: Ref[] = [];
        for (let index = value.fields.length - 1; index >= 0; index -= 1) {
          const field = value.fields[index];
          if (field === undefined) continue;
          if (field.key === null) {
            for (const origin of this.origins(at(field.value))) found.push(...(this.lookup(origin, key) ?? []));
          } else if (key === null || field.key === key || field.key === '*') {
            found.push(at(field.value));
            if (field.key === key) break;
          }
        }
        found.push(...this.#stores.under(base, key));
        return found.length > 0 || !value.fields.some((field) => field.key === null) ? found : undefined;
      }
      case 'array': {
        const position = key === null ? NaN : Number(key);
        const firstSpread = value.spreads[0] ?? Infinity;
        if (Number.isInteger(position) && position < firstSpread) {
          const item = value.items[position];
          return item === undefined ? this.#stores.under(base, key) : [at(item), ...this.#stores.under(base, key)];
        }
        return key === null || Number.isInteger(position) ? this.elements(base) : undefined;
      }
      case 'rest': {
        if (key !== null && value.excluded.includes(key)) return [];
        const found = this.origins(at(value.object)).map((origin) => this.lookup(origin, key));
        return found.some((entry) => entry === undefined) ? undefined : found.flatMap((entry) => entry ?? []);
      }
      case 'fn':
        return undefined;
      case 'import': {
        if (value.name !== '*' || key === null) return undefined;
        const path = this.#target(base.module, value.source);
        const found = path === undefined ? undefined : this.#exports.find(path, key);
        return found === undefined ? undefined : [found];
      }
      case 'call':
        return this.#assigned(base, value, key) ?? this.#classes.lookup(base, key);
      case 'class':
      case 'this':
      case 'super':
      case 'param':
      case 'typed':
        return this.#classes.lookup(base, key);
      default:
        return undefined;
    }
  }

  /** `Object.assign({}, defaults, options)` has the members of all, where the options are out of sight those of the defaults. */
  #assigned(base: Ref, value: ValueOf<'call'>, key: string | null): readonly Ref[] | undefined {
    const receiver = value.receiver === NONE ? undefined : valueOf({ module: base.module, id: value.receiver });
    if (value.method !== 'assign' || receiver?.kind !== 'global' || receiver.name !== 'Object') return undefined;
    const found: Ref[] = [];
    for (const id of value.args.toReversed()) {
      const origins = this.origins({ module: base.module, id });
      const members = origins.flatMap((origin) => this.lookup(origin, key) ?? []);
      found.push(...members);
      if (key !== null && members.length > 0 && origins.every((origin) => valueOf(origin).kind === 'object')) break;
    }
    return found.length === 0 ? undefined : distinct(found);
  }

  /** Classes of the project that a value is an instance of. */
  classesOf(ref: Ref): readonly Ref[] {
    return this.#classes.classesOf(ref);
  }

  /** The constructor of a class, its own or the nearest inherited one. */
  constructorsOf(cls: Ref): readonly FnRef[] {
    return this.#classes.constructorsOf(cls);
  }

  /** Items of an array-like value, `undefined` where they are not in sight. */
  elements(ref: Ref): readonly Ref[] | undefined {
    return this.#answers.elements.get(ref, () => ({ refs: this.#elements(ref) })).refs;
  }

  #elements(ref: Ref): readonly Ref[] | undefined {
    const items: Ref[] = [];
    let known = false;
    for (const origin of this.origins(ref)) {
      const found = this.#elementsOf(origin);
      if (found !== undefined) {
        known = true;
        items.push(...found);
      }
    }
    return known ? distinct(items) : undefined;
  }

  #elementsOf(origin: Ref): readonly Ref[] | undefined {
    const value = valueOf(origin);
    const at = (id: ValueId): Ref => ({ module: origin.module, id });
    if (value.kind === 'array') {
      const items = value.items.flatMap((item, index) => (value.spreads.includes(index) ? (this.elements(at(item)) ?? []) : [at(item)]));
      return [...items, ...this.#stores.under(origin, null)];
    }
    if (value.kind !== 'call') return undefined;
    const pushed = this.#stores.under(origin, null);
    switch (value.method) {
      case 'map':
      case 'flatMap': {
        const callback = value.args[0];
        if (callback === undefined) return undefined;
        const results = this.functions(at(callback)).flatMap(returned);
        return [...(value.method === 'map' ? results : results.flatMap((result) => this.elements(result) ?? [result])), ...pushed];
      }
      case 'filter':
      case 'slice':
      case 'reverse':
      case 'sort':
      case 'toSorted':
      case 'toReversed':
      case 'values':
        return this.elements(at(value.receiver));
      case 'concat':
        return [value.receiver, ...value.args].flatMap((id) => this.elements(at(id)) ?? [at(id)]);
      default:
        return pushed.length > 0 ? pushed : undefined;
    }
  }

  #import(ref: Ref, value: ValueOf<'import'>): readonly Ref[] {
    const file = this.project.promptFile(ref.module.path, value.source);
    if (file !== undefined) return [{ module: file, id: 0 }];
    const path = this.#target(ref.module, value.source);
    if (path === undefined) return [ref];
    if (value.name === '*') {
      // `require` of a CommonJS module gives what it exports as a whole.
      const whole = value.how === 'require' ? this.#exports.find(path, 'default') : undefined;
      return whole === undefined ? [ref] : this.origins(whole);
    }
    const target = this.#exports.find(path, value.name);
    return target === undefined ? [ref] : this.origins(target);
  }

  /** Functions that a value may be. */
  functions(ref: Ref): readonly FnRef[] {
    return this.origins(ref).flatMap((origin) => {
      const value = valueOf(origin);
      if (value.kind !== 'fn') return [];
      const info = origin.module.graph.functions[value.index] as FunctionInfo;
      return [{ module: origin.module, index: value.index, info }];
    });
  }

  #param(ref: Ref, value: ValueOf<'param'>): readonly Ref[] {
    const sites = this.callSites.of(ref.module).get(value.owner);
    // While the calls of the module are being collected, the answer holds for this query only.
    if (this.callSites.isIncomplete(ref.module)) this.#answers.stack.lowest = -1;
    const found: Ref[] = [];
    for (const site of sites ?? []) {
      const argument = argumentAt(site.value, value.index);
      if (argument !== NONE) found.push(...this.origins({ module: ref.module, id: argument }));
    }
    found.push(...this.#fromCallbackCall(ref, value));
    if (found.length === 0 || value.type !== undefined || this.callSites.exportedFunctions(ref.module).has(value.owner)) found.push(ref);
    return distinct(found);
  }

  /** `list.map((item) => …)` and `promise.then((result) => …)`: the parameter is what the receiver holds. */
  #fromCallbackCall(ref: Ref, value: ValueOf<'param'>): readonly Ref[] {
    return this.callSites.passedTo(ref.module, value.owner).flatMap(({ call, index }) => {
      const site = valueOf(call);
      if (site.kind !== 'call' || site.method === null || site.receiver === NONE || index !== 0) return [];
      const receiver: Ref = { module: ref.module, id: site.receiver };
      if (site.method === 'then') return value.index === 0 ? this.origins(receiver) : [];
      const position = site.method === 'reduce' ? 1 : 0;
      if (!ITEM_CALLBACKS.test(site.method) || value.index !== position) return [];
      return (this.elements(receiver) ?? []).flatMap((item) => this.origins(item));
    });
  }
}

function isText(origin: Ref): boolean {
  const value = valueOf(origin);
  return value.kind === 'text' || (value.kind === 'const' && typeof value.value === 'string');
}

/** What has been worked out so far. */
class Answers {
  readonly stack = new QueryStack();
  readonly origins = new RefMemo<readonly Ref[]>([], this.stack);
  readonly members = new CyclicMemo<string, { readonly refs: readonly Ref[] | undefined }>({ refs: [] }, this.stack);
  readonly elements = new RefMemo<{ readonly refs: readonly Ref[] | undefined }>({ refs: [] }, this.stack);
}
