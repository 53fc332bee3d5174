import { NONE, type ValueId } from './graph.js';
import { refKey, valueOf, type Module, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

/** Values stored in an object, by the key of the object and of the member; `null` for pushed items and computed keys. */
type Stores = Map<string, Map<string | null, Ref[]>>;

const NOTHING: readonly Ref[] = [];

/** Knows what is stored in the objects of a module. */
export class StoreIndex {
  readonly #modules = new WeakMap<Module, Stores>();

  constructor(private readonly resolver: Resolver) {}

  /** Values stored under a key of an object made in its module; `null` asks for pushed items and computed keys. */
  under(base: Ref, key: string | null): readonly Ref[] {
    const byKey = this.#storesOf(base.module).get(refKey(base));
    if (byKey === undefined) return NOTHING;
    const unnamed = byKey.get(null) ?? NOTHING;
    return key === null ? unnamed : [...(byKey.get(key) ?? NOTHING), ...unnamed];
  }

  /** Only what was stored under this very name: things pushed into an unknown list are none of its members. */
  named(base: Ref, key: string): readonly Ref[] {
    return this.#storesOf(base.module).get(refKey(base))?.get(key) ?? NOTHING;
  }

  #storesOf(module: Module): Stores {
    const known = this.#modules.get(module);
    if (known !== undefined) return known;
    const stores: Stores = new Map();
    this.#modules.set(module, stores);
    const later: (() => void)[] = [];
    const add = (object: Ref, key: string | null, value: ValueId): void => {
      const byKey = stores.get(refKey(object)) ?? new Map<string | null, Ref[]>();
      stores.set(refKey(object), byKey);
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [{ module, id: value }]);
      else list.push({ module, id: value });
    };
    const record = (object: ValueId, key: string | null, value: ValueId): void => {
      const target: Ref = { module, id: object };
      if (['object', 'array', 'this', 'class'].includes(valueOf(target).kind)) {
        add(target, key, value);
        return;
      }
      later.push(() => {
        for (const origin of this.resolver.origins(target)) if (origin.module === module) add(origin, key, value);
      });
    };
    for (const value of module.graph.values) {
      if (value.kind === 'store') record(value.object, value.key, value.value);
      else if (value.kind === 'call' && value.receiver !== NONE && (value.method === 'push' || value.method === 'unshift')) {
        for (const [index, argument] of value.args.entries()) {
          if (value.spreads.includes(index)) {
            const { receiver } = value;
            later.push(() => {
              for (const item of this.resolver.elements({ module, id: argument }) ?? []) if (item.module === module) record(receiver, null, item.id);
            });
          } else record(value.receiver, null, argument);
        }
      }
    }
    for (const resolve of later) resolve();
    return stores;
  }
}
