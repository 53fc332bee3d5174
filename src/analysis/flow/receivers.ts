import { followToCallback } from '../argument-paths.js';
import { stepsOf } from '../path-nodes.js';
import { placeOfArgument, type Range, type ValueId, type ValueOf } from '../graph.js';
import type { Ref } from '../module.js';
import type { FnRef } from '../function-refs.js';
import { payloadKind, PROMPT, readElement, readMember, TEXT, type Fact, type Taint } from './facts.js';
import { callbackMethod, carriesReceiver, isListener, isQuietEvent, isSafeFunction, isSafeMethod, isSchemaParse, listensToContent, qualifiedName, takesItem, type CallbackMethod } from './functions.js';
import type { ModuleFlow } from './module-flow.js';
import type { ReturnWrap } from './question.js';

/** What happens to a completion when a method of it is called, or a handler is assigned to it. */
export class Receivers {
  constructor(private readonly flow: ModuleFlow) {}

  call(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    const { method } = value;
    if (method === null) {
      this.flow.derive(fact, call.id, readElement(fact));
      return;
    }
    const functions = this.flow.context.resolver.functions({ module: this.flow.module, id: value.callee });
    if (functions.length > 0) return;
    if (fact.path.length === 0) this.#intoHandlers(fact, call, method);
    const callback = callbackMethod(method);
    if (callback !== undefined && value.args.length > 0) {
      this.#intoCallback(fact, call, value, callback);
      return;
    }
    if (isListener(method)) {
      this.#intoListener(fact, call, value);
      return;
    }
    // What a schema accepts is not made of the schema's own text.
    if (isSafeMethod(method) || this.#isSafe(value) || (fact.payload === PROMPT && isSchemaParse(method))) return;
    if (fact.path.length > 0) {
      if (takesItem(method)) this.flow.derive(fact, call.id, readElement(fact));
      else if (method === 'join' || method === 'toString') this.flow.derive(fact, call.id, { path: [] });
      else if (carriesReceiver(method)) this.flow.derive(fact, call.id, {});
      return;
    }
    if (fact.payload === TEXT) {
      this.flow.derive(fact, call.id, carriesReceiver(method) || takesItem(method) ? {} : { sure: false });
      return;
    }
    this.flow.derive(fact, call.id, readMember(fact, method));
  }

  /** `result.toUIMessageStreamResponse({ onFinish: ({ messages }) => … })`. */
  #intoHandlers({ source, payload, sure }: Fact, call: Ref, method: string): void {
    for (const handler of payload.handlers ?? []) {
      const [first, ...steps] = stepsOf(handler.path);
      const methods: readonly string[] | null = first?.kind === 'member' ? first.names : null;
      if (methods?.includes(method) !== true) continue;
      const given = payloadKind(handler.payload, this.flow.context.calls.catalog.payloadOf(handler.payload));
      for (const { fn, index } of followToCallback(this.flow.context.resolver, call, steps)) this.flow.intoParameter(fn, index, { source, payload: given, path: [], sure });
    }
  }

  /** `createHash('sha256').update(text).digest()`. */
  #isSafe(value: ValueOf<'call'>): boolean {
    return isSafeFunction(qualifiedName({ module: this.flow.module, id: value.callee }));
  }

  #intoCallback(fact: Fact, call: Ref, value: ValueOf<'call'>, method: CallbackMethod): void {
    const taken = method.of === 'element' ? readElement(fact) : fact;
    const callbacks = method.of === 'whole' && value.method === 'then' ? value.args.slice(0, 1) : value.args;
    if (taken !== null) {
      callbacks.forEach((callback, position) => {
        this.flow.sinks.reference(call, callback, value.places[position] as Range, { source: fact.source, payload: taken.payload, path: taken.path, sure: taken.sure });
        for (const fn of this.flow.context.resolver.functions({ module: this.flow.module, id: callback })) {
          for (const index of method.items) this.#callbackParameter(fact, taken, call, fn, index, position, method);
        }
      });
    }
    if (method.result === 'receiver') this.flow.derive(fact, call.id, {});
    else if (method.result === 'item') this.flow.derive(fact, call.id, taken);
    else if (value.method === 'replace') this.flow.derive(fact, call.id, {});
  }

  #callbackParameter(fact: Fact, taken: Pick<Taint, 'path' | 'payload' | 'sure'>, call: Ref, fn: FnRef, index: number, position: number, method: CallbackMethod): void {
    const taint: Taint = { source: fact.source, payload: taken.payload, path: index === 2 ? fact.path : taken.path, sure: taken.sure };
    const wrap: ReturnWrap = method.result === 'returned' ? 'none' : method.result === 'list' ? 'list' : 'drop';
    if (fn.module === this.flow.module) {
      const param = fn.info.params[index];
      if (param !== undefined) this.flow.results.enter(fact, taint, param, fn, { call, entry: fact.entry, wrap });
      return;
    }
    const effect = this.flow.context.effectOf(fn, index, taint);
    for (const hit of effect.hits) this.flow.sinks.argument({ ...fact, sure: hit.sure }, hit.sink, call, position, hit);
    for (const result of effect.returns) this.flow.results.deliver({ ...result, source: fact.source }, { call, entry: fact.entry, wrap });
  }

  #intoListener(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    for (const argument of listensToContent(this.flow.values, value) ? value.args.slice(1) : []) {
      const taint: Taint = { source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure };
      this.flow.sinks.reference(call, argument, placeOfArgument(value, argument), taint);
      for (const fn of this.flow.context.resolver.functions({ module: this.flow.module, id: argument })) {
        fn.info.params.forEach((_, index) => {
          this.flow.intoParameter(fn, index, taint, fact.entry);
        });
      }
    }
    this.flow.derive(fact, call.id, {});
  }

  /** `socket.onmessage = (event) => …`: a handler given by assignment. */
  handler(fact: Fact, id: ValueId, { key, value, place }: ValueOf<'store'>): void {
    if (fact.path.length > 0 || key?.startsWith('on') !== true || isQuietEvent(key.slice(2).toLowerCase())) return;
    const taint: Taint = { source: fact.source, payload: fact.payload, path: [], sure: fact.sure };
    this.flow.sinks.reference({ module: this.flow.module, id }, value, place, taint);
    for (const fn of this.flow.context.resolver.functions({ module: this.flow.module, id: value })) this.flow.intoParameter(fn, 0, taint);
  }
}
