import type { TSESTree } from '@typescript-eslint/utils';
import { NONE, type Range, type ValueId } from '../graph.js';
import { placeOf, type Lowering, type Node } from './context.js';

/** Notes which alternative of a condition runs when a response has failed. */
export function recordFailures(low: Lowering, test: Node, consequent: Node, alternate: Node | null): void {
  for (const response of responses(low, test, 'failed')) low.failures.push({ ...placeOf(consequent), response });
  if (alternate === null) return;
  for (const response of responses(low, test, 'succeeded')) low.failures.push({ ...placeOf(alternate), response });
}

/** Behind `if (response.ok) return …` everything up to the end of the block is about the failure. */
export function recordFailuresBehind(low: Lowering, test: Node, rest: Range): void {
  for (const response of responses(low, test, 'succeeded')) low.failures.push({ ...rest, response });
}

/** Responses of which a condition says that they have failed or succeeded. */
function responses(low: Lowering, test: Node, outcome: 'failed' | 'succeeded'): readonly ValueId[] {
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' ? responses(low, test.argument, outcome === 'failed' ? 'succeeded' : 'failed') : [];
    case 'LogicalExpression':
      return [test.left, test.right].flatMap((side) => responses(low, side, outcome));
    case 'ChainExpression':
      return responses(low, test.expression, outcome);
    case 'MemberExpression':
      return outcome === 'succeeded' && nameOf(test) === 'ok' ? valueOf(low, test.object) : [];
    case 'BinaryExpression':
      return comparison(low, test, outcome);
    default:
      return [];
  }
}

function comparison(low: Lowering, test: TSESTree.BinaryExpression, outcome: 'failed' | 'succeeded'): readonly ValueId[] {
  const { left, right, operator } = test;
  if (left.type !== 'MemberExpression' || right.type !== 'Literal') return [];
  const name = nameOf(left);
  const isEqual = operator === '===' || operator === '==';
  const isUnequal = operator === '!==' || operator === '!=';
  let says: 'failed' | 'succeeded' | undefined;
  if (name === 'ok' && (isEqual || isUnequal)) says = (right.value === true) === isEqual ? 'succeeded' : 'failed';
  else if (name === 'status' && typeof right.value === 'number') {
    const isSuccess = right.value >= 200 && right.value < 300;
    if (isEqual) says = isSuccess ? 'succeeded' : 'failed';
    else if (isUnequal && isSuccess) says = 'failed';
    else if ((operator === '>=' || operator === '>') && right.value >= 299) says = 'failed';
    else if ((operator === '<' || operator === '<=') && right.value >= 299) says = 'succeeded';
  }
  return says === outcome ? valueOf(low, left.object) : [];
}

function nameOf(node: TSESTree.MemberExpression): string | undefined {
  return !node.computed && node.property.type === 'Identifier' ? node.property.name : undefined;
}

function valueOf(low: Lowering, node: Node): readonly ValueId[] {
  if (node.type !== 'Identifier') return [];
  const variable = low.env.find(node.name);
  const value = variable === undefined ? NONE : variable.value === NONE ? variable.shared : variable.value;
  return value === NONE ? [] : [value];
}
