import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../../incidents.js';
import type { Graph } from '../graph.js';
import { directivesOf, endOf, NO_THIS, startOf, type Lowering, type Node } from './context.js';
import { Environment } from './environment.js';
import { lowerExpression } from './expressions.js';
import { lowerClass, lowerFunction } from './functions.js';
import { bindImports } from './modules.js';
import { assignPattern, bindUnknown, declarePattern } from './patterns.js';
import { asUnknown, guarded } from './recovery.js';
import { hoist, lowerBlock, lowerStatement, lowerStatements } from './statements.js';
import { lowerTypeRef } from './types.js';

/** Lowers a program to its value graph in one ordered walk. */
export function lower(program: TSESTree.Program): Graph {
  const env = new Environment();
  const low: Lowering = {
    env,
    functions: [],
    classes: [],
    exports: new Map(),
    starExports: [],
    names: new Map(),
    annotations: new Map(),
    failures: [],
    guards: [],
    matches: [],
    control: [],
    sides: new Map(),
    types: new Map(),
    fixedLists: new Set(),
    exportedNames: [],
    scope: NO_THIS,
    assigned: undefined,
    rest: undefined,
    blockEnd: -1,
    add: (shape, node) => env.add(shape, startOf(node), endOf(node)),
    // Trees of proposals have holes where an operand is left out.
    expression: (node: Node | null | undefined) =>
      node ? guarded(low, node, undefined, lowerExpression, asUnknown) : env.add({ kind: 'unknown' }, 0, 0),
    statement: (node) => {
      lowerStatement(low, node);
    },
    block: (body) => {
      lowerBlock(low, body);
    },
    pattern: (node, value, how) => {
      guarded(low, node, value, how === 'declare' ? declarePattern : assignPattern, bindUnknown);
    },
    fn: (node, options) => lowerFunction(low, node, options),
    cls: (node) => lowerClass(low, node),
    typeRef: (node) => orUnknown(() => lowerTypeRef(low, node)),
  };
  bindImports(low, program.body);
  hoist(low, program.body);
  lowerStatements(low, program.body);
  for (const { exported, local } of low.exportedNames) {
    const variable = env.find(local);
    const value = variable === undefined ? -1 : variable.shared !== -1 ? variable.shared : variable.value;
    if (value !== -1) low.exports.set(exported, { kind: 'value', value });
  }
  return {
    values: env.values,
    functions: low.functions,
    classes: low.classes,
    loops: env.loops,
    exports: low.exports,
    starExports: low.starExports,
    names: low.names,
    annotations: low.annotations,
    failures: low.failures,
    guards: low.guards,
    matches: low.matches,
    control: low.control,
    directives: directivesOf(program.body),
  };
}
