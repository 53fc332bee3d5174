import type { ClassInfo, FunctionInfo, Graph, Value, ValueId } from './graph.js';

/** A module under analysis: its text and value graph, whoever parsed it. */
export interface Module {
  /** Absolute path after symlinks; the name that ESLint gives for text without a file. */
  readonly path: string;
  readonly text: string;
  readonly graph: Graph;
}

/** A value of some module. */
export interface Ref {
  readonly module: Module;
  readonly id: ValueId;
}

export function valueOf(ref: Ref): Value {
  return ref.module.graph.values[ref.id] as Value;
}

export function functionAt({ graph }: Module, index: number): FunctionInfo {
  return graph.functions[index] as FunctionInfo;
}

export function classAt({ graph }: Module, index: number): ClassInfo {
  return graph.classes[index] as ClassInfo;
}

const keys = new WeakMap<Module, number>();
let nextKey = 0;

/** A number for each module, to build map keys from references. */
export function moduleKey(module: Module): number {
  let key = keys.get(module);
  if (key === undefined) {
    key = nextKey;
    nextKey += 1;
    keys.set(module, key);
  }
  return key;
}

export function refKey(ref: Ref): string {
  return `${String(moduleKey(ref.module))}:${String(ref.id)}`;
}

/** A value taken back to what its members are read from: `options.llm.client` is `options` with `llm` and `client`. */
export function memberChain(ref: Ref): { readonly root: Ref; readonly names: readonly string[] } {
  const names: string[] = [];
  let root = ref;
  for (;;) {
    const value = valueOf(root);
    if (value.kind !== 'member' || value.key === null) return { root, names };
    names.unshift(value.key);
    root = { module: root.module, id: value.object };
  }
}
