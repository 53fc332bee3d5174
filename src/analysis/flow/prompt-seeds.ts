import type { Call } from '../../catalog/define.js';
import { errorSerializers } from '../../catalog/error-content.js';
import { transportBody } from '../../catalog/transports.js';
import { orUnknown } from '../../incidents.js';
import { followToCallback } from '../argument-paths.js';
import { NONE, type ValueId, type ValueOf } from '../graph.js';
import { valueOf, type Ref } from '../module.js';
import { callText } from '../naming.js';
import { stepsOf } from '../path-nodes.js';
import type { TakenPrompt } from '../prompts.js';
import { argumentAt, returned } from '../function-refs.js';
import { PROMPT, TEXT, type AccessPath, type Source, type Taint } from './facts.js';
import { carriesReceiver, isCarrier, qualifiedName, readsBody } from './functions.js';
import type { ModuleFlow } from './module-flow.js';
import { RunTimeContent } from './run-time-content.js';
import { transportsOf } from './transports.js';
import { errorMembers, isCaught, isError } from './typed-sources.js';

const MAX_DEPTH = 12;

/** Finds the values of a module that are sent to models, back to where they were put together, and hands them to the flow. */
export class PromptSeeds {
  readonly #content: RunTimeContent;
  readonly #seen = new Set<string>();

  constructor(private readonly flow: ModuleFlow) {
    this.#content = new RunTimeContent(flow.context);
  }

  seed(taken: readonly TakenPrompt[]): void {
    for (const { call, label, value, steps } of taken) {
      if (value.module !== this.flow.module) continue;
      const source = { call, label, vendor: '' };
      orUnknown(() => {
        if (steps.length === 0) this.#value(value.id, source, 0);
        else this.#inside(value, steps, source);
      });
    }
    orUnknown(() => this.#errors());
    orUnknown(() => this.#requests());
    orUnknown(() => this.#observers());
  }

  /** Functions given to clients, models and calls that see what is sent. */
  #observers(): void {
    const { module, calls, context } = this.flow;
    for (const [id, { llm }] of calls) for (const { record } of llm) this.#callbacks({ module, id }, record.call.callbacks);
    for (const { call, type } of context.calls.madeIn(module)) {
      const entry = context.calls.catalog.typeEntry(type);
      this.#callbacks(call, entry?.callbacks);
      if (entry?.endpoint !== undefined) this.#transports(call);
    }
  }

  #callbacks(ref: Ref, callbacks: Call['callbacks'] = []): void {
    for (const { path } of callbacks.filter(({ payload }) => payload === PROMPT.name)) {
      for (const { fn, index } of followToCallback(this.flow.context.resolver, ref, stepsOf(path))) this.flow.intoParameter(fn, index, this.#sentBy(ref, []));
    }
  }

  #transports(ref: Ref): void {
    for (const fn of transportsOf(this.flow.context.resolver, ref)) this.flow.intoParameter(fn, transportBody.parameter, this.#sentBy(ref, [transportBody.member]));
  }

  #sentBy(call: Ref, path: AccessPath): Taint {
    return { source: { call, label: callText(call), vendor: '' }, payload: PROMPT, path, sure: true };
  }

  /** A prompt somewhere in a value whose parts nobody sees. */
  #inside(value: Ref, steps: TakenPrompt['steps'], source: Source): void {
    const content = this.#content.of(value);
    if (content === 'no') return;
    let paths: AccessPath[] = [[]];
    for (const step of steps) {
      const names = step.kind === 'member' ? (step.names ?? ['*']) : step.kind === 'element' ? ['*'] : [];
      paths = paths.flatMap((path) => names.map((name) => [...path, name]));
    }
    for (const path of paths) this.flow.add(value.id, { source, payload: PROMPT, path: path.slice(0, 3), sure: content === 'yes' });
  }

  /** Containers hold what is put into them: only that is followed, so that `messages[0].role` stays silent. */
  #value(id: ValueId, source: Source, depth: number): void {
    const key = `${String(id)}:${String(source.call.id)}`;
    const value = this.flow.values[id];
    if (value === undefined || depth > MAX_DEPTH || this.#seen.has(key)) return;
    this.#seen.add(key);
    const content = this.#content.of({ module: this.flow.module, id });
    if (content === 'no') return;
    const inner = (ids: readonly ValueId[]): void => {
      for (const each of ids) this.#value(each, source, depth + 1);
    };
    switch (value.kind) {
      case 'join':
      case 'cell':
        inner(value.values);
        return;
      case 'typed':
        inner([value.value]);
        return;
      case 'array':
        inner(value.items);
        return;
      case 'object':
        inner(value.fields.filter(({ key: name }) => name === null || !PROMPT.safe.has(name)).map((field) => field.value));
        return;
      case 'text':
        inner(value.parts.flatMap((part) => this.#textsOf(part)));
        break;
      case 'call':
        this.#called(id, value, inner);
        break;
      case 'param':
        this.#arguments(value, inner);
        break;
      case 'member':
        for (const same of this.#sameMember(value)) this.flow.add(same, { source, payload: PROMPT, path: [], sure: content === 'yes' });
        inner(this.#behind(id));
        break;
      default:
        break;
    }
    this.flow.add(id, { source, payload: value.kind === 'text' ? TEXT : PROMPT, path: [], sure: content === 'yes' });
  }

  /** Parts of a prompt that are texts of their own: a single value that is put in is no prompt. */
  #textsOf(id: ValueId): readonly ValueId[] {
    const value = this.flow.values[id];
    const alternatives = value?.kind === 'join' || value?.kind === 'cell' ? value.values : [id];
    return alternatives.filter((alternative) => this.flow.values[alternative]?.kind === 'text');
  }

  /** What a serialised or trimmed value was made of, and what a helper that is called here only gives back. */
  #called(id: ValueId, value: ValueOf<'call'>, inner: (ids: readonly ValueId[]) => void): void {
    const { module } = this.flow;
    const { resolver } = this.flow.context;
    if (isCarrier(qualifiedName({ module, id: value.callee }))) inner(value.args);
    else if (carriesReceiver(value.method) && !readsBody(value.method)) inner([value.receiver]);
    for (const fn of resolver.functions({ module, id: value.callee })) {
      if (fn.module !== module) continue;
      const sites = resolver.callSites.of(module).get(fn.index) ?? [];
      if (sites.length === 1 && sites[0]?.id === id) inner(returned(fn).map((result) => result.id));
    }
  }

  /** Whoever calls a function that sends its parameter sends the argument. */
  #arguments(value: ValueOf<'param'>, inner: (ids: readonly ValueId[]) => void): void {
    for (const site of this.flow.context.resolver.callSites.of(this.flow.module).get(value.owner) ?? []) {
      const argument = argumentAt(site.value, value.index);
      if (argument !== NONE) inner([argument]);
    }
  }

  /** The same member read elsewhere, unless another kind of message is read there. */
  #sameMember(value: ValueOf<'member'>): readonly ValueId[] {
    if (value.key === null) return [];
    return [...this.flow.uses.of(value.object)].filter((user) => {
      const other = valueOf({ module: this.flow.module, id: user });
      return other.kind === 'member' && other.key === value.key && !this.flow.settled.areExclusive(value, other);
    });
  }

  /** What callers have put into a member. */
  #behind(id: ValueId): readonly ValueId[] {
    const { module } = this.flow;
    return this.flow.context.resolver.origins({ module, id }).filter((origin) => origin.module === module && origin.id !== id).map((origin) => origin.id);
  }

  /** Caught errors of SDKs that repeat the request. */
  #errors(): void {
    const { module, values } = this.flow;
    const { resolver } = this.flow.context;
    const members = errorMembers(module, 'prompt');
    const [first] = members.values();
    if (first === undefined) return;
    const at = (id: ValueId): Ref => ({ module, id });
    values.forEach((value, id) => {
      if (value.kind === 'member') {
        const name = members.get(value.key);
        if (name !== undefined && isError(resolver, at(value.object))) this.#error(id, `${name}.${String(value.key)}`);
      } else if (value.kind === 'call') {
        const [error] = value.args;
        if (error === undefined || !errorSerializers.has(qualifiedName(at(value.callee)) ?? '')) return;
        if (isCaught(resolver, at(error))) this.#error(id, first);
      } else if (value.kind === 'object') {
        if (value.fields.some(({ key, value: spread }) => key === null && isCaught(resolver, at(spread)))) this.#error(id, first);
      }
    });
  }

  #error(id: ValueId, label: string): void {
    this.flow.add(id, { source: { call: { module: this.flow.module, id }, label, vendor: '', isError: true }, payload: TEXT, path: [], sure: true });
  }

  /** `result.request`: results that repeat what was sent. */
  #requests(): void {
    const { module, values, calls } = this.flow;
    const { catalog } = this.flow.context.calls;
    const repeating = new Map<ValueId, readonly string[]>();
    for (const [id, call] of calls) {
      const members = call.llm.flatMap(({ record }) => (record.call.result === undefined ? [] : (catalog.payloadOf(record.call.result)?.request ?? [])));
      repeating.set(id, members);
    }
    const keys: ReadonlySet<string | null> = new Set([...repeating.values()].flat());
    values.forEach((value, id) => {
      if (value.kind !== 'member' || value.key === null || !keys.has(value.key)) return;
      const { key } = value;
      const call = this.flow.context.resolver.origins({ module, id: value.object }).find((origin) => origin.module === module && repeating.get(origin.id)?.includes(key) === true);
      if (call !== undefined) this.flow.add(id, { source: { call, label: callText(call), vendor: '' }, payload: PROMPT, path: [], sure: true });
    });
  }
}
