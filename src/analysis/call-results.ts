import { argumentAt, distinct, returned, type FnRef } from './function-refs.js';
import { NONE, type ValueId, type ValueOf } from './graph.js';
import { valueOf, type Module, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

const READS_FILE = /^readFile(?:Sync)?$|^readTextFile(?:Sync)?$/;
/** Unknown functions that do not give back what their callback returns. */
const NO_CALLBACK_RESULT =
  /^(?:on|once|use[A-Z]\w*|get|post|put|patch|delete|all|use|route|listen|describe|it|test|before\w*|after\w*|subscribe|forEach|tool|handle|command|step|schedule|(?:add|set|register|define)[A-Z]\w*|nextTick|queueMicrotask|requestAnimationFrame|then|catch|finally|map|filter|flatMap|some|every|reduce|find|sort)$/;

/** What calls give back: results of functions in sight, of functions of the language that pass on, and texts of files. */
export class CallResults {
  constructor(private readonly resolver: Resolver) {}

  of(ref: Ref, value: ValueOf<'call'>): readonly Ref[] {
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    if (value.how === 'new') return this.#proxied(value, at) ?? [ref];
    const passed = this.#passedThrough(value, at) ?? this.#fileText(ref.module, value, at);
    if (passed !== undefined) return passed;
    const callees = this.resolver.origins(at(value.callee));
    const functions = callees.filter((origin) => valueOf(origin).kind === 'fn').flatMap((origin) => this.resolver.functions(origin));
    if (functions.length > 0) {
      return distinct(functions.flatMap((fn) => returned(fn).flatMap((result) => this.#returnedFrom(fn, result, ref, value))));
    }
    return this.#callbackResult(value, at) ?? [ref];
  }

  /** `new Proxy({}, { get: (_, name) => getClient()[name] })` stands for what its handler reads members of, else for its target. */
  #proxied(value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    const callee = valueOf(at(value.callee));
    const [target, handler] = value.args;
    if (callee.kind !== 'global' || callee.name !== 'Proxy' || target === undefined) return undefined;
    const getters = handler === undefined ? [] : this.resolver.origins(at(handler)).flatMap((origin) => this.resolver.lookup(origin, 'get') ?? []);
    const read = getters.flatMap((getter) => this.resolver.functions(getter)).flatMap((fn) => returned(fn).flatMap((result) => objectsRead(result)));
    const found = read.flatMap((object) => this.resolver.origins(object)).filter((origin) => valueOf(origin).kind !== 'param');
    return found.length > 0 ? distinct(found) : this.resolver.origins(at(target));
  }

  #passedThrough(value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    const [first] = value.args;
    if (value.method === 'bind' && value.receiver !== NONE) return this.resolver.origins(at(value.receiver));
    if (value.receiver === NONE || first === undefined) return undefined;
    const receiver = valueOf(at(value.receiver));
    if (receiver.kind !== 'global') return undefined;
    if (receiver.name === 'Object' && (value.method === 'freeze' || value.method === 'seal')) return this.resolver.origins(at(first));
    if (receiver.name === 'Promise' && value.method === 'resolve') return this.resolver.origins(at(first));
    return undefined;
  }

  /** `readFileSync(new URL('./prompt.md', import.meta.url), 'utf8')`: the text of the file, where its path is a literal. */
  #fileText(module: Module, value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    const name = value.method ?? calleeName(at(value.callee));
    const [first] = value.args;
    if (first === undefined || name === null || !READS_FILE.test(name)) return undefined;
    const path = this.#literalPath(at(first), 0);
    const file = path === undefined ? undefined : this.resolver.project.promptFile(module.path, path);
    return file === undefined ? undefined : [{ module: file, id: 0 }];
  }

  /** The last literal of a path expression: `path.join(__dirname, 'prompts', 'x.md')` is `prompts/x.md`. */
  #literalPath(ref: Ref, depth: number): string | undefined {
    const [origin] = this.resolver.origins(ref);
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
      return argument === NONE ? [] : this.resolver.origins({ module: call.module, id: argument });
    }
    return this.resolver.origins(result);
  }

  /** `withRetry(() => create())`: a function out of sight gives back what its callback returns. */
  #callbackResult(value: ValueOf<'call'>, at: (id: ValueId) => Ref): readonly Ref[] | undefined {
    if (!givesBackResults(value, at(value.callee))) return undefined;
    for (const argument of value.args) {
      if (valueOf(at(argument)).kind !== 'fn') continue;
      const results = this.resolver.functions(at(argument)).flatMap(returned);
      const informative = results.flatMap((result) => this.resolver.origins(result)).filter((origin) => !isNothing(origin));
      if (informative.length > 0) return informative;
    }
    return undefined;
  }
}

/** Whether a function out of sight gives back what its callback returns, as far as its name tells. */
export function givesBackResults(call: ValueOf<'call'>, callee: Ref): boolean {
  const name = call.how === 'new' ? null : (call.method ?? calleeName(callee));
  return name !== null && !NO_CALLBACK_RESULT.test(name);
}

/** Objects of which a value is a member that is known at run time only: `client[name]`, `Reflect.get(client, name)`, either bound. */
function objectsRead({ module, id }: Ref, depth = 0): readonly Ref[] {
  const value = valueOf({ module, id });
  const into = (ids: readonly ValueId[]): readonly Ref[] => (depth > 4 ? [] : ids.flatMap((next) => objectsRead({ module, id: next }, depth + 1)));
  switch (value.kind) {
    case 'member':
      return value.key === null ? [{ module, id: value.object }] : [];
    case 'join':
      return into(value.values);
    case 'typed':
      return into([value.value]);
    case 'call': {
      if (value.method === 'bind') return into([value.receiver]);
      const [first] = value.args;
      const receiver = value.receiver === NONE ? undefined : valueOf({ module, id: value.receiver });
      return value.method === 'get' && receiver?.kind === 'global' && receiver.name === 'Reflect' && first !== undefined ? [{ module, id: first }] : [];
    }
    default:
      return [];
  }
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
