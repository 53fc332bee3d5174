import { alternativesOf, type Step } from '../catalog/access-path.js';
import { identityFields } from '../catalog/identity-fields.js';
import { orUnknown } from '../incidents.js';
import { followFromCall } from './argument-paths.js';
import { callLabel, type CallIndex, type CatalogCall } from './calls.js';
import { stepsOf } from './path-nodes.js';
import type { Range } from './graph.js';
import { refKey, type Module, type Ref } from './module.js';
import { callText } from './naming.js';
import { placeInCall } from './prompts.js';
import type { Resolver } from './resolver.js';
import { namesInSchema } from './schema-names.js';
import { TextAssembler, type AssembledText } from './text.js';

/** A value beside the prompt that a vendor receives, logs or shows: it stays readable where the prompt does not. */
export interface Identity {
  readonly call: Ref;
  readonly label: string;
  /** What it is called: `metadata`, `safety_identifier`, `header`, `URL`. */
  readonly field: string;
  readonly place: Range;
  readonly value: Ref;
  readonly text: AssembledText;
}

interface Sources {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
}

/** Finds what calls of a module send as identities, by the paths of the catalog, and the headers and URLs of raw requests. */
export function findIdentities(module: Module, { resolver, calls }: Sources): readonly Identity[] {
  const identities: Identity[] = [];
  const seen = new Set<string>();
  const add = (call: Ref, label: string, field: string, values: readonly Ref[]): void => {
    for (const value of values) {
      const key = `${refKey(call)}>${refKey(value)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      identities.push({ call, label, field, value, place: placeInCall(call, value), text: TextAssembler.assemble(resolver, value) });
    }
  };
  const follow = (call: Ref, label: string, path: string, field?: string): void => {
    for (const one of alternativesOf(path)) {
      const steps = stepsOf(one);
      add(call, label, field ?? nameOfPath(steps), followFromCall(resolver, call, steps).found);
    }
  };
  const atCall = (ref: Ref, { llm, request }: CatalogCall): void => {
    for (const match of llm) {
      const label = callLabel(match);
      for (const path of match.record.call.metadata ?? []) follow(ref, label, path);
      for (const path of match.record.call.schemas ?? []) {
        for (const { field, value } of namesInSchema(resolver, followFromCall(resolver, ref, stepsOf(path)).found)) add(ref, label, field, [value]);
      }
    }
    if (request?.llm === undefined) return;
    const { url, headers, query } = request.record.request;
    if (url !== '') follow(ref, request.llm.name, url, 'URL');
    if (headers !== undefined) follow(ref, request.llm.name, headers, 'headers');
    if (query !== undefined) follow(ref, request.llm.name, query, 'URL query');
    for (const body of request.record.request.body ?? []) {
      for (const field of identityFields) add(ref, request.llm.name, field, inBody(resolver, ref, body, field));
    }
  };
  for (const [id, call] of calls.of(module)) orUnknown(() => atCall({ module, id }, call));
  atConstruction(module, calls, follow);
  return identities;
}

function atConstruction(module: Module, calls: CallIndex, follow: (call: Ref, label: string, path: string) => void): void {
  module.graph.values.forEach((value, id) => {
    if (value.kind !== 'call' || !calls.mayDenote({ module, id: value.callee })) return;
    const ref: Ref = { module, id };
    orUnknown(() => {
      for (const path of calls.typesMadeBy(ref).flatMap((type) => calls.catalog.typeEntry(type)?.metadata ?? [])) follow(ref, callText(ref), path);
    });
  });
}

/** A member of the object that a raw request serialises. */
function inBody(resolver: Resolver, call: Ref, path: string, field: string): readonly Ref[] {
  const step: Step = { kind: 'member', names: [field] };
  const plain = followFromCall(resolver, call, [...stepsOf(path), step]).found;
  if (plain.length > 0) return plain;
  return followFromCall(resolver, call, [...stepsOf(path), { kind: 'argument', from: 0, rest: false }, step]).found;
}

function nameOfPath(steps: readonly Step[]): string {
  const named = steps.findLast((step) => step.kind === 'member' && step.names !== null);
  const last = steps.at(-1);
  if (last?.kind === 'argument' && steps.length > 1) return 'file name';
  return named?.kind === 'member' ? (named.names?.[0] ?? '') : 'argument';
}
