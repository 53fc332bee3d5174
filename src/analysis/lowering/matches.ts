import type { TSESTree } from '@typescript-eslint/utils';
import type { Range, ValueId } from '../graph.js';
import { expressionKey } from '../expression-key.js';
import { endOf, startOf, type Lowering, type Node } from './context.js';
import { asksEqual, operandsOf } from './operators.js';
import { FIXED_LIST } from './types.js';

/** An expression with what it is equal to, or with the lists that hold it. */
interface Equality {
  readonly key: string;
  readonly against: readonly ValueId[];
}

const HOLDS = new Set(['includes', 'has']);
/** Types whose values hold no text. */
const TEXTLESS = new Set(['number', 'boolean', 'bigint', 'undefined']);

/** Notes which expressions a condition compares for equality with something else. */
export function recordMatches(low: Lowering, test: Node | null | undefined, value: ValueId, outcome: boolean, { start, end }: Range): void {
  for (const equality of equalities(low, test, value, outcome)) low.matches.push({ start, end, ...equality });
}

/** `case 'high':` says what is switched on, `default:` that it is nothing that a case names. */
export function recordCase(low: Lowering, clause: TSESTree.SwitchCase, discriminant: ValueId): void {
  const against = clause.test === null ? [] : [low.expression(clause.test)];
  const [first] = clause.consequent;
  const last = clause.consequent.at(-1);
  if (first !== undefined && last !== undefined) low.matches.push({ start: startOf(first), end: endOf(last), key: expressionKey(low.env.values, discriminant), against });
}

/** What `level === 'high' ? level : …` gives: the use of an alternative has no place of its own. */
export function chosen(low: Lowering, test: Node, value: ValueId, outcome: boolean, result: ValueId, alternative: Node): ValueId {
  const key = expressionKey(low.env.values, result);
  const isOwn = equalities(low, test, value, outcome).some((equality) => equality.key === key && equality.against.every((id) => low.env.values[id]?.kind === 'const'));
  return isOwn ? low.add({ kind: 'typed', value: result, type: FIXED_LIST }, alternative) : result;
}

function equalities(low: Lowering, test: Node | null | undefined, value: ValueId, outcome: boolean): readonly Equality[] {
  switch (test?.type) {
    case 'ChainExpression':
    case 'TSNonNullExpression':
      return equalities(low, test.expression, value, outcome);
    case 'UnaryExpression': {
      const [operand] = operandsOf(low, value);
      return test.operator === '!' && operand !== undefined ? equalities(low, test.argument, operand, !outcome) : [];
    }
    case 'LogicalExpression': {
      const sides = low.sides.get(test);
      if (sides === undefined || test.operator === '??') return [];
      const [left, right] = [equalities(low, test.left, sides[0], outcome), equalities(low, test.right, sides[1], outcome)];
      return (test.operator === '&&') === outcome ? [...left, ...right] : eitherOf(left, right);
    }
    case 'BinaryExpression': {
      const [left, right] = operandsOf(low, value);
      if (left === undefined || right === undefined || asksEqual(test.operator) !== outcome) return [];
      return [equality(low, left, right), equality(low, right, left), ...ofType(low, test, left, right)];
    }
    case 'CallExpression': {
      const call = low.env.values[value];
      const [first] = call?.kind === 'call' && call.method !== null && HOLDS.has(call.method) ? call.args : [];
      return outcome && first !== undefined && call?.kind === 'call' ? [equality(low, first, call.receiver)] : [];
    }
    default:
      return [];
  }
}

/** `typeof score === 'number'`: there the value is no text, and so is as harmless as one of the code's own. */
function ofType(low: Lowering, { left }: TSESTree.BinaryExpression, typed: ValueId, name: ValueId): readonly Equality[] {
  const literal = low.env.values[name];
  const [operand] = operandsOf(low, typed);
  const isType = left.type === 'UnaryExpression' && left.operator === 'typeof' && literal?.kind === 'const' && TEXTLESS.has(String(literal.value));
  return isType && operand !== undefined ? [equality(low, operand, name)] : [];
}

/** Of `a === 1 || a === 2` nobody knows which holds: `a` is one of both. */
function eitherOf(left: readonly Equality[], right: readonly Equality[]): readonly Equality[] {
  return left.flatMap(({ key, against }) => right.filter((other) => other.key === key).map((other) => ({ key, against: [...against, ...other.against] })));
}

function equality(low: Lowering, expression: ValueId, against: ValueId): Equality {
  return { key: expressionKey(low.env.values, expression), against: [against] };
}
