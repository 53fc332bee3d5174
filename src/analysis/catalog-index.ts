import { alternativesOf } from '../catalog/access-path.js';
import type { Payload, Surface, TypeEntry, TypeName } from '../catalog/define.js';
import type { EnvironmentSwitch, PayloadCopy } from '../catalog/payload-copies/define.js';
import { environmentSwitches, payloadCopies } from '../catalog/payload-copies/index.js';
import { surfaces } from '../catalog/surfaces.js';
import type { OwnCatalog } from '../settings/index.js';
import { createNode, extend, firstNames, labelled, stepsOf, type PathNode } from './path-nodes.js';
import { parseSpecifier } from './specifiers.js';

/** Members between a response and its content. */
const RESPONSE_PARTS = ['choices', 'output', 'candidates', 'message', 'generations', 'data'];

/**
 * The catalog as the analysis asks it: which state of one automaton over all packages a module, global or type is. States are
 * made when something first asks for them.
 */
export class CatalogIndex {
  readonly surfaces: readonly Surface[];
  readonly copies: readonly PayloadCopy[];
  readonly switches: readonly EnvironmentSwitch[];
  /** Modules that settings describe and that are no packages: aliases and paths from the working directory. */
  readonly projectModules: ReadonlySet<string>;
  /** Names that a text has to hold to send something to the models of own vendors. */
  readonly modelHosts: readonly string[];
  readonly #bySpecifier = new Map<string, Surface[]>();
  readonly #byGlobal = new Map<string, Surface[]>();
  readonly #byType = new Map<TypeName, readonly [Surface, TypeEntry]>();
  readonly #payloads = new Map<string, Payload>();
  readonly #copies = new Map<TypeName, PayloadCopy[]>();
  readonly #switches = new Map<string, EnvironmentSwitch[]>();
  readonly #byPackage = new Map<string, Surface[]>();
  readonly #llmPackages = new Set<string>();
  readonly #llmModules = new Set<string>();
  readonly #moduleRoots = new Map<string, PathNode | null>();
  readonly #globalRoots = new Map<string, PathNode | null>();
  readonly #typeRoots = new Map<TypeName, PathNode | null>();
  readonly #namedPayloads = new Map<string, ReadonlyMap<string, string>>();
  readonly #annotations = new Map<string, ReadonlyMap<string, string>>();
  #contentMembers: ReadonlySet<string> | undefined;
  #members: ReadonlySet<string> | undefined;
  #exportNames: ReadonlyMap<TypeName, readonly string[]> | undefined;
  #givers: ReadonlyMap<TypeName, readonly Surface[]> | undefined;

  constructor(added?: OwnCatalog) {
    this.surfaces = [...surfaces, ...(added?.surfaces ?? [])];
    this.copies = [...payloadCopies, ...(added?.copies ?? [])];
    this.switches = [...environmentSwitches, ...(added?.switches ?? [])];
    this.modelHosts = (added?.modelHosts ?? []).map(longestName);
    for (const surface of this.surfaces) this.#add(surface);
    for (const copy of this.copies) for (const type of copy.types) append(this.#copies, type, copy);
    for (const one of this.switches) append(this.#switches, one.variable, one);
    this.projectModules = new Set((added?.surfaces ?? []).flatMap(({ modules = {} }) => Object.keys(modules)).filter((name) => !this.#isPackageModule(name)));
  }

  #add(surface: Surface): void {
    const modules = Object.keys(surface.modules ?? {});
    for (const specifier of modules) append(this.#bySpecifier, specifier, surface);
    for (const name of Object.keys(surface.globals ?? {})) append(this.#byGlobal, name, surface);
    for (const [type, entry] of Object.entries(surface.types)) this.#byType.set(type, [surface, entry]);
    for (const [name, payload] of Object.entries(surface.payloads ?? {})) this.#payloads.set(name, payload);
    for (const name of surface.packages) append(this.#byPackage, name, surface);
    if (surface.role !== 'llm') return;
    for (const name of surface.packages) this.#llmPackages.add(name);
    for (const name of modules) this.#llmModules.add(name);
  }

  #isPackageModule(name: string): boolean {
    const specifier = parseSpecifier(name);
    return specifier.kind === 'package' && this.isCatalogPackage(specifier.packageName);
  }

  isLlmPackage(name: string): boolean {
    return this.#llmPackages.has(name);
  }

  /** Whether a module that settings describe talks to models. */
  isLlmModule(name: string): boolean {
    return this.#llmModules.has(name);
  }

  /** Catalog packages are never resolved into the project, whatever `tsconfig` paths say. */
  isCatalogPackage(name: string): boolean {
    return this.#byPackage.has(name);
  }

  payloadOf(name: string): Payload | undefined {
    return this.#payloads.get(name);
  }

  /** Whether some response of the catalog has content, or what leads to it, under a member of this name. */
  isContentMember(name: string): boolean {
    this.#contentMembers ??= new Set([...this.#payloads.values()].flatMap(({ content }) => content).concat(RESPONSE_PARTS));
    return this.#contentMembers.has(name);
  }

  /** Root of a module's exports; a subpath that the catalog does not list counts as the package itself. */
  moduleRoot(packageName: string, specifier: string): PathNode | undefined {
    return lookUp(this.#moduleRoots, specifier, () => {
      const described = this.#bySpecifier.has(specifier) ? specifier : packageName;
      const known = this.#bySpecifier.get(described);
      if (known === undefined) return null;
      const root = createNode();
      for (const surface of known) {
        for (const [path, type] of Object.entries(surface.modules?.[described] ?? {})) {
          for (const node of extend(root, path)) node.types.push(type);
        }
      }
      return root;
    });
  }

  globalRoot(name: string): PathNode | undefined {
    return lookUp(this.#globalRoots, name, () => {
      const known = this.#byGlobal.get(name);
      if (known === undefined) return null;
      const root = createNode();
      for (const { globals = {} } of known) {
        const type = globals[name];
        if (type !== undefined) root.types.push(type);
      }
      return root;
    });
  }

  /** Root of what a value of a type offers, members of the types it extends included. */
  typeRoot(type: TypeName): PathNode | undefined {
    return lookUp(this.#typeRoots, type, () => {
      if (!this.#byType.has(type)) return null;
      const root = createNode();
      for (const each of this.typeWithParents(type)) this.#addMembers(root, each);
      return root;
    });
  }

  #addMembers(root: PathNode, type: TypeName): void {
    const known = this.#byType.get(type);
    if (known === undefined) return;
    const [surface, { gives = {}, calls = [], sinks = [], requests = [] }] = known;
    for (const [path, given] of Object.entries(gives)) {
      for (const node of extend(root, path)) node.types.push(given);
    }
    for (const call of calls) {
      const prompts = (call.prompts ?? []).map(stepsOf);
      for (const [node, label] of labelled(root, call.path)) node.calls.push({ call, surface, prompts, label });
    }
    for (const sink of sinks) {
      const data = sink.data.map(stepsOf);
      for (const node of extend(root, sink.path)) node.sinks.push({ sink, surface, data });
    }
    for (const request of requests) {
      for (const node of extend(root, request.path)) node.requests.push({ request, surface });
    }
    for (const copy of this.copiesOfType(type)) {
      if (copy.call !== undefined) for (const node of extend(root, copy.call)) node.copies.push(copy);
    }
  }

  /** What the catalog knows of a package. */
  surfacesOf(packageName: string): readonly Surface[] {
    return this.#byPackage.get(packageName) ?? [];
  }

  surfaceOf(type: TypeName): Surface | undefined {
    return this.#byType.get(type)?.[0];
  }

  typeEntry(type: TypeName): TypeEntry | undefined {
    return this.#byType.get(type)?.[1];
  }

  /** A type with the types whose members it shares. */
  typeWithParents(type: TypeName): readonly TypeName[] {
    const found = new Set([type]);
    for (const each of found) for (const parent of this.typeEntry(each)?.extends ?? []) found.add(parent);
    return [...found];
  }

  /** Copies that a type's construction or functions make. */
  copiesOfType(type: TypeName): readonly PayloadCopy[] {
    return this.#copies.get(type) ?? [];
  }

  switchesOf(variable: string): readonly EnvironmentSwitch[] {
    return this.#switches.get(variable) ?? [];
  }

  /** The surfaces whose packages give a type. */
  surfacesGiving(type: TypeName): readonly Surface[] {
    this.#givers ??= this.#collectGivers();
    return this.#givers.get(type) ?? [];
  }

  #collectGivers(): ReadonlyMap<TypeName, readonly Surface[]> {
    const givers = new Map<TypeName, Surface[]>();
    for (const surface of this.surfaces) {
      for (const type of new Set(Object.values(surface.modules ?? {}).flatMap((exports) => Object.values(exports)))) append(givers, type, surface);
    }
    return givers;
  }

  /** The names under which packages export the class of a type: a default import has no other. */
  exportNamesOf(type: TypeName): readonly string[] {
    this.#exportNames ??= this.#collectExportNames();
    return this.#exportNames.get(type) ?? [];
  }

  #collectExportNames(): ReadonlyMap<TypeName, readonly string[]> {
    const names = new Map<TypeName, string[]>();
    for (const exported of this.surfaces.flatMap(({ modules = {} }) => Object.values(modules))) {
      for (const [path, type] of Object.entries(exported)) {
        if (path.startsWith('new ')) for (const name of alternativesOf(path.slice('new '.length))) append(names, type, name);
      }
    }
    return names;
  }

  /** Whether something of the catalog has a member of this name that leads anywhere. */
  isCatalogMember(name: string): boolean {
    this.#members ??= new Set(
      this.surfaces.flatMap(({ types }) =>
        Object.values(types).flatMap(({ calls = [], gives = {}, sinks = [] }) =>
          [...calls.map(({ path }) => path), ...sinks.map(({ path }) => path), ...Object.keys(gives)].flatMap((path) => firstNames(path)),
        ),
      ),
    );
    return this.#members.has(name);
  }

  /** The payload that a type of a package stands for by its own name, whatever namespaces it is exported under. */
  payloadNamed(packageName: string, typeName: string): string | undefined {
    let known = this.#namedPayloads.get(packageName);
    if (known === undefined) {
      known = payloadsByName(this.surfacesOf(packageName).flatMap(({ annotations = {} }) => Object.values(annotations)), (name) => name.slice(name.lastIndexOf('.') + 1));
      this.#namedPayloads.set(packageName, known);
    }
    return known.get(typeName);
  }

  /** The payload that an exported type stands for: `Anthropic.Message` of `@anthropic-ai/sdk`. */
  annotatedPayload(specifier: string, path: readonly string[]): string | undefined {
    let known = this.#annotations.get(specifier);
    if (known === undefined) {
      known = payloadsByName(this.surfaces.flatMap(({ annotations = {} }) => (Object.hasOwn(annotations, specifier) ? [annotations[specifier] ?? {}] : [])), (name) => name);
      this.#annotations.set(specifier, known);
    }
    return known.get(path.join('.'));
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function lookUp<K>(known: Map<K, PathNode | null>, key: K, make: () => PathNode | null): PathNode | undefined {
  let root = known.get(key);
  if (root === undefined) {
    root = make();
    known.set(key, root);
  }
  return root ?? undefined;
}

function payloadsByName(annotations: readonly Readonly<Record<string, string>>[], nameOf: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const paths of annotations) {
    for (const [pattern, payload] of Object.entries(paths)) {
      for (const name of alternativesOf(pattern)) found.set(nameOf(name), payload);
    }
  }
  return found;
}

/** The longest part of a host pattern without `*`. */
function longestName(pattern: string): string {
  const [longest = pattern] = (pattern.split('/', 1)[0] ?? pattern).split('*').toSorted((a, b) => b.length - a.length);
  return longest.toLowerCase();
}

let standard: CatalogIndex | undefined;

/** The catalog without additions, one for all. */
export function standardCatalog(): CatalogIndex {
  return (standard ??= new CatalogIndex());
}
