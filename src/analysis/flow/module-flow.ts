import { loggerNames } from '../../catalog/sinks/logger-names.js';
import { followFromCall, followToCallback } from '../argument-paths.js';
import { callLabel, type CallIndex, type CatalogCall, type LlmMatch } from '../calls.js';
import { payloadOf, stepsOf, typeEntry, type SinkRecord } from '../catalog-index.js';
import { NONE, type ClassInfo, type Field, type Range, type Value, type ValueId, type ValueOf } from '../graph.js';
import { moduleKey, valueOf, type Module, type Ref } from '../module.js';
import { callText, nameOf, nameText } from '../naming.js';
import { argumentAt, type FnRef, type Resolver } from '../resolver.js';
import { scalarMembers } from '../scalar-members.js';
import { UseIndex } from '../uses.js';
import {
  MODEL_JSON,
  payloadKind,
  prepend,
  readElement,
  readMember,
  readRest,
  TEXT,
  type AccessPath,
  type Entry,
  type Fact,
  type PayloadKind,
  type Position,
  type Source,
  type Taint,
} from './facts.js';
import {
  callbackMethod,
  carriesReceiver,
  isCarrier,
  isErrorClass,
  isListener,
  isQuietEvent,
  isSafeFunction,
  isSafeMethod,
  isSchemaParse,
  qualifiedName,
  storesArguments,
  takesItem,
  type CallbackMethod,
} from './functions.js';

/** A completion that arrives where it leaves the process. */
export interface SinkHit {
  readonly source: Source;
  readonly sink: SinkTarget;
  /** Where the argument that holds it stands, in the module under analysis. */
  readonly place: Range;
  readonly call: Ref;
  readonly sure: boolean;
  /** Where the sink itself stands, when another module holds it. */
  readonly within: Ref | undefined;
}

export type SinkTarget =
  | { readonly kind: 'catalog'; readonly record: SinkRecord; readonly label: string }
  | { readonly kind: 'logger'; readonly label: string }
  | { readonly kind: 'error'; readonly label: string }
  | { readonly kind: 'http'; readonly vendor: string | undefined; readonly host: string; readonly label: string }
  | { readonly kind: 'url'; readonly label: string };

/** What reaches the end of a function. */
export interface ReturnFact extends Taint {
  readonly entry: Entry | undefined;
}

/** A completion handed to a function that the caller gave. */
export interface CallbackFact extends Taint {
  readonly fn: number;
  readonly param: number;
  readonly members: readonly string[];
  readonly argument: number;
}

export interface FlowContext {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly isRedactor: (callee: Ref) => boolean;
  /** Readable name of whoever serves a call. */
  readonly vendorOf: (match: LlmMatch) => string;
  /** What a function of another module does with a tainted argument. */
  readonly effectOf: (fn: FnRef, param: number, taint: Taint) => FunctionEffect;
  /** Completions that a function of another module gives back by itself. */
  readonly completionsOf: (fn: FnRef) => readonly Taint[];
  /** Completions that a function of another module hands to its callbacks. */
  readonly callbacksOf: (fn: FnRef) => readonly CallbackFact[];
}

export interface FunctionEffect {
  readonly hits: readonly SinkHit[];
  readonly returns: readonly Taint[];
  readonly callbacks: readonly CallbackFact[];
}

const MAX_FACTS_PER_SOURCE = 20_000;
const LOGGERS: ReadonlySet<string | undefined> = new Set(loggerNames.receivers.map((name) => name.split('.').at(-1)));
const LOG_METHODS: ReadonlySet<string> = new Set(loggerNames.methods);

/** Follows completions forward through one module until nothing new is reached. */
export class ModuleFlow {
  readonly hits: SinkHit[] = [];
  readonly returns: { readonly fn: number; readonly fact: ReturnFact }[] = [];
  readonly callbacks: CallbackFact[] = [];

  readonly #values: readonly Value[];
  readonly #uses: UseIndex;
  readonly #queue: Fact[] = [];
  readonly #seen = new Set<string>();
  readonly #hitKeys = new Set<string>();
  readonly #perSource = new Map<Source, number>();
  readonly #entries = new Map<string, { readonly callers: { readonly call: Ref; readonly entry: Entry | undefined; readonly wrap: ReturnWrap }[]; readonly ends: Taint[] }>();
  readonly #calls: ReadonlyMap<number, CatalogCall>;

  constructor(
    private readonly context: FlowContext,
    private readonly module: Module,
  ) {
    this.#values = module.graph.values;
    this.#uses = UseIndex.of(module);
    this.#calls = context.calls.of(module);
  }

  /** Starts from every LLM call of the module and from calls of functions that give back completions. */
  seedCompletions(): void {
    this.#values.forEach((value, id) => {
      if (value.kind !== 'call') return;
      const ref: Ref = { module: this.module, id };
      const known = this.#calls.get(id);
      if (known !== undefined) this.#seedCatalogCall(ref, known);
      else if (value.how === 'call') this.#seedImported(ref, value);
      if (this.context.calls.mayDenote({ module: this.module, id: value.callee })) this.#seedConstruction(ref);
    });
  }

  #seedCatalogCall(ref: Ref, known: CatalogCall): void {
    for (const match of known.llm) {
      const { call } = match.record;
      const scalars = call.schema === undefined ? undefined : scalarMembers(this.context.resolver, followFromCall(this.context.resolver, ref, stepsOf(call.schema)).found);
      const source: Source = { call: ref, label: callLabel(match), vendor: this.context.vendorOf(match), ...(scalars === undefined ? {} : { scalars }) };
      if (call.result !== undefined && call.result !== 'none') this.#add(ref.id, { source, payload: this.#payload(call.result), path: match.record.completion ?? [], sure: true });
      this.#seedCallbacks(ref, call.callbacks ?? [], source);
    }
    const llm = known.request?.llm;
    if (llm !== undefined) {
      const source: Source = { call: ref, label: llm.host, vendor: llm.name, isRaw: true };
      this.#add(ref.id, { source, payload: MODEL_JSON, path: [], sure: true });
    }
  }

  /** Functions that a model or agent is made with. */
  #seedConstruction(ref: Ref): void {
    for (const { node, site } of this.context.calls.denoted(ref)) {
      if (site?.module !== this.module || site.id !== ref.id) continue;
      for (const type of node.types) {
        const callbacks = typeEntry(type)?.callbacks ?? [];
        if (callbacks.length > 0) this.#seedCallbacks(ref, callbacks, { call: ref, label: callText(ref), vendor: type.split('.')[0] ?? '' });
      }
    }
  }

  #seedCallbacks(ref: Ref, callbacks: readonly { readonly path: string; readonly payload: string }[], source: Source): void {
    for (const callback of callbacks) {
      const payload = this.#payload(callback.payload);
      for (const { fn, index } of followToCallback(this.context.resolver, ref, stepsOf(callback.path))) this.#intoParameter(fn, index, { source, payload, path: [], sure: true });
      this.#directCallback(ref, callback.path, source);
    }
  }

  /** `onFinish: console.log`: a sink given by reference. */
  #directCallback(ref: Ref, path: string, source: Source): void {
    const steps = stepsOf(path).slice(0, -1);
    const value = valueOf(ref);
    const [first, ...rest] = steps;
    if (value.kind !== 'call' || first?.kind !== 'argument') return;
    let current = argumentAt(value, first.from);
    let placeInside: Range = value;
    for (const step of rest) {
      const object = this.#values[current];
      const names = step.kind === 'member' ? step.names : null;
      const field = object?.kind === 'object' && names !== null ? object.fields.find((candidate) => candidate.key !== null && names.includes(candidate.key)) : undefined;
      if (field === undefined) return;
      current = field.value;
      placeInside = field.place;
    }
    this.#sinkReference(ref, current, placeInside, { source, payload: TEXT, path: [], sure: true });
  }

  #payload(name: string): PayloadKind {
    return name === 'text' ? TEXT : payloadKind(name, payloadOf(name));
  }

  #seedImported(ref: Ref, value: ValueOf<'call'>): void {
    for (const fn of this.#callees(value)) {
      if (fn.module === this.module) continue;
      for (const taint of this.context.completionsOf(fn)) this.#add(ref.id, { ...taint, source: { ...taint.source, call: ref } });
      for (const callback of this.context.callbacksOf(fn)) this.#callbackArgument(ref, value, callback, { ...callback, source: { ...callback.source, call: ref } }, undefined);
    }
  }

  /** Starts from one parameter, to learn what the function does with it. */
  seedParameter(fn: number, param: number, taint: Taint): void {
    const info = this.module.graph.functions[fn];
    const id = info?.params[param] ?? info?.params.at(-1);
    if (info === undefined || id === undefined) return;
    const value = this.#values[id];
    if (value?.kind !== 'param' || (value.index !== param && !value.rest)) return;
    const path = value.rest ? prepend(String(param - value.index), taint.path) : taint.path;
    const entry: Entry = { key: `seed:${String(fn)}:${String(param)}`, fn };
    this.#entries.set(entry.key, { callers: [], ends: [] });
    this.#add(id, { ...taint, path }, entry);
  }

  run(): void {
    for (let fact = this.#queue.pop(); fact !== undefined; fact = this.#queue.pop()) {
      for (const use of this.#uses.concerning(fact.id, fact.path[0])) if (this.#isVisible(fact, use)) this.#follow(fact, use);
    }
  }

  #isVisible(fact: Fact, use: ValueId): boolean {
    const { after } = fact;
    const value = this.#values[use];
    if (after === undefined || value === undefined || value.start >= after.start || value.fn !== after.fn) return true;
    // What lives longer than a call of the function is read by the next one.
    if (after.fn !== -1 && this.#values[fact.id]?.fn !== after.fn) return true;
    for (let loop = after.loop; loop !== -1; loop = this.module.graph.loops[loop] ?? -1) if (value.loop === loop) return true;
    return false;
  }

  #add(id: ValueId, taint: Taint, entry?: Entry, after?: Position): void {
    const key = `${String(id)}|${taint.path.join('.')}|${taint.payload.name}|${taint.sure ? '1' : '0'}|${taint.except?.join(',') ?? ''}|${entry?.key ?? ''}|${String(after?.start ?? -1)}|${String(moduleKey(taint.source.call.module))}:${String(taint.source.call.id)}`;
    if (this.#seen.has(key)) return;
    const count = this.#perSource.get(taint.source) ?? 0;
    if (count >= MAX_FACTS_PER_SOURCE) return;
    this.#perSource.set(taint.source, count + 1);
    this.#seen.add(key);
    this.#queue.push({ ...taint, id, entry, after });
  }

  #derive(fact: Fact, id: ValueId, change: Partial<Taint> | null): void {
    if (change === null) return;
    const taint: Taint = { source: change.source ?? fact.source, payload: change.payload ?? fact.payload, path: change.path ?? fact.path, sure: change.sure ?? fact.sure };
    // What was set anew is known of the object itself only.
    const except = change.except ?? (change.path === undefined ? fact.except : undefined);
    this.#add(id, except === undefined ? taint : { ...taint, except }, fact.entry);
  }

  #follow(fact: Fact, id: ValueId): void {
    const value = this.#values[id];
    if (value === undefined || this.#isAfterFailure(fact, value)) return;
    switch (value.kind) {
      case 'text':
        this.#derive(fact, id, { path: [] });
        break;
      case 'object':
        value.fields.forEach((field, index) => {
          if (field.value !== fact.id) return;
          if (field.key === null) this.#spread(fact, id, value.fields.slice(index + 1));
          else this.#derive(fact, id, { path: prepend(field.key, fact.path) });
        });
        break;
      case 'array':
        this.#intoArray(fact, id, value);
        break;
      case 'typed':
      case 'join':
      case 'cell':
        this.#derive(fact, id, {});
        break;
      case 'member':
        this.#derive(fact, id, this.#readMember(fact, value));
        break;
      case 'element':
        this.#derive(fact, id, readElement(fact));
        break;
      case 'rest':
        this.#derive(fact, id, readRest(fact, value.excluded));
        break;
      case 'call':
        this.#intoCall(fact, { module: this.module, id }, value);
        break;
      case 'store':
        if (value.value === fact.id) this.#store(fact, value);
        break;
      case 'return':
      case 'yield':
        this.#return(fact, value);
        break;
      case 'throw':
        this.#throw(fact, id, value);
        break;
      default:
        break;
    }
  }

  /** A response read by a name that a caller gives is as likely metadata as content. */
  #readMember(fact: Fact, value: ValueOf<'member'>): Partial<Taint> | null {
    const object = this.#values[value.object];
    const type = object?.kind === 'param' || object?.kind === 'typed' ? object.type : undefined;
    if (value.key !== null && type?.scalars?.has(value.key) === true) return null;
    const read = readMember(fact, value.key);
    const isByName = value.key === null && fact.path.length === 0 && fact.payload !== TEXT && this.#values[value.index]?.kind === 'param';
    return read !== null && isByName ? { ...read, sure: false } : read;
  }

  /** Keys that stand behind a spread are set anew. */
  #spread(fact: Fact, id: ValueId, later: readonly Field[]): void {
    const keys = later.flatMap(({ key }) => (key === null || key === '*' ? [] : [key]));
    const [head] = fact.path;
    if (head === undefined) this.#derive(fact, id, { except: [...(fact.except ?? []), ...keys] });
    else if (!keys.includes(head)) this.#derive(fact, id, {});
  }

  /** Whether code runs only when the response that a fact comes from has failed. */
  #isAfterFailure({ source }: Fact, value: Value): boolean {
    const { failures } = this.module.graph;
    return (
      source.isRaw === true &&
      failures.some(({ start, end, response }) => {
        if (value.start < start || value.end > end) return false;
        const origins = this.context.resolver.origins({ module: this.module, id: response });
        return origins.some((origin) => origin.id === source.call.id && origin.module === source.call.module);
      })
    );
  }

  #intoArray(fact: Fact, id: ValueId, value: ValueOf<'array'>): void {
    const firstSpread = value.spreads[0] ?? Infinity;
    value.items.forEach((item, index) => {
      if (item !== fact.id) return;
      if (value.spreads.includes(index)) {
        const taken = readElement(fact);
        if (taken !== null) this.#derive(fact, id, { ...taken, path: prepend('*', taken.path) });
      } else {
        this.#derive(fact, id, { path: prepend(index < firstSpread ? String(index) : '*', fact.path) });
      }
    });
  }

  // --- calls ---

  #callees(value: ValueOf<'call'>): readonly FnRef[] {
    const { resolver } = this.context;
    const callee: Ref = { module: this.module, id: value.callee };
    if (value.how !== 'new') return resolver.functions(callee);
    return resolver.origins(callee).flatMap((origin) => resolver.constructorsOf(origin));
  }

  #intoCall(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    if (value.receiver === fact.id) this.#asReceiver(fact, call, value);
    if (!value.args.includes(fact.id)) return;
    value.args.forEach((argument, index) => {
      if (argument === fact.id) this.#asArgument(fact, call, value, index);
    });
  }

  #asArgument(fact: Fact, call: Ref, value: ValueOf<'call'>, index: number): void {
    const known = this.#calls.get(call.id);
    if (known !== undefined && this.#intoCatalogCall(fact, call, known, index)) return;
    const callee: Ref = { module: this.module, id: value.callee };
    if (this.context.isRedactor(callee)) return;
    if (value.how === 'new' && isErrorClass(nameOf(callee))) {
      const [head] = fact.path;
      this.#derive(fact, call.id, { path: index > 0 && head === 'cause' ? fact.path : ['message'] });
      return;
    }
    const functions = this.#opened(() => this.#callees(value));
    if (functions.length > 0) {
      for (const fn of functions) this.#intoFunction(fact, call, value, fn, index);
      return;
    }
    if (this.#resolvesPromise(fact, callee)) return;
    if (this.#isLoggerCall(value)) {
      this.#hit(fact, { kind: 'logger', label: callText(call) }, call, index);
      return;
    }
    if (value.receiver !== NONE && value.method !== null && storesArguments(value.method)) {
      this.#mutate(fact, value.receiver, '*', valueOf(call));
      return;
    }
    this.#unknownCall(fact, call, value, callee);
  }

  /** `print.call(thisArg, text)` and `print.apply(thisArg, [text])`. */
  #indirectSink(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    if (value.method === 'call' || value.method === 'apply') this.#sinkReference(call, value.receiver, placeOfArgument(value, fact.id), fact);
  }

  #unknownCall(fact: Fact, call: Ref, value: ValueOf<'call'>, callee: Ref): void {
    const name = qualifiedName(callee);
    if (name !== undefined && isSafeFunction(name)) return;
    if (name !== undefined && (isCarrier(name) || isCarrier(`new ${name}`))) {
      this.#derive(fact, call.id, this.#carried(fact, name, value));
      return;
    }
    if (value.how === 'tag') {
      this.#derive(fact, call.id, { path: [] });
      return;
    }
    if (value.method !== null && value.receiver !== NONE && isSchemaParse(value.method)) {
      this.#derive(fact, call.id, this.#parsed(fact, value));
      return;
    }
    if (value.method !== null && (value.method === 'concat' || value.method === 'replace' || value.method === 'replaceAll')) {
      this.#derive(fact, call.id, {});
      return;
    }
    this.#indirectSink(fact, call, value);
    this.#handedCallback(fact, call);
    this.#derive(fact, call.id, { path: [], sure: false });
  }

  /** A value that has passed a schema is the same value, with the members that the schema knows as numbers and flags. */
  #parsed(fact: Fact, value: ValueOf<'call'>): Partial<Taint> {
    const scalars = scalarMembers(this.context.resolver, [{ module: this.module, id: value.receiver }]);
    const source = scalars.size === 0 ? fact.source : { ...fact.source, scalars: new Set([...scalars, ...(fact.source.scalars ?? [])]) };
    return value.method?.startsWith('safe') === true ? { source, path: prepend('data', fact.path) } : { source };
  }

  /** What the result of a built-in function holds. */
  #carried(fact: Fact, name: string, value: ValueOf<'call'>): Partial<Taint> | null {
    const [head, ...rest] = fact.path;
    switch (name) {
      case 'JSON.stringify':
        return { path: [] };
      case 'Object.assign': {
        const later = value.args.slice(value.args.indexOf(fact.id) + 1).flatMap((id) => {
          const object = this.#values[id];
          return object?.kind === 'object' ? object.fields.flatMap(({ key }) => (key === null || key === '*' ? [] : [key])) : [];
        });
        if (head === undefined) return { except: [...(fact.except ?? []), ...later] };
        return later.includes(head) ? null : {};
      }
      case 'Object.values':
      case 'Object.entries':
        if (head === undefined) return {};
        return { path: name === 'Object.values' ? ['*', ...rest] : ['*', '1', ...rest].slice(0, 3) };
      case 'Object.keys':
        return fact.payload === TEXT && head === undefined ? { sure: false } : null;
      case 'Object.fromEntries':
        return { path: head === undefined ? [] : ['*'] };
      case 'Promise.race':
      case 'Promise.any':
        return readElement(fact);
      case 'Promise.allSettled':
        return head === undefined ? {} : { path: [head, 'value', ...rest].slice(0, 3) };
      default:
        return {};
    }
  }

  #intoCatalogCall(fact: Fact, call: Ref, known: CatalogCall, index: number): boolean {
    for (const record of known.sinks) {
      if (record.data.some((steps) => reachesData(steps, index, fact.path))) this.#hit(fact, { kind: 'catalog', record, label: callText(call) }, call, index);
    }
    if (known.request !== undefined) {
      this.#intoRequest(fact, call, known, index);
      return known.request.llm !== undefined || known.sinks.length > 0;
    }
    return known.sinks.length > 0 || known.llm.some(({ record }) => record.call.result !== undefined || (record.call.prompts ?? []).length > 0);
  }

  #intoRequest(fact: Fact, call: Ref, known: CatalogCall, index: number): void {
    const { request } = known;
    if (request === undefined || request.llm !== undefined) return;
    const label = callText(call);
    const { url, body, query } = request.record.request;
    if (reachesData(stepsOf(url), index, fact.path)) {
      if (this.#isQueryText(call, index)) this.#hit(fact, { kind: 'url', label }, call, index);
      return;
    }
    if (query !== undefined && reachesData(stepsOf(query), index, fact.path)) {
      this.#hit(fact, { kind: 'url', label }, call, index);
      return;
    }
    const isExternal = request.endpoint?.kind === 'hops' && request.host !== undefined;
    if (isExternal && (body ?? []).some((path) => reachesData(stepsOf(path), index, fact.path))) {
      this.#hit(fact, { kind: 'http', vendor: request.vendor?.id, host: request.host, label }, call, index);
    }
  }

  /** A URL that code builds with a query string: not one that is itself the content. */
  #isQueryText(call: Ref, index: number): boolean {
    const value = valueOf(call);
    if (value.kind !== 'call') return false;
    const argument = this.#values[value.args[index] ?? NONE];
    return argument?.kind === 'text' && argument.parts.some((id) => {
      const part = this.#values[id];
      return part?.kind === 'const' && typeof part.value === 'string' && part.value.includes('?');
    });
  }

  #intoFunction(fact: Fact, call: Ref, value: ValueOf<'call'>, fn: FnRef, index: number): void {
    const spread = value.spreads.includes(index);
    if (fn.module !== this.module) {
      const effect = this.context.effectOf(fn, index, fact);
      for (const hit of effect.hits) this.#hit({ ...fact, sure: fact.sure && hit.sure }, hit.sink, call, index, hit.within ?? hit.call);
      for (const result of effect.returns) this.#derive(fact, call.id, { path: result.path, payload: result.payload, sure: result.sure });
      for (const callback of effect.callbacks) this.#callbackArgument(call, value, callback, { ...callback, source: fact.source }, fact.entry);
      return;
    }
    const taken = spread ? readElement(fact) : fact;
    if (taken === null) return;
    const wrap: ReturnWrap = value.how === 'new' ? 'drop' : 'none';
    const { params } = fn.info;
    params.forEach((param, position) => {
      const shape = this.#values[param];
      if (shape?.kind !== 'param') return;
      const matches = shape.rest ? index >= shape.index : spread ? shape.index >= index : shape.index === index;
      if (!matches || position < 0) return;
      const path = shape.rest ? prepend(spread ? '*' : String(index - shape.index), taken.path) : taken.path;
      this.#enter(fact, { source: fact.source, payload: taken.payload, path, sure: taken.sure }, param, fn, { call, entry: fact.entry, wrap });
    });
  }

  /** Analyses a function under a parameter fact, for all callers that bring the same one. */
  #enter(fact: Pick<Fact, 'source'>, taint: Taint, param: ValueId, fn: FnRef, caller: { readonly call: Ref; readonly entry: Entry | undefined; readonly wrap: ReturnWrap }): void {
    const source = `${String(moduleKey(fact.source.call.module))}:${String(fact.source.call.id)}`;
    const key = `${String(param)}|${taint.path.join('.')}|${taint.payload.name}|${taint.sure ? '1' : '0'}|${source}`;
    let state = this.#entries.get(key);
    if (state === undefined) {
      state = { callers: [], ends: [] };
      this.#entries.set(key, state);
    }
    if (!state.callers.some((known) => known.call.id === caller.call.id && known.entry?.key === caller.entry?.key && known.wrap === caller.wrap)) {
      state.callers.push(caller);
      for (const end of state.ends) this.#deliver(end, caller);
    }
    this.#add(param, taint, { key, fn: fn.index });
  }

  #deliver(end: Taint, caller: { readonly call: Ref; readonly entry: Entry | undefined; readonly wrap: ReturnWrap }): void {
    if (caller.wrap === 'drop') return;
    const path: AccessPath = caller.wrap === 'list' ? prepend('*', end.path) : end.path;
    this.#add(caller.call.id, { ...end, path }, caller.entry);
  }

  #intoParameter(fn: FnRef, index: number, taint: Taint): void {
    if (fn.module !== this.module) return;
    const param = fn.info.params[index];
    if (param !== undefined) this.#add(param, taint);
  }

  #return(fact: Fact, value: ValueOf<'return'> | ValueOf<'yield'>): void {
    const taint: Taint = { source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure };
    this.returns.push({ fn: value.owner, fact: { ...taint, entry: fact.entry } });
    const state = fact.entry === undefined ? undefined : this.#entries.get(fact.entry.key);
    if (state !== undefined && fact.entry?.fn === value.owner) {
      if (state.ends.some((end) => end.path.join('.') === taint.path.join('.') && end.payload === taint.payload && end.sure === taint.sure)) return;
      state.ends.push(taint);
      for (const caller of state.callers) this.#deliver(taint, caller);
      return;
    }
    for (const site of this.context.resolver.callSites(this.module).get(value.owner) ?? []) {
      const call = valueOf(site);
      if (call.kind === 'call' && call.how === 'call') this.#add(site.id, taint, fact.entry);
    }
    this.#returnFromCallback(value.owner, taint, fact.entry);
    this.#returnFromGetter(value.owner, taint);
  }

  /** A callback's result is the result of `then`, `map` and of functions that nobody can see. */
  #returnFromCallback(owner: number, taint: Taint, entry: Entry | undefined): void {
    const fn = this.module.graph.functions[owner];
    if (fn === undefined) return;
    for (const use of this.#uses.of(fn.value)) {
      const call = this.#values[use];
      if (call?.kind !== 'call' || !call.args.includes(fn.value)) continue;
      const method = call.method === null ? undefined : callbackMethod(call.method);
      if (method !== undefined && call.receiver !== NONE) {
        if (method.result === 'returned') this.#add(use, taint, entry);
        else if (method.result === 'list') this.#add(use, { ...taint, path: prepend('*', taint.path) }, entry);
      } else if (this.context.resolver.origins({ module: this.module, id: use }).every((origin) => origin.id !== use)) {
        this.#add(use, taint, entry);
      } else if (call.method === null && this.#callees(call).length === 0 && !this.#calls.has(use)) {
        this.#add(use, { ...taint, sure: false }, entry);
      }
    }
  }

  #returnFromGetter(owner: number, taint: Taint): void {
    const cls = this.module.graph.functions[owner]?.cls ?? -1;
    const info = this.module.graph.classes[cls];
    const getter = info?.methods.find((method) => method.kind === 'get' && this.module.graph.functions[owner]?.value === method.fn);
    if (getter === undefined) return;
    this.#values.forEach((value, id) => {
      if (value.kind !== 'member' || value.key !== getter.key) return;
      const object: Ref = { module: this.module, id: value.object };
      const isInstance = this.context.resolver.origins(object).some((origin) => this.context.resolver.classesOf(origin).some((candidate) => candidate.id === info?.value));
      if (isInstance) this.#add(id, taint);
    });
  }

  /** `new Promise((resolve) => resolve(x))` is a promise of `x`. */
  #resolvesPromise(fact: Fact, callee: Ref): boolean {
    return this.context.resolver.origins(callee).some((origin) => {
      const value = valueOf(origin);
      if (value.kind !== 'param' || value.index !== 0 || origin.module !== this.module) return false;
      const fn = this.module.graph.functions[value.owner];
      const use = (fn === undefined ? [] : [...this.#uses.of(fn.value)]).find((id) => {
        const call = this.#values[id];
        const target = call?.kind === 'call' && call.how === 'new' ? this.#values[call.callee] : undefined;
        return target?.kind === 'global' && target.name === 'Promise';
      });
      if (use === undefined) return false;
      this.#derive(fact, use, {});
      return true;
    });
  }

  /** A completion given to a function that arrived as a parameter: the caller decides where it goes. */
  #handedCallback(fact: Fact, call: Ref): void {
    const value = valueOf(call);
    if (value.kind !== 'call') return;
    for (const origin of this.context.resolver.origins({ module: this.module, id: value.callee })) {
      const members: string[] = [];
      let current = this.#values[origin.id];
      while (current?.kind === 'member' && current.key !== null) {
        members.unshift(current.key);
        current = this.#values[current.object];
      }
      if (current?.kind !== 'param') continue;
      this.callbacks.push({ source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure, fn: current.owner, param: current.index, members, argument: value.args.indexOf(fact.id) });
    }
  }

  /** Gives a completion to the function that a caller passes at the callback's position. */
  #callbackArgument(call: Ref, value: ValueOf<'call'>, callback: CallbackFact, taint: Taint, entry: Entry | undefined): void {
    let targets: readonly Ref[] = [{ module: this.module, id: argumentAt(value, callback.param) }];
    if (targets[0]?.id === NONE) return;
    for (const member of callback.members) {
      targets = targets.flatMap((target) => this.context.resolver.origins(target)).flatMap((origin) => this.context.resolver.lookup(origin, member) ?? []);
    }
    for (const target of targets) {
      if (target.module !== this.module) continue;
      this.#sinkReference(call, target.id, value.places[callback.param] ?? value, taint);
      for (const fn of this.context.resolver.functions(target)) {
        const param = fn.module === this.module ? fn.info.params[callback.argument] : undefined;
        if (param !== undefined) this.#add(param, { source: taint.source, payload: taint.payload, path: taint.path, sure: taint.sure }, entry);
      }
    }
  }

  // --- receivers ---

  #asReceiver(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    const { method } = value;
    if (method === null) {
      this.#derive(fact, call.id, readElement(fact));
      return;
    }
    const functions = this.context.resolver.functions({ module: this.module, id: value.callee });
    if (functions.length > 0) return;
    if (this.#isContentSink(fact, call, value)) return;
    const callback = callbackMethod(method);
    const [first] = value.args;
    if (callback !== undefined && first !== undefined) {
      this.#intoCallback(fact, call, value, callback);
      return;
    }
    if (isListener(method)) {
      this.#intoListener(fact, call, value);
      return;
    }
    if (isSafeMethod(method)) return;
    if (fact.path.length > 0) {
      if (takesItem(method)) this.#derive(fact, call.id, readElement(fact));
      else if (method === 'join' || method === 'toString') this.#derive(fact, call.id, { path: [] });
      else if (carriesReceiver(method)) this.#derive(fact, call.id, {});
      return;
    }
    if (fact.payload === TEXT) {
      this.#derive(fact, call.id, carriesReceiver(method) || takesItem(method) ? {} : { sure: false });
      return;
    }
    const read = readMember(fact, method);
    if (read !== null) this.#derive(fact, call.id, read);
  }

  /** Methods of a response are no sinks, whatever they are called. */
  #isContentSink(fact: Fact, call: Ref, value: ValueOf<'call'>): boolean {
    return this.#calls.get(call.id)?.sinks.length !== undefined && this.#calls.get(call.id)?.sinks.length !== 0 && value.args.includes(fact.id);
  }

  #intoCallback(fact: Fact, call: Ref, value: ValueOf<'call'>, method: CallbackMethod): void {
    const taken = method.of === 'element' ? readElement(fact) : fact;
    const callbacks = method.of === 'whole' && value.method === 'then' ? value.args.slice(0, 1) : value.args;
    if (taken !== null) {
      for (const callback of callbacks) {
        this.#sinkReference(call, callback, placeOfArgument(value, callback), { source: fact.source, payload: taken.payload, path: taken.path, sure: taken.sure });
        for (const fn of this.context.resolver.functions({ module: this.module, id: callback })) {
          for (const index of method.items) this.#callbackParameter(fact, taken, call, fn, index, method);
        }
      }
    }
    if (method.result === 'receiver') this.#derive(fact, call.id, {});
    else if (method.result === 'item') this.#derive(fact, call.id, taken);
    else if (value.method === 'replace') this.#derive(fact, call.id, {});
  }

  #callbackParameter(fact: Fact, taken: Pick<Taint, 'path' | 'payload' | 'sure'>, call: Ref, fn: FnRef, index: number, method: CallbackMethod): void {
    const taint: Taint = { source: fact.source, payload: taken.payload, path: index === 2 ? fact.path : taken.path, sure: taken.sure };
    const wrap: ReturnWrap = method.result === 'returned' ? 'none' : method.result === 'list' ? 'list' : 'drop';
    if (fn.module === this.module) {
      const param = fn.info.params[index];
      if (param !== undefined) this.#enter(fact, taint, param, fn, { call, entry: fact.entry, wrap });
      return;
    }
    const effect = this.context.effectOf(fn, index, taint);
    const value = valueOf(call);
    const argument = value.kind === 'call' ? Math.max(0, value.args.findIndex((id) => this.context.resolver.functions({ module: this.module, id }).some((known) => known.info === fn.info))) : 0;
    for (const hit of effect.hits) this.#hit({ ...fact, sure: fact.sure && hit.sure }, hit.sink, call, argument, hit.within ?? hit.call);
    for (const result of effect.returns) this.#deliver({ ...result, source: fact.source }, { call, entry: fact.entry, wrap });
  }

  #intoListener(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    const event = this.#values[value.args[0] ?? NONE];
    const isQuiet = event?.kind === 'const' && typeof event.value === 'string' && isQuietEvent(event.value);
    for (const argument of isQuiet ? [] : value.args.slice(1)) {
      const taint: Taint = { source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure };
      this.#sinkReference(call, argument, placeOfArgument(value, argument), taint);
      for (const fn of this.context.resolver.functions({ module: this.module, id: argument })) {
        if (fn.module !== this.module) continue;
        for (const param of fn.info.params) this.#add(param, taint, fact.entry);
      }
    }
    this.#derive(fact, call.id, {});
  }

  // --- stores ---

  #store(fact: Fact, effect: ValueOf<'store'>): void {
    const { object, key } = effect;
    const target: Ref = { module: this.module, id: object };
    for (const { node } of this.context.calls.denoted(target)) {
      const member = key === null ? node.anyMember : (node.members.get(key) ?? node.anyMember);
      for (const record of member?.sinks ?? []) {
        if (record.data.some(([step]) => step?.kind === 'assignment')) this.#hitAt(fact, { kind: 'catalog', record, label: nameText(target, key) }, target, effect.place);
      }
    }
    this.#mutate(fact, object, key ?? '*', effect);
  }

  /** Taints what holds a changed object: the object itself, and everything that it was taken from. */
  #mutate(fact: Fact, object: ValueId, key: string, effect: Value): void {
    const after: Position = { start: effect.start, fn: effect.fn, loop: effect.loop };
    this.#mutateValue(fact, object, prepend(key, fact.path), after, 0);
  }

  #mutateValue(fact: Fact, id: ValueId, path: AccessPath, after: Position, depth: number): void {
    const value = this.#values[id];
    if (value === undefined || depth > 8) return;
    const taint: Taint = { source: fact.source, payload: fact.payload, path, sure: fact.sure };
    switch (value.kind) {
      case 'member':
        this.#mutateValue(fact, value.object, prepend(value.key ?? '*', path), after, depth + 1);
        break;
      case 'element':
        this.#mutateValue(fact, value.object, prepend('*', path), after, depth + 1);
        break;
      case 'join':
      case 'cell':
        this.#add(id, taint, fact.entry, after);
        for (const inner of value.values) this.#mutateValue(fact, inner, path, after, depth + 1);
        break;
      case 'typed':
        this.#add(id, taint, fact.entry, after);
        this.#mutateValue(fact, value.value, path, after, depth + 1);
        break;
      case 'this':
        this.#shareInstance(id, value.cls, taint);
        break;
      case 'call': {
        this.#add(id, taint, fact.entry, after);
        for (const cls of this.context.resolver.classesOf({ module: this.module, id })) {
          const inner = valueOf(cls);
          if (cls.module === this.module && inner.kind === 'class') this.#shareInstance(this.module.graph.classes[inner.index]?.self ?? NONE, inner.index, taint);
        }
        for (const origin of this.context.resolver.origins({ module: this.module, id })) {
          if (origin.module === this.module && origin.id !== id) this.#mutateValue(fact, origin.id, path, after, depth + 1);
        }
        break;
      }
      case 'param':
        this.#add(id, taint, fact.entry, after);
        this.#mutateArguments(fact, value, path);
        break;
      case 'object':
      case 'array':
      case 'class':
        this.#add(id, taint, fact.entry, after);
        break;
      default:
        break;
    }
  }

  /** One `this` stands for all instances of a class and of its relatives: whoever is in sight sees the field. */
  #shareInstance(self: ValueId, cls: number, taint: Taint): void {
    if (self === NONE) return;
    const family = this.#familyOf(cls);
    for (const member of family) this.#add(member.self, taint);
    this.#values.forEach((value, id) => {
      if (value.kind !== 'call' || value.how !== 'new') return;
      const made = this.context.resolver.origins({ module: this.module, id: value.callee });
      if (made.some((origin) => origin.module === this.module && family.some((member) => member.value === origin.id))) this.#add(id, taint);
    });
  }

  /** A class with its superclasses and subclasses in the module. */
  #familyOf(cls: number): readonly ClassInfo[] {
    const { classes } = this.module.graph;
    const first = classes[cls];
    const family = new Set<ClassInfo>(first === undefined ? [] : [first]);
    for (const member of family) {
      for (const other of classes) if (this.#extends(other, member) || this.#extends(member, other)) family.add(other);
    }
    return [...family];
  }

  #extends(cls: ClassInfo, parent: ClassInfo): boolean {
    if (cls.superclass === NONE) return false;
    return this.context.resolver.origins({ module: this.module, id: cls.superclass }).some((origin) => origin.module === this.module && origin.id === parent.value);
  }

  #mutateArguments(fact: Fact, param: ValueOf<'param'>, path: AccessPath): void {
    for (const site of this.context.resolver.callSites(this.module).get(param.owner) ?? []) {
      const call = valueOf(site);
      if (call.kind !== 'call') continue;
      const argument = argumentAt(call, param.index);
      if (argument !== NONE) this.#mutateValue({ ...fact, entry: undefined }, argument, path, { start: call.start, fn: call.fn, loop: call.loop }, 1);
    }
  }

  // --- sinks ---

  #throw(fact: Fact, id: ValueId, value: ValueOf<'throw'>): void {
    const [head] = fact.path;
    if (head !== 'message' && head !== 'cause') return;
    const thrown = this.#values[value.value];
    if (thrown?.kind !== 'call' || thrown.how !== 'new') return;
    const place = thrown.places[head === 'message' ? 0 : 1] ?? thrown;
    this.#hitAt(fact, { kind: 'error', label: 'throw' }, { module: this.module, id }, place);
  }

  #isLoggerCall(value: ValueOf<'call'>): boolean {
    if (value.method === null || value.receiver === NONE || !LOG_METHODS.has(value.method)) return false;
    const name = nameOf({ module: this.module, id: value.receiver });
    if (name === undefined || !LOGGERS.has(name)) return false;
    // A logger made in sight is judged by what it does.
    const origins = this.context.resolver.origins({ module: this.module, id: value.callee });
    return origins.every((origin) => valueOf(origin).kind !== 'fn');
  }

  /** `.then(console.log)`: the function itself is the sink. */
  #sinkReference(call: Ref, callback: ValueId, place: Range, taint: Taint): void {
    const ref: Ref = { module: this.module, id: callback };
    for (const { node } of this.context.calls.denoted(ref)) {
      for (const record of node.sinks) this.#hitAt(taint, { kind: 'catalog', record, label: nameText(ref) }, call, place);
    }
    const value = this.#values[callback];
    if (value?.kind === 'member' && value.key !== null && LOG_METHODS.has(value.key) && LOGGERS.has(nameOf({ module: this.module, id: value.object })) && this.context.calls.denoted(ref).length === 0) {
      this.#hitAt(taint, { kind: 'logger', label: nameText(ref) }, call, place);
    }
  }

  #hit(fact: Fact, sink: SinkTarget, call: Ref, index: number, within?: Ref): void {
    const value = valueOf(call);
    this.#hitAt(fact, sink, call, value.kind === 'call' ? (value.places[index] ?? value) : value, within);
  }

  #hitAt(taint: Taint, sink: SinkTarget, call: Ref, place: Range, within?: Ref): void {
    const key = `${String(call.id)}:${String(place.start)}:${sink.kind}:${sink.label}:${String(taint.source.call.id)}:${String(moduleKey(taint.source.call.module))}`;
    const sureKey = `${key}:sure`;
    if (this.#hitKeys.has(sureKey) || (!taint.sure && this.#hitKeys.has(key))) return;
    this.#hitKeys.add(key);
    if (taint.sure) this.#hitKeys.add(sureKey);
    this.hits.push({ source: taint.source, sink, place: { start: place.start, end: place.end }, call, sure: taint.sure, within });
  }

  #opened<T>(query: () => T): T {
    return this.context.resolver.open(query);
  }
}

function placeOfArgument(call: ValueOf<'call'>, argument: ValueId): Range {
  return call.places[call.args.indexOf(argument)] ?? call;
}

type ReturnWrap = 'none' | 'list' | 'drop';

/** Whether an argument position of a sink lies on the way to, or below, the place where the completion is. */
function reachesData(steps: ReturnType<typeof stepsOf>, index: number, path: AccessPath): boolean {
  const [first, ...rest] = steps;
  if (first?.kind !== 'argument') return false;
  if (first.rest ? index < first.from : index !== first.from) return false;
  const names = rest.filter((step) => step.kind === 'member' || step.kind === 'element');
  return path.every((key, position) => {
    const step = names[position];
    if (step === undefined || key === '*') return true;
    return step.kind === 'element' ? /^\d+$/.test(key) : step.names === null || step.names.includes(key);
  });
}
