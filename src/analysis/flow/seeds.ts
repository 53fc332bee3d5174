import { orUnknown } from '../../incidents.js';
import { followFromCall, followToCallback } from '../argument-paths.js';
import { callLabel, type CatalogCall } from '../calls.js';
import { stepsOf } from '../path-nodes.js';
import type { Call } from '../../catalog/define.js';
import { constantOf, NONE, type ValueOf } from '../graph.js';
import { valueOf, type Ref } from '../module.js';
import { callText } from '../naming.js';
import { placeInCall } from '../prompts.js';
import { argumentAt, returned, type FnRef } from '../function-refs.js';
import { schemaMembers, type SchemaParameter } from '../scalar-members.js';
import { MODEL_JSON, payloadKind, PROMPT, TEXT, withExcept, type PayloadKind, type Source } from './facts.js';
import { isListener, listensToContent } from './functions.js';
import type { ModuleFlow } from './module-flow.js';
import { transportsOf } from './transports.js';
import { typedSources } from './typed-sources.js';

/** Finds where completions come into being in a module and hands them to the flow. */
export class Seeds {
  constructor(private readonly flow: ModuleFlow) {}

  /** Starts from every LLM call of the module and from calls of functions that give back completions. */
  completions(): void {
    this.flow.values.forEach((value, id) => {
      if (value.kind !== 'call') return;
      const ref: Ref = { module: this.flow.module, id };
      orUnknown(() => this.#seedCall(ref, value));
    });
    for (const { call, type } of this.flow.context.calls.madeIn(this.flow.module)) orUnknown(() => this.#seedConstruction(call, type));
    orUnknown(() => this.#seedTyped());
  }

  #seedCall(ref: Ref, value: ValueOf<'call'>): void {
    const known = this.flow.calls.get(ref.id);
    if (known !== undefined) this.#seedCatalogCall(ref, known);
    else if (value.how === 'call') this.#seedImported(ref, value);
  }

  /** Only what functions of other modules bring. */
  imported(): void {
    this.flow.values.forEach((value, id) => {
      if (value.kind === 'call' && value.how === 'call' && !this.flow.calls.has(id)) orUnknown(() => this.#seedImported({ module: this.flow.module, id }, value));
    });
  }

  /** What the catalog has told already is not told again by its type. */
  #seedTyped(): void {
    for (const { id, payload, label, vendor } of typedSources(this.flow.module, this.flow.context)) {
      if (this.flow.isReached(id)) continue;
      const source: Source = { call: { module: this.flow.module, id }, label, vendor };
      this.flow.add(id, { source, payload: this.#payload(payload), path: [], sure: true });
    }
  }

  #seedCatalogCall(ref: Ref, known: CatalogCall): void {
    for (const match of known.llm) {
      const { call } = match.record;
      if (call.fixedResult !== undefined && this.#isGiven(ref, call.fixedResult)) continue;
      const source: Source = { call: ref, label: callLabel(match), vendor: this.flow.context.vendorOf(match), ...this.#described(this.#schemasOf(ref, call)) };
      if (call.result !== undefined && call.result !== 'none') this.flow.add(ref.id, { source, payload: this.#payload(call.result), path: match.record.completion ?? [], sure: true });
      const value = valueOf(ref);
      const isQuiet = value.kind === 'call' && isListener(value.method) && !listensToContent(this.flow.values, value);
      if (!isQuiet) this.#seedCallbacks(ref, call.callbacks ?? [], source);
    }
    const llm = known.request?.llm;
    if (llm !== undefined) {
      const source: Source = { call: ref, label: llm.host, vendor: llm.name, isRaw: true };
      this.flow.add(ref.id, { source, payload: MODEL_JSON, path: [], sure: true });
    }
  }

  /** Of the answer: given to the call, or to what made the thing that is called. */
  #schemasOf(ref: Ref, { schema }: Call): readonly Ref[] {
    const { resolver, calls } = this.flow.context;
    const own = schema === undefined ? [] : followFromCall(resolver, ref, stepsOf(schema)).found;
    const value = valueOf(ref);
    if (value.kind !== 'call' || value.receiver === NONE) return own;
    const made = calls.denoted({ module: ref.module, id: value.receiver }).flatMap(({ node, site }) => {
      const paths = site === undefined ? [] : node.types.flatMap((type) => calls.catalog.typeEntry(type)?.schema ?? []);
      return site === undefined ? [] : paths.flatMap((path) => followFromCall(resolver, site, stepsOf(path)).found);
    });
    return [...own, ...made];
  }

  #described(schemas: readonly Ref[]): Pick<Source, 'scalars' | 'schemaParameters'> {
    if (schemas.length === 0) return {};
    const { scalars, parameters } = schemaMembers(this.flow.context.resolver, schemas);
    return { scalars, ...(parameters.length === 0 ? {} : { schemaParameters: parameters }) };
  }

  /** What a function of another module gives back to this call, whose arguments may say what the answer looks like. */
  #receivedFrom(fn: FnRef, source: Source, ref: Ref, value: ValueOf<'call'>): Source {
    const { schemaParameters, ...rest } = source;
    const given: Ref[] = [];
    const open: SchemaParameter[] = [];
    for (const { owner, index, names } of schemaParameters ?? []) {
      const argument = owner === fn.index ? argumentAt(value, index) : NONE;
      if (argument !== NONE) this.#membersAt({ module: ref.module, id: argument }, names, given, open);
    }
    const { scalars, schemaParameters: further = [] } = this.#described(given);
    const parameters = [...open, ...further];
    return { ...rest, ...(parameters.length === 0 ? {} : { schemaParameters: parameters }), ...(scalars === undefined ? {} : { scalars: new Set([...scalars, ...(source.scalars ?? [])]) }), call: ref };
  }

  /** What stands in an argument under some names; an argument that is a parameter itself leaves it to further callers. */
  #membersAt(argument: Ref, names: readonly string[], given: Ref[], open: SchemaParameter[]): void {
    const [name, ...rest] = names;
    if (name === undefined) given.push(argument);
    else {
      for (const origin of this.flow.context.resolver.origins(argument)) {
        const value = valueOf(origin);
        if (value.kind === 'param' && origin.module === this.flow.module) open.push({ owner: value.owner, index: value.index, names });
        else for (const found of this.flow.context.resolver.lookup(origin, name) ?? []) this.#membersAt(found, rest, given, open);
      }
    }
  }

  #isGiven(ref: Ref, { path, equals }: { readonly path: string; readonly equals: string }): boolean {
    const { resolver } = this.flow.context;
    const given = followFromCall(resolver, ref, stepsOf(path)).found.flatMap((value) => resolver.origins(value)).map(valueOf);
    return given.length > 0 && given.every((value) => constantOf(value) === equals);
  }

  /** Functions that a model or agent is made with. */
  #seedConstruction(ref: Ref, type: string): void {
    const entry = this.flow.context.calls.catalog.typeEntry(type);
    if (entry === undefined) return;
    const schemas = entry.schema === undefined ? [] : followFromCall(this.flow.context.resolver, ref, stepsOf(entry.schema)).found;
    const source: Source = { call: ref, label: callText(ref), vendor: type.slice(0, type.indexOf('.')), ...this.#described(schemas) };
    this.#seedCallbacks(ref, entry.callbacks ?? [], source);
    if (entry.payload !== undefined) this.flow.add(ref.id, { source, payload: this.#payload(entry.payload), path: [], sure: true });
    if (entry.endpoint !== undefined) this.#seedTransports(ref, { ...source, isRaw: true });
  }

  /** What a client's own `fetch` returns is the response of the model. */
  #seedTransports(ref: Ref, source: Source): void {
    for (const answer of transportsOf(this.flow.context.resolver, ref).flatMap(returned)) {
      if (answer.module === this.flow.module) this.flow.add(answer.id, { source: { ...source, answer }, payload: MODEL_JSON, path: [], sure: true });
    }
  }

  #seedCallbacks(ref: Ref, callbacks: readonly { readonly path: string; readonly payload: string }[], source: Source): void {
    for (const callback of callbacks.filter(({ payload }) => payload !== PROMPT.name)) {
      const payload = this.#payload(callback.payload);
      for (const { fn, index } of followToCallback(this.flow.context.resolver, ref, stepsOf(callback.path))) this.flow.intoParameter(fn, index, { source, payload, path: [], sure: true });
      this.#directCallback(ref, callback.path, source);
    }
  }

  /** `onFinish: console.log`: a sink given by reference. */
  #directCallback(ref: Ref, path: string, source: Source): void {
    for (const given of followFromCall(this.flow.context.resolver, ref, stepsOf(path).slice(0, -1)).found) {
      if (given.module === this.flow.module) this.flow.sinks.reference(ref, given.id, placeInCall(ref, given), { source, payload: TEXT, path: [], sure: true });
    }
  }

  #payload(name: string): PayloadKind {
    return name === 'text' ? TEXT : payloadKind(name, this.flow.context.calls.catalog.payloadOf(name));
  }

  #seedImported(ref: Ref, value: ValueOf<'call'>): void {
    for (const fn of this.flow.callees(value)) {
      if (fn.module === this.flow.module) continue;
      for (const taint of this.flow.context.completionsOf(fn)) this.flow.add(ref.id, withExcept({ source: this.#receivedFrom(fn, taint.source, ref, value), payload: taint.payload, path: taint.path, sure: taint.sure }, taint.except));
      for (const callback of this.flow.context.callbacksOf(fn)) this.flow.results.callbackArgument(ref, value, callback, { ...callback, source: this.#receivedFrom(fn, callback.source, ref, value) }, undefined);
    }
  }
}
