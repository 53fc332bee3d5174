import type { Step } from '../catalog/access-path.js';
import { betaHeaders, betaLists, headerOptions, partContainers, requestRoots } from '../catalog/request-parts.js';
import { toolListMethods } from '../catalog/tool-helpers.js';
import { stepsOf } from './path-nodes.js';
import { refKey, valueOf, type Module, type Ref } from './module.js';
import { followPlaced, type Placed, type PlacedResult } from './placed-paths.js';
import type { Resolver } from './resolver.js';

/** A text such as a header value, with its place. */
export interface PlacedText extends Omit<Placed, 'holder'> {
  readonly text: string;
}

/** Three answers: whether an object has a property, as far as code shows. */
export type Presence = 'yes' | 'no' | 'unknown';

export type Test = (text: string) => boolean;

/** What a call hands over, as the API reads it: request objects with their fields, tools and betas. */
export class RequestView {
  #bases: readonly Placed[] | undefined;
  #tools: readonly Placed[] | undefined;

  constructor(
    private readonly resolver: Resolver,
    private readonly module: Module,
    /** Objects that are handed over: arguments, what commands were constructed with, JSON bodies. */
    private readonly objects: readonly Placed[],
    /** The name of the method, where a method of a client is called. */
    private readonly method: string | undefined,
  ) {}

  get bases(): readonly Placed[] {
    return (this.#bases ??= requestRoots.flatMap((path) => this.#follow(this.objects, stepsOf(path)).found));
  }

  /** Properties whose path ends like this one. */
  properties(path: string): readonly Placed[] {
    const steps = bothSpellings(stepsOf(path));
    const [first, ...rest] = steps;
    if (path.startsWith('tools[].')) {
      // The entry shows the tool, not the field that tells it from others.
      return this.tools.flatMap((entry) => this.#follow([entry], rest.slice(1)).found.map((found) => ({ ...found, place: entry.place, holder: entry.ref }))).filter(({ ref }) => !this.#isNothing(ref));
    }
    const containers = (first?.kind === 'member' ? partContainers.get(first.names?.[0] ?? '') : undefined) ?? [''];
    return containers.flatMap((container) => this.#follow(this.#follow(this.bases, stepsOf(container)).found, steps).found).filter(({ ref }) => !this.#isNothing(ref));
  }

  /** Entries of tool lists. */
  get tools(): readonly Placed[] {
    return (this.#tools ??= this.#findTools());
  }

  #findTools(): readonly Placed[] {
    const lists = [
      ...this.#follow(this.bases, stepsOf('tools')).found,
      ...(this.method !== undefined && toolListMethods.has(this.method) ? this.objects.slice(0, 1) : []),
    ];
    const items = lists.flatMap((list) => {
      const entries = this.#follow([list], [{ kind: 'element' }]).found;
      if (entries.length > 0) return entries;
      const isMap = this.resolver.open(() => this.resolver.origins(list.ref)).some((origin) => valueOf(origin).kind === 'object');
      return isMap ? this.#follow([list], [{ kind: 'member', names: null }]).found : [];
    });
    return [...new Map(items.map((item) => [refKey(item.ref), item])).values()];
  }

  /** Names of betas in lists and headers. */
  betas(): readonly PlacedText[] {
    const headers = this.#follow([...this.objects, ...this.bases], []).found.flatMap((object) =>
      headerOptions.flatMap((path) => betaHeaders.flatMap((name) => this.#header([object], path, name))),
    );
    const listed = betaLists.flatMap((path) => this.#follow(this.bases, stepsOf(path)).found);
    const texts = [...listed, ...headers].flatMap((placed) => this.#texts(placed));
    const names = texts.flatMap((found) => found.text.split(',').map((name) => ({ ...found, text: name.trim() })));
    return [...new Map(names.map((name) => [`${refKey(name.ref)}:${name.text}`, name])).values()];
  }

  #header(start: readonly Placed[], path: string, name: string): readonly Placed[] {
    const objects = this.#follow(start, stepsOf(path)).found.flatMap((placed) => [placed, ...this.#constructed(placed)]);
    return this.#follow(objects, [{ kind: 'member', names: [name] }]).found;
  }

  /** `new Headers({ … })`: the object that it was made from. */
  #constructed({ ref, place }: Placed): readonly Placed[] {
    return this.#origins(ref).flatMap((origin) => {
      const value = valueOf(origin);
      const [first] = value.kind === 'call' && value.how === 'new' ? value.args : [];
      return first === undefined ? [] : [{ ref: { module: origin.module, id: first }, place, holder: undefined }];
    });
  }

  /** Texts that a value may be. */
  #texts({ ref, place }: Placed): readonly PlacedText[] {
    return this.#origins(ref).flatMap((origin) => {
      const value = valueOf(origin);
      if (value.kind !== 'const' || typeof value.value !== 'string') return [];
      return [{ ref: origin, text: value.value, place: origin.module === this.module ? { start: value.start, end: value.end } : place }];
    });
  }

  /** The text that a property of an entry holds. */
  textsAt(entry: Placed, path: string): readonly PlacedText[] {
    return this.#follow([entry], stepsOf(path)).found.flatMap((found) => this.#texts(found));
  }

  /** Whether objects have a property, with a value that passes the test where there is one. */
  has(objects: readonly Placed[] | undefined, path: string, test: Test | undefined): Presence {
    if (objects === undefined || objects.some(({ ref }) => this.#isText(ref))) return 'unknown';
    const { found, open } = this.#follow(objects, bothSpellings(stepsOf(path)));
    const answers = found.map(({ ref }) => this.valueIs(ref, test));
    if (answers.includes('yes')) return 'yes';
    return open || answers.includes('unknown') ? 'unknown' : 'no';
  }

  /** Whether a value passes a test on its text; without a test, whether it is anything at all. */
  valueIs(ref: Ref, test: Test | undefined): Presence {
    const answers = this.#origins(ref).map((origin): Presence => {
      const value = valueOf(origin);
      if (value.kind !== 'const') return test === undefined ? 'yes' : value.kind === 'object' || value.kind === 'array' ? 'no' : 'unknown';
      if (test === undefined) return isNothing(value.value) ? 'no' : 'yes';
      return test(String(value.value)) ? 'yes' : 'no';
    });
    if (answers.includes('yes')) return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
  }

  #isNothing(ref: Ref): boolean {
    const origins = this.#origins(ref);
    return origins.length > 0 && origins.every((origin) => {
      const value = valueOf(origin);
      return (value.kind === 'const' && isNothing(value.value)) || (value.kind === 'array' && (this.resolver.elements(origin) ?? []).length === 0);
    });
  }

  /** A body that is written as one text. */
  #isText(ref: Ref): boolean {
    return this.#origins(ref).some((origin) => ['const', 'text'].includes(valueOf(origin).kind));
  }

  #origins(ref: Ref): readonly Ref[] {
    return this.resolver.open(() => this.resolver.origins(ref));
  }

  /** Request parts often come from modules that name no vendor: they are opened for this question. */
  #follow(start: readonly Placed[], steps: readonly Step[]): PlacedResult {
    return this.resolver.open(() => followPlaced(this.resolver, this.module, start, steps));
  }
}

/** SDKs write the names of an API with or without underscores. */
function bothSpellings(steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => {
    if (step.kind !== 'member' || step.names === null) return step;
    return { kind: 'member', names: [...new Set(step.names.flatMap((name) => [name, name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())]))] };
  });
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '';
}
