import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassInfo, ControlMark, ExportInfo, Failure, FunctionInfo, Guard, Match, Range, TypeRef, ValueId, ValueShape } from '../graph.js';
import type { Environment } from './environment.js';

export type Node = TSESTree.Node;

/** Whose `this` applies: a value, or nothing known. */
export interface ThisScope {
  readonly self: ValueId;
  readonly cls: number;
}

/** What the parts of the lowering share. The parts call each other through it, so that none imports another's caller. */
export interface Lowering {
  readonly env: Environment;
  readonly functions: FunctionInfo[];
  readonly classes: ClassInfo[];
  readonly exports: Map<string, ExportInfo>;
  readonly starExports: string[];
  readonly names: Map<ValueId, string>;
  readonly annotations: Map<ValueId, TypeRef>;
  readonly failures: Failure[];
  readonly guards: Guard[];
  readonly matches: Match[];
  readonly control: ControlMark[];
  /** Both sides of `&&` and `||`, for what a condition says: the value of the whole is one of them or a join. */
  readonly sides: Map<Node, readonly [ValueId, ValueId]>;
  /** Members of the interfaces and object types that the module declares. */
  readonly types: Map<string, readonly TSESTree.TypeElement[]>;
  /** Names of the module's enumerations and unions of literals. */
  readonly fixedLists: Set<string>;
  /** Exports that name a variable: read when the walk is over. */
  readonly exportedNames: { readonly exported: string; readonly local: string }[];
  scope: ThisScope;
  /** Where the right side of the assignment under way stands. */
  assigned: Range | undefined;
  /** What follows in its block the `if` that is about to be walked. */
  rest: Range | undefined;
  /** End of the innermost block; -1 where it is not certain that a statement runs. */
  blockEnd: number;
  add(shape: ValueShape, node: Node): ValueId;
  expression(node: Node): ValueId;
  statement(node: Node): void;
  block(body: readonly Node[]): void;
  pattern(node: Node, value: ValueId, how: 'declare' | 'assign'): void;
  fn(node: FunctionNode, options?: FunctionOptions): ValueId;
  cls(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): ValueId;
  typeRef(annotation: TSESTree.TSTypeAnnotation | TSESTree.TypeNode | null | undefined): TypeRef | undefined;
}

export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression
  | TSESTree.TSEmptyBodyFunctionExpression
  | TSESTree.TSDeclareFunction;

export interface FunctionOptions {
  readonly name?: string | null;
  readonly cls?: number;
  readonly scope?: ThisScope;
  /** Reuses a value reserved by hoisting. */
  readonly reserved?: ValueId;
}

export const NO_THIS: ThisScope = { self: -1, cls: -1 };

interface Ranged {
  readonly range?: readonly [number, number];
  readonly start?: number;
  readonly end?: number;
}

/** Start of a node in either tree: ESLint's parsers give `range`, oxc gives `start` and `end`. */
export function startOf(node: Node): number {
  const { range, start } = rangeOf(node);
  return range?.[0] ?? start ?? 0;
}

export function endOf(node: Node): number {
  const { range, end } = rangeOf(node);
  return range?.[1] ?? end ?? 0;
}

function rangeOf(node: Node): Ranged {
  const { range } = node as Ranged;
  return range === undefined ? (node) : { range };
}

export function placeOf(node: Node): Range {
  return { start: startOf(node), end: endOf(node) };
}

const NO_DIRECTIVES: readonly string[] = [];

/** Directives stand before everything else. */
export function directivesOf(body: readonly Node[]): readonly string[] {
  const [first] = body;
  if (first === undefined || !('directive' in first)) return NO_DIRECTIVES;
  return body.flatMap((node) => ('directive' in node && typeof node.directive === 'string' ? [node.directive] : []));
}
