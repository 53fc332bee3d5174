import { expressionKey } from '../expression-key.js';
import type { Guard, Value } from '../graph.js';
import { valueOf, type Module, type Ref } from '../module.js';
import { perModule } from '../per-module.js';
import type { Resolver } from '../resolver.js';
import type { Fact } from './facts.js';

/**
 * Results of which a flag tells what they hold: `{ ok: true, text }` or `{ ok: false, error }`. Where a condition has asked the flag, a value
 * is only those objects that have it so.
 */
export class Variants {
  readonly #flags: Flags;

  constructor(
    private readonly module: Module,
    private readonly resolver: Resolver,
  ) {
    this.#flags = flagsByObject(module);
  }

  /** Whether the object that a fact is about has no such member where it is used. */
  excludes({ id, path: [member] }: Fact, use: Value): boolean {
    if (member === undefined || member === '*' || this.#flags.size === 0) return false;
    const flags = this.#flags.get(expressionKey(this.module.graph.values, id)) ?? [];
    const around = flags.filter(({ guard }) => use.start >= guard.start && use.end <= guard.end);
    return around.some(({ guard, key }) => this.#isWithout(id, key, guard.holds === true, member));
  }

  #isWithout(id: number, flag: string, holds: boolean, member: string): boolean {
    return this.resolver.open(() => {
      const objects = this.resolver.origins({ module: this.module, id });
      if (!objects.every(isWhole)) return false;
      const possible = objects.filter((object) => this.#mayBe(object, flag, holds));
      return possible.length > 0 && possible.length < objects.length && possible.every((object) => !fieldsOf(object).has(member));
    });
  }

  #mayBe(object: Ref, flag: string, holds: boolean): boolean {
    const id = fieldsOf(object).get(flag);
    if (id === undefined) return !holds;
    return this.resolver.origins({ module: object.module, id }).some((origin) => {
      const value = valueOf(origin);
      return value.kind !== 'const' || Boolean(value.value) === holds;
    });
  }
}

/** Conditions on members, by the object that these are read from. */
type Flags = ReadonlyMap<string, readonly { readonly guard: Guard; readonly key: string }[]>;

const flagsByObject = perModule(({ graph: { values, guards } }): Flags => {
  const found = new Map<string, { readonly guard: Guard; readonly key: string }[]>();
  for (const guard of guards) {
    const flag = values[guard.test];
    if (flag?.kind !== 'member' || flag.key === null || guard.holds === undefined) continue;
    const object = expressionKey(values, flag.object);
    const list = found.get(object) ?? [];
    list.push({ guard, key: flag.key });
    found.set(object, list);
  }
  return found;
});

function fieldsOf(object: Ref): ReadonlyMap<string | null, number> {
  const value = valueOf(object);
  return new Map(value.kind === 'object' ? value.fields.map((field) => [field.key, field.value]) : []);
}

/** An object whose members all stand in it. */
function isWhole(object: Ref): boolean {
  const value = valueOf(object);
  return value.kind === 'object' && value.fields.every(({ key }) => key !== null && key !== '*');
}
