import { orUnknown } from '../incidents.js';
import type { CallIndex } from './calls.js';
import type { CatalogIndex } from './catalog-index.js';
import { forEachOperand, type Range, type ValueId } from './graph.js';
import type { LlmCall } from './llm-call.js';
import type { ModuleRequest } from './lowering/module-requests.js';
import { memberChain, refKey, valueOf, type Module, type Ref } from './module.js';
import type { PathNode } from './path-nodes.js';

/** A way to a model that a file takes: an import of a client, a raw request, a client that somebody hands in. */
export interface ModelAccess {
  readonly kind: 'import' | 'reexport' | 'request' | 'injected';
  /** The module that is imported, or what is called. */
  readonly label: string;
  readonly place: Range;
}

/** Every way to a model, once per import, request and injected client. */
export function findModelAccess(module: Module, requests: readonly ModuleRequest[], calls: CallIndex, llmCalls: readonly LlmCall[]): readonly ModelAccess[] {
  const used = usedValues(module);
  return [
    ...requests.filter((request) => orUnknown(() => isClient(module, request, calls, used)) === true).map(({ source, isReexport, place }): ModelAccess => ({ kind: isReexport ? 'reexport' : 'import', label: source, place })),
    ...(orUnknown(() => loadedClients(module, calls, used)) ?? []),
    ...(orUnknown(() => rawRequests(llmCalls)) ?? []),
    ...(orUnknown(() => injectedClients(llmCalls)) ?? []),
  ].sort((a, b) => a.place.start - b.place.start);
}

function isClient(module: Module, { source, names, isReexport, place }: ModuleRequest, calls: CallIndex, used: ReadonlyMap<ValueId, ReadonlySet<string>>): boolean {
  const root = calls.llmModuleRoot(module, source);
  if (root !== undefined) {
    if (!names.some((name) => exportsClient(calls.catalog, root, name))) return false;
    return isReexport || importsOf(module, place).some((id) => used.has(id) || !isNamedElsewhere(module, id, place));
  }
  return importsOf(module, place).some((id) => used.has(id) && isClientOfProject({ module, id }, calls));
}

/** A client that another module of the project makes. */
function isClientOfProject(ref: Ref, calls: CallIndex): boolean {
  if (!calls.mayDenote(ref)) return false;
  const denoted = calls.denoted(ref);
  const types = denoted.flatMap(({ node }) => node.types);
  return denoted.some(({ owner }) => owner?.site !== undefined && types.includes(owner.type));
}

function importsOf(module: Module, { start, end }: Range): readonly ValueId[] {
  return module.graph.values.flatMap((value, id) => (value.kind === 'import' && value.how === 'import' && value.start >= start && value.end <= end ? [id] : []));
}

/** A binding that the text names again although no value uses it stands for a type: the compiler drops its import. */
function isNamedElsewhere(module: Module, id: ValueId, { end }: Range): boolean {
  const name = module.graph.names.get(id);
  return name !== undefined && new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(module.text.slice(end));
}

/** `require('openai')`, `await import('openai')`. */
function loadedClients(module: Module, calls: CallIndex, used: ReadonlyMap<ValueId, ReadonlySet<string>>): readonly ModelAccess[] {
  return module.graph.values.flatMap((value, id): ModelAccess[] => {
    if (value.kind !== 'import' || value.how === 'import') return [];
    const root = calls.llmModuleRoot(module, value.source);
    if (root === undefined) return [];
    const names = value.name === '*' ? [...(used.get(id) ?? ['*'])] : [value.name];
    const leads = names.some((name) => exportsClient(calls.catalog, root, name));
    return leads ? [{ kind: 'import', label: value.source, place: { start: value.start, end: value.end } }] : [];
  });
}

/** Values that others are made of, with the members that are read; `*` for any other use. */
function usedValues(module: Module): ReadonlyMap<ValueId, ReadonlySet<string>> {
  const { values, classes, exports } = module.graph;
  const used = new Map<ValueId, Set<string>>();
  const add = (id: ValueId, name: string): void => {
    const names = used.get(id);
    if (names === undefined) used.set(id, new Set([name]));
    else names.add(name);
  };
  for (const value of values) {
    forEachOperand(value, (id) => {
      // The receiver of a method call is read by the member already.
      if (value.kind === 'member') add(id, value.key ?? '*');
      else if (!(value.kind === 'call' && value.receiver === id)) add(id, '*');
    });
  }
  for (const { superclass } of classes) add(superclass, '*');
  for (const entry of exports.values()) if (entry.kind === 'value') add(entry.value, '*');
  return used;
}

function rawRequests(calls: readonly LlmCall[]): readonly ModelAccess[] {
  return calls.flatMap(({ kind, request, endpoints, label, place }): ModelAccess[] => {
    const isOutside = endpoints.some((answer) => answer.kind === 'hops');
    return kind === 'request' && request?.llm !== undefined && isOutside ? [{ kind: 'request', label, place }] : [];
  });
}

/** Clients that arrive as parameters, at their first call. */
function injectedClients(calls: readonly LlmCall[]): readonly ModelAccess[] {
  const seen = new Set<string>();
  return calls.flatMap((call): ModelAccess[] => {
    const value = valueOf(call.ref);
    if (!call.isInjected || value.kind !== 'call') return [];
    const root = refKey(memberChain({ module: call.ref.module, id: value.callee }).root);
    if (seen.has(root)) return [];
    seen.add(root);
    return [{ kind: 'injected', label: call.label, place: call.place }];
  });
}

/** Whether an export of a package makes or is a client, or calls a model by itself. */
function exportsClient(catalog: CatalogIndex, root: PathNode, name: string): boolean {
  const whole = withTypes(catalog, [root]);
  const leadsOn = (node: PathNode): boolean => leads(catalog, node);
  if (name === '*') return whole.some((node) => leadsOn(node) || [...node.members.values()].some(leadsOn));
  const named = whole.flatMap((node) => node.members.get(name) ?? []);
  return named.length > 0 ? named.some(leadsOn) : name === 'default' && whole.some((node) => [...node.members.values()].some(leadsOn));
}

/** Through members (`Agent.create`), construction and call. */
function leads(catalog: CatalogIndex, node: PathNode): boolean {
  const next = [node.instance, node.result, ...[...node.members.values()].flatMap(({ result, instance }) => [result, instance])];
  return [...withTypes(catalog, [node]), ...next].some((one) => one !== undefined && isClientNode(catalog, one));
}

function isClientNode(catalog: CatalogIndex, node: PathNode): boolean {
  const makes = node.types.some((type) => {
    const entry = catalog.typeEntry(type);
    return entry?.endpoint !== undefined || entry?.model !== undefined;
  });
  return makes || node.calls.some(({ call }) => call.model !== undefined || (call.endpoint !== undefined && call.endpoint.local !== true));
}

function withTypes(catalog: CatalogIndex, nodes: readonly PathNode[]): readonly PathNode[] {
  return nodes.flatMap((node) => [node, ...node.types.flatMap((type) => catalog.typeRoot(type) ?? [])]);
}
