import { orUnknown } from '../incidents.js';
import type { Range } from './graph.js';
import type { Module } from './module.js';

/** What is asked of TypeScript's API. TypeScript is never imported: the host has it where it has types. */
interface Node {
  readonly end: number;
  getStart(): number;
  forEachChild<T>(visit: (child: Node) => T | undefined): T | undefined;
}
interface SourceFile extends Node {
  readonly text: string;
  readonly fileName: string;
}
interface Type {
  readonly symbol?: TypeSymbol;
  readonly aliasSymbol?: TypeSymbol;
  readonly types?: readonly Type[];
  getBaseTypes?(): readonly Type[] | undefined;
}
interface TypeSymbol {
  readonly name: string;
  readonly declarations?: readonly { getSourceFile(): SourceFile }[];
}
interface Checker {
  getTypeAtLocation(node: Node): Type;
  getTypeArguments(type: Type): readonly Type[];
}
export interface Program {
  getSourceFile(path: string): SourceFile | undefined;
  getTypeChecker(): Checker;
}

/** A type that a package declares. */
export interface DeclaredType {
  readonly packageName: string;
  readonly name: string;
}

const MAX_DEPTH = 4;
/** Types are asked for where nothing else told; a file that asks more often is generated. */
const MAX_QUESTIONS = 500;
const PROMISES = new Set(['Promise', 'PromiseLike']);

/** Types of expressions by the TypeScript program of the host, where it has one. */
export class ProgramTypes {
  readonly #answers = new WeakMap<Module, Map<string, readonly DeclaredType[]>>();
  #program: Program | undefined;

  /** Takes over the program of the file that is linted next. */
  use(program: Program): void {
    this.#program = program;
  }

  /** The package types that an expression of a module may have: the type itself, its alternatives, what it extends or promises. */
  at(module: Module, { start, end }: Range): readonly DeclaredType[] {
    const program = this.#program;
    if (program === undefined) return [];
    let known = this.#answers.get(module);
    if (known === undefined) {
      known = new Map();
      this.#answers.set(module, known);
    }
    const key = `${String(start)}:${String(end)}`;
    let types = known.get(key);
    if (types === undefined) {
      types = known.size >= MAX_QUESTIONS ? [] : (orUnknown(() => this.#find(program, module, start, end)) ?? []);
      known.set(key, types);
    }
    return types;
  }

  #find(program: Program, module: Module, start: number, end: number): readonly DeclaredType[] {
    const file = program.getSourceFile(module.path);
    const node = file?.text.length === module.text.length ? nodeAt(file, start, end) : undefined;
    if (node === undefined) return [];
    const checker = program.getTypeChecker();
    const found = new Map<string, DeclaredType>();
    collect(checker, checker.getTypeAtLocation(node), found, 0);
    return [...found.values()];
  }
}

/** The program that a parser made for the file, if it made one. */
export function programOf(services: unknown): Program | undefined {
  if (typeof services !== 'object' || services === null || !('program' in services)) return undefined;
  const { program } = services;
  return typeof program === 'object' && program !== null && 'getTypeChecker' in program ? (program as Program) : undefined;
}

/** The innermost node of exactly this range. */
function nodeAt(root: Node, start: number, end: number): Node | undefined {
  let found: Node | undefined;
  for (let node: Node | undefined = root; node !== undefined; ) {
    node = node.forEachChild((child) => (child.getStart() <= start && child.end >= end ? child : undefined));
    if (node?.getStart() === start && node.end === end) found = node;
  }
  return found;
}

function collect(checker: Checker, type: Type, found: Map<string, DeclaredType>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const symbol of [type.aliasSymbol, type.symbol]) {
    if (symbol === undefined) continue;
    if (PROMISES.has(symbol.name)) {
      for (const inner of checker.getTypeArguments(type)) collect(checker, inner, found, depth + 1);
      return;
    }
    const packageName = packageOf(symbol.declarations?.[0]?.getSourceFile().fileName ?? '');
    if (packageName !== undefined) found.set(`${packageName}\0${symbol.name}`, { packageName, name: symbol.name });
  }
  for (const inner of type.types ?? []) collect(checker, inner, found, depth + 1);
  for (const base of type.getBaseTypes?.() ?? []) collect(checker, base, found, depth + 1);
}

const PACKAGE = /^.*[/\\]node_modules[/\\](?<name>(?:@[^/\\]+[/\\])?[^/\\]+)/;

/** The package that a declaration file belongs to; `@types/name` declares `name`. */
function packageOf(file: string): string | undefined {
  return PACKAGE.exec(file)?.groups?.['name']?.replace('\\', '/').replace(/^@types\//, '');
}
