import { CallSites } from './call-sites.js';
import { NONE, type ClassInfo, type FunctionInfo, type ValueId, type ValueOf } from './graph.js';
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
  /** A text file that code names by a literal path. */
  promptFile(from: string, specifier: string): Module | undefined;
  /** Whether a module may be opened for a question about the catalog. */
  mayReach(path: string): boolean;
}

/** A function with its module. */
export interface FnRef {
  readonly module: Module;
  readonly index: number;
  readonly info: FunctionInfo;
}

const MAX_ORIGINS = 64;
const READS_FILE = /^readFile(?:Sync)?$|^readTextFile(?:Sync)?$/;
const ITEM_CALLBACKS = /^(?:map|flatMap|forEach|filter|find|findLast|some|every|reduce)$/;
/** Unknown functions that do not give back what their callback returns. */
const NO_CALLBACK_RESULT =
  /^(?:on|once|use[A-Z]\w*|set(?:Timeout|Interval|Immediate)|get|post|put|patch|delete|all|use|route|listen|addEventListener|describe|it|test|before\w*|after\w*|subscribe|forEach|tool|handle|registerTool|command|step|schedule|nextTick|queueMicrotask|requestAnimationFrame|then|catch|finally|map|filter|flatMap|some|every|reduce|find|sort)$/;

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
        return this.#answers.origins.get(ref, () => this.#compute(ref));
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
        return this.#call(ref, value);
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
      case 'class':
      case 'this':
      case 'super':
      case 'call':
      case 'param':
      case 'typed':
        return this.#lookupInClass(base, key);
      default:
        return undefined;
    }
  }

  #lookupInClass(base: Ref, key: string | null): readonly Ref[] | undefined {
    if (key === null) return undefined;
    const value = valueOf(base);
    const isStatic = value.kind === 'class';
    const classes = isStatic ? [base] : this.classesOf(base);
    const own = value.kind === 'call' || value.kind === 'param' || value.kind === 'typed' ? this.#stores.named(base, key) : [];
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
        else for (const target of this.functions(fn)) found.push(...returned(target));
      }
      found.push(...this.#stores.under({ module, id: isStatic ? info.value : info.self }, key));
    }
    if (found.length === 0 && info.superclass !== NONE) {
      for (const parent of this.origins({ module, id: info.superclass })) found.push(...this.#classMember(parent, key, isStatic, false, depth + 1));
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
        return value.how === 'new' ? this.origins({ module, id: value.callee }).filter((origin) => valueOf(origin).kind === 'class') : [];
      case 'param':
      case 'typed':
        if (value.type === undefined || value.type.root === NONE || value.type.members.length > 0) return [];
        return this.origins({ module, id: value.type.root }).filter((origin) => valueOf(origin).kind === 'class');
      default:
        return [];
    }
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

  // --- modules ---

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

  // --- calls ---

  #call(ref: Ref, value: ValueOf<'call'>): readonly Ref[] {
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    if (value.how === 'new') return [ref];
    const passed = this.#passedThrough(value, at) ?? this.#fileText(ref.module, value, at);
    if (passed !== undefined) return passed;
    const callees = this.origins(at(value.callee));
    const functions = callees.filter((origin) => valueOf(origin).kind === 'fn').flatMap((origin) => this.functions(origin));
    if (functions.length > 0) {
      return distinct(functions.flatMap((fn) => returned(fn).flatMap((result) => this.#returnedFrom(fn, result, ref, value))));
    }
    return this.#callbackResult(value, at) ?? [ref];
  }

  #passedThrough(value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    const [first] = value.args;
    if (value.method === 'bind' && value.receiver !== NONE) return this.origins(at(value.receiver));
    if (value.receiver === NONE || first === undefined) return undefined;
    const receiver = valueOf(at(value.receiver));
    if (receiver.kind !== 'global') return undefined;
    if (receiver.name === 'Object' && (value.method === 'freeze' || value.method === 'seal')) return this.origins(at(first));
    if (receiver.name === 'Promise' && value.method === 'resolve') return this.origins(at(first));
    return undefined;
  }

  /** `readFileSync(new URL('./prompt.md', import.meta.url), 'utf8')`: the text of the file, where its path is a literal. */
  #fileText(module: Module, value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    const name = value.method ?? calleeName(at(value.callee));
    const [first] = value.args;
    if (first === undefined || name === null || !READS_FILE.test(name)) return undefined;
    const path = this.#literalPath(at(first), 0);
    const file = path === undefined ? undefined : this.project.promptFile(module.path, path);
    return file === undefined ? undefined : [{ module: file, id: 0 }];
  }

  /** The last literal of a path expression: `path.join(__dirname, 'prompts', 'x.md')` is `prompts/x.md`. */
  #literalPath(ref: Ref, depth: number): string | undefined {
    const [origin] = this.origins(ref);
    if (origin === undefined || depth > 4) return undefined;
    const value = valueOf(origin);
    if (value.kind === 'const') return typeof value.value === 'string' ? value.value : undefined;
    const parts = value.kind === 'text' ? value.parts : value.kind === 'call' ? value.args : [];
    const literals = parts.map((id) => this.#literalPath({ module: origin.module, id }, depth + 1)).filter((part) => part !== undefined);
    return literals.length === 0 ? undefined : literals.join('/').replaceAll('//', '/').replace(/^\//, '');
  }

  /** A returned parameter is the argument of this very call. */
  #returnedFrom(fn: FnRef, result: Ref, call: Ref, value: ValueOf<'call'>): readonly Ref[] {
    const inner = valueOf(result);
    if (inner.kind === 'param' && inner.owner === fn.index) {
      const argument = argumentAt(value, inner.index);
      return argument === NONE ? [] : this.origins({ module: call.module, id: argument });
    }
    return this.origins(result);
  }

  /** `withRetry(() => create())`: a function out of sight gives back what its callback returns. */
  #callbackResult(value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    const name = value.method ?? calleeName(at(value.callee));
    if (name === null || NO_CALLBACK_RESULT.test(name)) return undefined;
    for (const argument of value.args) {
      if (valueOf(at(argument)).kind !== 'fn') continue;
      const results = this.functions(at(argument)).flatMap(returned);
      const informative = results.flatMap((result) => this.origins(result)).filter((origin) => !isNothing(origin));
      if (informative.length > 0) return informative;
    }
    return undefined;
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
      const call = valueOf(site);
      if (call.kind !== 'call') continue;
      const argument = argumentAt(call, value.index);
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

  /** The constructor of a class, its own or the nearest inherited one. */
  constructorsOf(cls: Ref, depth = 0): readonly FnRef[] {
    const value = valueOf(cls);
    if (value.kind === 'fn') return this.functions(cls);
    if (value.kind !== 'class' || depth > 8) return [];
    const info = cls.module.graph.classes[value.index] as ClassInfo;
    const own = info.methods.find((method) => method.key === 'constructor');
    if (own !== undefined) return this.functions({ module: cls.module, id: own.fn });
    if (info.superclass === NONE) return [];
    return this.origins({ module: cls.module, id: info.superclass }).flatMap((parent) => this.constructorsOf(parent, depth + 1));
  }

}

/** What has been worked out so far. */
class Answers {
  readonly stack = new QueryStack();
  readonly origins = new RefMemo<readonly Ref[]>([], this.stack);
  readonly members = new CyclicMemo<string, { readonly refs: readonly Ref[] | undefined }>({ refs: [] }, this.stack);
  readonly elements = new RefMemo<{ readonly refs: readonly Ref[] | undefined }>({ refs: [] }, this.stack);
}

/** Values that a function returns or yields. */
export function returned(fn: FnRef): readonly Ref[] {
  return fn.info.returns.flatMap((id) => {
    const effect = fn.module.graph.values[id];
    return effect?.kind === 'return' || effect?.kind === 'yield' ? [{ module: fn.module, id: effect.value }] : [];
  });
}

/** The argument at a position; the spread one where a spread stands before it. */
export function argumentAt(call: ValueOf<'call'>, index: number): ValueId {
  const spread = call.spreads.find((position) => position <= index);
  return call.args[spread ?? index] ?? NONE;
}

function calleeName(callee: Ref): string | null {
  const value = valueOf(callee);
  if (value.kind === 'import') return value.name;
  return value.kind === 'global' ? value.name : null;
}

function isNothing(ref: Ref): boolean {
  const value = valueOf(ref);
  return value.kind === 'const' && (value.value === undefined || value.value === null);
}

export function distinct(refs: readonly Ref[]): readonly Ref[] {
  if (refs.length < 2) return refs;
  const seen = new Map<string, Ref>();
  for (const ref of refs) {
    seen.set(refKey(ref), ref);
    if (seen.size >= MAX_ORIGINS) break;
  }
  return [...seen.values()];
}
