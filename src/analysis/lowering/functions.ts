import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../../incidents.js';
import { NONE, type ClassInfo, type FunctionInfo, type MethodInfo, type ValueId } from '../graph.js';
import { directivesOf, endOf, NO_THIS, placeOf, startOf, type FunctionNode, type FunctionOptions, type Lowering } from './context.js';
import { propertyKey } from './expressions.js';
import { boundNames } from './patterns.js';
import { guarded, returnUnknown } from './recovery.js';
import { lowerEntryType } from './types.js';

/** Adds a function and lowers its body at once: a closure cannot run before it exists. */
export function lowerFunction(low: Lowering, node: FunctionNode, options: FunctionOptions = {}): ValueId {
  const value = options.reserved ?? reserveFunction(low, node, options);
  const entry = low.env.values[value];
  if (entry?.kind === 'fn') guarded(low, node, undefined, () => lowerBody(low, node, entry.index, options), (_, unknown) => returnUnknown(low, entry.index, unknown));
  return value;
}

/** Adds the value of a function whose body is lowered later. */
export function reserveFunction(low: Lowering, node: FunctionNode, options: FunctionOptions = {}): ValueId {
  const index = low.functions.length;
  const info: FunctionInfo = {
    name: options.name ?? ('id' in node ? (node.id?.name ?? null) : null),
    start: startOf(node),
    end: endOf(node),
    parent: low.env.fn,
    params: [],
    returns: [],
    async: node.async,
    generator: node.generator,
    cls: options.cls ?? -1,
    returnType: low.typeRef(node.returnType),
    directives: node.body?.type === 'BlockStatement' ? directivesOf(node.body.body) : [],
    value: NONE,
  };
  low.functions.push(info);
  info.value = low.add({ kind: 'fn', index }, node);
  if (info.name !== null) low.names.set(info.value, info.name);
  return info.value;
}

function lowerBody(low: Lowering, node: FunctionNode, index: number, options: FunctionOptions): void {
  const info = low.functions[index] as FunctionInfo;
  const outer = low.scope;
  if (node.type !== 'ArrowFunctionExpression') low.scope = options.scope ?? NO_THIS;
  low.env.inFunction(index, () => {
    for (const param of node.params) {
      orUnknown(() => boundNames(param, (name) => void low.env.declare(name, false)));
    }
    node.params.forEach((param, position) => {
      guarded(low, param, undefined, () => lowerParameter(low, info, index, param, position), (_, unknown) => {
        if (info.params.length === position) info.params.push(unknown);
      });
    });
    if (node.body?.type === 'BlockStatement') {
      low.block(node.body.body);
    } else if (node.body) {
      const value = low.expression(node.body);
      info.returns.push(low.add({ kind: 'return', value, owner: index }, node.body));
    }
  });
  low.scope = outer;
}

function lowerParameter(low: Lowering, info: FunctionInfo, owner: number, param: TSESTree.Parameter, index: number): void {
  const inner = param.type === 'TSParameterProperty' ? param.parameter : param;
  lowerDecorators(low, param);
  const target = inner.type === 'AssignmentPattern' ? inner.left : inner;
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation : undefined;
  const value = low.add({ kind: 'param', owner, index, rest: inner.type === 'RestElement', type: low.typeRef(annotation) }, target);
  info.params.push(value);
  const entries = lowerEntryType(low, annotation);
  if (entries !== undefined) low.annotations.set(value, entries);
  low.pattern(inner, value, 'assign');
  if (param.type === 'TSParameterProperty' && target.type === 'Identifier' && low.scope.self !== NONE) {
    const variable = low.env.find(target.name);
    low.add({ kind: 'store', object: low.scope.self, key: target.name, value: variable?.value ?? value, place: placeOf(param), until: -1 }, param);
  }
}

/** Calls of decorators are calls like others; parsers that know none leave the list out. */
function lowerDecorators(low: Lowering, node: { readonly decorators?: readonly TSESTree.Decorator[] }): void {
  for (const { expression } of node.decorators ?? []) low.expression(expression);
}

/** Adds a class: one shared `this` for all its members, whatever instance they belong to. */
export function lowerClass(low: Lowering, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): ValueId {
  lowerDecorators(low, node);
  const superclass = node.superClass === null ? NONE : low.expression(node.superClass);
  const index = low.classes.length;
  const methods: MethodInfo[] = [];
  const value = low.add({ kind: 'class', index }, node);
  const self = low.add({ kind: 'this', cls: index }, node);
  const info: ClassInfo = { name: node.id?.name ?? null, value, superclass, self, methods };
  low.classes.push(info);
  if (node.id) {
    low.names.set(value, node.id.name);
    const variable = low.env.find(node.id.name);
    if (variable !== undefined && node.type === 'ClassDeclaration') low.env.write(variable, value);
  }
  const outer = low.scope;
  const pending: (() => void)[] = [];
  for (const element of node.body.body) guarded(low, element, undefined, () => lowerMember(low, element, info, index, pending), () => undefined);
  for (const lowerMethod of pending) lowerMethod();
  low.scope = outer;
  return value;
}

/** Adds a member of a class; the bodies of methods wait until all members are known. */
function lowerMember(low: Lowering, element: TSESTree.ClassElement, { value, self, methods }: ClassInfo, index: number, pending: (() => void)[]): void {
  const isStatic = 'static' in element && element.static;
  const scope = { self: isStatic ? value : self, cls: index };
  if ('decorators' in element) lowerDecorators(low, element);
  switch (element.type) {
    case 'MethodDefinition': {
      if (element.value.type !== 'FunctionExpression') break;
      const body = element.value;
      const key = propertyKey(low, element.key, element.computed);
      const fn = reserveFunction(low, body, { name: key, cls: index });
      methods.push({ key, kind: element.kind === 'get' ? 'get' : element.kind === 'set' ? 'set' : 'method', isStatic, isPrivate: key.startsWith('#') || element.accessibility === 'private', fn });
      pending.push(() => lowerFunction(low, body, { name: key, cls: index, scope, reserved: fn }));
      break;
    }
    case 'PropertyDefinition':
    case 'AccessorProperty': {
      low.scope = scope;
      const key = propertyKey(low, element.key, element.computed);
      const type = low.typeRef(element.typeAnnotation);
      let field: ValueId = NONE;
      if (element.value !== null) field = low.expression(element.value);
      if (type !== undefined && (type.root !== NONE || type.fields !== undefined)) {
        field = low.add({ kind: 'typed', value: field === NONE ? low.add({ kind: 'unknown' }, element) : field, type }, element);
      }
      if (field !== NONE) low.add({ kind: 'store', object: scope.self, key: key === '*' ? null : key, value: field, place: placeOf(element), until: -1 }, element);
      break;
    }
    case 'StaticBlock':
      low.scope = scope;
      low.block(element.body);
      break;
    default:
      break;
  }
}
