import type { Step } from '../catalog/access-path.js';
import { NONE, type ValueOf } from './graph.js';
import { valueOf, type Ref } from './module.js';
import { argumentAt, distinct, type FnRef } from './function-refs.js';
import type { Resolver } from './resolver.js';
import { environmentVariable } from './urls.js';

/** Where an access path leads: values in sight, and places beyond which only a caller knows. */
export interface PathResult {
  readonly found: readonly Ref[];
  readonly open: readonly OpenPath[];
}

/** A parameter (or another value without known parts) and the steps that are left. */
export interface OpenPath {
  readonly ref: Ref;
  readonly steps: readonly Step[];
}

/** Follows a path such as `(0).messages[].content` from a call. */
export function followFromCall(resolver: Resolver, call: Ref, steps: readonly Step[]): PathResult {
  const value = valueOf(call);
  const [first, ...rest] = steps;
  if (value.kind !== 'call' || first?.kind !== 'argument') return { found: [], open: [] };
  return follow(resolver, argumentRefs(call, value, first), rest);
}

/** Where a path leaves the module of its call: the last values in it, and the steps that are left. */
export function followWithin(resolver: Resolver, call: Ref, steps: readonly Step[]): readonly OpenPath[] {
  const value = valueOf(call);
  const [first, ...rest] = steps;
  if (value.kind !== 'call' || first?.kind !== 'argument') return [];
  const left: OpenPath[] = [];
  let current: readonly Ref[] = argumentRefs(call, value, first);
  rest.forEach((step, index) => {
    current = distinct(
      current.flatMap((ref) => {
        const origins = resolver.origins(ref);
        if (origins.some(({ module }) => module !== call.module)) left.push({ ref, steps: rest.slice(index) });
        return origins.filter(({ module }) => module === call.module).flatMap((origin) => stepFrom(resolver, origin, step) ?? []);
      }),
    );
  });
  return left.filter(({ ref }) => ref.module === call.module);
}

function argumentRefs(call: Ref, value: ValueOf<'call'>, step: Extract<Step, { kind: 'argument' }>): Ref[] {
  const { module } = call;
  if (step.rest) return value.args.slice(step.from).map((id) => ({ module, id }));
  const id = argumentAt(value, step.from);
  return id === NONE ? [] : [{ module, id }];
}

export function follow(resolver: Resolver, start: readonly Ref[], steps: readonly Step[]): PathResult {
  let current: readonly Ref[] = start;
  const open: OpenPath[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step;
    const next: Ref[] = [];
    for (const ref of current) {
      for (const origin of resolver.origins(ref)) {
        const found = stepFrom(resolver, origin, step);
        if (found === undefined) open.push({ ref: origin, steps: steps.slice(index) });
        else next.push(...found);
      }
    }
    current = distinct(next);
  }
  return { found: current, open };
}

function stepFrom(resolver: Resolver, origin: Ref, step: Step): readonly Ref[] | undefined {
  const value = valueOf(origin);
  switch (step.kind) {
    case 'member': {
      if (value.kind === 'const' || value.kind === 'text' || environmentVariable(origin) !== undefined) return [];
      const found = (step.names ?? [null]).map((name) => resolver.lookup(origin, name));
      return found.every((refs) => refs === undefined) ? undefined : found.flatMap((refs) => refs ?? []);
    }
    case 'element':
      // `messages: 'text'` where a list may stand: the text itself.
      if (value.kind === 'const' || value.kind === 'text') return [origin];
      return resolver.elements(origin);
    case 'argument':
      return value.kind === 'call' ? argumentRefs(origin, value, step) : undefined;
    default:
      return undefined;
  }
}

/** Functions and parameter positions that an option path such as `(0).onFinish(0)` names. */
export function followToCallback(resolver: Resolver, call: Ref, steps: readonly Step[]): readonly { readonly fn: FnRef; readonly index: number }[] {
  const last = steps.at(-1);
  if (last?.kind !== 'argument' || steps.length < 2) return [];
  const { found } = followFromCall(resolver, call, steps.slice(0, -1));
  return found.flatMap((ref) => resolver.functions(ref).map((fn) => ({ fn, index: last.from })));
}
