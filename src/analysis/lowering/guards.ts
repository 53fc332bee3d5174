import type { TSESTree } from '@typescript-eslint/utils';
import { NONE, type Range, type ValueId } from '../graph.js';
import { placeOf, type Lowering, type Node } from './context.js';
import { recordMatches } from './matches.js';
import { asksEqual, operandsOf } from './operators.js';

/** Notes what a condition says of the code behind it. */
export function recordGuards(low: Lowering, test: Node, value: ValueId, consequent: Node | null, alternate: Node | null): void {
  if (consequent !== null) recordCondition(low, test, value, true, placeOf(consequent));
  if (alternate !== null) recordCondition(low, test, value, false, placeOf(alternate));
}

/** Notes what a condition with this outcome says of the code at a place. */
export function recordCondition(low: Lowering, test: Node | null | undefined, value: ValueId, outcome: boolean, place: Range): void {
  recordGuard(low, test, value, outcome, place);
  recordMatches(low, test, value, outcome, place);
}

function recordGuard(low: Lowering, test: Node | null | undefined, value: ValueId, outcome: boolean, place: Range): void {
  // Trees of proposals have holes where an operand is left out.
  if (!test) return;
  const values = low.env.values;
  const note = (id: ValueId, holds: boolean | undefined): void => {
    const kind = values[id]?.kind;
    if (kind !== undefined && kind !== 'const' && kind !== 'global' && kind !== 'import') low.guards.push({ start: place.start, end: place.end, test: id, holds });
  };
  switch (test.type) {
    case 'ChainExpression':
    case 'TSNonNullExpression':
      recordGuard(low, test.expression, value, outcome, place);
      return;
    case 'AwaitExpression':
      recordGuard(low, test.argument, value, outcome, place);
      return;
    case 'UnaryExpression': {
      const operand = operandsOf(low, value)[0];
      if (test.operator === '!' && operand !== undefined) recordGuard(low, test.argument, operand, !outcome, place);
      return;
    }
    case 'LogicalExpression': {
      const [left, right] = low.sides.get(test) ?? [NONE, NONE];
      // Of `a && b` that has failed nobody knows which side did.
      if (test.operator === '??' || (test.operator === '&&') !== outcome) return;
      recordGuard(low, test.left, left, outcome, place);
      recordGuard(low, test.right, right, outcome, place);
      return;
    }
    case 'BinaryExpression': {
      const asked = asksEqual(test.operator);
      const flag = booleanOf(test.right);
      const operands = operandsOf(low, value);
      const [first] = operands;
      if (flag !== undefined && asked !== undefined && first !== undefined) recordGuard(low, test.left, first, (flag === asked) === outcome, place);
      else for (const operand of operands) note(operand, undefined);
      return;
    }
    default:
      note(value, outcome);
  }
}

/** `switch (decision)`: which case is the good one, nobody knows. */
export function recordSwitch(low: Lowering, node: TSESTree.SwitchStatement, value: ValueId): void {
  const [first] = node.cases;
  const last = node.cases.at(-1);
  if (first !== undefined && last !== undefined) low.guards.push({ start: placeOf(first).start, end: placeOf(last).end, test: value, holds: undefined });
}

function booleanOf(node: Node): boolean | undefined {
  return node.type === 'Literal' && typeof node.value === 'boolean' ? node.value : undefined;
}
