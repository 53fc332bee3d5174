import type { FnRef } from '../function-refs.js';
import { NONE } from '../graph.js';
import { CyclicMemo, QueryStack, RefMemo } from '../memo.js';
import { moduleKey, type Module } from '../module.js';
import { taintKey, type Taint } from './facts.js';
import { ModuleFlow } from './module-flow.js';
import type { CallbackFact, FlowContext, FlowQuestion, FunctionEffect } from './question.js';

/** What is kept of a flow that has been followed to its ends. */
type FlowResult = Pick<ModuleFlow, 'hits' | 'returns' | 'callbacks'>;

const NO_RESULT: FlowResult = { hits: [], returns: [], callbacks: [] };
const NO_EFFECT: FunctionEffect = { hits: [], returns: [], callbacks: [], isReviewed: false };

/** What functions of other modules do to what is followed: computed on demand, remembered, safe against import cycles. */
export class Effects {
  readonly #stack = new QueryStack();
  readonly #byParameter = new CyclicMemo<string, FunctionEffect>(NO_EFFECT, this.#stack);
  readonly #flows = new RefMemo<FlowResult>(NO_RESULT, this.#stack, 2);
  readonly context: FlowContext;

  /** @param maxDepth How many modules a completion is followed through. */
  constructor(
    private readonly maxDepth: number,
    question: FlowQuestion,
  ) {
    this.context = {
      ...question,
      effectOf: (fn, param, taint) => this.#effectOf(fn, param, taint),
      completionsOf: (fn) => this.#completionsOf(fn),
      callbacksOf: (fn) => this.#callbacksOf(fn),
    };
  }

  /** The completions or prompts of a module, followed to their ends inside it. */
  flowOf(module: Module): FlowResult {
    if (this.#stack.depth > this.maxDepth) return NO_RESULT;
    return this.#flows.get({ module, id: NONE }, () => {
      const { hits, returns, callbacks } = this.#follow(module, (started) => {
        started.seed();
      });
      return { hits, returns, callbacks };
    });
  }

  #effectOf(fn: FnRef, param: number, taint: Taint): FunctionEffect {
    if (this.#stack.depth > this.maxDepth) return NO_EFFECT;
    const key = `${String(moduleKey(fn.module))}:${String(fn.index)}:${String(param)}:${taintKey(taint)}:${String([...(taint.source.scalars ?? [])])}`;
    return this.#byParameter.get(key, () => {
      // The answer serves every caller: it must not hold on to the module of the first one.
      const { scalars } = taint.source;
      const source = { call: { module: fn.module, id: fn.info.value }, label: '', vendor: '', ...(scalars === undefined ? {} : { scalars }) };
      const { hits, returns, callbacks, reviews } = this.#follow(fn.module, (started) => {
        started.seedParameter(fn.index, param, { ...taint, source });
      });
      return {
        hits,
        returns: returns.filter((end) => end.fn === fn.index).map((end) => end.fact),
        callbacks: callbacks.filter((callback) => callback.fn === fn.index),
        isReviewed: !reviews.isEmpty,
      };
    });
  }

  /** Which values a reviewer has seen is known only when everything has been followed: then once more, with what that guards left out. */
  #follow(module: Module, seed: (flow: ModuleFlow) => void): ModuleFlow {
    const first = new ModuleFlow(this.context, module);
    seed(first);
    first.run();
    if (this.context.isAction === undefined || first.reviews.isEmpty) return first;
    const second = new ModuleFlow(this.context, module, first.reviews);
    seed(second);
    second.run();
    return second;
  }

  #completionsOf(fn: FnRef): readonly Taint[] {
    return this.flowOf(fn.module).returns.filter((end) => end.fn === fn.index && end.fact.entry === undefined).map((end) => end.fact);
  }

  #callbacksOf(fn: FnRef): readonly CallbackFact[] {
    return this.flowOf(fn.module).callbacks.filter((callback) => callback.fn === fn.index);
  }
}
