import type { CallIndex, CatalogCall, LlmMatch } from '../calls.js';
import { stepsOf } from '../catalog-index.js';
import { NONE, placeOfArgument, type Field, type Value, type ValueId, type ValueOf } from '../graph.js';
import { memberChain, moduleKey, valueOf, type Module, type Ref } from '../module.js';
import { callText, nameOf, nameText } from '../naming.js';
import type { TakenPrompt } from '../prompts.js';
import { argumentAt, type FnRef, type Resolver } from '../resolver.js';
import type { ProgramTypes } from '../program-types.js';
import { UseIndex } from '../uses.js';
import { cacheOfFunction, sinksOfResult } from './caches.js';
import { Mutations } from './mutations.js';
import { PromptSeeds } from './prompt-seeds.js';
import { Receivers } from './receivers.js';
import { Reviews } from './reviews.js';
import { Seeds } from './seeds.js';
import { carriedBy, parsedBy } from './results.js';
import { reachesData, SinkLog, type SinkHit } from './sinks.js';
import {
  addExceptions,
  prepend,
  readElement,
  readMember,
  readRest,
  TEXT,
  withExcept,
  type AccessPath,
  type Entry,
  type Fact,
  type Position,
  type Source,
  type Taint,
} from './facts.js';
import {
  callbackMethod,
  isCarrier,
  isErrorClass,
  isSafeFunction,
  isSchemaParse,
  qualifiedName,
  storesArguments,
} from './functions.js';

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

/** What is followed, and which functions give back a value that is followed no further. */
export interface FlowQuestion {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  /** Values that a module sends to models, where prompts are followed and not completions. */
  readonly prompts?: (module: Module) => readonly TakenPrompt[];
  /** What the host's TypeScript program knows, where it has one. */
  readonly types: ProgramTypes | undefined;
  readonly clears: (callee: Ref) => boolean;
  /** Functions that give back what they are given, though nobody sees how. */
  readonly passes?: (callee: Ref) => boolean;
  /** Functions that count as sinks because settings say so; a value that one of `clears` has approved may reach them. */
  readonly isAction?: (callee: Ref) => boolean;
  /** Readable name of whoever serves a call. */
  readonly vendorOf: (match: LlmMatch) => string;
}

export interface FlowContext extends FlowQuestion {
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
  /** Whether the argument is given to one of the functions that clear. */
  readonly isReviewed: boolean;
}

const MAX_FACTS_PER_SOURCE = 20_000;

/** Follows completions forward through one module until nothing new is reached. */
export class ModuleFlow {
  readonly returns: { readonly fn: number; readonly fact: ReturnFact }[] = [];
  readonly callbacks: CallbackFact[] = [];

  readonly values: readonly Value[];
  readonly #uses: UseIndex;
  readonly #queue: Fact[] = [];
  readonly #seen = new Set<string>();
  readonly #reached = new Set<ValueId>();
  readonly #perSource = new Map<Source, number>();
  readonly #entries = new Map<string, { readonly callers: { readonly call: Ref; readonly entry: Entry | undefined; readonly wrap: ReturnWrap }[]; readonly ends: Taint[] }>();
  readonly calls: ReadonlyMap<number, CatalogCall>;
  readonly #stores: ReadonlyMap<ValueId, readonly ValueOf<'store'>[]>;
  readonly sinks: SinkLog;
  readonly reviews: Reviews;
  readonly #mutations: Mutations;
  readonly #receivers = new Receivers(this);

  constructor(
    readonly context: FlowContext,
    readonly module: Module,
    earlier?: Reviews,
  ) {
    this.values = module.graph.values;
    this.reviews = new Reviews(module, context.resolver, earlier);
    this.#uses = UseIndex.of(module);
    this.calls = context.calls.of(module);
    this.#stores = storesByObject(module);
    this.sinks = new SinkLog(module, context.resolver, context.calls, context.isAction);
    this.#mutations = new Mutations(module, context.resolver, (id, taint, entry, after) => {
      this.add(id, taint, entry, after);
    });
  }

  get hits(): readonly SinkHit[] {
    return this.sinks.hits;
  }

  /** Starts from every completion that comes into being in the module, or from every prompt that it sends. */
  seed(): void {
    const { prompts } = this.context;
    const seeds = new Seeds(this);
    if (prompts === undefined) seeds.completions();
    else {
      new PromptSeeds(this).seed(prompts(this.module));
      seeds.imported();
    }
  }

  /** Starts from one parameter, to learn what the function does with it. */
  seedParameter(fn: number, param: number, taint: Taint): void {
    const info = this.module.graph.functions[fn];
    const id = info?.params[param] ?? info?.params.at(-1);
    if (info === undefined || id === undefined) return;
    const value = this.values[id];
    if (value?.kind !== 'param' || (value.index !== param && !value.rest)) return;
    const path = value.rest ? prepend(String(param - value.index), taint.path) : taint.path;
    const entry: Entry = { key: `seed:${String(fn)}:${String(param)}`, fn };
    this.#entries.set(entry.key, { callers: [], ends: [] });
    this.add(id, { ...taint, path }, entry);
  }

  run(): void {
    for (let fact = this.#queue.pop(); fact !== undefined; fact = this.#queue.pop()) {
      for (const use of this.#uses.concerning(fact.id, fact.path[0])) if (this.#isVisible(fact, use)) this.#follow(fact, use);
    }
  }

  #isVisible(fact: Fact, use: ValueId): boolean {
    const { after } = fact;
    const value = this.values[use];
    if (value !== undefined && this.#isOverwritten(fact, value)) return false;
    if (after === undefined || value === undefined || value.start >= after.start || value.fn !== after.fn) return true;
    // What lives longer than a call of the function is read by the next one.
    if (after.fn !== -1 && this.values[fact.id]?.fn !== after.fn) return true;
    for (let loop = after.loop; loop !== -1; loop = this.module.graph.loops[loop] ?? -1) if (value.loop === loop) return true;
    return false;
  }

  /** `note.text = deidentify(note.text)` before the use, on every way to it: the field holds something else by then. */
  #isOverwritten({ id, path, after }: Fact, use: Value): boolean {
    const [key] = path;
    if (key === undefined || key === '*') return false;
    const since = after?.start ?? -1;
    return (this.#stores.get(id) ?? []).some(
      (store) => store.key === key && store.start > since && store.end <= use.start && store.fn === use.fn && use.start < store.until && this.#isBehind(id, store),
    );
  }

  /** Only of an object that was made in sight and before the store; fields of instances are set by whoever runs. */
  #isBehind(id: ValueId, store: ValueOf<'store'>): boolean {
    const value = this.values[id];
    return value !== undefined && ['object', 'array', 'element'].includes(value.kind) && value.start <= store.start;
  }

  /** Whether a completion is known to arrive at a value. */
  isReached(id: ValueId): boolean {
    return this.#reached.has(id);
  }

  add(id: ValueId, taint: Taint, entry?: Entry, after?: Position): void {
    const key = `${String(id)}|${taint.path.join('.')}|${taint.payload.name}|${taint.sure ? '1' : '0'}|${taint.except?.join(',') ?? ''}|${entry?.key ?? ''}|${String(after?.start ?? -1)}|${String(moduleKey(taint.source.call.module))}:${String(taint.source.call.id)}`;
    if (this.#seen.has(key)) return;
    const count = this.#perSource.get(taint.source) ?? 0;
    if (count >= MAX_FACTS_PER_SOURCE) return;
    this.#perSource.set(taint.source, count + 1);
    this.#reached.add(id);
    this.#seen.add(key);
    this.#queue.push({ ...taint, id, entry, after });
  }

  derive(fact: Fact, id: ValueId, change: Partial<Taint> | null): void {
    if (change === null) return;
    const taint: Taint = { source: change.source ?? fact.source, payload: change.payload ?? fact.payload, path: change.path ?? fact.path, sure: change.sure ?? fact.sure };
    // What was set anew is known of the object itself only.
    const except = change.except ?? (change.path === undefined ? fact.except : undefined);
    this.add(id, except === undefined ? taint : { ...taint, except }, fact.entry);
  }

  #follow(fact: Fact, id: ValueId): void {
    const value = this.values[id];
    if (value === undefined || this.#isAfterFailure(fact, value) || this.reviews.guards(fact.source, value)) return;
    switch (value.kind) {
      case 'text':
        this.derive(fact, id, { path: [] });
        break;
      case 'object':
        value.fields.forEach((field, index) => {
          if (field.value !== fact.id) return;
          if (field.key === null) this.#spread(fact, id, value.fields.slice(index + 1));
          else this.derive(fact, id, { path: prepend(field.key, fact.path) });
        });
        break;
      case 'array':
        this.#intoArray(fact, id, value);
        break;
      case 'typed':
      case 'join':
      case 'cell':
        this.derive(fact, id, {});
        break;
      case 'member':
        this.derive(fact, id, this.#readMember(fact, value));
        break;
      case 'element':
        this.derive(fact, id, readElement(fact));
        break;
      case 'rest':
        this.derive(fact, id, readRest(fact, value.excluded));
        break;
      case 'call':
        this.#intoCall(fact, { module: this.module, id }, value);
        break;
      case 'store':
        if (value.value === fact.id) this.#store(fact, value);
        else if (value.object === fact.id) this.#receivers.handler(fact, id, value);
        break;
      case 'return':
      case 'yield':
        this.#return(fact, value);
        break;
      case 'throw':
        this.sinks.thrown(fact, id, value);
        break;
      default:
        break;
    }
  }

  /** A response read by a name that a caller gives is as likely metadata as content. */
  #readMember(fact: Fact, value: ValueOf<'member'>): Partial<Taint> | null {
    const object = this.values[value.object];
    const type = object?.kind === 'param' || object?.kind === 'typed' ? object.type : undefined;
    if (value.key !== null && type?.scalars?.has(value.key) === true) return null;
    const read = readMember(fact, value.key);
    const isByName = value.key === null && fact.path.length === 0 && fact.payload !== TEXT && this.values[value.index]?.kind === 'param';
    return read !== null && isByName ? { ...read, sure: false } : read;
  }

  /** Keys that stand behind a spread are set anew. */
  #spread(fact: Fact, id: ValueId, later: readonly Field[]): void {
    const keys = later.flatMap(({ key }) => (key === null || key === '*' ? [] : [key]));
    const [head] = fact.path;
    if (head === undefined) this.derive(fact, id, { except: addExceptions(fact, keys) });
    else if (!keys.includes(head)) this.derive(fact, id, {});
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
        if (taken !== null) this.derive(fact, id, { ...taken, path: prepend('*', taken.path) });
      } else {
        this.derive(fact, id, { path: prepend(index < firstSpread ? String(index) : '*', fact.path) });
      }
    });
  }

  // --- calls ---

  callees(value: ValueOf<'call'>): readonly FnRef[] {
    const { resolver } = this.context;
    const callee: Ref = { module: this.module, id: value.callee };
    if (value.how !== 'new') return resolver.functions(callee);
    return resolver.origins(callee).flatMap((origin) => resolver.constructorsOf(origin));
  }

  #intoCall(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    if (value.receiver === fact.id) this.#receivers.call(fact, call, value);
    if (!value.args.includes(fact.id)) return;
    value.args.forEach((argument, index) => {
      if (argument === fact.id) this.#asArgument(fact, call, value, index);
    });
  }

  #asArgument(fact: Fact, call: Ref, value: ValueOf<'call'>, index: number): void {
    const callee: Ref = { module: this.module, id: value.callee };
    if (this.context.isAction?.(callee) === true) {
      this.sinks.argument(fact, { kind: 'action', label: callText(call) }, call, index);
      return;
    }
    const known = this.calls.get(call.id);
    if (known !== undefined && this.#intoCatalogCall(fact, call, known, index)) return;
    if (this.context.clears(callee)) {
      this.reviews.add(call.id, fact.source);
      return;
    }
    if (this.context.passes?.(callee) === true) {
      this.derive(fact, call.id, {});
      return;
    }
    if (value.how === 'new' && isErrorClass(nameOf(callee))) {
      const [head] = fact.path;
      this.derive(fact, call.id, { path: index > 0 && head === 'cause' ? fact.path : ['message'] });
      return;
    }
    const functions = this.#opened(() => this.callees(value));
    if (functions.length > 0) {
      for (const fn of functions) this.#intoFunction(fact, call, value, fn, index);
      return;
    }
    if (this.#resolvesPromise(fact, callee)) return;
    if (this.sinks.isLoggerCall(value)) {
      this.sinks.argument(fact, { kind: 'logger', label: callText(call) }, call, index);
      return;
    }
    if (value.receiver !== NONE && value.method !== null && storesArguments(value.method)) {
      this.#mutations.store(fact, value.receiver, '*', valueOf(call));
      return;
    }
    this.#unknownCall(fact, call, value, callee);
  }

  /** `print.call(thisArg, text)` and `print.apply(thisArg, [text])`. */
  #indirectSink(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    if (value.method === 'call' || value.method === 'apply') this.sinks.reference(call, value.receiver, placeOfArgument(value, fact.id), fact);
  }

  #unknownCall(fact: Fact, call: Ref, value: ValueOf<'call'>, callee: Ref): void {
    const name = qualifiedName(callee);
    if (name !== undefined && isSafeFunction(name)) return;
    if (name !== undefined && (isCarrier(name) || isCarrier(`new ${name}`))) {
      this.derive(fact, call.id, carriedBy(fact, name, value, this.values));
      return;
    }
    if (value.how === 'tag') {
      this.derive(fact, call.id, { path: [] });
      return;
    }
    if (value.method !== null && value.receiver !== NONE && isSchemaParse(value.method) && this.#mayBeSchema(value.receiver)) {
      this.derive(fact, call.id, parsedBy(this.context.resolver, this.module, fact, value));
      return;
    }
    if (value.method !== null && (value.method === 'concat' || value.method === 'replace' || value.method === 'replaceAll')) {
      this.derive(fact, call.id, {});
      return;
    }
    this.#indirectSink(fact, call, value);
    this.#handedCallback(fact, call);
    this.derive(fact, call.id, { path: [], sure: false });
  }

  /** Not the program's own object, and not `Date` or another global. */
  #mayBeSchema(receiver: ValueId): boolean {
    const origins = this.context.resolver.origins({ module: this.module, id: receiver });
    return origins.every((origin) => !['this', 'super', 'class', 'global'].includes(valueOf(origin).kind) && this.context.resolver.classesOf(origin).length === 0);
  }

  #intoCatalogCall(fact: Fact, call: Ref, known: CatalogCall, index: number): boolean {
    for (const record of known.sinks) {
      if (record.data.some((steps) => reachesData(steps, index, fact.path))) this.sinks.argument(fact, { kind: 'catalog', record, label: callText(call) }, call, index);
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
      if (this.#isQueryText(call, index)) this.sinks.argument(fact, { kind: 'url', label }, call, index);
      return;
    }
    if (query !== undefined && reachesData(stepsOf(query), index, fact.path)) {
      this.sinks.argument(fact, { kind: 'url', label }, call, index);
      return;
    }
    const isExternal = request.endpoint?.kind === 'hops' && request.host !== undefined;
    if (isExternal && (body ?? []).some((path) => reachesData(stepsOf(path), index, fact.path))) {
      this.sinks.argument(fact, { kind: 'http', vendor: request.vendor?.id, host: request.host, label }, call, index);
    }
  }

  /** A URL that code builds with a query string: not one that is itself the content. */
  #isQueryText(call: Ref, index: number): boolean {
    const value = valueOf(call);
    if (value.kind !== 'call') return false;
    const argument = this.values[value.args[index] ?? NONE];
    return argument?.kind === 'text' && argument.parts.some((id) => {
      const part = this.values[id];
      return part?.kind === 'const' && typeof part.value === 'string' && part.value.includes('?');
    });
  }

  #intoFunction(fact: Fact, call: Ref, value: ValueOf<'call'>, fn: FnRef, index: number): void {
    const spread = value.spreads.includes(index);
    if (fn.module !== this.module) {
      const effect = this.context.effectOf(fn, index, fact);
      if (effect.isReviewed) this.reviews.add(call.id, fact.source);
      for (const hit of effect.hits) this.sinks.argument({ ...fact, sure: fact.sure && hit.sure }, hit.sink, call, index, hit.within ?? hit.call);
      for (const result of effect.returns) this.derive(fact, call.id, withExcept({ source: fact.source, path: result.path, payload: result.payload, sure: result.sure }, result.except));
      for (const callback of effect.callbacks) this.callbackArgument(call, value, callback, { ...callback, source: fact.source }, fact.entry);
      return;
    }
    const taken = spread ? readElement(fact) : fact;
    if (taken === null) return;
    const wrap: ReturnWrap = value.how === 'new' ? 'drop' : 'none';
    const { params } = fn.info;
    params.forEach((param) => {
      const shape = this.values[param];
      if (shape?.kind !== 'param') return;
      const matches = shape.rest ? index >= shape.index : spread ? shape.index >= index : shape.index === index;
      if (!matches) return;
      const path = shape.rest ? prepend(spread ? '*' : String(index - shape.index), taken.path) : taken.path;
      this.enter(fact, withExcept({ source: fact.source, payload: taken.payload, path, sure: taken.sure }, spread ? undefined : fact.except), param, fn, { call, entry: fact.entry, wrap });
    });
  }

  /** Analyses a function under a parameter fact, for all callers that bring the same one. */
  enter(fact: Pick<Fact, 'source'>, taint: Taint, param: ValueId, fn: FnRef, caller: { readonly call: Ref; readonly entry: Entry | undefined; readonly wrap: ReturnWrap }): void {
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
    this.add(param, taint, { key, fn: fn.index });
  }

  deliver(end: Taint, caller: { readonly call: Ref; readonly entry: Entry | undefined; readonly wrap: ReturnWrap }): void {
    if (caller.wrap === 'drop') return;
    const path: AccessPath = caller.wrap === 'list' ? prepend('*', end.path) : end.path;
    this.add(caller.call.id, { ...end, path }, caller.entry);
  }

  intoParameter(fn: FnRef, index: number, taint: Taint): void {
    if (fn.module !== this.module) return;
    const param = fn.info.params[index];
    if (param !== undefined) this.add(param, taint);
  }

  #return(fact: Fact, value: ValueOf<'return'> | ValueOf<'yield'>): void {
    const taint: Taint = withExcept({ source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure }, fact.except);
    this.returns.push({ fn: value.owner, fact: { ...taint, entry: fact.entry } });
    this.#intoCache(fact, value);
    const state = fact.entry === undefined ? undefined : this.#entries.get(fact.entry.key);
    if (state !== undefined && fact.entry?.fn === value.owner) {
      if (state.ends.some((end) => end.path.join('.') === taint.path.join('.') && end.payload === taint.payload && end.sure === taint.sure)) return;
      state.ends.push(taint);
      for (const caller of state.callers) this.deliver(taint, caller);
      return;
    }
    for (const site of this.context.resolver.callSites.of(this.module).get(value.owner) ?? []) {
      const call = valueOf(site);
      if (call.kind === 'call' && call.how === 'call') this.add(site.id, taint, fact.entry);
    }
    this.#returnFromCallback(value.owner, taint, fact.entry);
    this.#returnFromGetter(value.owner, taint);
  }

  #intoCache(fact: Fact, value: ValueOf<'return'> | ValueOf<'yield'>): void {
    const fn = this.module.graph.functions[value.owner];
    const cache = fn === undefined ? undefined : cacheOfFunction(this.module, fn);
    if (cache !== undefined) this.sinks.record(fact, { kind: 'cache', label: cache }, { module: this.module, id: value.value }, value);
  }

  /** A callback's result is the result of `then`, `map` and of functions that nobody can see. */
  #returnFromCallback(owner: number, taint: Taint, entry: Entry | undefined): void {
    const fn = this.module.graph.functions[owner];
    if (fn === undefined) return;
    for (const use of this.#uses.of(fn.value)) {
      const call = this.values[use];
      if (call?.kind !== 'call' || !call.args.includes(fn.value)) continue;
      const index = call.args.indexOf(fn.value);
      for (const record of sinksOfResult(this.calls.get(use), index)) this.sinks.argument(taint, { kind: 'catalog', record, label: callText({ module: this.module, id: use }) }, { module: this.module, id: use }, index);
      const method = call.method === null ? undefined : callbackMethod(call.method);
      if (method !== undefined && call.receiver !== NONE) {
        if (method.result === 'returned') this.add(use, taint, entry);
        else if (method.result === 'list') this.add(use, { ...taint, path: prepend('*', taint.path) }, entry);
      } else if (this.context.resolver.origins({ module: this.module, id: use }).every((origin) => origin.id !== use)) {
        this.add(use, taint, entry);
      } else if (call.method === null && this.callees(call).length === 0 && !this.calls.has(use)) {
        this.add(use, { ...taint, sure: false }, entry);
      }
    }
  }

  #returnFromGetter(owner: number, taint: Taint): void {
    const cls = this.module.graph.functions[owner]?.cls ?? -1;
    const info = this.module.graph.classes[cls];
    const getter = info?.methods.find((method) => method.kind === 'get' && this.module.graph.functions[owner]?.value === method.fn);
    if (getter === undefined) return;
    this.values.forEach((value, id) => {
      if (value.kind !== 'member' || value.key !== getter.key) return;
      const object: Ref = { module: this.module, id: value.object };
      const isInstance = this.context.resolver.origins(object).some((origin) => this.context.resolver.classesOf(origin).some((candidate) => candidate.id === info?.value));
      if (isInstance) this.add(id, taint);
    });
  }

  /** `new Promise((resolve) => resolve(x))` is a promise of `x`. */
  #resolvesPromise(fact: Fact, callee: Ref): boolean {
    return this.context.resolver.origins(callee).some((origin) => {
      const value = valueOf(origin);
      if (value.kind !== 'param' || value.index !== 0 || origin.module !== this.module) return false;
      const fn = this.module.graph.functions[value.owner];
      const use = (fn === undefined ? [] : [...this.#uses.of(fn.value)]).find((id) => {
        const call = this.values[id];
        const target = call?.kind === 'call' && call.how === 'new' ? this.values[call.callee] : undefined;
        return target?.kind === 'global' && target.name === 'Promise';
      });
      if (use === undefined) return false;
      this.derive(fact, use, {});
      return true;
    });
  }

  /** A completion given to a function that arrived as a parameter: the caller decides where it goes. */
  #handedCallback(fact: Fact, call: Ref): void {
    const value = valueOf(call);
    if (value.kind !== 'call') return;
    for (const origin of this.context.resolver.origins({ module: this.module, id: value.callee })) {
      const { root, names: members } = memberChain(origin);
      const current = valueOf(root);
      if (current.kind !== 'param' || root.module !== this.module) continue;
      this.callbacks.push({ source: fact.source, payload: fact.payload, path: fact.path, sure: fact.sure, fn: current.owner, param: current.index, members, argument: value.args.indexOf(fact.id) });
    }
  }

  /** Gives a completion to the function that a caller passes at the callback's position. */
  callbackArgument(call: Ref, value: ValueOf<'call'>, callback: CallbackFact, taint: Taint, entry: Entry | undefined): void {
    let targets: readonly Ref[] = [{ module: this.module, id: argumentAt(value, callback.param) }];
    if (targets[0]?.id === NONE) return;
    for (const member of callback.members) {
      targets = targets.flatMap((target) => this.context.resolver.origins(target)).flatMap((origin) => this.context.resolver.lookup(origin, member) ?? []);
    }
    for (const target of targets) {
      if (target.module !== this.module) continue;
      this.sinks.reference(call, target.id, value.places[callback.param] ?? value, taint);
      for (const fn of this.context.resolver.functions(target)) {
        const param = fn.module === this.module ? fn.info.params[callback.argument] : undefined;
        if (param !== undefined) this.add(param, { source: taint.source, payload: taint.payload, path: taint.path, sure: taint.sure }, entry);
      }
    }
  }

  // --- stores ---

  #store(fact: Fact, effect: ValueOf<'store'>): void {
    const { object, key } = effect;
    const target: Ref = { module: this.module, id: object };
    for (const { node } of this.context.calls.denoted(target)) {
      const member = key === null ? node.anyMember : (node.members.get(key) ?? node.anyMember);
      for (const record of member?.sinks ?? []) {
        if (record.data.some(([step]) => step?.kind === 'assignment')) this.sinks.record(fact, { kind: 'catalog', record, label: nameText(target, key) }, target, effect.place);
      }
    }
    this.#mutations.store(fact, object, key ?? '*', effect);
  }

  #opened<T>(query: () => T): T {
    return this.context.resolver.open(query);
  }
}

/** What a call makes of what its function returns. */
export type ReturnWrap = 'none' | 'list' | 'drop';

const stores = new WeakMap<Module, ReadonlyMap<ValueId, readonly ValueOf<'store'>[]>>();

function storesByObject(module: Module): ReadonlyMap<ValueId, readonly ValueOf<'store'>[]> {
  let known = stores.get(module);
  if (known === undefined) {
    const found = new Map<ValueId, ValueOf<'store'>[]>();
    for (const value of module.graph.values) {
      if (value.kind !== 'store' || value.until === -1) continue;
      const list = found.get(value.object);
      if (list === undefined) found.set(value.object, [value]);
      else list.push(value);
    }
    known = found;
    stores.set(module, known);
  }
  return known;
}
