import type { TSESTree } from '@typescript-eslint/utils';
import type { Range } from '../graph.js';
import { endOf, startOf, type Node } from './context.js';

/** What a condition says about the mode that the process runs in. */
export type Mode = 'development' | 'production';

const DEVELOPMENT = /^(?:dev|develop|development|local|test|testing)$/;
const PRODUCTION = /^(?:prod|production)$/;

/** Whether code runs only where a condition in sight says that the process is no production: `NODE_ENV === 'development'`. */
export function isForDevelopment(program: TSESTree.Program, place: Range): boolean {
  const around = ancestors(program, place);
  return around.some((node, index) => {
    const inner = around[index + 1];
    if (inner === undefined) return false;
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
      if (inner === node.consequent) return says(program, node.test, 'development', 0);
      return inner === node.alternate && says(program, node.test, 'production', 0);
    }
    // `{ development: 'debug', production: 'warn' }[mode]`
    if (node.type === 'Property') return inner === node.value && !node.computed && DEVELOPMENT.test(keyOf(node.key));
    if (node.type !== 'LogicalExpression' || inner !== node.right) return false;
    return node.operator === '&&' ? says(program, node.left, 'development', 0) : node.operator === '||' && says(program, node.left, 'production', 0);
  });
}

/** The mode in which an expression is true: `process.env.NODE_ENV !== 'production'` in development. */
export function modeOf(program: TSESTree.Program, place: Range): Mode | undefined {
  const node = ancestors(program, place).at(-1);
  if (node === undefined || startOf(node) !== place.start || endOf(node) !== place.end) return undefined;
  return (['development', 'production'] as const).find((mode) => says(program, node, mode, 0));
}

function keyOf(key: Node): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : '';
}

/** Nodes from the program down to the innermost one that holds a place. */
function ancestors(program: TSESTree.Program, { start, end }: Range): readonly Node[] {
  const path: Node[] = [program];
  for (let node: Node | undefined = program; node !== undefined; ) {
    const inner: Node | undefined = childrenOf(node).find((child) => startOf(child) <= start && endOf(child) >= end);
    if (inner !== undefined) path.push(inner);
    node = inner;
  }
  return path;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => (key === 'parent' ? [] : [value].flat())).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && ('range' in value || 'start' in value);
}

const MAX_DEPTH = 8;

/** Whether a condition that holds says that the mode is this one, or at least not the other. */
function says(program: TSESTree.Program, test: Node, mode: Mode, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const other: Mode = mode === 'development' ? 'production' : 'development';
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' && says(program, test.argument, other, depth + 1);
    case 'LogicalExpression': {
      const sides = [test.left, test.right].map((side) => says(program, side, mode, depth + 1));
      // For `production` the condition does not hold where the code runs: all of its parts have to speak.
      return (test.operator === '&&') === (mode === 'development') ? sides.includes(true) : !sides.includes(false);
    }
    case 'BinaryExpression':
      return comparison(test) === mode;
    case 'MemberExpression':
      return !test.computed && test.property.type === 'Identifier' && test.property.name === (mode === 'development' ? 'DEV' : 'PROD');
    case 'Identifier': {
      if (test.name === '__DEV__') return mode === 'development';
      const initial = initialOf(program, test.name);
      return initial !== undefined && says(program, initial, mode, depth + 1);
    }
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return says(program, test.expression, mode, depth + 1);
    default:
      return false;
  }
}

/** What is so where a comparison holds: `=== 'development'` and `!== 'production'` say the same. */
function comparison({ left, right, operator }: TSESTree.BinaryExpression): Mode | undefined {
  const literal = [left, right].find((side) => side.type === 'Literal');
  if (literal?.type !== 'Literal' || typeof literal.value !== 'string') return undefined;
  const named: Mode | undefined = DEVELOPMENT.test(literal.value) ? 'development' : PRODUCTION.test(literal.value) ? 'production' : undefined;
  if (named === undefined) return undefined;
  if (operator === '===' || operator === '==') return named;
  if (operator !== '!==' && operator !== '!=') return undefined;
  return named === 'production' ? 'development' : undefined;
}

/** The value that a top-level constant begins with. */
function initialOf(program: TSESTree.Program, name: string): Node | undefined {
  for (const statement of program.body) {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (node?.type !== 'VariableDeclaration' || node.kind !== 'const') continue;
    const found = node.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
    if (found?.init) return found.init;
  }
  return undefined;
}
