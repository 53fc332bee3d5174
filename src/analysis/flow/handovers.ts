import { emitMethods, rejections, timers } from '../../catalog/propagators.js';
import { constantOf, NONE, type Range, type ValueId, type ValueOf } from '../graph.js';
import { refKey, type Module, type Ref } from '../module.js';
import { callText } from '../naming.js';
import { perModule } from '../per-module.js';
import type { Fact, Taint } from './facts.js';
import { isListener } from './functions.js';
import type { ModuleFlow } from './module-flow.js';

const DELAYED: ReadonlyMap<string | undefined, number> = new Map(Object.entries(timers));
const EMITS: ReadonlySet<string | null> = new Set(emitMethods);
const REJECTS: ReadonlySet<string | undefined> = new Set(rejections);

/** Arguments that arrive somewhere else later: at the callback of a timer, the listeners of an event, whoever catches a rejection. */
export class Handovers {
  constructor(private readonly flow: ModuleFlow) {}

  /** @param name What the callee is called, if its root is known. */
  take(fact: Fact, call: Ref, value: ValueOf<'call'>, name: string | undefined, index: number): boolean {
    const from = DELAYED.get(name);
    if (from !== undefined) {
      if (index >= from) this.#into(fact, call, value.places[index] as Range, value.args[0] as ValueId, index - from);
      return true;
    }
    if (REJECTS.has(name)) {
      this.flow.sinks.error(fact, callText(call), call.id, fact.id);
      return true;
    }
    if (!EMITS.has(value.method) || index === 0) return false;
    const listeners = this.#listenersOf(value);
    for (const { listen, listener } of listeners) this.#into(fact, { module: this.flow.module, id: listen }, value.places[index] as Range, listener, index - 1);
    return listeners.length > 0;
  }

  #into(fact: Fact, call: Ref, place: Range, callback: ValueId, index: number): void {
    const taint: Taint = { source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure };
    this.flow.sinks.reference(call, callback, place, taint);
    for (const fn of this.flow.context.resolver.functions({ module: this.flow.module, id: callback })) this.flow.intoParameter(fn, index, taint);
  }

  /** Listeners that the module registers on the same emitter for the same event. */
  #listenersOf(emit: ValueOf<'call'>): readonly Listener[] {
    const event = nameOfEvent(this.flow.module, emit);
    const known = event === undefined ? [] : (listenersIn(this.flow.module).get(event) ?? []);
    const emitter = this.#originsOf(emit.receiver);
    return known.filter(({ receiver }) => this.#originsOf(receiver).some((key) => emitter.includes(key)));
  }

  #originsOf(id: ValueId): readonly string[] {
    return this.flow.context.resolver.origins({ module: this.flow.module, id }).map(refKey);
  }
}

interface Listener {
  readonly listen: ValueId;
  readonly receiver: ValueId;
  readonly listener: ValueId;
}

/** Registrations of listeners by the name of their event. */
const listenersIn = perModule((module): ReadonlyMap<string, readonly Listener[]> => {
  const found = new Map<string, Listener[]>();
  module.graph.values.forEach((value, listen) => {
    if (value.kind !== 'call' || !isListener(value.method)) return;
    const event = nameOfEvent(module, value);
    const listener = value.args[1];
    if (event === undefined || listener === undefined) return;
    const list = found.get(event) ?? [];
    list.push({ listen, receiver: value.receiver, listener });
    found.set(event, list);
  });
  return found;
});

function nameOfEvent({ graph }: Module, { args }: ValueOf<'call'>): string | undefined {
  const event = constantOf(graph.values[args[0] ?? NONE]);
  return typeof event === 'string' ? event : undefined;
}
