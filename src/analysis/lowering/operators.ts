import type { Value, ValueId } from '../graph.js';
import type { Lowering } from './context.js';

/** `true` for operators that hold where both sides are equal, `false` where they are not, nothing for others. */
export function asksEqual(operator: string): boolean | undefined {
  if (operator === '===' || operator === '==') return true;
  return operator === '!==' || operator === '!=' ? false : undefined;
}

/** What an operator is applied to. */
export function operandsOf(low: Lowering, id: ValueId): readonly ValueId[] {
  const value: Value | undefined = low.env.values[id];
  return value?.kind === 'prim' ? value.operands : [];
}
