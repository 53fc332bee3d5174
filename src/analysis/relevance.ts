import type { Vendor } from '../catalog/define.js';
import { CallIndex } from './calls.js';
import type { CatalogIndex } from './catalog-index.js';
import { Denotations } from './denotation.js';
import type { FindVendor } from './endpoints.js';
import { valueOf, type Module, type Ref } from './module.js';
import { Resolver, type ModuleSource } from './resolver.js';
import { hostsIn } from './project/text-scan.js';

/** No other module is opened: what a module tells by itself. */
const NOTHING_ELSE: ModuleSource = { cwd: '', resolve: () => undefined, module: () => undefined, promptFile: () => undefined, declared: () => undefined, mayReach: () => false };

/**
 * Whether a module whose text names the catalog calls a model, makes a client, or exports something of the catalog or
 * the address of a model. One that only knows error classes, or lists hosts among other settings, does not matter to
 * whoever imports it.
 */
export class Relevance {
  readonly #resolver = new Resolver(NOTHING_ELSE);
  readonly #denotations: Denotations;
  readonly #calls: CallIndex;
  readonly #known = new WeakMap<Module, boolean>();

  constructor(vendors: { readonly byHost: FindVendor; readonly byId: (id: string) => Vendor | undefined }, catalog: CatalogIndex) {
    this.#denotations = new Denotations(this.#resolver, catalog);
    this.#calls = new CallIndex(this.#resolver, this.#denotations, vendors);
  }

  of(module: Module): boolean {
    let relevant = this.#known.get(module);
    if (relevant === undefined) {
      relevant = this.#callsModel(module) || this.#exportsCatalog(module) || this.#makesClient(module);
      this.#known.set(module, relevant);
    }
    return relevant;
  }

  #callsModel(module: Module): boolean {
    for (const call of this.#calls.of(module).values()) {
      if (call.llm.length > 0 || call.request !== undefined) return true;
    }
    return false;
  }

  #makesClient(module: Module): boolean {
    return module.graph.values.some((value, id) => value.kind === 'call' && this.#denotations.of({ module, id }).some(({ owner }) => owner !== undefined));
  }

  #exportsCatalog(module: Module): boolean {
    for (const entry of module.graph.exports.values()) {
      if (entry.kind === 'value' && (this.#denotes({ module, id: entry.value }) || this.#holdsAddress({ module, id: entry.value }, 0))) return true;
      if (entry.kind === 'from' && !entry.source.startsWith('.')) return true;
    }
    return module.graph.starExports.some((source) => !source.startsWith('.'));
  }

  #denotes(ref: Ref): boolean {
    return this.#denotations.of(ref).some(({ owner, node }) => owner !== undefined || node.calls.length > 0);
  }

  #holdsAddress(ref: Ref, depth: number): boolean {
    return this.#resolver.origins(ref).some((origin) => {
      const value = valueOf(origin);
      if (value.kind === 'const') return typeof value.value === 'string' && hostsIn(value.value);
      if (value.kind === 'text') return value.parts.some((id) => this.#holdsAddress({ module: origin.module, id }, depth + 1));
      return value.kind === 'object' && depth < 3 && value.fields.some((field) => this.#holdsAddress({ module: origin.module, id: field.value }, depth + 1));
    });
  }
}
