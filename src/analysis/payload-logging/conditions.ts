import type { Condition, CopiedPart, PayloadCopy } from '../../catalog/payload-copies/define.js';
import { stepsOf } from '../path-nodes.js';
import type { Range } from '../graph.js';
import type { Mode } from '../lowering/development.js';
import { valueOf, type Ref } from '../module.js';
import { followPlacedCall } from '../placed-paths.js';
import type { Presence } from '../request-view.js';
import type { Resolver } from '../resolver.js';

/** Whether a condition holds, and the value that makes it hold. */
export interface Held {
  readonly answer: Presence;
  readonly place?: Range;
  /** The literal itself, where it stands in the module and can be replaced. */
  readonly literal?: Range;
}

export interface ConditionContext {
  readonly resolver: Resolver;
  /** Whether code at a place runs in development only. */
  readonly inDevelopment: (place: Range) => boolean;
  /** The mode in which an expression is true. */
  readonly modeOf: (place: Range) => Mode | undefined;
}

/** Whether a condition holds for the arguments of a call. */
export function holds(context: ConditionContext, call: Ref, { path, equals, absent }: Condition): Held {
  const { resolver, inDevelopment } = context;
  const { found, open } = resolver.open(() => followPlacedCall(resolver, call, stepsOf(path)));
  if (absent === true) {
    if (found.some(({ ref }) => !isNothing(resolver, ref))) return { answer: 'no' };
    return { answer: open ? 'unknown' : 'yes' };
  }
  const answers = found.map(({ ref, place }): Held => {
    const held = valueIs(context, ref, equals, call);
    return held.answer === 'yes' && inDevelopment(place) ? { answer: 'no' } : { place, ...held };
  });
  return strongest(answers) ?? { answer: open && isGiven(resolver, call, path) ? 'unknown' : 'no' };
}

/** Whether the option is given at all: one that may stand among arguments out of sight is not used as far as anybody knows. */
function isGiven(resolver: Resolver, call: Ref, path: string): boolean {
  const steps = stepsOf(path).slice(0, 2);
  return resolver.open(() => followPlacedCall(resolver, call, steps)).found.length > 0 && steps.length < stepsOf(path).length;
}

/** What is on in development alone is no finding; what is on in production is one. */
const MODES: Readonly<Record<Mode | 'unknown', Presence>> = { development: 'no', production: 'yes', unknown: 'unknown' };

/** Whether a value is one of those; without a list, whether it is anything at all. One reachable entry is enough. */
export function valueIs({ resolver, inDevelopment, modeOf }: ConditionContext, ref: Ref, equals: Condition['equals'], from: Ref): Held {
  const answers = resolver.open(() => resolver.origins(ref)).map((origin): Held => {
    const value = valueOf(origin);
    if (value.kind === 'prim' && equals?.includes(true) === true && origin.module === from.module) return { answer: MODES[modeOf(value) ?? 'unknown'] };
    if (value.kind !== 'const') return { answer: equals === undefined && value.kind !== 'param' ? 'yes' : 'unknown' };
    const isMeant = equals === undefined ? Boolean(value.value) : equals.some((one) => one === value.value);
    if (!isMeant) return { answer: 'no' };
    if (origin.module !== from.module) return { answer: 'yes' };
    const literal = { start: value.start, end: value.end };
    return inDevelopment(literal) ? { answer: 'no' } : { answer: 'yes', literal };
  });
  return strongest(answers) ?? { answer: 'unknown' };
}

function strongest(answers: readonly Held[]): Held | undefined {
  return answers.find(({ answer }) => answer === 'yes') ?? answers.find(({ answer }) => answer === 'unknown') ?? answers[0];
}

function isNothing(resolver: Resolver, ref: Ref): boolean {
  return resolver.origins(ref).every((origin) => {
    const value = valueOf(origin);
    return value.kind === 'const' && (value.value === undefined || value.value === null);
  });
}

export interface Verdict {
  readonly sure: boolean;
  readonly copies: readonly CopiedPart[];
  readonly first: Held | undefined;
}

/** Whether a call makes a copy, as far as its arguments tell; nothing where they say that it does not. */
export function verdictOf(context: ConditionContext, call: Ref, { when = [], off = [], masks = [], copies }: PayloadCopy): Verdict | undefined {
  const needed = when.map((condition) => holds(context, call, condition));
  if (needed.some(({ answer }) => answer === 'no')) return undefined;
  const kept = new Set<CopiedPart>();
  let sure = needed.every(({ answer }) => answer === 'yes');
  for (const group of off) {
    const answers = group.map((condition) => ({ condition, ...holds(context, call, condition) }));
    if (answers.every(({ answer }) => answer === 'yes')) return undefined;
    for (const { answer, condition } of answers) if (answer === 'yes' && condition.keeps !== undefined) kept.add(condition.keeps);
    if (!answers.some(({ answer }) => answer === 'no') && answers.some(({ answer }) => answer === 'unknown')) sure = false;
  }
  if (masks.some((path) => holds(context, call, { path }).answer !== 'no')) sure = false;
  return { sure, copies: copies.filter((part) => !kept.has(part)), first: needed[0] };
}
