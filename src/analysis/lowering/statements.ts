import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../../incidents.js';
import { NONE, type Range, type ValueId } from '../graph.js';
import { endOf, placeOf, startOf, type Lowering, type Node } from './context.js';
import type { State } from './environment.js';
import { markControl } from './control.js';
import { recordFailures, recordFailuresBehind } from './failures.js';
import { recordCondition, recordGuards, recordSwitch } from './guards.js';
import { reserveFunction } from './functions.js';
import { recordCase } from './matches.js';
import { declarationOf, lowerModuleDeclaration } from './modules.js';
import { narrow } from './narrowing.js';
import { bindUnknown, boundNames } from './patterns.js';
import { guarded, returnUnknown } from './recovery.js';

/** The body of an `if` or loop, which need not run: only a block of its own says what follows a store in it. */
function lowerBody(low: Lowering, node: Node, label: string | null = null): void {
  const outer = low.blockEnd;
  low.blockEnd = -1;
  lowerStatement(low, node, label);
  low.blockEnd = outer;
}

/** A statement that cannot be walked is unknown; those behind it are walked. */
export function lowerStatement(low: Lowering, node: Node, label: string | null = null): void {
  guarded(low, node, label, walk, beUnknown);
}

/** The names that a statement binds are unknown, and what the function around it returns. */
function beUnknown(low: Lowering, unknown: ValueId, node: Node): void {
  bindUnknown(low, unknown, node);
  returnUnknown(low, low.env.fn, unknown);
}

function walk(low: Lowering, node: Node, label: string | null): void {
  const { env } = low;
  switch (node.type) {
    case 'ExpressionStatement':
      low.expression(node.expression);
      break;
    case 'VariableDeclaration':
      for (const declarator of node.declarations) {
        if (node.declare) ambient(low, declarator);
        else variable(low, declarator, node.kind === 'var');
      }
      break;
    case 'ReturnStatement': {
      const value = node.argument === null ? low.add({ kind: 'const', value: undefined, content: NONE }, node) : low.expression(node.argument);
      const effect = low.add({ kind: 'return', value, owner: env.fn }, node);
      low.functions[env.fn]?.returns.push(effect);
      markControl(low, 'return');
      env.dead = true;
      break;
    }
    case 'ThrowStatement':
      low.add({ kind: 'throw', value: low.expression(node.argument) }, node);
      markControl(low, 'throw');
      env.dead = true;
      break;
    case 'IfStatement':
      conditional(low, node);
      break;
    case 'BlockStatement':
      if (label === null) low.block(node.body);
      else {
        markControl(low, 'block', label);
        leavable(low, node, label, () => low.block(node.body));
        markControl(low, 'close');
      }
      break;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      loop(low, node, label);
      break;
    case 'SwitchStatement':
      switchStatement(low, node, label);
      break;
    case 'TryStatement':
      tryStatement(low, node);
      break;
    case 'BreakStatement':
      markControl(low, 'break', node.label?.name ?? null);
      env.jump('break', node.label?.name ?? null);
      break;
    case 'ContinueStatement':
      markControl(low, 'continue', node.label?.name ?? null);
      env.jump('continue', node.label?.name ?? null);
      break;
    case 'LabeledStatement':
      lowerStatement(low, node.body, node.label.name);
      break;
    case 'FunctionDeclaration':
      break;
    case 'ClassDeclaration':
      low.cls(node);
      break;
    case 'TSEnumDeclaration':
      enumeration(low, node);
      break;
    case 'TSModuleDeclaration':
      if (node.body?.type === 'TSModuleBlock') low.block(node.body.body);
      break;
    case 'WithStatement':
      low.expression(node.object);
      lowerStatement(low, node.body);
      break;
    default:
      lowerModuleDeclaration(low, node);
      break;
  }
}

/** Declares the names of a block, lowers its function declarations first (they are hoisted), then its statements. */
export function lowerBlock(low: Lowering, body: readonly Node[]): void {
  low.env.inScope(() => {
    hoist(low, body);
    lowerStatements(low, body);
  });
}

export function lowerStatements(low: Lowering, body: readonly Node[]): void {
  const end = body.at(-1);
  const outer = low.blockEnd;
  low.blockEnd = end === undefined ? -1 : endOf(end);
  for (const statement of body) {
    low.rest = orUnknown(() => restBehind(low, statement, end));
    lowerStatement(low, statement);
  }
  low.blockEnd = outer;
}

/** What follows an `if` in its block, and is about a failure where the `if` returns on success. */
function restBehind(low: Lowering, node: Node, end: Node | undefined): Range | undefined {
  if (node.type !== 'IfStatement' || end === undefined) return undefined;
  const rest = { start: endOf(node), end: endOf(end) };
  if (node.alternate === null && leaves(node.consequent)) recordFailuresBehind(low, node.test, rest);
  return rest;
}

/** `if (!approved) return` says something of all that follows in the block. */
function recordBehind(low: Lowering, node: TSESTree.IfStatement, test: ValueId, rest: Range): void {
  if (node.alternate === null && leaves(node.consequent)) recordCondition(low, node.test, test, false, rest);
  else if (node.alternate !== null && leaves(node.alternate) && !leaves(node.consequent)) recordCondition(low, node.test, test, true, rest);
}

/** Whether a statement never reaches the one behind it. */
function leaves(node: Node): boolean {
  if (node.type === 'BlockStatement') return node.body.some(leaves);
  return node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || node.type === 'BreakStatement' || node.type === 'ContinueStatement';
}

export function hoist(low: Lowering, body: readonly Node[]): void {
  const functions: HoistedFunction[] = [];
  for (const statement of body) {
    orUnknown(() => hoistOne(low, declarationOf(statement), functions));
    orUnknown(() => hoistVars(low, statement));
  }
  for (const { node, value } of functions) low.fn(node, { reserved: value });
}

interface HoistedFunction {
  readonly node: TSESTree.FunctionDeclaration;
  readonly value: ValueId;
}

function hoistOne(low: Lowering, node: Node, functions: HoistedFunction[]): void {
  const { env } = low;
  if (node.type === 'VariableDeclaration' && node.kind !== 'var') {
    for (const { id } of node.declarations) boundNames(id, (name) => env.declare(name, node.kind !== 'let'));
  } else if (node.type === 'ClassDeclaration' && node.id) {
    env.declare(node.id.name, true);
  } else if (node.type === 'TSEnumDeclaration') {
    env.declare(node.id.name, true);
  } else if (node.type === 'FunctionDeclaration') {
    const value = reserveFunction(low, node);
    if (node.id) env.write(env.declare(node.id.name, false), value);
    functions.push({ node, value });
  }
}

/** `var` belongs to the function, wherever in it the declaration stands. */
function hoistVars(low: Lowering, node: Node | null | undefined): void {
  switch (node?.type) {
    case 'VariableDeclaration':
      if (node.kind !== 'var') return;
      for (const { id } of node.declarations) boundNames(id, (name) => low.env.declare(name, false, true));
      break;
    case 'IfStatement':
      hoistVars(low, node.consequent);
      hoistVars(low, node.alternate);
      break;
    case 'BlockStatement':
      for (const statement of node.body) hoistVars(low, statement);
      break;
    case 'ForStatement':
      hoistVars(low, node.init);
      hoistVars(low, node.body);
      break;
    case 'ForInStatement':
    case 'ForOfStatement':
      hoistVars(low, node.left);
      hoistVars(low, node.body);
      break;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      hoistVars(low, node.body);
      break;
    case 'TryStatement':
      hoistVars(low, node.block);
      hoistVars(low, node.handler?.body);
      hoistVars(low, node.finalizer);
      break;
    case 'SwitchStatement':
      for (const { consequent } of node.cases) for (const statement of consequent) hoistVars(low, statement);
      break;
    case 'ExportNamedDeclaration':
      hoistVars(low, node.declaration);
      break;
    default:
      break;
  }
}

function variable(low: Lowering, node: TSESTree.VariableDeclarator, isVar: boolean): void {
  if (node.init === null) {
    const type = low.typeRef(node.id.typeAnnotation);
    if (node.id.type === 'Identifier' && type !== undefined && type.root !== NONE) {
      low.pattern(node.id, low.add({ kind: 'unknown' }, node), 'declare');
    } else if (!isVar) {
      low.pattern(node.id, low.add({ kind: 'const', value: undefined, content: NONE }, node), 'assign');
    }
    return;
  }
  low.pattern(node.id, low.expression(node.init), 'declare');
}

/** `declare const console: Console`: it makes nothing, the name stands for what the host gives. */
function ambient(low: Lowering, { id }: TSESTree.VariableDeclarator): void {
  if (id.type === 'Identifier') low.pattern(id, low.add({ kind: 'global', name: id.name }, id), 'declare');
}

/** `else if` chains are walked in a loop, not by recursion: generated code has thousands of links. */
function conditional(low: Lowering, node: TSESTree.IfStatement): void {
  const { env } = low;
  const { rest } = low;
  low.rest = undefined;
  const states: (State | undefined)[] = [];
  const mark = env.mark();
  let forks = 0;
  const failed: Node[] = [];
  let current: TSESTree.Statement | null = node;
  while (current?.type === 'IfStatement') {
    const test = low.expression(current.test);
    const { consequent } = current;
    recordGuards(low, current.test, test, consequent, current.alternate);
    if (current === node && rest !== undefined) recordBehind(low, node, test, rest);
    recordFailures(low, current.test, consequent, current.alternate);
    const base = env.changesSince(mark);
    markControl(low, 'fork');
    forks += 1;
    const { test: condition } = current;
    const state = env.branch(() => {
      narrow(low, condition, true);
      lowerBody(low, consequent);
    });
    failed.push(condition);
    markControl(low, 'or');
    states.push(state === undefined ? undefined : new Map([...base, ...state]));
    current = current.alternate;
  }
  const base = env.changesSince(mark);
  const last = current;
  const state = env.branch(() => {
    for (const condition of failed) narrow(low, condition, false);
    if (last !== null) lowerBody(low, last);
  });
  states.push(state === undefined ? undefined : new Map([...base, ...state]));
  for (; forks > 0; forks -= 1) markControl(low, 'join');
  env.merge(states, startOf(node), endOf(node));
}

function leavable(low: Lowering, node: Node, label: string | null, body: () => void): void {
  const { env } = low;
  const mark = env.mark();
  const breaks = env.breakable(label, body);
  if (breaks.length === 0) return;
  const end = env.dead ? undefined : env.changesSince(mark);
  env.dead = false;
  env.takeChanges(mark);
  env.merge([...breaks, end], startOf(node), endOf(node));
}

type LoopNode = TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForInStatement | TSESTree.ForOfStatement;

function loop(low: Lowering, node: LoopNode, label: string | null): void {
  low.env.inScope(() => loopInScope(low, node, label));
}

function loopInScope(low: Lowering, node: LoopNode, label: string | null): void {
  const { env } = low;
  if (node.type === 'ForStatement' && node.init !== null) {
    if (node.init.type === 'VariableDeclaration') {
      hoist(low, [node.init]);
      lowerStatement(low, node.init);
    } else {
      low.expression(node.init);
    }
  }
  const iterated = node.type === 'ForOfStatement' || node.type === 'ForInStatement' ? low.expression(node.right) : NONE;
  markControl(low, runsOnce(node) ? 'repeat' : 'loop', label);
  env.loop(label, startOf(node), endOf(node), () => {
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') {
      if (node.left.type === 'VariableDeclaration') hoist(low, [node.left]);
      const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
      const value = node.type === 'ForOfStatement' ? low.add({ kind: 'element', object: iterated }, node.left) : low.add({ kind: 'unknown' }, node.left);
      low.pattern(target, value, 'declare');
    } else if (node.type !== 'DoWhileStatement' && node.test !== null) {
      low.expression(node.test);
    }
    lowerBody(low, node.body);
    if (node.type === 'DoWhileStatement') low.expression(node.test);
    if (node.type === 'ForStatement' && node.update !== null) low.expression(node.update);
  });
  markControl(low, 'end');
}

/** `do` loops, and loops that only a `break` leaves. */
function runsOnce(node: LoopNode): boolean {
  if (node.type === 'DoWhileStatement') return true;
  if (node.type === 'ForStatement') return node.test === null;
  return node.type === 'WhileStatement' && node.test.type === 'Literal' && node.test.value === true;
}

function switchStatement(low: Lowering, node: TSESTree.SwitchStatement, label: string | null): void {
  const { env } = low;
  const discriminant = low.expression(node.discriminant);
  recordSwitch(low, node, discriminant);
  env.inScope(() => casesInScope(low, node, discriminant, label));
}

function casesInScope(low: Lowering, node: TSESTree.SwitchStatement, discriminant: ValueId, label: string | null): void {
  const { env } = low;
  const all = node.cases.flatMap((clause) => clause.consequent);
  hoist(low, all);
  markControl(low, 'switch', label);
  leavable(low, node, label, () => {
    let fallen: State | undefined;
    for (const clause of node.cases) {
      recordCase(low, clause, discriminant);
      markControl(low, clause.test === null ? 'default' : 'case');
      const before = fallen;
      fallen = env.branch(() => {
        if (before !== undefined) env.merge([new Map(), before], startOf(clause), endOf(clause));
        for (const statement of clause.consequent) lowerBody(low, statement);
      });
    }
    const hasDefault = node.cases.some((clause) => clause.test === null);
    env.merge(hasDefault ? [fallen] : [fallen, new Map()], startOf(node), endOf(node));
  });
  markControl(low, 'close');
}

function tryStatement(low: Lowering, node: TSESTree.TryStatement): void {
  const { env } = low;
  const mark = env.mark();
  const states: (State | undefined)[] = [];
  let seen = env.historySince(mark);
  markControl(low, 'try');
  const blockState = env.branch(() => {
    const inner = env.mark();
    lowerStatement(low, node.block);
    seen = env.historySince(inner);
  });
  states.push(blockState);
  const { handler } = node;
  if (handler !== null) {
    markControl(low, 'catch');
    states.push(
      env.branch(() => {
        for (const [changed, values] of seen) env.write(changed, env.join(values, startOf(handler), endOf(handler)));
        env.inScope(() => {
          if (handler.param !== null) {
            const { param } = handler;
            boundNames(param, (name) => env.declare(name, false));
            low.pattern(param, low.add({ kind: 'caught' }, param), 'assign');
          }
          low.block(handler.body.body);
        });
      }),
    );
  }
  env.merge(states, startOf(node), endOf(node));
  if (node.finalizer !== null) {
    const dead = env.dead;
    env.dead = false;
    markControl(low, 'finally');
    lowerStatement(low, node.finalizer);
    env.dead ||= dead;
  }
  markControl(low, 'done');
}

function enumeration(low: Lowering, node: TSESTree.TSEnumDeclaration): void {
  // In Babel's tree the members stand in the declaration itself, where typescript-eslint warns of a reader.
  const { members } = 'body' in node ? node.body : (node);
  const fields = members.map((entry) => ({
    key: entry.id.type === 'Identifier' ? entry.id.name : entry.id.value,
    place: placeOf(entry),
    value: entry.initializer ? low.expression(entry.initializer) : low.add({ kind: 'prim', operands: [] }, entry),
  }));
  const variable = low.env.find(node.id.name);
  const value = low.add({ kind: 'object', fields, jsx: false }, node);
  if (variable !== undefined) low.env.write(variable, value);
}
