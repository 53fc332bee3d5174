import type { TSESTree } from '@typescript-eslint/utils';
import { NONE, type Field, type Range, type ValueId } from '../graph.js';
import { markControl } from './control.js';
import { recordFailures } from './failures.js';
import { recordCondition, recordGuards } from './guards.js';
import { chosen } from './matches.js';
import { endOf, placeOf, startOf, type Lowering, type Node } from './context.js';
import { guarded, placeIfKnown } from './recovery.js';
import { narrow } from './narrowing.js';
import { saysWhatIsHeld } from './types.js';

export function lowerExpression(low: Lowering, node: Node): ValueId {
  switch (node.type) {
    case 'Identifier':
      return identifier(low, node);
    case 'Literal':
      return low.add({ kind: 'const', value: 'regex' in node ? undefined : node.value, content: startOf(node) + 1 }, node);
    case 'TemplateLiteral':
      return template(low, node);
    case 'TaggedTemplateExpression':
      return tagged(low, node);
    case 'BinaryExpression':
      return binary(low, node);
    case 'LogicalExpression':
      return logical(low, node);
    case 'ConditionalExpression':
      return conditional(low, node);
    case 'AssignmentExpression':
      return assignment(low, node);
    case 'ObjectExpression':
      return objectLiteral(low, node);
    case 'ArrayExpression':
      return arrayLiteral(low, node);
    case 'MemberExpression':
      return member(low, node);
    case 'CallExpression':
      return call(low, node);
    case 'NewExpression': {
      const callee = low.expression(node.callee);
      return low.add({ kind: 'call', callee, receiver: NONE, method: null, ...argumentsOf(low, node.arguments), how: 'new' }, node);
    }
    case 'ImportExpression':
      return imported(low, node, node.source, 'dynamic');
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return low.fn(node);
    case 'ClassExpression':
      return low.cls(node);
    case 'ThisExpression':
      return low.scope.self === NONE ? low.add({ kind: 'unknown' }, node) : low.scope.self;
    case 'Super':
      return low.add({ kind: 'super', cls: low.scope.cls }, node);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return cast(low, node);
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
      return low.expression(node.expression);
    case 'AwaitExpression':
      return low.expression(node.argument);
    case 'SequenceExpression':
      return node.expressions.map((part) => low.expression(part)).at(-1) ?? low.add({ kind: 'unknown' }, node);
    case 'UnaryExpression':
      if (node.operator === 'delete' && node.argument.type === 'MemberExpression') {
        low.pattern(node.argument, low.add({ kind: 'const', value: undefined, content: NONE }, node), 'assign');
      }
      return low.add({ kind: 'prim', operands: [low.expression(node.argument)] }, node);
    case 'UpdateExpression':
      low.expression(node.argument);
      return low.add({ kind: 'prim', operands: [] }, node);
    case 'YieldExpression':
      return yielded(low, node);
    case 'JSXElement':
    case 'JSXFragment':
      return jsx(low, node);
    case 'JSXExpressionContainer':
      return low.expression(node.expression);
    case 'JSXText':
      return low.add({ kind: 'const', value: node.value, content: startOf(node) }, node);
    default:
      return other(low, node);
  }
}

/** Nodes around one expression that are not in the TypeScript-ESTree union: of trees with `preserveParens`, and of Flow. */
const WRAPPERS = new Set(['ParenthesizedExpression', 'TypeCastExpression', 'AsExpression', 'AsConstExpression', 'SatisfiesExpression']);

function other(low: Lowering, node: Node): ValueId {
  const loose = node as { readonly type: string; readonly expression?: Node };
  if (WRAPPERS.has(loose.type) && loose.expression !== undefined) return low.expression(loose.expression);
  return low.add({ kind: 'unknown' }, node);
}

function identifier(low: Lowering, node: TSESTree.Identifier): ValueId {
  if (node.name === 'undefined') return low.add({ kind: 'const', value: undefined, content: NONE }, node);
  const variable = low.env.find(node.name);
  if (variable === undefined) return low.add({ kind: 'global', name: node.name }, node);
  return low.env.read(variable, startOf(node), endOf(node));
}

function template(low: Lowering, node: TSESTree.TemplateLiteral): ValueId {
  const parts: ValueId[] = [];
  const places: Range[] = [];
  node.quasis.forEach((quasi, index) => {
    parts.push(low.add({ kind: 'const', value: quasi.value.cooked ?? quasi.value.raw, content: contentStart(quasi) }, quasi));
    places.push(placeOf(quasi));
    const expression = node.expressions[index];
    if (expression === undefined) return;
    parts.push(low.expression(expression));
    places.push(placeOf(expression));
  });
  return low.add({ kind: 'text', parts, places }, node);
}

/** Some parsers count the delimiters around a template's text into its range, others do not. */
function contentStart(quasi: TSESTree.TemplateElement): number {
  const start = startOf(quasi);
  return endOf(quasi) - start === quasi.value.raw.length ? start : start + 1;
}

function tagged(low: Lowering, node: TSESTree.TaggedTemplateExpression): ValueId {
  const [callee, receiver, method] = calleeOf(low, node.tag);
  const text = template(low, node.quasi);
  const values = node.quasi.expressions.map((_, index) => operandOf(low, text, index * 2 + 1));
  return low.add({ kind: 'call', callee, receiver, method, args: [text, ...values], places: [placeOf(node.quasi), ...node.quasi.expressions.map(placeOf)], spreads: [], how: 'tag' }, node);
}

function operandOf(low: Lowering, text: ValueId, index: number): ValueId {
  const value = low.env.values[text];
  return value?.kind === 'text' ? (value.parts[index] ?? NONE) : NONE;
}

/** The spine of `a + b + c` is walked in a loop: generated code chains thousands of them. */
function binary(low: Lowering, node: TSESTree.BinaryExpression): ValueId {
  if (node.operator !== '+') {
    const operands = [low.expression(node.left), low.expression(node.right)];
    return low.add({ kind: 'prim', operands }, node);
  }
  const spine: Node[] = [];
  let current: Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    spine.push(current.right);
    current = current.left;
  }
  spine.push(current);
  spine.reverse();
  const parts = spine.map((part) => low.expression(part));
  const isSum = parts.some((part) => isNumber(low, part)) && !parts.some((part) => isText(low, part));
  return low.add(isSum ? { kind: 'prim', operands: parts } : { kind: 'text', parts, places: spine.map(placeOf) }, node);
}

function isText(low: Lowering, id: ValueId): boolean {
  const value = low.env.values[id];
  return value?.kind === 'text' || (value?.kind === 'const' && typeof value.value === 'string');
}

function isNumber(low: Lowering, id: ValueId): boolean {
  const value = low.env.values[id];
  return value?.kind === 'const' && typeof value.value === 'number';
}

/** A chain `a && b && c` in one go: what each operand says counts for all behind it. */
function logical(low: Lowering, node: TSESTree.LogicalExpression): ValueId {
  const chain = [node];
  let first = node.left;
  for (; first.type === 'LogicalExpression' && first.operator === node.operator; first = first.left) chain.push(first);
  let whole = low.expression(first);
  const operands = [{ test: first, value: whole }];
  for (const link of chain.toReversed()) {
    const value = secondSide(low, link);
    low.sides.set(link, [whole, value]);
    whole = node.operator === '&&' ? value : low.env.join([whole, value], startOf(link), endOf(link));
    operands.push({ test: link.right, value });
  }
  if (node.operator === '??') return whole;
  operands.forEach(({ test, value }, index) => {
    const next = operands[index + 1];
    if (next !== undefined) recordCondition(low, test, value, node.operator === '&&', { start: startOf(next.test), end: endOf(node) });
  });
  return whole;
}

/** What runs only where the left side has not decided. */
function secondSide(low: Lowering, node: TSESTree.LogicalExpression): ValueId {
  let right: ValueId = NONE;
  const outer = low.blockEnd;
  low.blockEnd = -1;
  markControl(low, 'fork');
  const state = low.env.branch(() => {
    right = low.expression(node.right);
  });
  markControl(low, 'or');
  markControl(low, 'join');
  low.blockEnd = outer;
  low.env.merge([new Map(), state], startOf(node), endOf(node));
  return right;
}

function conditional(low: Lowering, node: TSESTree.ConditionalExpression): ValueId {
  const test = low.expression(node.test);
  recordGuards(low, node.test, test, node.consequent, node.alternate);
  recordFailures(low, node.test, node.consequent, node.alternate);
  const results: ValueId[] = [];
  const states = [node.consequent, node.alternate].map((alternative, index) => {
    markControl(low, index === 0 ? 'fork' : 'or');
    return low.env.branch(() => {
      narrow(low, node.test, index === 0);
      results.push(chosen(low, node.test, test, index === 0, low.expression(alternative), alternative));
    });
  });
  markControl(low, 'join');
  low.env.merge(states, startOf(node), endOf(node));
  return low.env.join(results, startOf(node), endOf(node));
}

function assignment(low: Lowering, node: TSESTree.AssignmentExpression): ValueId {
  if (node.operator === '=') {
    const value = low.expression(node.right);
    low.assigned = placeOf(node.right);
    low.pattern(node.left, value, 'assign');
    low.assigned = undefined;
    return value;
  }
  const before = low.expression(node.left);
  if (node.operator === '&&=' || node.operator === '||=' || node.operator === '??=') {
    let after: ValueId = NONE;
    markControl(low, 'fork');
    const state = low.env.branch(() => {
      after = low.expression(node.right);
      low.pattern(node.left, after, 'assign');
    });
    markControl(low, 'or');
    markControl(low, 'join');
    low.env.merge([new Map(), state], startOf(node), endOf(node));
    return low.env.join([before, after], startOf(node), endOf(node));
  }
  const right = low.expression(node.right);
  const value =
    node.operator === '+=' && !isNumber(low, right) && !isNumber(low, before)
      ? low.add({ kind: 'text', parts: [before, right], places: [placeOf(node.left), placeOf(node.right)] }, node)
      : low.add({ kind: 'prim', operands: [before, right] }, node);
  low.pattern(node.left, value, 'assign');
  return value;
}

function objectLiteral(low: Lowering, node: TSESTree.ObjectExpression): ValueId {
  const fields: Field[] = [];
  const object = low.add({ kind: 'object', fields, jsx: false }, node);
  for (const property of node.properties) {
    const field = guarded(low, property, object, fieldOf, unknownField);
    if (field !== undefined) fields.push(field);
  }
  return object;
}

function unknownField(_low: Lowering, unknown: ValueId, property: Node): Field {
  return { key: null, value: unknown, place: placeIfKnown(property) };
}

function fieldOf(low: Lowering, property: TSESTree.ObjectLiteralElement, object: ValueId): Field | undefined {
  if (property.type === 'SpreadElement') return { key: null, value: low.expression(property.argument), place: placeOf(property.argument) };
  const key = propertyKey(low, property.key, property.computed);
  const value =
    property.value.type === 'FunctionExpression'
      ? low.fn(property.value, { name: key, scope: { self: object, cls: -1 } })
      : low.expression(property.value);
  if (property.kind === 'get') return { key, value: getterResult(low, value, property), place: placeOf(property) };
  return property.kind === 'init' ? { key, value, place: placeOf(property.value) } : undefined;
}

/** A getter of an object literal reads like a field that holds its result. */
function getterResult(low: Lowering, fn: ValueId, node: Node): ValueId {
  return low.add({ kind: 'call', callee: fn, receiver: NONE, method: null, args: [], places: [], spreads: [], how: 'call' }, node);
}

export function propertyKey(low: Lowering, key: Node, computed: boolean): string {
  if (!computed) {
    if (key.type === 'Identifier') return key.name;
    if (key.type === 'PrivateIdentifier') return `#${key.name}`;
    if (key.type === 'Literal') return String(key.value);
    return '*';
  }
  const value = low.env.values[low.expression(key)];
  return constantKey(value?.kind === 'const' ? value.value : undefined) ?? '*';
}

function constantKey(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function arrayLiteral(low: Lowering, node: TSESTree.ArrayExpression): ValueId {
  const items: ValueId[] = [];
  const spreads: number[] = [];
  node.elements.forEach((element, index) => {
    if (element === null) {
      items.push(low.add({ kind: 'const', value: undefined, content: NONE }, node));
    } else if (element.type === 'SpreadElement') {
      spreads.push(index);
      items.push(low.expression(element.argument));
    } else {
      items.push(low.expression(element));
    }
  });
  return low.add({ kind: 'array', items, places: node.elements.map((element) => placeOf(element ?? node)), spreads }, node);
}

function member(low: Lowering, node: TSESTree.MemberExpression): ValueId {
  return memberOf(low, low.expression(node.object), node);
}

function memberOf(low: Lowering, object: ValueId, node: TSESTree.MemberExpression): ValueId {
  if (!node.computed) {
    const key = node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : node.property.name;
    return low.add({ kind: 'member', object, key, index: NONE }, node);
  }
  const index = low.expression(node.property);
  const value = low.env.values[index];
  return low.add({ kind: 'member', object, key: constantKey(value?.kind === 'const' ? value.value : undefined), index }, node);
}

/** Callee, receiver and method name of a call. */
function calleeOf(low: Lowering, callee: Node): [ValueId, ValueId, string | null] {
  let target = callee;
  while (target.type === 'ChainExpression' || target.type === 'TSNonNullExpression') target = target.expression;
  if (target.type !== 'MemberExpression') return [low.expression(target), NONE, null];
  const receiver = low.expression(target.object);
  const id = memberOf(low, receiver, target);
  const value = low.env.values[id];
  return [id, receiver, value?.kind === 'member' ? value.key : null];
}

function call(low: Lowering, node: TSESTree.CallExpression): ValueId {
  const [argument] = node.arguments;
  if (node.callee.type === 'Identifier' && node.callee.name === 'require' && argument !== undefined && low.env.find('require') === undefined) {
    return imported(low, node, argument, 'require');
  }
  const [callee, receiver, method] = calleeOf(low, node.callee);
  return low.add({ kind: 'call', callee, receiver, method, ...argumentsOf(low, node.arguments), how: 'call' }, node);
}

function argumentsOf(low: Lowering, nodes: readonly Node[]): { args: ValueId[]; places: Range[]; spreads: number[] } {
  const args: ValueId[] = [];
  const spreads: number[] = [];
  nodes.forEach((node, index) => {
    if (node.type === 'SpreadElement') {
      spreads.push(index);
      args.push(low.expression(node.argument));
    } else {
      args.push(low.expression(node));
    }
  });
  return { args, places: nodes.map(placeOf), spreads };
}

function imported(low: Lowering, node: Node, source: Node, how: 'require' | 'dynamic'): ValueId {
  const value = low.env.values[low.expression(source)];
  const constant = value?.kind === 'const' ? value.value : value?.kind === 'text' && value.parts.length === 1 ? constantOf(low, value.parts[0]) : undefined;
  if (typeof constant !== 'string') return low.add({ kind: 'unknown' }, node);
  return low.add({ kind: 'import', source: constant, name: '*', how }, node);
}

function constantOf(low: Lowering, id: ValueId | undefined): unknown {
  const value = id === undefined ? undefined : low.env.values[id];
  return value?.kind === 'const' ? value.value : undefined;
}

function cast(low: Lowering, node: TSESTree.TSAsExpression | TSESTree.TSTypeAssertion): ValueId {
  const value = low.expression(node.expression);
  const type = low.typeRef(node.typeAnnotation);
  if (type === undefined) return value;
  if (type.root !== NONE || saysWhatIsHeld(type)) return low.add({ kind: 'typed', value, type }, node);
  low.annotations.set(value, type);
  return value;
}

function yielded(low: Lowering, node: TSESTree.YieldExpression): ValueId {
  if (node.argument) {
    const owner = low.env.fn;
    const effect = low.add({ kind: 'yield', value: low.expression(node.argument), owner, delegate: node.delegate }, node);
    low.functions[owner]?.returns.push(effect);
  }
  return low.add({ kind: 'unknown' }, node);
}

function jsx(low: Lowering, node: TSESTree.JSXElement | TSESTree.JSXFragment): ValueId {
  const fields: Field[] = [];
  if (node.type === 'JSXElement') {
    for (const attribute of node.openingElement.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') fields.push({ key: null, value: low.expression(attribute.argument), place: placeOf(attribute) });
      else if (attribute.value !== null && attribute.name.type === 'JSXIdentifier') {
        fields.push({ key: attribute.name.name, value: low.expression(attribute.value), place: placeOf(attribute) });
      }
    }
  }
  for (const child of node.children) {
    if (child.type !== 'JSXText') fields.push({ key: '*', value: low.expression(child), place: placeOf(child) });
  }
  return low.add({ kind: 'object', fields, jsx: true }, node);
}
