import { NONE, type ValueId, type ValueOf } from '../graph.js';
import { functionAt, refKey, valueOf, type Ref } from '../module.js';
import { callText } from '../naming.js';
import { givesBackResults } from '../call-results.js';
import { argumentAt, type FnRef } from '../function-refs.js';
import { cacheOfFunction, sinksOfResult } from './caches.js';
import { prepend, taintKey, withExcept, type AccessPath, type Entry, type Fact, type Taint } from './facts.js';
import { callbackMethod } from './functions.js';
import type { ModuleFlow } from './module-flow.js';
import type { CallbackFact, ReturnWrap } from './question.js';

interface Caller {
  readonly call: Ref;
  readonly entry: Entry | undefined;
  readonly wrap: ReturnWrap;
}

/** Everyone who called a function with the same, and what came back; each once. */
interface Answers {
  readonly callers: Map<string, Caller>;
  readonly ends: Map<string, Taint>;
}

/** Functions under analysis: who called them with what, and what comes back to whom. */
export class FunctionResults {
  readonly #entries = new Map<string, Answers>();

  constructor(private readonly flow: ModuleFlow) {}

  /** Opens an entry, which nobody in the module need have called. */
  open({ key }: Entry): Answers {
    const answers = this.#entries.get(key) ?? { callers: new Map(), ends: new Map() };
    this.#entries.set(key, answers);
    return answers;
  }

  /** Analyses a function under a parameter fact, for all callers that bring the same one. */
  enter(fact: Pick<Fact, 'source'>, taint: Taint, param: ValueId, fn: FnRef, caller: Caller): void {
    const entry: Entry = { key: `${String(param)}|${taintKey(taint)}|${refKey(fact.source.call)}`, fn: fn.index };
    const { callers, ends } = this.open(entry);
    callers.set(callerKey(caller), caller);
    for (const end of ends.values()) this.deliver(end, caller);
    this.flow.add(param, taint, entry);
  }

  deliver(end: Taint, caller: Caller): void {
    if (caller.wrap === 'drop') return;
    const path: AccessPath = caller.wrap === 'list' ? prepend('*', end.path) : end.path;
    this.flow.add(caller.call.id, { ...end, path }, caller.entry);
  }

  /** What returns and yields of a function bring to its callers. */
  leave(fact: Fact, value: ValueOf<'return'> | ValueOf<'yield'>): void {
    const taint: Taint = withExcept({ source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure }, fact.except);
    this.flow.returns.push({ fn: value.owner, fact: { ...taint, entry: fact.entry } });
    this.#intoCache(fact, value);
    if (fact.entry?.fn === value.owner) {
      const { callers, ends } = this.open(fact.entry);
      ends.set(taintKey(taint), taint);
      for (const caller of callers.values()) this.deliver(taint, caller);
      return;
    }
    for (const site of this.flow.context.resolver.callSites.of(this.flow.module).get(value.owner) ?? []) {
      if (site.value.how !== 'new') this.flow.add(site.id, taint, fact.entry);
    }
    this.#returnFromCallback(functionAt(this.flow.module, value.owner).value, taint, fact.entry);
    this.#returnFromGetter(value.owner, taint);
  }

  #intoCache(fact: Fact, value: ValueOf<'return'> | ValueOf<'yield'>): void {
    const cache = cacheOfFunction(this.flow.module, functionAt(this.flow.module, value.owner));
    if (cache !== undefined) this.flow.sinks.record(fact, { kind: 'cache', label: cache }, { module: this.flow.module, id: value.value }, value);
  }

  /** A callback's result is the result of `then`, `map` and of functions that nobody can see; others in sight call it themselves. */
  #returnFromCallback(given: ValueId, taint: Taint, entry: Entry | undefined): void {
    const { module, uses, calls, sinks } = this.flow;
    for (const use of uses.of(given)) {
      const ref: Ref = { module, id: use };
      const call = valueOf(ref);
      if (call.kind !== 'call' || !call.args.includes(given)) continue;
      const index = call.args.indexOf(given);
      for (const record of sinksOfResult(calls.get(use), index)) sinks.argument(taint, { kind: 'catalog', record, label: callText(ref) }, ref, index);
      const callees = this.flow.callees(call);
      const method = callbackMethod(call.method);
      if (method !== undefined) {
        if (method.result === 'returned') this.flow.add(use, taint, entry);
        else if (method.result === 'list') this.flow.add(use, { ...taint, path: prepend('*', taint.path) }, entry);
      } else if (callees.some((fn) => fn.module === module)) {
        this.#insideReceiver(ref, callees, index, taint, entry);
      } else if (callees.length > 0 || givesBackResults(call, { module, id: call.callee })) {
        this.flow.add(use, taint, entry);
      } else if (call.method === null) {
        this.flow.add(use, { ...taint, sure: false }, entry);
      }
    }
  }

  /** `withRetry(() => ask())`: where the function that is given a callback calls it or gives it on, for this caller only. */
  #insideReceiver(call: Ref, callees: readonly FnRef[], index: number, taint: Taint, entry: Entry | undefined): void {
    const caller: Caller = { call, entry, wrap: 'none' };
    for (const fn of callees) {
      const param = fn.module === this.flow.module ? fn.info.params[index] : undefined;
      if (param === undefined) continue;
      const own: Entry = { key: `callback:${String(call.id)}:${String(index)}:${taintKey(taint)}:${refKey(taint.source.call)}`, fn: fn.index };
      const { callers } = this.open(own);
      if (callers.has(callerKey(caller))) continue;
      callers.set(callerKey(caller), caller);
      for (const held of this.#holdersOf(param)) {
        for (const site of this.#callsOf(held)) this.flow.add(site, taint, own);
        this.#returnFromCallback(held, taint, own);
      }
    }
  }

  /** A parameter, and the variables that may hold it later. */
  #holdersOf(param: ValueId): readonly ValueId[] {
    const { module, uses } = this.flow;
    return [param, ...[...uses.of(param)].filter((id) => ['cell', 'join'].includes(valueOf({ module, id }).kind))];
  }

  #callsOf(callee: ValueId): readonly ValueId[] {
    const { module, uses } = this.flow;
    return [...uses.of(callee)].filter((id) => {
      const value = valueOf({ module, id });
      return value.kind === 'call' && value.callee === callee;
    });
  }

  #returnFromGetter(owner: number, taint: Taint): void {
    const { cls, value: fn } = functionAt(this.flow.module, owner);
    const info = this.flow.module.graph.classes[cls];
    const getter = info?.methods.find((method) => method.kind === 'get' && method.fn === fn);
    if (info === undefined || getter === undefined) return;
    this.flow.values.forEach((value, id) => {
      if (value.kind !== 'member' || value.key !== getter.key) return;
      const object: Ref = { module: this.flow.module, id: value.object };
      const isInstance = this.flow.context.resolver.origins(object).some((origin) => this.flow.context.resolver.classesOf(origin).some((candidate) => candidate.id === info.value));
      if (isInstance) this.flow.add(id, taint);
    });
  }

  /** Gives a completion to the function that a caller passes at the callback's position. */
  callbackArgument(call: Ref, value: ValueOf<'call'>, callback: CallbackFact, taint: Taint, entry: Entry | undefined): void {
    const given = argumentAt(value, callback.param);
    if (given === NONE) return;
    let targets: readonly Ref[] = [{ module: this.flow.module, id: given }];
    for (const member of callback.members) {
      targets = targets.flatMap((target) => this.flow.context.resolver.origins(target)).flatMap((origin) => this.flow.context.resolver.lookup(origin, member) ?? []);
    }
    for (const target of targets) {
      if (target.module !== this.flow.module) continue;
      this.flow.sinks.reference(call, target.id, value.places[callback.param] ?? value, taint);
      const { source, payload, path, sure } = taint;
      for (const fn of this.flow.context.resolver.functions(target)) this.flow.intoParameter(fn, callback.argument, { source, payload, path, sure }, entry);
    }
  }
}

function callerKey({ call, entry, wrap }: Caller): string {
  return `${String(call.id)}|${String(entry?.key)}|${wrap}`;
}
