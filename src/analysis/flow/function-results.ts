import { NONE, type ValueId, type ValueOf } from '../graph.js';
import { moduleKey, valueOf, type Ref } from '../module.js';
import { callText } from '../naming.js';
import { argumentAt, type FnRef } from '../function-refs.js';
import { cacheOfFunction, sinksOfResult } from './caches.js';
import { prepend, withExcept, type AccessPath, type Entry, type Fact, type Taint } from './facts.js';
import { callbackMethod } from './functions.js';
import type { ModuleFlow } from './module-flow.js';
import type { CallbackFact, ReturnWrap } from './question.js';

interface Caller {
  readonly call: Ref;
  readonly entry: Entry | undefined;
  readonly wrap: ReturnWrap;
}

/** Functions under analysis: who called them with what, and what comes back to whom. */
export class FunctionResults {
  readonly #entries = new Map<string, { readonly callers: Caller[]; readonly ends: Taint[] }>();

  constructor(private readonly flow: ModuleFlow) {}

  /** Opens an entry that nobody in the module has called. */
  open(entry: Entry): void {
    this.#entries.set(entry.key, { callers: [], ends: [] });
  }

  /** Analyses a function under a parameter fact, for all callers that bring the same one. */
  enter(fact: Pick<Fact, 'source'>, taint: Taint, param: ValueId, fn: FnRef, caller: Caller): void {
    const source = `${String(moduleKey(fact.source.call.module))}:${String(fact.source.call.id)}`;
    const key = `${String(param)}|${taint.path.join('.')}|${taint.payload.name}|${taint.sure ? '1' : '0'}|${taint.except?.join(',') ?? ''}|${source}`;
    let state = this.#entries.get(key);
    if (state === undefined) {
      state = { callers: [], ends: [] };
      this.#entries.set(key, state);
    }
    if (!state.callers.some((known) => known.call.id === caller.call.id && known.entry?.key === caller.entry?.key && known.wrap === caller.wrap)) {
      state.callers.push(caller);
      for (const end of state.ends) this.deliver(end, caller);
    }
    this.flow.add(param, taint, { key, fn: fn.index });
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
    const state = fact.entry === undefined ? undefined : this.#entries.get(fact.entry.key);
    if (state !== undefined && fact.entry?.fn === value.owner) {
      if (state.ends.some((end) => end.path.join('.') === taint.path.join('.') && end.payload === taint.payload && end.sure === taint.sure && end.except?.join(',') === taint.except?.join(','))) return;
      state.ends.push(taint);
      for (const caller of state.callers) this.deliver(taint, caller);
      return;
    }
    for (const site of this.flow.context.resolver.callSites.of(this.flow.module).get(value.owner) ?? []) {
      const call = valueOf(site);
      if (call.kind === 'call' && call.how === 'call') this.flow.add(site.id, taint, fact.entry);
    }
    this.#returnFromCallback(value.owner, taint, fact.entry);
    this.#returnFromGetter(value.owner, taint);
  }

  #intoCache(fact: Fact, value: ValueOf<'return'> | ValueOf<'yield'>): void {
    const fn = this.flow.module.graph.functions[value.owner];
    const cache = fn === undefined ? undefined : cacheOfFunction(this.flow.module, fn);
    if (cache !== undefined) this.flow.sinks.record(fact, { kind: 'cache', label: cache }, { module: this.flow.module, id: value.value }, value);
  }

  /** A callback's result is the result of `then`, `map` and of functions that nobody can see. */
  #returnFromCallback(owner: number, taint: Taint, entry: Entry | undefined): void {
    const fn = this.flow.module.graph.functions[owner];
    if (fn === undefined) return;
    for (const use of this.flow.uses.of(fn.value)) {
      const call = this.flow.values[use];
      if (call?.kind !== 'call' || !call.args.includes(fn.value)) continue;
      const index = call.args.indexOf(fn.value);
      for (const record of sinksOfResult(this.flow.calls.get(use), index)) this.flow.sinks.argument(taint, { kind: 'catalog', record, label: callText({ module: this.flow.module, id: use }) }, { module: this.flow.module, id: use }, index);
      this.#insideReceiver({ module: this.flow.module, id: use }, call, index, taint, entry);
      const method = call.method === null ? undefined : callbackMethod(call.method);
      if (method !== undefined && call.receiver !== NONE) {
        if (method.result === 'returned') this.flow.add(use, taint, entry);
        else if (method.result === 'list') this.flow.add(use, { ...taint, path: prepend('*', taint.path) }, entry);
      } else if (this.flow.context.resolver.origins({ module: this.flow.module, id: use }).every((origin) => origin.id !== use)) {
        this.flow.add(use, taint, entry);
      } else if (call.method === null && this.flow.callees(call).length === 0 && !this.flow.calls.has(use)) {
        this.flow.add(use, { ...taint, sure: false }, entry);
      }
    }
  }

  /** `withRetry(() => ask())`: where the function that is given a callback calls it, for this caller only. */
  #insideReceiver(ref: Ref, call: ValueOf<'call'>, index: number, taint: Taint, entry: Entry | undefined): void {
    for (const fn of this.flow.callees(call)) {
      const param = fn.module === this.flow.module ? fn.info.params[index] : undefined;
      const shape = param === undefined ? undefined : this.flow.values[param];
      if (param === undefined || shape?.kind !== 'param' || shape.index !== index) continue;
      const key = `callback:${String(ref.id)}:${String(index)}`;
      const state = this.#entries.get(key) ?? { callers: [{ call: ref, entry, wrap: 'none' as const }], ends: [] };
      this.#entries.set(key, state);
      for (const site of this.#callsOf(param)) this.flow.add(site, taint, { key, fn: fn.index });
    }
  }

  #callsOf(param: ValueId): readonly ValueId[] {
    return [...this.flow.uses.of(param)].flatMap((use) => {
      const value = this.flow.values[use];
      if (value?.kind === 'call') return this.#isCallOf(use, param) ? [use] : [];
      return value?.kind === 'cell' ? [...this.flow.uses.of(use)].filter((id) => this.#isCallOf(id, use)) : [];
    });
  }

  #isCallOf(id: ValueId, callee: ValueId): boolean {
    const value = this.flow.values[id];
    return value?.kind === 'call' && value.callee === callee;
  }

  #returnFromGetter(owner: number, taint: Taint): void {
    const cls = this.flow.module.graph.functions[owner]?.cls ?? -1;
    const info = this.flow.module.graph.classes[cls];
    const getter = info?.methods.find((method) => method.kind === 'get' && this.flow.module.graph.functions[owner]?.value === method.fn);
    if (getter === undefined) return;
    this.flow.values.forEach((value, id) => {
      if (value.kind !== 'member' || value.key !== getter.key) return;
      const object: Ref = { module: this.flow.module, id: value.object };
      const isInstance = this.flow.context.resolver.origins(object).some((origin) => this.flow.context.resolver.classesOf(origin).some((candidate) => candidate.id === info?.value));
      if (isInstance) this.flow.add(id, taint);
    });
  }

  /** Gives a completion to the function that a caller passes at the callback's position. */
  callbackArgument(call: Ref, value: ValueOf<'call'>, callback: CallbackFact, taint: Taint, entry: Entry | undefined): void {
    let targets: readonly Ref[] = [{ module: this.flow.module, id: argumentAt(value, callback.param) }];
    if (targets[0]?.id === NONE) return;
    for (const member of callback.members) {
      targets = targets.flatMap((target) => this.flow.context.resolver.origins(target)).flatMap((origin) => this.flow.context.resolver.lookup(origin, member) ?? []);
    }
    for (const target of targets) {
      if (target.module !== this.flow.module) continue;
      this.flow.sinks.reference(call, target.id, value.places[callback.param] ?? value, taint);
      for (const fn of this.flow.context.resolver.functions(target)) {
        const param = fn.module === this.flow.module ? fn.info.params[callback.argument] : undefined;
        if (param !== undefined) this.flow.add(param, { source: taint.source, payload: taint.payload, path: taint.path, sure: taint.sure }, entry);
      }
    }
  }
}
