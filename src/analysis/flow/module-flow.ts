import { orUnknown, tell } from '../../incidents.js';
import type { CatalogCall } from '../calls.js';
import type { Field, Value, ValueId, ValueOf } from '../graph.js';
import { functionAt, type Module, type Ref } from '../module.js';
import { nameText } from '../naming.js';
import type { FnRef } from '../function-refs.js';
import { UseIndex } from '../uses.js';
import { Arguments } from './arguments.js';
import { addExceptions, leadsToSame, prepend, readElement, readMember, readRest, TEXT, type Entry, type Fact, type Position, type Source, type Taint } from './facts.js';
import { FunctionResults } from './function-results.js';
import { Mutations } from './mutations.js';
import { PromptSeeds } from './prompt-seeds.js';
import type { CallbackFact, FlowContext, ReturnFact } from './question.js';
import { Receivers } from './receivers.js';
import { Reviews } from './reviews.js';
import { Seeds } from './seeds.js';
import { SeenFacts } from './seen-facts.js';
import { Settled } from './settled.js';
import { SinkLog, type SinkHit } from './sinks.js';
import { Visibility } from './visibility.js';

const MAX_FACTS_PER_SOURCE = 20_000;

/** Follows completions forward through one module until nothing new is reached. */
export class ModuleFlow {
  readonly returns: { readonly fn: number; readonly fact: ReturnFact }[] = [];
  readonly callbacks: CallbackFact[] = [];

  readonly values: readonly Value[];
  readonly uses: UseIndex;
  readonly #queue: Fact[] = [];
  /** The fact that is being followed: what is added meanwhile follows from it. */
  #current: Fact | undefined;
  readonly #seen: SeenFacts;
  readonly #reached = new Set<ValueId>();
  readonly #perSource = new Map<Source, number>();
  readonly calls: ReadonlyMap<number, CatalogCall>;
  readonly #visibility: Visibility;
  readonly settled: Settled;
  readonly sinks: SinkLog;
  readonly reviews: Reviews;
  readonly mutations: Mutations;
  readonly results = new FunctionResults(this);
  readonly #receivers = new Receivers(this);
  readonly #arguments = new Arguments(this);

  constructor(
    readonly context: FlowContext,
    readonly module: Module,
    earlier?: Reviews,
  ) {
    this.values = module.graph.values;
    this.#seen = new SeenFacts(module);
    this.reviews = new Reviews(module, context.resolver, earlier);
    this.uses = UseIndex.of(module);
    this.calls = context.calls.of(module);
    this.#visibility = new Visibility(module);
    this.settled = new Settled(module, context.resolver);
    this.sinks = new SinkLog(module, context.resolver, context.calls, () => this.#current, context.isAction);
    this.mutations = new Mutations(module, context.resolver, (id, taint, entry, after) => {
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
    const { params } = functionAt(this.module, fn);
    const id = params[param] ?? params.at(-1);
    if (id === undefined) return;
    const value = this.values[id];
    if (value?.kind !== 'param' || (value.index !== param && !value.rest)) return;
    const path = value.rest ? prepend(String(param - value.index), taint.path) : taint.path;
    const entry: Entry = { key: `seed:${String(fn)}:${String(param)}`, fn };
    this.results.open(entry);
    this.add(id, { ...taint, path }, entry);
  }

  run(): void {
    for (let fact = this.#queue.pop(); fact !== undefined; fact = this.#queue.pop()) {
      this.#current = fact;
      for (const use of this.uses.concerning(fact.id, fact.path[0])) {
        orUnknown(() => {
          if (this.#visibility.isVisible(fact, use)) this.#follow(fact, use);
        });
      }
    }
  }

  /** Whether a completion is known to arrive at a value. */
  isReached(id: ValueId): boolean {
    return this.#reached.has(id);
  }

  add(id: ValueId, taint: Taint, entry?: Entry, after?: Position): void {
    if (!this.#seen.add(id, taint, entry, after)) return;
    const count = this.#perSource.get(taint.source) ?? 0;
    if (count >= MAX_FACTS_PER_SOURCE) {
      tell({ kind: 'limit', limit: 'completion-facts' });
      return;
    }
    this.#perSource.set(taint.source, count + 1);
    this.#reached.add(id);
    this.#queue.push({ ...taint, id, entry, after, from: this.#current });
  }

  derive(fact: Fact, id: ValueId, change: Partial<Taint> | null): void {
    if (change === null) return;
    const taint: Taint = { source: change.source ?? fact.source, payload: change.payload ?? fact.payload, path: change.path ?? fact.path, sure: change.sure ?? fact.sure };
    const isSame = change.path === undefined || leadsToSame(fact.path, change.path);
    const except = change.except ?? (isSame ? fact.except : undefined);
    this.add(id, except === undefined ? taint : { ...taint, except }, fact.entry);
  }

  #follow(fact: Fact, id: ValueId): void {
    const value = this.values[id];
    if (value === undefined || this.#isAfterFailure(fact, value) || this.settled.at(fact, value) || this.reviews.guards(fact.source, value)) return;
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
        if (value.type.isFixedList !== true) this.derive(fact, id, {});
        break;
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
        this.results.leave(fact, value);
        break;
      case 'throw':
        this.sinks.error(fact, 'throw', id, value.value);
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
    return read === null ? null : { path: read.path, payload: read.payload, sure: read.sure && !isByName };
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
    const { answer = source.call } = source;
    return (
      source.isRaw === true &&
      failures.some(({ start, end, response }) => {
        if (value.start < start || value.end > end) return false;
        const origins = this.context.resolver.origins({ module: this.module, id: response });
        return origins.some((origin) => origin.id === answer.id && origin.module === answer.module);
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

  callees(value: ValueOf<'call'>): readonly FnRef[] {
    const { resolver } = this.context;
    const callee: Ref = { module: this.module, id: value.callee };
    if (value.how !== 'new') return resolver.functions(callee);
    return resolver.origins(callee).flatMap((origin) => resolver.constructorsOf(origin));
  }

  #intoCall(fact: Fact, call: Ref, value: ValueOf<'call'>): void {
    if (value.receiver === fact.id) this.#receivers.call(fact, call, value);
    value.args.forEach((argument, index) => {
      if (argument === fact.id) this.#arguments.into(fact, call, value, index);
    });
  }

  intoParameter(fn: FnRef, index: number, taint: Taint, entry?: Entry): void {
    const param = fn.module === this.module ? fn.info.params[index] : undefined;
    if (param !== undefined) this.add(param, taint, entry);
  }

  #store(fact: Fact, effect: ValueOf<'store'>): void {
    const { object, key } = effect;
    const target: Ref = { module: this.module, id: object };
    for (const { node } of this.context.calls.denoted(target)) {
      const member = key === null ? node.anyMember : (node.members.get(key) ?? node.anyMember);
      for (const record of member?.sinks ?? []) {
        if (record.data.some(([step]) => step?.kind === 'assignment')) this.sinks.record(fact, { kind: 'catalog', record, label: nameText(target, key) }, target, effect.place);
      }
    }
    this.mutations.store(fact, object, key ?? '*', effect);
  }
}

