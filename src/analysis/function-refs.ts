import { NONE, type FunctionInfo, type ValueId, type ValueOf } from './graph.js';
import { refKey, type Module, type Ref } from './module.js';

/** A function with its module. */
export interface FnRef {
  readonly module: Module;
  readonly index: number;
  readonly info: FunctionInfo;
}

const MAX_ORIGINS = 64;

/** Values that a function returns or yields. */
export function returned(fn: FnRef): readonly Ref[] {
  return fn.info.returns.flatMap((id) => {
    const effect = fn.module.graph.values[id];
    return effect?.kind === 'return' || effect?.kind === 'yield' ? [{ module: fn.module, id: effect.value }] : [];
  });
}

/** The argument at a position; the spread one where a spread stands before it. */
export function argumentAt(call: ValueOf<'call'>, index: number): ValueId {
  const spread = call.spreads.find((position) => position <= index);
  return call.args[spread ?? index] ?? NONE;
}

export function distinct(refs: readonly Ref[]): readonly Ref[] {
  if (refs.length < 2) return refs;
  const seen = new Map<string, Ref>();
  for (const ref of refs) {
    seen.set(refKey(ref), ref);
    if (seen.size >= MAX_ORIGINS) break;
  }
  return [...seen.values()];
}
