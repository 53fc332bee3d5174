import type { TSESTree } from '@typescript-eslint/utils';
import { NONE, type ValueId } from '../graph.js';
import { endOf, placeOf, startOf, type Lowering, type Node } from './context.js';
import { propertyKey } from './expressions.js';
import { isScalarType, lowerEntryType, saysWhatIsHeld } from './types.js';

export function declarePattern(low: Lowering, node: Node, value: ValueId): void {
  lowerPattern(low, node, value, 'declare');
}

export function assignPattern(low: Lowering, node: Node, value: ValueId): void {
  lowerPattern(low, node, value, 'assign');
}

/** Binds or assigns `value` to a pattern: destructuring is nothing but member reads, a default is a join. */
function lowerPattern(low: Lowering, node: Node, value: ValueId, how: 'declare' | 'assign'): void {
  switch (node.type) {
    case 'Identifier': {
      const variable = low.env.find(node.name);
      if (variable === undefined) {
        if (how === 'assign') low.expression(node);
        return;
      }
      if (!low.names.has(value)) low.names.set(value, node.name);
      variable.isScalar ||= isScalarType(node.typeAnnotation);
      low.env.write(variable, variable.isScalar ? low.add({ kind: 'prim', operands: [value] }, node) : how === 'declare' ? annotated(low, node, value) : value);
      break;
    }
    case 'ObjectPattern':
      objectPattern(low, node, value, how);
      break;
    case 'ArrayPattern':
      node.elements.forEach((element, index) => {
        if (element === null) return;
        if (element.type === 'RestElement') {
          lowerPattern(low, element.argument, low.add({ kind: 'rest', object: value, excluded: [] }, element), how);
          return;
        }
        lowerPattern(low, element, low.add({ kind: 'member', object: value, key: String(index), index: NONE }, element), how);
      });
      break;
    case 'AssignmentPattern': {
      let fallback: ValueId = NONE;
      const state = low.env.branch(() => {
        fallback = low.expression(node.right);
      });
      low.env.merge([new Map(), state], startOf(node), endOf(node));
      lowerPattern(low, node.left, low.env.join([value, fallback], startOf(node), endOf(node)), how);
      break;
    }
    case 'MemberExpression':
      store(low, node, value);
      break;
    case 'RestElement':
      lowerPattern(low, node.argument, value, how);
      break;
    case 'TSParameterProperty':
      lowerPattern(low, node.parameter, value, how);
      break;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
    case 'ChainExpression':
      lowerPattern(low, node.expression, value, how);
      break;
    default:
      break;
  }
}

function annotated(low: Lowering, node: TSESTree.Identifier, value: ValueId): ValueId {
  const type = low.typeRef(node.typeAnnotation);
  const entries = lowerEntryType(low, node.typeAnnotation);
  if (entries !== undefined && !low.annotations.has(value)) low.annotations.set(value, entries);
  if (type === undefined) return value;
  if (type.root === NONE && type.fields === undefined && !saysWhatIsHeld(type)) {
    if (entries === undefined && !low.annotations.has(value)) low.annotations.set(value, type);
    return value;
  }
  return low.add({ kind: 'typed', value, type }, node);
}

function objectPattern(low: Lowering, node: TSESTree.ObjectPattern, value: ValueId, how: 'declare' | 'assign'): void {
  const keys: string[] = [];
  for (const property of node.properties) {
    if (property.type === 'RestElement') {
      lowerPattern(low, property.argument, low.add({ kind: 'rest', object: value, excluded: keys }, property), how);
      continue;
    }
    const key = propertyKey(low, property.key, property.computed);
    keys.push(key);
    const read = low.add({ kind: 'member', object: value, key: key === '*' ? null : key, index: NONE }, property);
    lowerPattern(low, property.value, read, how);
  }
}

function store(low: Lowering, node: TSESTree.MemberExpression, value: ValueId): void {
  const object = low.expression(node.object);
  const key = propertyKey(low, node.property, node.computed);
  if (exportsMember(low, object, key, value)) return;
  low.add({ kind: 'store', object, key: key === '*' ? null : key, value, place: low.assigned ?? placeOf(node), until: low.blockEnd }, node);
}

/** `module.exports = x`, `module.exports.y = x` and `exports.y = x`. */
function exportsMember(low: Lowering, object: ValueId, key: string, value: ValueId): boolean {
  const base = low.env.values[object];
  if (base?.kind === 'global' && base.name === 'module' && key === 'exports') {
    low.exports.set('default', { kind: 'value', value });
    return true;
  }
  const isExports = base?.kind === 'global' && base.name === 'exports';
  const isModuleExports = base?.kind === 'member' && base.key === 'exports' && isGlobal(low, base.object, 'module');
  if (!isExports && !isModuleExports) return false;
  low.exports.set(key, { kind: 'value', value });
  return true;
}

function isGlobal(low: Lowering, id: ValueId, name: string): boolean {
  const value = low.env.values[id];
  return value?.kind === 'global' && value.name === name;
}

/** Names that a declaration binds. */
export function boundNames(node: Node, visit: (name: string) => void): void {
  switch (node.type) {
    case 'Identifier':
      visit(node.name);
      break;
    case 'ObjectPattern':
      for (const property of node.properties) boundNames(property.type === 'RestElement' ? property.argument : property.value, visit);
      break;
    case 'ArrayPattern':
      for (const element of node.elements) if (element !== null) boundNames(element, visit);
      break;
    case 'AssignmentPattern':
      boundNames(node.left, visit);
      break;
    case 'RestElement':
      boundNames(node.argument, visit);
      break;
    case 'TSParameterProperty':
      boundNames(node.parameter, visit);
      break;
    default:
      break;
  }
}

/** Whatever a declaration or pattern names is unknown. */
export function bindUnknown(low: Lowering, unknown: ValueId, node: Node): void {
  const write = (name: string): void => {
    const variable = low.env.find(name);
    if (variable !== undefined) low.env.write(variable, unknown);
  };
  try {
    if (node.type === 'VariableDeclaration') for (const { id } of node.declarations) boundNames(id, write);
    else if ('id' in node && node.id?.type === 'Identifier') write(node.id.name);
    else boundNames(node, write);
  } catch {
    // A tree that cannot be read has no names.
  }
}
