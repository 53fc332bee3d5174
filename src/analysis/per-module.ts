import type { Module } from './module.js';

/** What is found in a module once and kept as long as the module is. */
export function perModule<T>(find: (module: Module) => T): (module: Module) => T {
  const known = new WeakMap<Module, { readonly found: T }>();
  return (module) => {
    let answer = known.get(module);
    if (answer === undefined) {
      answer = { found: find(module) };
      known.set(module, answer);
    }
    return answer.found;
  };
}
