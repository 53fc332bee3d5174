import { orUnknown } from '../../incidents.js';
import { followToCallback } from '../argument-paths.js';
import { stepsOf } from '../path-nodes.js';
import type { CallIndex, CatalogCall } from '../calls.js';
import { NONE, type ValueId, type ValueOf } from '../graph.js';
import { memberChain, moduleKey, valueOf, type Module, type Ref } from '../module.js';
import type { FnRef } from '../function-refs.js';
import type { Resolver } from '../resolver.js';
import { ControlWalk, joinStates, type State } from './control-flow.js';

/** Where on a way through the code the auditor has to stand. */
export type AuditTime = 'before' | 'after' | 'any';

export interface AuditQuestion {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly isAuditor: (callee: Ref) => boolean;
  readonly when: AuditTime;
  /** A way through a `catch` is one after a call that has failed. */
  readonly countsFailures: boolean;
}

/** What a function does, seen from a call of it. */
interface Summary {
  /** Model calls that no auditor has seen when the function is left. */
  readonly pending: ReadonlySet<ValueId>;
  /** Every way through it passes an auditor. */
  readonly isAuditing: boolean;
}

const UNFINISHED: Summary = { pending: new Set(), isAuditing: false };
/** Methods that may never call what they are given, or call it at another time. */
const MAY_NOT_CALL = /^(?:on|once|addListener|addEventListener|catch|map|flatMap|forEach|filter|find|some|every|reduce|sort|subscribe|use|get|post|put|patch|delete|setTimeout|setInterval)$/;
const MAX_DEPTH = 5;

/** Finds the model calls of a module that some way through the code passes without an auditor. */
export class Audits {
  readonly #summaries = new Map<string, Summary>();

  constructor(private readonly question: AuditQuestion) {}

  unauditedIn(module: Module): readonly Ref[] {
    return this.question.resolver.open(() => {
      const found = new Set<ValueId>();
      for (const fn of [-1, ...module.graph.functions.keys()]) {
        orUnknown(() => {
          if (fn === -1 || this.#isEntry(module, fn)) for (const id of this.#summary(module, fn).pending) found.add(id);
        });
      }
      return [...found].map((id) => ({ module, id }));
    });
  }

  /** Whether code out of sight may call a function: exported ones, and those that nobody in the module calls or is given. */
  #isEntry(module: Module, fn: number): boolean {
    const { callSites } = this.question.resolver;
    if (callSites.exportedFunctions(module).has(fn) && !isPrivate(module, fn)) return true;
    return (callSites.of(module).get(fn) ?? []).length === 0 && callSites.passedTo(module, fn).length === 0;
  }

  #summary(module: Module, fn: number): Summary {
    const key = `${String(moduleKey(module))}:${String(fn)}`;
    const known = this.#summaries.get(key);
    if (known !== undefined) return known;
    this.#summaries.set(key, UNFINISHED);
    const { normal, thrown } = new ControlWalk(module, fn, (id, state) => this.#call({ module, id }, state), this.question.countsFailures).run();
    const summary: Summary = {
      pending: joinStates([...normal, ...thrown])?.pending ?? UNFINISHED.pending,
      isAuditing: normal.length > 0 && normal.every((state) => !state.isUnaudited),
    };
    this.#summaries.set(key, summary);
    return summary;
  }

  #isAuditing(fn: FnRef): boolean {
    return this.#summary(fn.module, fn.index).isAuditing;
  }

  #call(ref: Ref, state: State): State {
    const value = valueOf(ref);
    if (value.kind !== 'call') return state;
    const callee: Ref = { module: ref.module, id: value.callee };
    const functions = value.how === 'new' ? this.#constructors(callee) : this.question.resolver.functions(callee);
    const isAudit = this.question.isAuditor(callee) || (functions.length > 0 && functions.every((fn) => this.#isAuditing(fn)));
    let current = state;
    if (!isAudit && !this.#hasAuditingNeighbour(ref, value)) {
      for (const fn of [...functions, ...this.#given(ref.module, value)]) {
        if (fn.module === ref.module) current = this.#unaudited(current, this.#summary(fn.module, fn.index).pending);
      }
    }
    const known = this.question.calls.of(ref.module).get(ref.id);
    if (known !== undefined && isModelCall(known) && !this.#isAuditedByOption(ref, value, known)) current = this.#unaudited(current, [ref.id]);
    return isAudit || this.#runsAuditor(ref.module, value, functions.length > 0) ? this.#audited(current) : current;
  }

  #constructors(callee: Ref): readonly FnRef[] {
    return this.question.resolver.origins(callee).flatMap((origin) => this.question.resolver.constructorsOf(origin));
  }

  #unaudited(state: State, calls: Iterable<ValueId>): State {
    if (!state.isUnaudited && this.question.when !== 'after') return state;
    const pending = new Set([...state.pending, ...calls]);
    return pending.size === state.pending.size ? state : { ...state, pending };
  }

  #audited(state: State): State {
    return { isUnaudited: false, pending: this.question.when === 'before' ? state.pending : new Set() };
  }

  /** Functions of the module that a call is given: whoever takes them calls them. */
  #given(module: Module, value: ValueOf<'call'>): readonly FnRef[] {
    return value.args.flatMap((id) => (module.graph.values[id]?.kind === 'fn' ? this.question.resolver.functions({ module, id }) : []));
  }

  /** `.then((reply) => audit(reply))`, `after(() => audit())`: a function that audits is called by what it is given to. */
  #runsAuditor(module: Module, value: ValueOf<'call'>, isKnown: boolean): boolean {
    const name = value.method ?? calleeName(module, value.callee);
    if (isKnown || (name !== null && MAY_NOT_CALL.test(name))) return false;
    const args = name === 'then' ? value.args.slice(0, 1) : value.args;
    return args.some((id) => this.#isAuditFunction({ module, id }));
  }

  #isAuditFunction(ref: Ref): boolean {
    if (this.question.isAuditor(ref)) return true;
    const functions = this.question.resolver.functions(ref);
    return functions.length > 0 && functions.every((fn) => this.#isAuditing(fn));
  }

  /** `router.post('/ask', audit, handler)`, and `app.use(audit)` on the same router. */
  #hasAuditingNeighbour({ module, id }: Ref, value: ValueOf<'call'>): boolean {
    if (value.receiver === NONE) return false;
    const handlers = value.args.filter((argument) => module.graph.values[argument]?.kind === 'fn');
    if (handlers.length === 0) return false;
    const others = value.args.filter((argument) => argument !== handlers.at(-1));
    if (others.some((argument) => this.#isAuditFunction({ module, id: argument }))) return true;
    return module.graph.values.some(
      (other, index) => index < id && other.kind === 'call' && other.method === 'use' && other.receiver === value.receiver && other.args.some((argument) => this.#isAuditFunction({ module, id: argument })),
    );
  }

  /** A client, model or callback of the call that audits by itself. */
  #isAuditedByOption(ref: Ref, value: ValueOf<'call'>, { llm }: CatalogCall): boolean {
    const { resolver } = this.question;
    if (this.question.when !== 'before') {
      const callbacks = llm.flatMap(({ record }) => record.call.callbacks ?? []).flatMap(({ path }) => followToCallback(resolver, ref, stepsOf(path)));
      if (callbacks.some(({ fn }) => this.#isAuditing(fn))) return true;
    }
    const { root } = memberChain({ module: ref.module, id: value.callee });
    const made = [...resolver.origins(root), ...value.args.flatMap((id) => this.#madeBy({ module: ref.module, id }))];
    return made.some((origin) => origin.id !== ref.id && this.#holdsAuditor(origin, 0));
  }

  /** Calls that gave the members of an argument: `{ model: wrapLanguageModel({ … }) }`. */
  #madeBy(argument: Ref): readonly Ref[] {
    return this.question.resolver.origins(argument).flatMap((origin) => {
      const value = valueOf(origin);
      if (value.kind === 'call') return [origin];
      if (value.kind !== 'object') return [];
      return value.fields.flatMap((field) => this.question.resolver.origins({ module: origin.module, id: field.value })).filter((made) => valueOf(made).kind === 'call');
    });
  }

  #holdsAuditor(ref: Ref, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    const value = valueOf(ref);
    const inner = (ids: readonly ValueId[]): boolean =>
      ids.some((id) => {
        const part: Ref = { module: ref.module, id };
        return this.#isAuditFunction(part) || this.question.resolver.origins(part).some((origin) => this.#holdsAuditor(origin, depth + 1));
      });
    if (value.kind === 'call') return value.args.length > 0 && inner(value.args);
    if (value.kind === 'object') return inner(value.fields.map((field) => field.value));
    if (value.kind === 'array') return inner(value.items);
    return false;
  }
}

/** What talks to a route of the application sends nothing to a model itself. */
function isModelCall({ llm, request }: CatalogCall): boolean {
  return (
    request?.llm !== undefined ||
    llm.some(({ record: { call } }) => (call.prompts ?? []).length > 0 || (call.endpoint?.local !== true && call.result !== undefined && call.result !== 'none'))
  );
}

function isPrivate({ graph }: Module, fn: number): boolean {
  const info = graph.functions[fn];
  return info !== undefined && graph.classes[info.cls]?.methods.some((method) => method.fn === info.value && method.isPrivate) === true;
}

function calleeName({ graph }: Module, callee: ValueId): string | null {
  const value = graph.values[callee];
  return value?.kind === 'global' || value?.kind === 'import' ? value.name : null;
}
