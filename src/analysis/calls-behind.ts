import type { LlmCall } from './llm-call.js';
import type { LlmCalls } from './llm-calls.js';
import { refKey, valueOf, type Ref } from './module.js';
import type { FnRef } from './function-refs.js';
import type { Resolver } from './resolver.js';

const MAX_DEPTH = 6;

/** The calls of models to which a call of a function of the project leads; nothing where the function is not in sight. */
export function callsBehind(call: Ref, resolver: Resolver, llmCalls: LlmCalls): readonly LlmCall[] | undefined {
  const found = new Map<string, LlmCall>();
  const seen = new Set<string>();
  const enter = (fn: FnRef, depth: number): void => {
    const { module } = fn;
    const key = refKey({ module, id: fn.info.value });
    if (seen.has(key) || depth > MAX_DEPTH) return;
    seen.add(key);
    const isInside = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= fn.info.start && end <= fn.info.end;
    const own = llmCalls.of(module).filter(({ kind, place }) => (kind === 'call' || kind === 'request') && isInside(place));
    for (const one of own) found.set(refKey(one.ref), one);
    module.graph.values.forEach((value, id) => {
      if (value.kind === 'call' && isInside(value)) follow({ module, id }, depth + 1);
    });
  };
  const follow = (ref: Ref, depth: number): void => {
    const value = valueOf(ref);
    if (value.kind !== 'call' || value.how === 'tag') return;
    const callee: Ref = { module: ref.module, id: value.callee };
    const functions = value.how === 'new' ? resolver.origins(callee).flatMap((cls) => resolver.constructorsOf(cls)) : resolver.functions(callee);
    for (const fn of functions) enter(fn, depth);
  };
  resolver.open(() => {
    follow(call, 0);
  });
  return seen.size === 0 ? undefined : [...found.values()];
}
