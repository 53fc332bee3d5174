import ts from 'typescript';
import { parseAccessPath, type Step } from '../../src/catalog/access-path.js';
import type { Call, Path, Request, Sink, Surface, TypeEntry, TypeName } from '../../src/catalog/define.js';
import { packageOf, specifierIn, type Declarations, type Installed } from './installed-packages.js';

/** What a type of the catalog is in one installed package: its declared types and the signatures that make it. */
interface Meaning {
  readonly types: Set<ts.Type>;
  readonly makers: Set<ts.Signature>;
}

type Meanings = Map<TypeName, Meaning>;

/** How deep below a result the members of a payload are looked for. */
const PAYLOAD_DEPTH = 9;
/** How many steps of `gives` are followed: a generic `child()` has a new type each time. */
const GIVES_DEPTH = 4;

/** Every statement of the surface that the declarations do not bear out, as sentences. */
export function checkSurface(surface: Surface, declarations: Declarations): readonly string[] {
  return new Check(surface, declarations).run();
}

class Check {
  readonly #checker: ts.TypeChecker;
  readonly #entries = new Map<TypeName, TypeEntry>();
  readonly #meanings = new Map<Installed, Meanings>();
  readonly #problems: string[] = [];
  readonly #surface: Surface;
  readonly #declarations: Declarations;
  readonly #packages: readonly Installed[];

  constructor(surface: Surface, declarations: Declarations) {
    this.#surface = surface;
    this.#declarations = declarations;
    this.#checker = declarations.checker;
    this.#packages = declarations.installed;
    const others = declarations.surfaces.filter((other) => other.packages.every((name) => !surface.packages.includes(name)));
    const all = [surface, ...others];
    for (const one of all) for (const [name, entry] of Object.entries(one.types)) this.#entries.set(name, entry);
    for (const entry of this.#packages) this.#meanings.set(entry, this.#meaningsIn(entry, all));
  }

  run(): readonly string[] {
    this.#checkExports();
    for (const [name, entry] of Object.entries(this.#surface.types)) {
      if (!this.#packages.some((one) => this.#meanings.get(one)?.has(name))) continue;
      this.#checkMakers(name, entry);
      for (const path of Object.keys(entry.gives ?? {})) this.#checkGives(name, path);
      for (const call of entry.calls ?? []) this.#checkCall(name, call);
      for (const sink of entry.sinks ?? []) this.#checkSink(name, sink);
      for (const request of entry.requests ?? []) this.#checkRequest(name, request);
    }
    this.#checkPayloads();
    this.#checkAnnotations();
    return [...new Set(this.#problems)];
  }

  /** An export has to exist in one of the installed majors of its package. */
  #checkExports(): void {
    for (const [specifier, exports] of Object.entries(this.#surface.modules ?? {})) {
      const packages = this.#packages.filter((entry) => entry.package === packageOf(specifier));
      if (packages.length === 0) continue;
      for (const path of Object.keys(exports).flatMap(alternatives)) {
        const found = packages.some((entry) => this.#exported(specifierIn(entry, specifier), path).types.size > 0);
        if (!found) this.#problems.push(`${specifier}: no export \`${path}\``);
      }
    }
  }

  /** Paths relative to a construction: one of the majors has to take the argument. */
  #checkMakers(name: TypeName, entry: TypeEntry): void {
    const { endpoint } = entry;
    const paths = [
      ...(endpoint?.urls ?? []),
      ...(endpoint?.resources ?? []),
      ...(endpoint?.switches ?? []).map((one) => one.path),
      ...(entry.prompts ?? []),
      ...(entry.metadata ?? []),
      ...(entry.schema === undefined ? [] : [entry.schema]),
      ...[entry.model, entry.through].filter((path) => path !== undefined),
    ];
    const makers = this.#packages.flatMap((one) => [...(this.#meanings.get(one)?.get(name)?.makers ?? [])]);
    for (const path of paths) this.#checkArgument(`\`${name}\``, path, makers);
  }

  /** What gives another type has to exist in one of the majors. */
  #checkGives(name: TypeName, path: Path): void {
    const types = this.#packages.flatMap((entry) => [...(this.#meanings.get(entry)?.get(name)?.types ?? [])]);
    for (const alternative of alternatives(path)) {
      if (this.#walk(types, parseAccessPath(alternative)).length === 0) this.#problems.push(`\`${name}\` has no \`${alternative}\``);
    }
  }

  #checkCall(name: TypeName, call: Call): void {
    const signatures = this.#checkFunction(name, call.path, call);
    if (signatures.length === 0) return;
    const paths = [
      ...(call.prompts ?? []),
      ...(call.metadata ?? []),
      ...(call.schemas ?? []),
      ...(call.schema === undefined ? [] : [call.schema]),
      ...(call.callbacks ?? []).map((callback) => callback.path),
      ...[call.model, call.through].filter((path) => path !== undefined),
    ];
    for (const path of paths) this.#checkArgument(`\`${name}\` call \`${call.path}\``, path, signatures);
  }

  #checkSink(name: TypeName, sink: Sink): void {
    if (sink.data.includes('=')) return;
    const signatures = this.#checkFunction(name, sink.path, {});
    for (const path of sink.data) this.#checkArgument(`\`${name}\` sink \`${sink.path}\``, path, signatures);
  }

  #checkRequest(name: TypeName, request: Request): void {
    const signatures = this.#checkFunction(name, request.path, {});
    const paths = [request.url, ...(request.body ?? []), request.headers ?? '', request.query ?? ''].filter((path) => path !== '');
    for (const path of paths) this.#checkArgument(`\`${name}\` request \`${request.path}\``, path, signatures);
  }

  /** Every alternative of the path has to exist in every major from `since` on and before `until`. */
  #checkFunction(name: TypeName, path: Path, { since, until }: { since?: string; until?: string }): readonly ts.Signature[] {
    const signatures: ts.Signature[] = [];
    for (const alternative of alternatives(path)) {
      for (const entry of this.#packages) {
        if (since !== undefined && entry.major < Number(since)) continue;
        if (until !== undefined && entry.major >= Number(until)) continue;
        const meaning = this.#meanings.get(entry)?.get(name);
        if (meaning === undefined) continue;
        const types = [...meaning.types];
        if (alternative === 'new') {
          signatures.push(...types.flatMap((type) => type.getConstructSignatures()));
          continue;
        }
        const found = this.#walk(types, parseAccessPath(alternative));
        if (found.length === 0) this.#problems.push(`${entry.as}: \`${name}\` has no \`${alternative}\``);
        signatures.push(...found.flatMap((type) => this.#signatures(type)));
      }
    }
    return signatures;
  }

  #checkArgument(subject: string, path: Path, signatures: readonly ts.Signature[]): void {
    for (const alternative of alternatives(path)) {
      const [argument, second, third] = parseAccessPath(alternative);
      if (argument?.kind !== 'argument') continue;
      const parameters = signatures.flatMap((signature) => this.#parameter(signature, argument));
      const constructed = second?.kind === 'argument';
      const member = constructed ? third : second;
      if (member?.kind !== 'member') {
        if (parameters.length === 0) this.#problems.push(`${subject}: no argument \`${alternative}\``);
        continue;
      }
      const types = constructed ? this.#commandInputs() : parameters;
      if (member.names === null || this.#walk(types, [member]).length > 0) continue;
      const written = `(${String(argument.from)})${constructed ? '(0)' : ''}.${member.names.join(',')}`;
      this.#problems.push(`${subject}: no argument \`${written}\``);
    }
  }

  /** What the command classes of the surface's packages are constructed with. */
  #commandInputs(): readonly ts.Type[] {
    return this.#packages
      .filter((entry) => this.#surface.packages.includes(entry.package))
      .flatMap((entry) => this.#declarations.modules.get(entry.as)?.namespace.getProperties() ?? [])
      .filter((symbol) => symbol.name.endsWith('Command'))
      .flatMap((symbol) => this.#checker.getTypeOfSymbol(symbol).getConstructSignatures())
      .flatMap((signature) => this.#parameter(signature, { from: 0, rest: false }));
  }

  #checkPayloads(): void {
    for (const [name, payload] of Object.entries(this.#surface.payloads ?? {})) {
      const missing = new Set([...payload.safe, ...payload.content]);
      if (!this.#take(name, missing)) continue;
      for (const member of missing) this.#problems.push(`payload \`${name}\`: no member \`${member}\``);
    }
  }

  /** A type that code may name in an annotation has to be exported by one of the installed majors. */
  #checkAnnotations(): void {
    for (const [specifier, types] of Object.entries(this.#surface.annotations ?? {})) {
      const packages = this.#packages.filter((entry) => entry.package === packageOf(specifier));
      if (packages.length === 0) continue;
      for (const path of Object.keys(types).flatMap(alternatives)) {
        const found = packages.some((entry) => this.#isType(this.#declarations.modules.get(specifierIn(entry, specifier))?.symbol, path.split('.')));
        if (!found) this.#problems.push(`${specifier}: no type \`${path}\``);
      }
    }
  }

  #isType(holder: ts.Symbol | undefined, [name, ...rest]: readonly string[]): boolean {
    if (holder === undefined) return false;
    const found = this.#checker.getExportsOfModule(holder).find((symbol) => symbol.name === name);
    if (found === undefined) return false;
    const symbol = found.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(found) : found;
    return rest.length === 0 ? (symbol.flags & ts.SymbolFlags.Type) !== 0 : this.#isType(symbol, rest);
  }

  /**
   * Takes off the members that can be reached from the results and callbacks that give the payload; whether there is one.
   * The search ends when nothing is missing: the types behind a result are many.
   */
  #take(payload: string, missing: Set<string>): boolean {
    const seen = new Set<ts.Type>();
    for (const [name, entry] of Object.entries(this.#surface.types)) {
      for (const call of entry.calls ?? []) {
        if (call.result !== payload && !call.callbacks?.some((callback) => callback.payload === payload)) continue;
        for (const one of this.#packages) {
          const types = [...(this.#meanings.get(one)?.get(name)?.types ?? [])];
          const functions = alternatives(call.path).flatMap((path) => this.#walk(types, parseAccessPath(path)));
          const signatures = functions.flatMap((type) => this.#signatures(type));
          const results = signatures.map((signature) => signature.getReturnType());
          const callbacks = (call.callbacks ?? []).flatMap((callback) => {
            const [argument, ...steps] = parseAccessPath(callback.path);
            if (argument?.kind !== 'argument') return [];
            return this.#walk(signatures.flatMap((signature) => this.#parameter(signature, argument)), steps);
          });
          this.#takeFrom([...results, ...callbacks], missing, seen);
        }
      }
    }
    return seen.size > 0;
  }

  #takeFrom(start: readonly ts.Type[], missing: Set<string>, seen: Set<ts.Type>): void {
    let level = start;
    for (let depth = 0; depth < PAYLOAD_DEPTH && level.length > 0 && missing.size > 0; depth += 1) {
      const next: ts.Type[] = [];
      for (const type of level.flatMap((one) => this.#parts(one))) {
        if (seen.has(type)) continue;
        seen.add(type);
        const own = !isFromLibrary(type);
        for (const property of type.getProperties()) {
          missing.delete(property.name);
          if (own) next.push(this.#checker.getTypeOfSymbol(property));
        }
        next.push(...this.#typeArguments(type));
        if (!own) continue;
        for (const signature of type.getCallSignatures()) {
          next.push(signature.getReturnType(), ...signature.parameters.map((parameter) => this.#checker.getTypeOfSymbol(parameter)));
        }
      }
      level = next;
    }
  }

  #meaningsIn(entry: Installed, surfaces: readonly Surface[]): Meanings {
    const meanings: Meanings = new Map();
    const add = (name: TypeName, types: readonly ts.Type[], makers: readonly ts.Signature[], depth = 0): void => {
      const meaning = meanings.get(name) ?? { types: new Set(), makers: new Set() };
      const before = meaning.types.size;
      for (const type of types) meaning.types.add(type);
      for (const maker of makers) meaning.makers.add(maker);
      if (meaning.types.size === before) return;
      meanings.set(name, meaning);
      if (depth > GIVES_DEPTH) return;
      const known = this.#entries.get(name);
      for (const parent of known?.extends ?? []) add(parent, types, [], depth + 1);
      for (const [path, target] of this.#gives(known)) {
        if (target === '(0)') continue;
        const steps = parseAccessPath(path);
        const last = steps.at(-1);
        const functions = last?.kind === 'result' ? this.#walk(types, steps.slice(0, -1)) : [];
        add(
          target,
          this.#walk(types, steps),
          functions.flatMap((type) => this.#signatures(type)),
          depth + 1,
        );
      }
    };
    for (const surface of surfaces) {
      for (const [specifier, exports] of Object.entries(surface.modules ?? {})) {
        if (packageOf(specifier) !== entry.package) continue;
        for (const [path, name] of Object.entries(exports)) {
          const { types, makers } = this.#exported(specifierIn(entry, specifier), path);
          if (types.size > 0) add(name, [...types], [...makers]);
        }
      }
    }
    return meanings;
  }

  #gives(entry: TypeEntry | undefined): readonly [Path, TypeName][] {
    const own = Object.entries(entry?.gives ?? {}).flatMap(([path, name]) =>
      alternatives(path).map((alternative): [Path, TypeName] => [alternative, name]),
    );
    return [...own, ...(entry?.extends ?? []).flatMap((parent) => this.#gives(this.#entries.get(parent)))];
  }

  #exported(specifier: string, path: Path): Meaning {
    const none: Meaning = { types: new Set(), makers: new Set() };
    const module = this.#declarations.modules.get(specifier);
    if (module === undefined) return none;
    const steps = parseAccessPath(path);
    const last = steps.at(-1);
    const holders = this.#walk([module.namespace], last?.kind === 'member' || last === undefined ? steps : steps.slice(0, -1));
    if (last?.kind === 'instance') {
      const [name] = steps[0]?.kind === 'member' && steps.length === 2 ? (steps[0].names ?? []) : [];
      const declared = this.#declaredType(module.symbol, name);
      const makers = holders.flatMap((type) => type.getConstructSignatures());
      return { types: new Set([...declared, ...makers.map((maker) => maker.getReturnType())]), makers: new Set(makers) };
    }
    if (last?.kind === 'result') {
      const makers = holders.flatMap((type) => this.#signatures(type));
      return { types: new Set(makers.flatMap((maker) => this.#awaited(maker.getReturnType()))), makers: new Set(makers) };
    }
    return { types: new Set(holders), makers: new Set() };
  }

  /** An exported interface, alias or class, which code may name in an annotation. */
  #declaredType(module: ts.Symbol, name: string | undefined): readonly ts.Type[] {
    const found = this.#checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    if (found === undefined) return [];
    const symbol = found.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(found) : found;
    return symbol.flags & ts.SymbolFlags.Type ? [this.#checker.getDeclaredTypeOfSymbol(symbol)] : [];
  }

  #walk(start: readonly ts.Type[], steps: readonly Step[]): readonly ts.Type[] {
    return steps.reduce<readonly ts.Type[]>((types, step) => types.flatMap((type) => this.#parts(type)).flatMap((type) => this.#step(type, step)), start);
  }

  #step(type: ts.Type, step: Step): readonly ts.Type[] {
    switch (step.kind) {
      case 'member': {
        const properties = step.names === null ? type.getProperties() : step.names.map((name) => this.#checker.getPropertyOfType(type, name));
        const found = properties.filter((property) => property !== undefined).map((property) => this.#checker.getTypeOfSymbol(property));
        const index = type.getStringIndexType();
        return found.length === 0 && index !== undefined ? [index] : found;
      }
      case 'element':
        return this.#typeArguments(type);
      case 'result':
        return this.#signatures(type).flatMap((signature) => this.#awaited(signature.getReturnType()));
      case 'instance':
        return type.getConstructSignatures().map((signature) => signature.getReturnType());
      case 'argument':
        return this.#signatures(type).flatMap((signature) => this.#parameter(signature, step));
      case 'assignment':
        return [type];
    }
  }

  #signatures(type: ts.Type): readonly ts.Signature[] {
    return this.#parts(type).flatMap((part) => part.getCallSignatures());
  }

  #parameter(signature: ts.Signature, { from, rest }: { from: number; rest: boolean }): readonly ts.Type[] {
    const last = signature.parameters.at(-1);
    const declaration = last?.valueDeclaration;
    const variadic = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
    const named = signature.parameters.slice(from, rest ? undefined : from + 1);
    const symbols = named.length > 0 || last === undefined || !variadic ? named : [last];
    return symbols.flatMap((symbol) => {
      const parts = this.#parts(this.#checker.getTypeOfSymbol(symbol));
      return variadic && symbol === last ? parts.flatMap((part) => this.#typeArguments(part)) : parts;
    });
  }

  #awaited(type: ts.Type): readonly ts.Type[] {
    const awaited = this.#checker.getAwaitedType(type);
    return awaited === undefined || awaited === type ? [type] : [awaited, type];
  }

  #typeArguments(type: ts.Type): readonly ts.Type[] {
    const index = type.getNumberIndexType();
    const own = type.aliasTypeArguments ?? [];
    const reference = isReference(type) ? this.#checker.getTypeArguments(type) : [];
    return [...(index === undefined ? [] : [index]), ...own, ...reference];
  }

  /** Constituents of unions and intersections with their constraints, without `null` and `undefined`. */
  #parts(type: ts.Type): readonly ts.Type[] {
    if (type.isUnion()) return type.types.flatMap((one) => this.#parts(one));
    const constraint = type.flags & ts.TypeFlags.Instantiable ? this.#checker.getBaseConstraintOfType(type) : undefined;
    if (constraint !== undefined && constraint !== type) return this.#parts(constraint);
    return type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void) ? [] : [type];
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
}

function isFromLibrary(type: ts.Type): boolean {
  const symbol = type.getSymbol();
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  return file !== undefined && /\/node_modules\/(?:typescript|@types\/node|undici-types)\//.test(file);
}

/** `a.{b,c}` as `a.b` and `a.c`. */
function alternatives(path: Path): readonly Path[] {
  const match = /\{([^{}]*)\}/.exec(path);
  if (match === null) return [path];
  const [braces, names = ''] = match;
  return names.split(',').flatMap((name) => alternatives(path.replace(braces, () => name.trim())));
}
