import { alternativesOf, parseAccessPath, type Step } from '../catalog/access-path.js';
import type { Call, Payload, Request, Sink, Surface, TypeEntry, TypeName } from '../catalog/define.js';
import type { PayloadCopy } from '../catalog/payload-copies/define.js';
import { copiesOfType } from '../catalog/payload-copies/index.js';
import { surfaces } from '../catalog/surfaces.js';

/** What a position in a package is: the state that a denotation is in. Built on first use, one automaton for all packages. */
export interface PathNode {
  readonly members: Map<string, PathNode>;
  anyMember: PathNode | undefined;
  result: PathNode | undefined;
  instance: PathNode | undefined;
  element: PathNode | undefined;
  /** Parameters of callbacks that the function is given, by `argument:parameter`. */
  readonly callbacks: Map<string, PathNode>;
  readonly types: TypeName[];
  readonly calls: CallRecord[];
  readonly sinks: SinkRecord[];
  readonly requests: RequestRecord[];
  /** What calling it copies to a log, tracer or vendor. */
  readonly copies: PayloadCopy[];
}

export interface CallRecord {
  readonly call: Call;
  readonly surface: Surface;
  readonly prompts: readonly (readonly Step[])[];
  /** Members of the result that hold the completion, where it is not the result itself. */
  readonly completion?: readonly string[];
  /** The call as messages name it: its path from the client. */
  readonly label: string;
}

export interface SinkRecord {
  readonly sink: Sink;
  readonly surface: Surface;
  readonly data: readonly (readonly Step[])[];
}

export interface RequestRecord {
  readonly request: Request;
  readonly surface: Surface;
}

function createNode(): PathNode {
  return {
    members: new Map(),
    anyMember: undefined,
    result: undefined,
    instance: undefined,
    element: undefined,
    callbacks: new Map(),
    types: [],
    calls: [],
    sinks: [],
    requests: [],
    copies: [],
  };
}

const parsed = new Map<string, readonly Step[]>();

export function stepsOf(path: string): readonly Step[] {
  let steps = parsed.get(path);
  if (steps === undefined) {
    steps = parseAccessPath(path);
    parsed.set(path, steps);
  }
  return steps;
}

function createIn(map: Map<string, PathNode>, key: string): PathNode {
  const known = map.get(key) ?? createNode();
  map.set(key, known);
  return known;
}

/** Nodes at the end of a path from `root`, created where they are missing; alternatives in braces give several. */
function extend(root: PathNode, path: string): PathNode[] {
  let nodes = [root];
  const steps: readonly Step[] = path === 'new' ? [{ kind: 'instance' }] : stepsOf(path);
  steps.forEach((step, index) => {
    nodes = nodes.flatMap((node) => {
      switch (step.kind) {
        case 'member': {
          if (step.names === null) return [(node.anyMember ??= createNode())];
          return step.names.map((name) => createIn(node.members, name));
        }
        case 'result':
          return [(node.result ??= createNode())];
        case 'instance':
          return [(node.instance ??= createNode())];
        case 'element':
          return [(node.element ??= createNode())];
        case 'argument': {
          const parameter = steps[index + 1];
          if (parameter?.kind !== 'argument') return [node];
          return [createIn(node.callbacks, `${step.rest ? '*' : String(step.from)}:${String(parameter.from)}`)];
        }
        default:
          return [node];
      }
    });
  });
  return nodes;
}

const bySpecifier = new Map<string, Surface[]>();
const byGlobal = new Map<string, Surface[]>();
const byType = new Map<TypeName, Surface>();
const payloads = new Map<string, Payload>();
const llmPackages = new Set<string>();
const packages = new Set<string>();

for (const surface of surfaces) {
  for (const specifier of Object.keys(surface.modules ?? {})) append(bySpecifier, specifier, surface);
  for (const name of Object.keys(surface.globals ?? {})) append(byGlobal, name, surface);
  for (const type of Object.keys(surface.types)) byType.set(type, surface);
  for (const [name, payload] of Object.entries(surface.payloads ?? {})) payloads.set(name, payload);
  for (const name of surface.packages) {
    packages.add(name);
    if (surface.role === 'llm') llmPackages.add(name);
  }
}

function append(map: Map<string, Surface[]>, key: string, surface: Surface): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [surface]);
  else list.push(surface);
}

export function isLlmPackage(name: string): boolean {
  return llmPackages.has(name);
}

/** Catalog packages are never resolved into the project, whatever `tsconfig` paths say. */
export function isCatalogPackage(name: string): boolean {
  return packages.has(name);
}

export function payloadOf(name: string): Payload | undefined {
  return payloads.get(name);
}

let contentMembers: ReadonlySet<string> | undefined;

/** Whether some response of the catalog has content, or what leads to it, under a member of this name. */
export function isContentMember(name: string): boolean {
  contentMembers ??= new Set([...payloads.values()].flatMap(({ content }) => content).concat(RESPONSE_PARTS));
  return contentMembers.has(name);
}

/** Members between a response and its content. */
const RESPONSE_PARTS = ['choices', 'output', 'candidates', 'message', 'generations', 'data'];

const moduleRoots = new Map<string, PathNode | null>();

/** Root of a module's exports; a subpath that the catalog does not list counts as the package itself. */
export function moduleRoot(packageName: string, specifier: string): PathNode | undefined {
  let root = moduleRoots.get(specifier);
  if (root === undefined) {
    const described = bySpecifier.get(specifier) === undefined ? packageName : specifier;
    const known = bySpecifier.get(described);
    root = known === undefined ? null : createNode();
    for (const surface of known ?? []) {
      for (const [path, type] of Object.entries(surface.modules?.[described] ?? {})) {
        for (const node of extend(root as PathNode, path)) node.types.push(type);
      }
    }
    moduleRoots.set(specifier, root);
  }
  return root ?? undefined;
}

const globalRoots = new Map<string, PathNode | null>();

export function globalRoot(name: string): PathNode | undefined {
  let root = globalRoots.get(name);
  if (root === undefined) {
    const known = byGlobal.get(name);
    root = known === undefined ? null : createNode();
    for (const surface of known ?? []) {
      const type = surface.globals?.[name];
      if (type !== undefined) (root as PathNode).types.push(type);
    }
    globalRoots.set(name, root);
  }
  return root ?? undefined;
}

const typeRoots = new Map<TypeName, PathNode | null>();

/** Root of what a value of a type offers, members of the types it extends included. */
export function typeRoot(type: TypeName): PathNode | undefined {
  let root = typeRoots.get(type);
  if (root === undefined) {
    const surface = byType.get(type);
    root = surface === undefined ? null : createNode();
    typeRoots.set(type, root);
    if (surface !== undefined && root !== null) addEntry(root, surface, type, surface.types[type] as TypeEntry);
  }
  return root ?? undefined;
}

function addEntry(root: PathNode, surface: Surface, type: TypeName, entry: TypeEntry): void {
  for (const [path, type] of Object.entries(entry.gives ?? {})) {
    for (const node of extend(root, path)) node.types.push(type);
  }
  for (const call of entry.calls ?? []) {
    const prompts = (call.prompts ?? []).map(stepsOf);
    for (const [node, label] of labelled(root, call.path)) node.calls.push({ call, surface, prompts, label });
  }
  for (const sink of entry.sinks ?? []) {
    const data = sink.data.map(stepsOf);
    for (const node of extend(root, sink.path)) node.sinks.push({ sink, surface, data });
  }
  for (const request of entry.requests ?? []) {
    for (const node of extend(root, request.path)) node.requests.push({ request, surface });
  }
  for (const copy of copiesOfType(type)) {
    if (copy.call !== undefined) for (const node of extend(root, copy.call)) node.copies.push(copy);
  }
  for (const parent of entry.extends ?? []) {
    const owner = byType.get(parent);
    const inherited = owner?.types[parent];
    if (owner !== undefined && inherited !== undefined) addEntry(root, owner, parent, inherited);
  }
}

/** Nodes of a call path with the text that names each alternative. */
function labelled(root: PathNode, path: string): [PathNode, string][] {
  return alternativesOf(path).flatMap((name) => extend(root, name).map((node): [PathNode, string] => [node, name.replaceAll('()', '')]));
}

export function typeEntry(type: TypeName): TypeEntry | undefined {
  return byType.get(type)?.types[type];
}

/** A type with the types whose members it shares. */
export function typeWithParents(type: TypeName): readonly TypeName[] {
  return [type, ...(typeEntry(type)?.extends ?? []).flatMap(typeWithParents)];
}

/** The packages that give a type, and the surface's role. */
export function surfacesGiving(type: TypeName): readonly Surface[] {
  return surfaces.filter((surface) => Object.values(surface.modules ?? {}).some((exports) => Object.values(exports).includes(type)));
}

let members: ReadonlySet<string> | undefined;

/** Whether something of the catalog has a member of this name that leads anywhere. */
export function isCatalogMember(name: string): boolean {
  members ??= new Set(
    surfaces.flatMap(({ types }) =>
      Object.values(types).flatMap(({ calls = [], gives = {}, sinks = [] }) =>
        [...calls.map(({ path }) => path), ...sinks.map(({ path }) => path), ...Object.keys(gives)].flatMap((path) => firstNames(path)),
      ),
    ),
  );
  return members.has(name);
}

function firstNames(path: string): readonly string[] {
  const [first] = path === 'new' || path === '()' ? [] : stepsOf(path);
  return first?.kind === 'member' ? (first.names ?? []) : [];
}

const namedPayloads = new Map<string, ReadonlyMap<string, string>>();

/** The payload that a type of a package stands for by its own name, whatever namespaces it is exported under. */
export function payloadNamed(packageName: string, typeName: string): string | undefined {
  let known = namedPayloads.get(packageName);
  if (known === undefined) {
    const found = new Map<string, string>();
    for (const surface of surfaces) {
      if (!surface.packages.includes(packageName)) continue;
      for (const paths of Object.values(surface.annotations ?? {})) {
        for (const [pattern, payload] of Object.entries(paths)) {
          for (const name of alternativesOf(pattern)) found.set(name.slice(name.lastIndexOf('.') + 1), payload);
        }
      }
    }
    known = found;
    namedPayloads.set(packageName, known);
  }
  return known.get(typeName);
}

const annotationRoots = new Map<string, ReadonlyMap<string, string>>();

/** The payload that an exported type stands for: `Anthropic.Message` of `@anthropic-ai/sdk`. */
export function annotatedPayload(specifier: string, path: readonly string[]): string | undefined {
  let known = annotationRoots.get(specifier);
  if (known === undefined) {
    const found = new Map<string, string>();
    for (const surface of surfaces) {
      for (const [pattern, payload] of Object.entries(surface.annotations?.[specifier] ?? {})) {
        for (const name of alternativesOf(pattern)) found.set(name, payload);
      }
    }
    known = found;
    annotationRoots.set(specifier, known);
  }
  return known.get(path.join('.'));
}
