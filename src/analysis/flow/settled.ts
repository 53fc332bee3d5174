import { expressionKey } from '../expression-key.js';
import type { Match, Range, Value, ValueId } from '../graph.js';
import { memberChain, valueOf, type Module, type Ref } from '../module.js';
import { perModule } from '../per-module.js';
import type { Resolver } from '../resolver.js';
import type { Fact } from './facts.js';
import { Variants } from './variants.js';

/** Where a condition has compared a value with texts that stand in the code: there it holds one of them. */
export class Settled {
  readonly #matches: ReadonlyMap<string, readonly Match[]>;
  readonly #known = new Map<Match, boolean>();
  readonly #variants: Variants;

  constructor(
    private readonly module: Module,
    private readonly resolver: Resolver,
  ) {
    this.#variants = new Variants(module, resolver);
    this.#matches = matchesByKey(module);
  }

  /** Whether the value of a fact is one of the code's own texts where it is used, or an object without the member. */
  at(fact: Fact, use: Value): boolean {
    if (fact.path.length > 0) return this.#variants.excludes(fact, use);
    if (this.#matches.size === 0) return false;
    const matches = this.#matches.get(expressionKey(this.module.graph.values, fact.id)) ?? [];
    return matches.some((match) => use.start >= match.start && use.end <= match.end && this.#isKnown(match));
  }

  /** Whether two places lie behind comparisons of one expression with different texts: `case 'file':` and `case 'text':`. */
  areExclusive(first: Range, second: Range): boolean {
    const others = this.#around(second);
    return this.#around(first).some((match) => others.some((other) => other.key === match.key && !other.against.some((id) => match.against.some((own) => this.#isSame(own, id)))));
  }

  #around({ start, end }: Range): readonly Match[] {
    return this.module.graph.matches.filter((match) => match.start <= start && end <= match.end);
  }

  #isSame(first: ValueId, second: ValueId): boolean {
    const [one, other] = [first, second].map((id) => this.module.graph.values[id]);
    return one?.kind !== 'const' || other?.kind !== 'const' || one.value === other.value;
  }

  #isKnown(match: Match): boolean {
    let known = this.#known.get(match);
    if (known === undefined) {
      known = match.against.length > 0 && match.against.every((id) => this.#isOwn(id));
      this.#known.set(match, known);
    }
    return known;
  }

  /** A constant, a member of an enumeration, or a list of them. */
  #isOwn(id: ValueId): boolean {
    const origins = this.resolver.open(() => this.resolver.origins({ module: this.module, id }));
    return origins.length > 0 && origins.every((origin) => this.#isConstant(origin) || this.#isList(origin));
  }

  #isConstant(origin: Ref): boolean {
    const value = valueOf(origin);
    if (value.kind === 'const') return true;
    if (value.kind !== 'member') return false;
    const { root, names } = memberChain(origin);
    return valueOf(root).kind === 'import' && names.every((name) => /^[A-Z]/.test(name));
  }

  #isList(origin: Ref): boolean {
    const value = valueOf(origin);
    const [first] = value.kind === 'call' && value.how === 'new' ? value.args : [];
    const items = this.resolver.elements(first === undefined ? origin : { module: origin.module, id: first }) ?? [];
    return items.length > 0 && items.every((item) => this.resolver.origins(item).every((inner) => valueOf(inner).kind === 'const'));
  }
}

const matchesByKey = perModule(({ graph }): ReadonlyMap<string, readonly Match[]> => {
  const found = new Map<string, Match[]>();
  for (const match of graph.matches) {
    const list = found.get(match.key) ?? [];
    list.push(match);
    found.set(match.key, list);
  }
  return found;
});
