import type { Step } from '../catalog/access-path.js';
import { orUnknown } from '../incidents.js';
import { follow, followFromCall, followWithin, type OpenPath, type PathResult } from './argument-paths.js';
import { callLabel, type CallIndex, type CatalogCall } from './calls.js';
import { stepsOf } from './path-nodes.js';
import type { Range, ValueId, ValueOf } from './graph.js';
import { refKey, valueOf, type Module, type Ref } from './module.js';
import { callText } from './naming.js';
import { openPathsOf } from './open-paths.js';
import type { Resolver } from './resolver.js';
import { HOLE, textOf, TextAssembler, type AssembledText } from './text.js';

/** A text that a call sends to a model. */
export interface Prompt {
  readonly call: Ref;
  readonly label: string;
  /** Where the call takes the text in. */
  readonly place: Range;
  readonly text: AssembledText;
  /** Where it comes from in the module of the call: the value whose text it is, or what leads to one of another module. */
  readonly sources: readonly OpenPath[];
}

/** A value that a call takes as a prompt, or as what is known of one. */
export interface TakenPrompt {
  readonly call: Ref;
  readonly label: string;
  readonly value: Ref;
  /** Where in the value the prompt lies, as far as nobody sees the parts. */
  readonly steps: readonly Step[];
}

/** A parameter of a function that ends up in a prompt. */
interface PromptParameter {
  readonly fn: number;
  readonly index: number;
  readonly steps: readonly Step[];
  readonly label: string;
  /** It is the prompt, not a value that is put into a larger text. */
  readonly isWhole: boolean;
}

/** Finds what a module sends to models: by calls of the catalog, by raw requests, and through wrappers of the project. */
export class Prompts {
  readonly #byModule = new WeakMap<Module, readonly Prompt[]>();
  readonly #parameters = new WeakMap<Module, readonly PromptParameter[]>();
  readonly #taken = new WeakMap<Module, readonly TakenPrompt[]>();
  #depth = 0;

  constructor(
    private readonly maxDepth: number,
    private readonly resolver: Resolver,
    private readonly calls: CallIndex,
  ) {}

  of(module: Module): readonly Prompt[] {
    let prompts = this.#byModule.get(module);
    if (prompts === undefined) {
      this.#byModule.set(module, []);
      this.#parameters.set(module, []);
      const collector = new Collector(this.resolver, module);
      for (const [id, call] of this.calls.of(module)) {
        orUnknown(() => this.#atCall({ module, id }, call, collector));
      }
      this.#atConstruction(module, collector);
      this.#throughWrappers(module, collector);
      prompts = collector.prompts;
      this.#byModule.set(module, prompts);
      this.#parameters.set(module, collector.parameters);
      this.#taken.set(module, collector.taken);
    }
    return prompts;
  }

  /** The values themselves, where a question is about where else they go. */
  takenBy(module: Module): readonly TakenPrompt[] {
    this.of(module);
    return this.#taken.get(module) ?? [];
  }

  #parametersOf(module: Module): readonly PromptParameter[] {
    this.of(module);
    return this.#parameters.get(module) ?? [];
  }

  #atCall(ref: Ref, { llm, request }: CatalogCall, collector: Collector): void {
    for (const match of llm) {
      for (const steps of match.record.prompts) collector.add(ref, callLabel(match), steps);
    }
    if (request?.llm === undefined) return;
    for (const path of request.record.request.body ?? []) collector.add(ref, request.llm.name, stepsOf(path));
  }

  /** Instructions that a model or agent is made with. */
  #atConstruction(module: Module, collector: Collector): void {
    module.graph.values.forEach((value, id) => {
      if (value.kind !== 'call' || !this.calls.mayDenote({ module, id: value.callee })) return;
      const ref: Ref = { module, id };
      orUnknown(() => {
        const paths = this.calls.typesMadeBy(ref).flatMap((type) => this.calls.catalog.typeEntry(type)?.prompts ?? []);
        for (const path of paths) collector.add(ref, callText(ref), stepsOf(path));
      });
    });
  }

  #throughWrappers(module: Module, collector: Collector): void {
    if (this.#depth >= this.maxDepth) return;
    this.#depth += 1;
    module.graph.values.forEach((value, id) => {
      if (value.kind === 'call' && value.how !== 'tag') orUnknown(() => this.#throughWrapper({ module, id }, value, collector));
    });
    this.#depth -= 1;
  }

  #throughWrapper(call: Ref, value: ValueOf<'call'>, collector: Collector): void {
    const callee: Ref = { module: call.module, id: value.callee };
    const functions = value.how === 'new' ? this.resolver.origins(callee).flatMap((cls) => this.resolver.constructorsOf(cls)) : this.resolver.functions(callee);
    for (const fn of functions) {
      if (fn.module === call.module) continue;
      for (const parameter of this.#parametersOf(fn.module)) {
        if (parameter.fn !== fn.index) continue;
        const steps: Step[] = [{ kind: 'argument', from: parameter.index, rest: false }, ...parameter.steps];
        collector.add(call, parameter.label, steps, parameter.isWhole);
      }
    }
  }
}

class Collector {
  readonly prompts: Prompt[] = [];
  readonly parameters: PromptParameter[] = [];
  readonly taken: TakenPrompt[] = [];
  readonly #seen = new Set<string>();

  constructor(
    private readonly resolver: Resolver,
    private readonly module: Module,
  ) {}

  add(call: Ref, label: string, steps: readonly Step[], isWhole = true): void {
    const path = followFromCall(this.resolver, call, steps);
    const opened = path.open.length === 0 ? path : this.#reopen(path);
    for (const open of opened.open) {
      this.#parameter(open, label, isWhole);
      if (isWhole) this.taken.push({ call, label, value: open.ref, steps: open.steps });
    }
    const isElsewhere = opened.found.some(({ module }) => module !== call.module);
    const leaving = isElsewhere ? this.resolver.open(() => followWithin(this.resolver, call, steps)) : [];
    if (isWhole) this.taken.push(...leaving.map(({ ref, steps: rest }) => ({ call, label, value: ref, steps: rest })));
    for (const found of opened.found) {
      const key = `${refKey(call)}>${refKey(found)}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      if (isWhole) this.taken.push({ call, label, value: found, steps: [] });
      const text = TextAssembler.assemble(this.resolver, found);
      const isAlone = isWhole && textOf(text) === HOLE;
      for (const open of text.open) this.#parameter(open, label, isAlone);
      const sources = found.module === call.module ? [{ ref: found, steps: [] }] : leaving;
      this.prompts.push({ call, label, place: placeInCall(call, found), text, sources });
    }
  }

  /** Prompt constants often come from modules that name no vendor: they are opened for this question only. */
  #reopen(path: PathResult): PathResult {
    return this.resolver.open(() => {
      const results = path.open.map((open) => follow(this.resolver, [open.ref], open.steps));
      return { found: [...path.found, ...results.flatMap((result) => result.found)], open: results.flatMap((result) => result.open) };
    });
  }

  #parameter(open: OpenPath, label: string, isWhole: boolean): void {
    for (const { ref, steps } of openPathsOf(this.resolver, open)) {
      const value = valueOf(ref);
      if (value.kind === 'param' && ref.module === this.module) this.parameters.push({ fn: value.owner, index: value.index, steps, label, isWhole });
    }
  }
}

/** Where a value stands among the arguments of a call, or the first argument when it got there by other ways. */
export function placeInCall(call: Ref, found: Ref): Range {
  const value = valueOf(call);
  if (value.kind !== 'call') return value;
  const fallback = value.places[0] ?? value;
  if (found.module !== call.module) return fallback;
  const own = valueOf(found);
  if (own.start >= value.start && own.end <= value.end) return { start: own.start, end: own.end };
  return value.args.map((id, index) => placeOf(call.module, id, found.id, value.places[index] ?? fallback, 0)).find((place) => place !== undefined) ?? fallback;
}

function placeOf(module: Module, id: ValueId, wanted: ValueId, place: Range, depth: number): Range | undefined {
  if (id === wanted) return { start: place.start, end: place.end };
  const value = module.graph.values[id];
  if (depth > 6 || value === undefined) return undefined;
  if (value.kind === 'object') {
    return value.fields.map((field) => placeOf(module, field.value, wanted, field.place, depth + 1)).find((found) => found !== undefined);
  }
  if (value.kind === 'array') {
    return value.items.map((item, index) => placeOf(module, item, wanted, value.places[index] ?? place, depth + 1)).find((found) => found !== undefined);
  }
  return undefined;
}

/** Names of constants that hold prompt text. */
const PROMPT_NAME = /(?:^|[_a-z])(?:PROMPT|Prompt|prompt|INSTRUCTIONS|Instructions|SYSTEM_MESSAGE|SystemMessage|FEW_SHOT|FewShot)(?:s|_\w*|[A-Z]\w*)?$/;

/** Literals and templates of a module that are named as prompts: they are sent sooner or later, perhaps from elsewhere. */
export function findPromptConstants(module: Module, resolver: Resolver): readonly Prompt[] {
  const prompts: Prompt[] = [];
  const continued = continuedTexts(module);
  for (const [id, name] of module.graph.names) {
    const value = module.graph.values[id];
    if (value === undefined || !PROMPT_NAME.test(name) || !['const', 'text', 'array', 'object'].includes(value.kind) || continued.has(id)) continue;
    const ref: Ref = { module, id };
    const text = orUnknown(() => TextAssembler.assemble(resolver, ref));
    if (text !== undefined) prompts.push({ call: ref, label: name, place: value, text, sources: [{ ref, steps: [] }] });
  }
  return prompts;
}

/** `prompt += …` makes a text of each state of the variable: the last one holds them all. */
function continuedTexts({ graph }: Module): ReadonlySet<ValueId> {
  const continued = new Set<ValueId>();
  for (const [id, name] of graph.names) {
    const value = graph.values[id];
    const first = value?.kind === 'text' ? value.parts[0] : undefined;
    if (first !== undefined && graph.names.get(first) === name) continued.add(first);
  }
  return continued;
}
