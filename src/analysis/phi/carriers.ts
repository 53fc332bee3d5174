import { generatorModules } from '../../catalog/generators.js';
import { transparentMembers } from '../../catalog/phi/name-parts.js';
import { schemaModules } from '../../catalog/schema-modules.js';
import { tell } from '../../incidents.js';
import type { ResolvedSettings } from '../../settings/settings.js';
import { callbackMethod, carriesReceiver, isCarrier, isSafeFunction, isSafeMethod, qualifiedName, takesItem } from '../flow/functions.js';
import { NONE, type Range, type ValueId, type ValueOf } from '../graph.js';
import { refKey, valueOf, type Module, type Ref } from '../module.js';
import { follow, type OpenPath } from '../argument-paths.js';
import { argumentAt, returned, type FnRef } from '../function-refs.js';
import type { Resolver } from '../resolver.js';
import { findNamedPhi, type PathName } from './names.js';
import { NamePaths } from './paths.js';
import { isAboutOtherTalk } from './talk.js';
import { NOTHING, placed, placeOfName, UNKNOWN, union, unsure, type PhiCarrier, type Trace } from './traces.js';

export interface CarrierOptions {
  readonly resolver: Resolver;
  readonly isRedactor: (callee: Ref) => boolean;
  readonly phi: ResolvedSettings['phi'];
  /** Whether a hash of an identifier still counts: it does in a prompt (45 CFR 164.514(c)), not as an opaque key. */
  readonly throughHashes: boolean;
}

interface Frame {
  readonly fn: FnRef;
  readonly call: Ref;
}

const MAX_VISITS = 5000;
const MAX_FRAMES = 8;
const MAX_DEPTH = 150;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const MEMBERS = /^[\p{ID_Start}$_][\p{ID_Continue}$.?]*$/u;
const HASH = /(?:^|:)(?:createHash\(\)|createHmac\(\))\.update\(\)\.digest$|(?:^|:)(?:hash|subtle\.digest)$/;

/** PHI that reaches a value, backwards from it to where its names tell what it holds. */
export function carriersOf(options: CarrierOptions, ref: Ref, place: Range | undefined): readonly PhiCarrier[] {
  return options.resolver.open(() => new CarrierSearch(options).visit(ref, place).carriers);
}

/** The same for what lies under a path in a value. */
export function carriersUnder(options: CarrierOptions, { ref, steps }: OpenPath, place: Range | undefined): readonly PhiCarrier[] {
  return options.resolver.open(() => new CarrierSearch(options).under(ref, steps, place).carriers);
}

class CarrierSearch {
  readonly #known = new Map<string, Trace>();
  readonly #active = new Set<string>();
  readonly #frames: Frame[] = [];
  readonly #paths: NamePaths;
  #visits = 0;

  constructor(private readonly options: CarrierOptions) {
    this.#paths = new NamePaths(options.resolver, options.phi, (ref) => this.#argumentFor(ref)?.argument);
  }

  /** What a value holds, with what its own name adds where it stands. */
  visit(ref: Ref, place: Range | undefined): Trace {
    const trace = placed(this.#remembered(ref), ref.module, place);
    return trace.opaque && !trace.carriers.some(({ certain, sure }) => certain && sure) ? this.#named(ref, place, trace) : trace;
  }

  /** What lies under a path; in what functions of other modules return, with the arguments of this call. */
  under(ref: Ref, steps: OpenPath['steps'], place: Range | undefined): Trace {
    if (steps.length === 0) return this.visit(ref, place);
    const value = valueOf(ref);
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    if (value.kind === 'typed') return this.under(at(value.value), steps, place);
    if (value.kind === 'join' || value.kind === 'cell') return union(value.values.map((id) => this.under(at(id), steps, undefined)));
    const functions = value.kind === 'call' && value.how === 'call' && this.#frames.length < MAX_FRAMES && !this.#isRedactor(ref.module, value) ? this.options.resolver.functions(at(value.callee)) : [];
    if (value.kind === 'call' && functions.length > 0) return this.#inside(ref, value, functions, (fn) => returned(fn).map((result) => this.under(result, steps, undefined)));
    return union(follow(this.options.resolver, [ref], steps).found.map((found) => this.visit(found, undefined)));
  }

  #remembered(ref: Ref): Trace {
    const key = `${this.#frames.map(({ call }) => refKey(call)).join('>')}|${refKey(ref)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#active.has(key)) return NOTHING;
    this.#visits += 1;
    if (this.#visits > MAX_VISITS || this.#active.size > MAX_DEPTH) {
      tell({ kind: 'limit', limit: 'backward-steps' });
      return UNKNOWN;
    }
    this.#active.add(key);
    const trace = this.#trace(ref);
    this.#active.delete(key);
    this.#known.set(key, trace);
    return trace;
  }

  /** A name counts where nothing inside has told more. A text or object in sight is what its parts are, unless it is a note. */
  #named(ref: Ref, place: Range | undefined, trace: Trace): Trace {
    const value = valueOf(ref);
    const range = place ?? value;
    const path = this.#paths.of(ref);
    const spelled = ref.module.text.slice(range.start, range.end);
    const full = IDENTIFIER.test(spelled) && spelled !== path.at(-1) ? [...path, spelled] : path;
    const answers = (full === path ? [path] : [full, path]).map((names) => findNamedPhi(names, this.options.phi));
    const found = answers.find((answer) => answer?.certain) ?? answers.find((answer) => answer !== undefined);
    if (found === undefined || (!found.certain && trace.carriers.length > 0)) return trace;
    const certain = found.certain && !(found.phiClass === 'clinical-text' && isAboutOtherTalk(ref.module));
    const isMade = value.kind === 'text' || value.kind === 'object' || value.kind === 'array';
    if (isMade && found.phiClass !== 'clinical-text') return trace;
    return { carriers: [{ ...found, certain, module: ref.module, place: { start: range.start, end: range.end }, label: this.#label(spelled, path), sure: true, atDeclaration: place === undefined && (ref.module.graph.names.has(ref.id) || value.kind === 'param') }], opaque: true };
  }

  /** The expression as it stands, where that shows why; else the names that lead to it. */
  #label(spelled: string, path: readonly PathName[]): string {
    if (!MEMBERS.test(spelled)) return labelOf(path);
    const tells = spelled.includes('.') || path.includes(spelled) || findNamedPhi([spelled], this.options.phi) !== undefined;
    return tells ? spelled : labelOf(path);
  }

  #trace(ref: Ref): Trace {
    const value = valueOf(ref);
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    switch (value.kind) {
      case 'text':
        return union(value.parts.map((id, index) => this.visit(at(id), value.places[index])));
      case 'object':
        return union(value.fields.map((field) => this.#field(at(field.value), field.key, field.place)));
      case 'array':
        return union([...value.items.map((id, index) => this.visit(at(id), value.places[index])), ...this.#added(ref, value)]);
      case 'typed':
        return this.visit(at(value.value), undefined);
      case 'join':
      case 'cell':
        return union(value.values.map((id) => this.visit(at(id), placeOfName(at(id), value))));
      case 'element':
      case 'rest':
        return this.visit(at(value.object), undefined);
      case 'member':
        return this.#member(ref, value);
      case 'param':
        return this.#param(ref, value);
      case 'call':
        return this.#call(ref, value);
      case 'import':
        return union(this.options.resolver.origins(ref).filter((origin) => valueOf(origin).kind !== 'import').map((origin) => this.visit(origin, undefined)));
      case 'unknown':
      case 'this':
        return UNKNOWN;
      default:
        return NOTHING;
    }
  }

  #field(ref: Ref, key: string | null, place: Range): Trace {
    const trace = this.visit(ref, place);
    if (key === null || !trace.opaque || trace.carriers.length > 0) return trace;
    const value = valueOf(ref);
    const path = [...this.#paths.of(ref).slice(0, -1), key];
    const found = value.kind === 'object' || value.kind === 'array' ? undefined : (findNamedPhi([key], this.options.phi) ?? findNamedPhi(path, this.options.phi));
    return found === undefined ? trace : { carriers: [{ ...found, module: ref.module, place, label: key, sure: true }], opaque: true };
  }

  /** What has been pushed to an array after it was made. */
  #added(ref: Ref, value: ValueOf<'array'>): readonly Trace[] {
    const elements = this.options.resolver.elements(ref) ?? [];
    return elements.filter((element) => element.module === ref.module && !value.items.includes(element.id)).map((element) => this.visit(element, undefined));
  }

  #member(ref: Ref, value: ValueOf<'member'>): Trace {
    if (isSafeMethod(value.key)) return NOTHING;
    const object: Ref = { module: ref.module, id: value.object };
    const traces = this.#bases(object, 0).map((base) => {
      const made = valueOf(base);
      if (made.kind === 'global' || (made.kind === 'call' && this.#isRedactor(base.module, made))) return NOTHING;
      const found = this.options.resolver.lookup(base, value.key);
      return found === undefined ? this.#read(object, value.key) : union(found.map((entry) => this.visit(entry, undefined)));
    });
    return union(traces);
  }

  /** A member of something out of sight: `data` and the like is the thing itself. */
  #read(object: Ref, key: string | null): Trace {
    if (key !== null && !transparentMembers.has(key) && !/^\d+$/.test(key)) return UNKNOWN;
    const { carriers } = this.#remembered(object);
    return { carriers, opaque: true };
  }

  /** Where a value comes from, through arguments of the functions under way, and not into redactors. */
  #bases(ref: Ref, depth: number): readonly Ref[] {
    const value = valueOf(ref);
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    this.#visits += 1;
    if (depth > MAX_FRAMES || this.#visits > MAX_VISITS) return [ref];
    switch (value.kind) {
      case 'param': {
        const site = this.#argumentFor(ref);
        if (site === undefined) return this.options.resolver.origins(ref);
        return this.#outside(site.index, () => this.#bases(site.argument, depth + 1));
      }
      case 'typed':
        return this.#bases(at(value.value), depth + 1);
      case 'join':
      case 'cell':
        return value.values.length > 32 ? [ref] : value.values.flatMap((id) => this.#bases(at(id), depth + 1));
      case 'member':
        return this.#bases(at(value.object), depth + 1).flatMap((base) => {
          const found = this.options.resolver.lookup(base, value.key);
          return found === undefined ? [ref] : found.flatMap((entry) => this.#bases(entry, depth + 1));
        });
      case 'call':
        return this.#isRedactor(ref.module, value) ? [ref] : this.options.resolver.origins(ref);
      default:
        return this.options.resolver.origins(ref);
    }
  }

  #argumentFor(ref: Ref): { readonly argument: Ref; readonly place: Range; readonly index: number } | undefined {
    const value = valueOf(ref);
    if (value.kind !== 'param') return undefined;
    const index = this.#frames.findLastIndex(({ fn }) => fn.module === ref.module && fn.index === value.owner);
    const call = this.#frames[index]?.call;
    const site = call === undefined ? undefined : valueOf(call);
    if (call === undefined || site?.kind !== 'call') return undefined;
    const id = argumentAt(site, value.index);
    return id === NONE ? undefined : { argument: { module: call.module, id }, place: site.places[site.args.indexOf(id)] ?? site, index };
  }

  /** Asks outside the functions under way, where their arguments stand. */
  #outside<T>(index: number, query: () => T): T {
    const inner = this.#frames.splice(index);
    const answer = query();
    this.#frames.push(...inner);
    return answer;
  }

  #param(ref: Ref, value: ValueOf<'param'>): Trace {
    const site = this.#argumentFor(ref);
    if (site !== undefined) return this.#outside(site.index, () => this.visit(site.argument, site.place));
    const { callSites } = this.options.resolver;
    const traces: Trace[] = [];
    for (const { module, value: made } of callSites.of(ref.module).get(value.owner) ?? []) {
      const id = argumentAt(made, value.index);
      if (id !== NONE) traces.push(this.visit({ module, id }, made.places[made.args.indexOf(id)]));
    }
    for (const { call } of callSites.passedTo(ref.module, value.owner)) {
      const made = valueOf(call);
      if (made.kind === 'call' && callbackMethod(made.method)?.items.includes(value.index) === true) traces.push(this.visit({ module: call.module, id: made.receiver }, undefined));
    }
    return traces.length === 0 ? UNKNOWN : union(traces);
  }

  #isRedactor(module: Module, value: ValueOf<'call'>): boolean {
    return this.options.isRedactor({ module, id: value.callee });
  }

  #call(ref: Ref, value: ValueOf<'call'>): Trace {
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    if (this.#isRedactor(ref.module, value)) return NOTHING;
    const name = qualifiedName(at(value.callee));
    if (name !== undefined && (isSchemaCall(name) || generatorModules.some((source) => name.startsWith(`${source}:`)))) return NOTHING;
    const all = (): Trace => union(value.args.map((id, index) => this.visit(at(id), value.places[index])));
    if (name !== undefined && HASH.test(name)) return this.options.throughHashes ? this.#hashed(ref, value) : NOTHING;
    if (isSafeFunction(name) || name === 'Object.keys') return NOTHING;
    if (value.how === 'tag' || isCarrier(name)) return all();
    if (value.method !== null && value.receiver !== NONE) {
      const carried = this.#method(ref, value, value.method);
      if (carried !== undefined) return carried;
    }
    const functions = value.how === 'call' && this.#frames.length < MAX_FRAMES ? this.options.resolver.functions(at(value.callee)) : [];
    if (functions.length > 0) return this.#inside(ref, value, functions);
    const callee = valueOf(at(value.callee));
    const made = callee.kind === 'import' ? callee.name : callee.kind === 'member' ? callee.key : callee.kind === 'global' ? callee.name : null;
    if (value.how === 'new' && made !== null && /(?:Message|Content|Part|Template|Document|Date|Blob|File)$/.test(made)) return all();
    return { carriers: unsure(all().carriers), opaque: true };
  }

  /** What is hashed: the arguments of `update` and of `hash`. */
  #hashed(ref: Ref, value: ValueOf<'call'>): Trace {
    const receiver = value.receiver === NONE ? undefined : valueOf({ module: ref.module, id: value.receiver });
    const source = receiver?.kind === 'call' ? receiver : value;
    return union(source.args.map((id, index) => this.visit({ module: ref.module, id }, source.places[index])));
  }

  #method(ref: Ref, value: ValueOf<'call'>, method: string): Trace | undefined {
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    const receiver = (): Trace => this.visit(at(value.receiver), placeOfName(at(value.receiver), valueOf(at(value.callee))));
    if (isSafeMethod(method) && method !== 'toISOString') return NOTHING;
    if (method === 'replace' || method === 'replaceAll') {
      const [, replacement] = value.args;
      return union([receiver(), ...(replacement === undefined ? [] : this.#result(at(replacement), value.places[1]))]);
    }
    if (method === 'concat' || method === 'padEnd' || method === 'padStart' || method === 'with' || method === 'splice') {
      return union([receiver(), ...value.args.map((id, index) => this.visit(at(id), value.places[index]))]);
    }
    const callback = callbackMethod(method);
    const [first] = value.args;
    if (callback !== undefined && first !== undefined) {
      if (callback.result === 'nothing') return NOTHING;
      if (callback.result === 'receiver' || callback.result === 'item') return receiver();
      const functions = this.options.resolver.functions(at(first));
      if (functions.length > 0) return union(functions.flatMap((fn) => this.#returned(fn)));
      return undefined;
    }
    if (takesItem(method) && first !== undefined && valueOf(at(first)).kind === 'const') return UNKNOWN;
    if (carriesReceiver(method) || takesItem(method) || /^(?:to(?:Locale)?(?:Date|Time)?String|toISOString|toUTCString)$/.test(method)) return receiver();
    return undefined;
  }

  #result(ref: Ref, place: Range | undefined): readonly Trace[] {
    const functions = this.options.resolver.functions(ref);
    return functions.length === 0 ? [this.visit(ref, place)] : functions.flatMap((fn) => this.#returned(fn));
  }

  #returned(fn: FnRef): readonly Trace[] {
    return fn.info.returns.flatMap((id) => {
      const effect = fn.module.graph.values[id];
      if (effect?.kind !== 'return' && effect?.kind !== 'yield') return [];
      const result: Ref = { module: fn.module, id: effect.value };
      return [this.visit(result, placeOfName(result, effect))];
    });
  }

  /** A function of the project, read with the arguments of this call; what it finds elsewhere is told at the argument. */
  #inside(ref: Ref, value: ValueOf<'call'>, functions: readonly FnRef[], resultsOf = (fn: FnRef): readonly Trace[] => this.#returned(fn)): Trace {
    const traces = functions.flatMap((fn) => {
      this.#frames.push({ fn, call: ref });
      const results = resultsOf(fn);
      this.#frames.pop();
      return results;
    });
    const { carriers, opaque } = union(traces);
    const isElsewhere = carriers.some(({ module }) => module !== ref.module);
    if (!isElsewhere) return { carriers, opaque };
    const place = this.#argumentWithPhi(ref, value) ?? { start: value.start, end: value.end };
    return { carriers: carriers.map((carrier) => (carrier.module === ref.module ? carrier : { ...carrier, module: ref.module, place })), opaque };
  }

  #argumentWithPhi(ref: Ref, value: ValueOf<'call'>): Range | undefined {
    if (value.places.length === 1) return value.places[0];
    return value.places.find((place, index) => this.visit({ module: ref.module, id: value.args[index] ?? NONE }, place).carriers.length > 0);
  }
}

function isSchemaCall(name: string): boolean {
  const source = name.split(':', 1)[0] ?? '';
  return name.includes(':') && (schemaModules.includes(source) || /:z(?:[.(]|$)/.test(name));
}

/** The last names, as code would write them. */
function labelOf(path: readonly PathName[]): string {
  return path
    .map((name) => (typeof name === 'string' ? name : name.resource))
    .filter((name) => !/^\d+$/.test(name))
    .slice(-2)
    .join('.');
}
