import { graphOf } from './graph.js';
import type { Module, Ref } from './module.js';
import type { ModuleSource } from './resolver.js';
import { parseSpecifier } from './specifiers.js';

const MAX_REEXPORTS = 12;

/** Finds what a module exports under a name, through re-exports and `export *`. */
export class ModuleExports {
  readonly #stubs = new WeakMap<Module, Map<string, Module>>();

  constructor(private readonly project: ModuleSource) {}

  find(path: string, name: string, depth = 0): Ref | undefined {
    const module = depth > MAX_REEXPORTS ? undefined : this.project.module(path);
    if (module === undefined) return undefined;
    const entry = module.graph.exports.get(name);
    if (entry?.kind === 'value') return { module, id: entry.value };
    if (entry?.kind === 'from') return this.#reexported(module, entry.source, entry.name, depth);
    if (name === 'default') return undefined;
    for (const source of module.graph.starExports) {
      const found = this.#reexported(module, source, name, depth);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #reexported(module: Module, source: string, name: string, depth: number): Ref | undefined {
    const path = this.project.resolve(module.path, source);
    // `export * as x from`: the namespace itself.
    if (name === '*') return this.#packageRef(module, source, name);
    if (path !== undefined) return this.find(path, name, depth + 1);
    return parseSpecifier(source).kind === 'package' || this.project.declared(module.path, source) !== undefined ? this.#packageRef(module, source, name) : undefined;
  }

  /** A re-export from a package, as the import that it amounts to. */
  #packageRef(module: Module, source: string, name: string): Ref {
    const known = this.#stubs.get(module) ?? new Map<string, Module>();
    this.#stubs.set(module, known);
    const key = `${source}\0${name}`;
    let stub = known.get(key);
    if (stub === undefined) {
      const value = { kind: 'import', source, name, how: 'import', start: 0, end: 0, fn: -1, loop: -1 } as const;
      stub = { path: module.path, text: '', graph: graphOf([value]) };
      known.set(key, stub);
    }
    return { module: stub, id: 0 };
  }
}
