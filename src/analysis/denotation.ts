import type { CatalogIndex } from './catalog-index.js';
import { duckPaths, duckType } from '../catalog/sdks/duck-typed.js';
import type { TypeName } from '../catalog/define.js';
import { NONE, type TypeRef, type ValueOf } from './graph.js';
import { QueryStack, RefMemo } from './memo.js';
import { memberChain, valueOf, type Module, type Ref } from './module.js';
import type { PathNode } from './path-nodes.js';
import type { ProgramTypes } from './program-types.js';
import type { Resolver } from './resolver.js';
import { parseSpecifier } from './specifiers.js';

/** What a value stands for in the catalog. */
export interface Denotation {
  readonly node: PathNode;
  /** The call that gave the value, when it is the last step. */
  readonly site?: Ref | undefined;
  /** The innermost type on the way that decides an endpoint. */
  readonly owner: Owner | undefined;
}

export interface Owner {
  readonly type: TypeName;
  /** Where the value came into being: a construction or a factory call; nothing for ready-made instances. */
  readonly site: Ref | undefined;
}

type Step = (node: PathNode) => PathNode | undefined;

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);
const MAX_MEMBERS = 4;
const SAME_AS_ARGUMENT = '(0)';
const result: Step = (node) => node.result;
const instance: Step = (node) => node.instance;
const element: Step = (node) => node.element;

export class Denotations {
  readonly #stack = new QueryStack();
  readonly #values = new RefMemo<readonly Denotation[]>([], this.#stack);
  readonly #origins = new RefMemo<readonly Denotation[]>([], this.#stack);

  /** @param types What the host's TypeScript program knows, where it has one. */
  constructor(
    readonly resolver: Resolver,
    readonly catalog: CatalogIndex,
    private readonly types?: ProgramTypes,
  ) {}

  /** The same, with answers of its own: for questions that open other modules. */
  anew(): Denotations {
    return new Denotations(this.resolver, this.catalog, this.types);
  }

  /** A look at the root of a member chain: most callees are methods of things that no catalog entry is about. */
  mayDenote(ref: Ref): boolean {
    const { values } = ref.module.graph;
    let value = values[ref.id];
    while (value?.kind === 'member') value = values[value.object];
    switch (value?.kind) {
      case 'global':
        return GLOBAL_OBJECTS.has(value.name) || this.catalog.globalRoot(value.name) !== undefined;
      case 'import':
        return this.types !== undefined || this.resolver.follows(ref.module, value.source) || this.#import(ref.module, value).length > 0;
      case 'const':
      case 'text':
      case 'prim':
      case 'array':
      case 'fn':
      case undefined:
        return value?.kind === 'fn';
      default:
        return true;
    }
  }

  of(ref: Ref): readonly Denotation[] {
    return this.#values.get(ref, () => {
      const value = valueOf(ref);
      // What the catalog knows of a call goes before what its callback returns.
      const own = value.kind === 'call' && value.how === 'call' && value.receiver !== NONE ? this.#ofOrigin(ref) : [];
      if (own.length > 0) return own;
      const found = this.resolver.origins(ref).flatMap((origin) => this.#ofOrigin(origin));
      return found.length > 0 ? found : this.#declaredResult(ref);
    });
  }

  /** What the return type of a called function says, where its body does not tell. */
  #declaredResult(ref: Ref): readonly Denotation[] {
    const value = valueOf(ref);
    if (value.kind !== 'call' || value.how !== 'call') return [];
    const callee: Ref = { module: ref.module, id: value.callee };
    return this.resolver.functions(callee).flatMap(({ module, info }) => {
      const { returnType } = info;
      return returnType === undefined ? [] : this.#typed({ module, id: info.value }, returnType);
    });
  }

  #ofOrigin(origin: Ref): readonly Denotation[] {
    return this.#origins.get(origin, () => this.#compute(origin));
  }

  #compute(origin: Ref): readonly Denotation[] {
    const value = valueOf(origin);
    const { module } = origin;
    switch (value.kind) {
      case 'import':
        return this.#import(module, value);
      case 'global': {
        const root = this.catalog.globalRoot(value.name);
        return root === undefined ? [] : this.#expand({ node: root, owner: undefined }, undefined);
      }
      case 'member':
        return this.#member(origin, value);
      case 'element':
        return this.#step(this.of({ module, id: value.object }), element, undefined);
      case 'call':
        return this.#call(origin, value);
      case 'typed': {
        const inner = this.of({ module, id: value.value });
        return inner.length > 0 ? inner : this.#typed(origin, value.type);
      }
      case 'param': {
        const typed = value.type === undefined ? [] : this.#typed(origin, value.type);
        return typed.length > 0 ? typed : this.#callbackParameter(origin, value);
      }
      case 'this':
      case 'super':
        return this.#superclass(origin);
      default:
        return [];
    }
  }

  #import(module: Module, value: ValueOf<'import'>): readonly Denotation[] {
    const root = this.#moduleRoot(module, value.source);
    if (root === undefined) return [];
    const whole = this.#expand({ node: root, owner: undefined }, undefined);
    // `require('ws')` is the class itself, with the other exports as its members.
    if (value.name === '*') return value.how === 'require' ? [...whole, ...this.#step(whole, (node) => node.members.get('default'), undefined)] : whole;
    const named = this.#step(whole, (node) => memberNode(node, value.name), undefined);
    if (named.length > 0 || value.name !== 'default') return named;
    // `import x from` a CommonJS or namespace-like module is the module itself.
    return whole;
  }

  #moduleRoot(module: Module, source: string): PathNode | undefined {
    const declared = this.resolver.project.declared(module.path, source);
    if (declared !== undefined) return this.catalog.moduleRoot(declared, declared);
    const specifier = parseSpecifier(source);
    return specifier.kind === 'package' ? this.catalog.moduleRoot(specifier.packageName, specifier.specifier) : undefined;
  }

  /** Root of what an imported module exports, where it is one that talks to models. */
  llmModuleRoot(module: Module, source: string): PathNode | undefined {
    const declared = this.resolver.project.declared(module.path, source);
    const specifier = parseSpecifier(source);
    const isLlm = declared === undefined ? specifier.kind === 'package' && this.catalog.isLlmPackage(specifier.packageName) : this.catalog.isLlmModule(declared);
    return isLlm ? this.#moduleRoot(module, source) : undefined;
  }

  #member(origin: Ref, value: ValueOf<'member'>): readonly Denotation[] {
    const object: Ref = { module: origin.module, id: value.object };
    const base = valueOf(object);
    if (base.kind === 'global' && GLOBAL_OBJECTS.has(base.name) && value.key !== null) {
      const root = this.catalog.globalRoot(value.key);
      return root === undefined ? [] : this.#expand({ node: root, owner: undefined }, undefined);
    }
    const bases = this.of(object);
    if (bases.length === 0) {
      const typed = this.#typedMember(object, value.key);
      if (typed.length > 0) return typed;
      const declared = value.key === null ? [] : this.#step(this.#byProgram(object, value.key), (node) => memberNode(node, value.key as string), undefined);
      return declared.length > 0 ? declared : this.#duckTyped(origin);
    }
    return this.#step(bases, (node) => (value.key === null ? node.anyMember : memberNode(node, value.key)), undefined);
  }

  /** A member of something annotated with an interface that says what its members are. */
  #typedMember(object: Ref, key: string | null): readonly Denotation[] {
    return this.resolver.origins(object).flatMap((origin) => {
      const field = this.#typeOf(origin)?.fields?.get(key ?? '');
      return field === undefined ? [] : this.#typed(origin, field);
    });
  }

  /** What the TypeScript program says of an object whose member `key` something of the catalog may have. */
  #byProgram(object: Ref, key: string): readonly Denotation[] {
    if (this.types === undefined || !this.catalog.isCatalogMember(key)) return [];
    return this.types.at(object.module, valueOf(object)).flatMap(({ packageName, name }) => {
      const exported = this.catalog.moduleRoot(packageName, packageName)?.members.get(name);
      // An annotated value was made elsewhere: what it is is known, where it came from is not.
      return exported === undefined ? [] : this.#step(this.#expand({ node: exported, owner: undefined }, undefined), instance, undefined).map(({ node }) => ({ node, owner: undefined }));
    });
  }

  /** Members are told to the depth to which annotations are read; `node = node.next` comes back to itself. */
  #typeOf(origin: Ref, depth = 0): TypeRef | undefined {
    const value = valueOf(origin);
    if (value.kind === 'param' || value.kind === 'typed') return value.type;
    if (value.kind !== 'member' || value.key === null || depth > MAX_MEMBERS) return undefined;
    const [base] = this.resolver.origins({ module: origin.module, id: value.object });
    return base === undefined ? undefined : this.#typeOf(base, depth + 1)?.fields?.get(value.key);
  }

  /** Long member paths that belong to one family of clients only, on a value nobody knows. */
  #duckTyped(origin: Ref): readonly Denotation[] {
    const { names: keys } = memberChain(origin);
    const path = keys.slice(-3).join('.');
    if (!duckPaths.includes(path)) return [];
    const root = this.catalog.typeRoot(duckType);
    if (root === undefined) return [];
    const node = keys.slice(-3).reduce<PathNode | undefined>((at, key) => (at === undefined ? undefined : memberNode(at, key)), root);
    return node === undefined ? [] : [{ node, owner: undefined }];
  }

  #call(origin: Ref, value: ValueOf<'call'>): readonly Denotation[] {
    const callee: Ref = { module: origin.module, id: value.callee };
    const callees = this.of(callee);
    if (callees.length === 0) return value.how === 'new' ? this.#subclass(callee, origin) : [];
    const [first] = value.args;
    if (callees.some(({ node }) => node.result?.types.includes(SAME_AS_ARGUMENT)) && first !== undefined) {
      const argument = this.of({ module: origin.module, id: first });
      // `chain.pipe(parse)` with a step that nobody knows is called as before.
      return argument.length > 0 || value.receiver === NONE ? argument : this.of({ module: origin.module, id: value.receiver });
    }
    return this.#step(callees, value.how === 'new' ? instance : result, origin);
  }

  /** An instance of a class of the project that extends one of the catalog. */
  #subclass(callee: Ref, site: Ref): readonly Denotation[] {
    return this.resolver.origins(callee).flatMap((cls) => this.#inherited(cls, site));
  }

  #superclass(self: Ref): readonly Denotation[] {
    return this.resolver.classesOf(self).flatMap((cls) => this.#inherited(cls, undefined));
  }

  /** A class may be its own superclass to the analysis: `cls = class extends cls {}` in a loop. */
  #inherited(cls: Ref, site: Ref | undefined, seen: ReadonlySet<object> = new Set()): readonly Denotation[] {
    const value = valueOf(cls);
    if (value.kind !== 'class' || seen.has(value)) return [];
    const parent = cls.module.graph.classes[value.index]?.superclass ?? NONE;
    if (parent === NONE) return [];
    const parents = this.of({ module: cls.module, id: parent });
    if (parents.length > 0) return this.#step(parents, instance, site);
    return this.resolver.origins({ module: cls.module, id: parent }).flatMap((next) => this.#inherited(next, site, new Set([...seen, value])));
  }

  /** `app.use('/', (request) => …)`: what a function of the catalog gives to its callbacks. */
  #callbackParameter(origin: Ref, value: ValueOf<'param'>): readonly Denotation[] {
    const { module } = origin;
    return this.resolver.callSites.passedTo(module, value.owner).flatMap(({ call, index }) => {
      const site = valueOf(call);
      if (site.kind !== 'call') return [];
      const parameter = String(value.index);
      const given: Step = (node) => node.callbacks.get(`${String(index)}:${parameter}`) ?? node.callbacks.get(`*:${parameter}`);
      return this.#step(this.of({ module, id: site.callee }), given, undefined);
    });
  }

  #typed(origin: Ref, type: TypeRef): readonly Denotation[] {
    if (type.root === NONE) return [];
    let bases = this.of({ module: origin.module, id: type.root });
    for (const name of type.members) bases = this.#step(bases, (node) => memberNode(node, name), undefined);
    const instances = type.isTypeof ? bases : this.#step(bases, instance, undefined);
    // An annotated value was made elsewhere: what it is is known, where it came from is not.
    return instances.map(({ node }) => ({ node, owner: undefined }));
  }

  #step(bases: readonly Denotation[], step: Step, site: Ref | undefined): readonly Denotation[] {
    const found: Denotation[] = [];
    for (const base of bases) {
      const node = step(base.node) ?? (step === instance || step === result ? viaDefault(base.node, step) : undefined);
      if (node !== undefined) found.push(...this.#expand({ node, owner: base.owner }, site));
    }
    return found;
  }

  /** A denotation together with what its types offer. */
  #expand(denotation: Denotation, site: Ref | undefined): Denotation[] {
    const found: Denotation[] = [{ ...denotation, site }];
    for (const type of denotation.node.types) {
      const root = this.catalog.typeRoot(type);
      if (root === undefined) continue;
      const owner = this.catalog.typeEntry(type)?.endpoint === undefined ? denotation.owner : { type, site };
      found.push({ node: root, owner });
    }
    return found;
  }
}

function memberNode(node: PathNode, key: string): PathNode | undefined {
  return node.members.get(key) ?? node.anyMember;
}

/** A CommonJS module object that is called or constructed is its default export. */
function viaDefault(node: PathNode, step: Step): PathNode | undefined {
  const standard = node.members.get('default');
  return standard === undefined ? undefined : step(standard);
}
