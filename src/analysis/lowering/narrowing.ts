import { endOf, startOf, type Lowering, type Node } from './context.js';
import { asksEqual } from './operators.js';
import { NO_TEXT } from './types.js';

/** In the branch where `typeof model === 'string'` has failed, `model` is none of the texts that it may be elsewhere. */
export function narrow(low: Lowering, test: Node, outcome: boolean): void {
  switch (test.type) {
    case 'UnaryExpression':
      if (test.operator === '!') narrow(low, test.argument, !outcome);
      return;
    case 'LogicalExpression':
      if (test.operator === '??' || (test.operator === '&&') !== outcome) return;
      narrow(low, test.left, outcome);
      narrow(low, test.right, outcome);
      return;
    case 'BinaryExpression': {
      const { left, right, operator } = test;
      const isEqual = asksEqual(operator);
      if (isEqual === undefined) return;
      const [type, literal] = left.type === 'UnaryExpression' ? [left, right] : [right, left];
      if (type.type !== 'UnaryExpression' || type.operator !== 'typeof' || type.argument.type !== 'Identifier' || literal.type !== 'Literal') return;
      if (literal.value === 'string' ? isEqual !== outcome : isEqual === outcome) exclude(low, type.argument.name, test);
      return;
    }
    default:
  }
}

/** A variable that closures write too has no value of its own here. */
function exclude(low: Lowering, name: string, test: Node): void {
  const variable = low.env.find(name);
  if (variable === undefined || variable.isShared || variable.fn !== low.env.fn) return;
  const value = low.env.read(variable, startOf(test), endOf(test));
  low.env.write(variable, low.add({ kind: 'typed', value, type: NO_TEXT }, test));
}
