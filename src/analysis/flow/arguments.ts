import type { CatalogCall, HttpRequest } from '../calls.js';
import { stepsOf } from '../path-nodes.js';
import type { Range, ValueId, ValueOf } from '../graph.js';
import { functionAt, memberChain, valueOf, type Ref } from '../module.js';
import { callText } from '../naming.js';
import type { FnRef } from '../function-refs.js';
import { prepend, readElement, withExcept, type Fact } from './facts.js';
import { isCarrier, isSafeFunction, isSchemaParse, makesError, qualifiedName, storesArguments } from './functions.js';
import { Handovers } from './handovers.js';
import type { ModuleFlow } from './module-flow.js';
import type { ReturnWrap } from './question.js';
import { carriedBy, parsedBy } from './carried.js';
import { reachesData } from './sinks.js';

/** What a call does with a tainted argument: it is a sink, clears it, hands it to a function, or gives it back. */
export class Arguments {
  readonly #handovers: Handovers;

  constructor(private readonly flow: ModuleFlow) {
    this.#handovers = new Handovers(flow);
  }

  into(fact: Fact, call: Ref, value: ValueOf<'call'>, index: number): void {
    const callee: Ref = { module: this.flow.module, id: value.callee };
    if (this.flow.context.isAction?.(callee) === true) {
      this.flow.sinks.argument(fact, { kind: 'action', label: callText(call) }, call, index);
      return;
    }
    const known = this.flow.calls.get(call.id);
    if (known !== undefined && this.#intoCatalogCall(fact, call, known, index)) return;
    if (this.flow.context.clears(callee)) {
      this.flow.reviews.add(call.id, fact.source);
      return;
    }
    if (this.flow.context.passes?.(callee) === true) {
      this.flow.derive(fact, call.id, {});
      return;
    }
    if (makesError(this.flow.module, value)) {
      const [head] = fact.path;
      this.flow.derive(fact, call.id, { path: index > 0 && head === 'cause' ? fact.path : ['message'] });
      return;
    }
    const functions = this.flow.context.resolver.open(() => this.flow.callees(value));
    if (functions.length > 0) {
      for (const fn of functions) this.#intoFunction(fact, call, value, fn, index);
      return;
    }
    const reached = known === undefined ? this.flow.context.calls.reached(call) : undefined;
    if (reached !== undefined && this.#intoCatalogCall(fact, call, reached, index)) return;
    if (this.#settlesPromise(fact, call, callee)) return;
    if (this.flow.sinks.isLoggerCall(value)) {
      this.flow.sinks.argument(fact, { kind: 'logger', label: callText(call) }, call, index);
      return;
    }
    if (storesArguments(value.method)) {
      this.flow.mutations.store(fact, value.receiver, '*', value);
      return;
    }
    this.#unknownCall(fact, call, value, callee, index);
  }

  /** `print.call(thisArg, text)` and `print.apply(thisArg, [text])`. */
  #indirectSink(fact: Fact, call: Ref, value: ValueOf<'call'>, index: number): void {
    if (value.method === 'call' || value.method === 'apply') this.flow.sinks.reference(call, value.receiver, value.places[index] as Range, fact);
  }

  #unknownCall(fact: Fact, call: Ref, value: ValueOf<'call'>, callee: Ref, index: number): void {
    const name = qualifiedName(callee);
    if (this.#handovers.take(fact, call, value, name, index)) return;
    if (isSafeFunction(name)) return;
    if (isCarrier(name)) {
      this.flow.derive(fact, call.id, carriedBy(fact, name, value, this.flow.values));
      return;
    }
    if (value.how === 'tag') {
      this.flow.derive(fact, call.id, { path: [] });
      return;
    }
    if (isSchemaParse(value.method) && this.#mayBeSchema(value.receiver)) {
      this.flow.derive(fact, call.id, parsedBy(this.flow.context.resolver, this.flow.module, fact, value));
      return;
    }
    if (value.method === 'concat' || value.method === 'replace' || value.method === 'replaceAll') {
      this.flow.derive(fact, call.id, {});
      return;
    }
    this.#indirectSink(fact, call, value, index);
    this.#handedCallback(fact, callee, index);
    this.flow.derive(fact, call.id, { path: [], sure: false });
  }

  /** Not the program's own object, and not `Date` or another global. */
  #mayBeSchema(receiver: ValueId): boolean {
    const origins = this.flow.context.resolver.origins({ module: this.flow.module, id: receiver });
    return origins.every((origin) => !['this', 'super', 'class', 'global'].includes(valueOf(origin).kind) && this.flow.context.resolver.classesOf(origin).length === 0);
  }

  #intoCatalogCall(fact: Fact, call: Ref, known: CatalogCall, index: number): boolean {
    for (const record of known.sinks) {
      if (record.data.some((steps) => reachesData(steps, index, fact.path))) this.flow.sinks.argument(fact, { kind: 'catalog', record, label: callText(call) }, call, index);
    }
    if (known.request !== undefined) {
      this.#intoRequest(fact, call, known.request, index);
      // What another server answers is its own text, not what it was sent.
      return true;
    }
    return known.sinks.length > 0 || known.llm.some(({ record }) => record.call.result !== undefined || (record.call.prompts ?? []).length > 0);
  }

  #intoRequest(fact: Fact, call: Ref, request: HttpRequest, index: number): void {
    if (request.llm !== undefined) return;
    const label = callText(call);
    const { url, body, query } = request.record.request;
    if (reachesData(stepsOf(url), index, fact.path)) {
      if (this.#isQueryText(fact.id)) this.flow.sinks.argument(fact, { kind: 'url', label }, call, index);
      return;
    }
    if (query !== undefined && reachesData(stepsOf(query), index, fact.path)) {
      this.flow.sinks.argument(fact, { kind: 'url', label }, call, index);
      return;
    }
    const isExternal = request.endpoint?.kind === 'hops' && request.host !== undefined;
    if (isExternal && (body ?? []).some((path) => reachesData(stepsOf(path), index, fact.path))) {
      this.flow.sinks.argument(fact, { kind: 'http', vendor: request.vendor?.id, host: request.host, label }, call, index);
    }
  }

  /** A URL that code builds with a query string: not one that is itself the content. */
  #isQueryText(id: ValueId): boolean {
    const { module } = this.flow;
    const argument = valueOf({ module, id });
    const parts = argument.kind === 'text' ? argument.parts.map((part) => valueOf({ module, id: part })) : [];
    return parts.some((part) => part.kind === 'const' && String(part.value).includes('?'));
  }

  #intoFunction(fact: Fact, call: Ref, value: ValueOf<'call'>, fn: FnRef, index: number): void {
    const spread = value.spreads.includes(index);
    const taken = spread ? readElement(fact) : fact;
    if (taken === null) return;
    const taint = withExcept({ source: fact.source, payload: taken.payload, path: taken.path, sure: taken.sure }, spread ? undefined : fact.except);
    // Of a spread list, an item whose place nobody knows may become any of the parameters from there on.
    const position = spread ? index + Number(fact.path[0]) : index;
    const isAnywhere = Number.isNaN(position);
    if (fn.module !== this.flow.module) {
      const effect = this.flow.context.effectOf(fn, isAnywhere ? index : position, taint);
      if (effect.isReviewed) this.flow.reviews.add(call.id, fact.source);
      for (const hit of effect.hits) this.flow.sinks.argument({ ...fact, sure: hit.sure }, hit.sink, call, index, hit);
      for (const result of effect.returns) this.flow.derive(fact, call.id, withExcept({ source: fact.source, path: result.path, payload: result.payload, sure: result.sure }, result.except));
      for (const callback of effect.callbacks) this.flow.results.callbackArgument(call, value, callback, { ...callback, source: fact.source }, fact.entry);
      return;
    }
    const wrap: ReturnWrap = value.how === 'new' ? 'drop' : 'none';
    fn.info.params.forEach((param) => {
      const shape = valueOf({ module: fn.module, id: param });
      if (shape.kind !== 'param') return;
      const matches = shape.rest ? isAnywhere || position >= shape.index : isAnywhere ? shape.index >= index : shape.index === position;
      if (!matches) return;
      const path = shape.rest ? prepend(isAnywhere ? '*' : String(position - shape.index), taken.path) : taken.path;
      this.flow.results.enter(fact, { ...taint, path }, param, fn, { call, entry: fact.entry, wrap });
    });
  }

  /** `new Promise((resolve) => resolve(x))` is a promise of `x`; `reject(error)` throws the error at whoever awaits. */
  #settlesPromise(fact: Fact, call: Ref, callee: Ref): boolean {
    return this.flow.context.resolver.origins(callee).some((origin) => {
      const value = valueOf(origin);
      if (value.kind !== 'param' || value.index > 1 || origin.module !== this.flow.module) return false;
      const use = [...this.flow.uses.of(functionAt(this.flow.module, value.owner).value)].find((id) => {
        const call = this.flow.values[id];
        const target = call?.kind === 'call' && call.how === 'new' ? this.flow.values[call.callee] : undefined;
        return target?.kind === 'global' && target.name === 'Promise';
      });
      if (use === undefined) return false;
      if (value.index === 0) this.flow.derive(fact, use, {});
      else this.flow.sinks.error(fact, 'reject', call.id, fact.id);
      return true;
    });
  }

  /** A completion given to a function that arrived as a parameter: the caller decides where it goes. */
  #handedCallback(fact: Fact, callee: Ref, argument: number): void {
    for (const origin of this.flow.context.resolver.origins(callee)) {
      const { root, names: members } = memberChain(origin);
      const current = valueOf(root);
      if (current.kind !== 'param' || root.module !== this.flow.module) continue;
      this.flow.callbacks.push({ source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure, fn: current.owner, param: current.index, members, argument });
    }
  }
}
