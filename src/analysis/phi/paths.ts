import { namingMethods, readingDetails, readingMethods, readingVerbs, storeEnds } from '../../catalog/phi/readers.js';
import type { ResolvedSettings } from '../../settings/settings.js';
import { callbackMethod } from '../flow/functions.js';
import { NONE, type ValueId, type ValueOf } from '../graph.js';
import { valueOf, type Ref } from '../module.js';
import type { Resolver } from '../resolver.js';
import type { PathName } from './names.js';
import { nameOfType } from './types.js';
import { wordsOf } from './words.js';

const MAX_NAMES = 8;
const MAX_DEPTH = 24;

/** Gives the argument that stands for a parameter while a function is read for one call. */
export type FindArgument = (ref: Ref) => Ref | undefined;

/** The names that lead to a value: of variables, members, types, and of the functions and tables that gave it. */
export class NamePaths {
  constructor(
    private readonly resolver: Resolver,
    private readonly settings: ResolvedSettings['phi'],
    private readonly argumentFor: FindArgument,
  ) {}

  of(ref: Ref, depth = 0): readonly PathName[] {
    if (depth > MAX_DEPTH) return [];
    const own = this.#read(ref, depth);
    const value = valueOf(ref);
    const name = value.kind === 'member' || value.kind === 'import' ? undefined : ref.module.graph.names.get(ref.id);
    const type = nameOfType(ref, this.settings);
    return [...own, ...(name === undefined ? [] : [name]), ...(type === undefined ? [] : [type])].slice(-MAX_NAMES);
  }

  #read(ref: Ref, depth: number): readonly PathName[] {
    const value = valueOf(ref);
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    switch (value.kind) {
      case 'member': {
        const base = this.of(at(value.object), depth + 1);
        return value.key === null ? base : [...base, value.key];
      }
      case 'element':
      case 'rest':
        return this.of(at(value.object), depth + 1);
      case 'typed':
        return this.of(at(value.value), depth + 1);
      case 'join':
      case 'cell': {
        const [first] = value.values;
        return first === undefined ? [] : this.of(at(first), depth + 1);
      }
      case 'param':
        return this.#parameter(ref, value, depth);
      case 'call':
        return this.#call(ref, value, depth);
      case 'import':
        return value.name === '*' || value.name === 'default' ? [ref.module.graph.names.get(ref.id) ?? ''] : [value.name];
      case 'global':
        return [value.name];
      default:
        return [];
    }
  }

  #parameter(ref: Ref, value: ValueOf<'param'>, depth: number): readonly PathName[] {
    const argument = this.argumentFor(ref);
    if (argument !== undefined) return this.of(argument, depth + 1);
    for (const { call } of this.resolver.callSites.passedTo(ref.module, value.owner)) {
      const site = valueOf(call);
      if (site.kind !== 'call' || site.method === null || site.receiver === NONE) continue;
      if (callbackMethod(site.method)?.items.includes(value.index) === true) return this.of({ module: call.module, id: site.receiver }, depth + 1);
    }
    return [];
  }

  #call(ref: Ref, value: ValueOf<'call'>, depth: number): readonly PathName[] {
    const at = (id: ValueId): Ref => ({ module: ref.module, id });
    if (value.how !== 'call') return [];
    const [first] = value.args;
    const argument = first === undefined ? undefined : valueOf(at(first));
    const literal = argument?.kind === 'const' && typeof argument.value === 'string' && /^[\w.-]+$/.test(argument.value) ? argument.value : undefined;
    const { method } = value;
    if (method !== null && literal !== undefined && namingMethods.has(method)) return [...this.#receiver(at(value.receiver), depth), literal];
    if (method !== null && readingMethods.has(method)) return this.#receiver(at(value.receiver), depth);
    const callee = valueOf(at(value.callee));
    const name = method ?? (callee.kind === 'import' || callee.kind === 'global' ? callee.name : ref.module.graph.names.get(value.callee)) ?? this.#functionName(at(value.callee)) ?? '';
    const given = whatItGives(name);
    return given === '' ? [] : [given];
  }

  #functionName(callee: Ref): string | undefined {
    return this.resolver.functions(callee)[0]?.info.name ?? undefined;
  }

  /** `patientRepository` gives patients. */
  #receiver(ref: Ref, depth: number): readonly PathName[] {
    return this.of(ref, depth + 1).map((name) => {
      if (typeof name !== 'string') return name;
      const words = wordsOf(name);
      return words.length > 1 && storeEnds.has(words.at(-1) ?? '') ? words.slice(0, -1).join('_') : name;
    });
  }
}

/** `getPatientByMrn` gives a `patient`. */
function whatItGives(name: string): string {
  const words = wordsOf(name);
  const [verb, ...rest] = words;
  if (verb === undefined || !readingVerbs.has(verb)) return '';
  const end = rest.findIndex((word) => readingDetails.has(word));
  return (end === -1 ? rest : rest.slice(0, end)).join('_');
}
