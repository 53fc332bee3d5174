/**
 * The value graph of a module: plain data in SSA form with source ranges and no syntax trees, the same whoever parsed
 * the module. Values refer to each other by index; effects (stores, returns, throws) are values too, so that a list of
 * uses finds them.
 */
export type ValueId = number;

/** Stands for "no value". */
export const NONE: ValueId = -1;

/** A type annotation that may tell what a value is: `Anthropic.Message` has the name `Anthropic` and the members `['Message']`. */
export interface TypeRef {
  readonly name: string;
  readonly members: readonly string[];
  /** Types of members, where the annotation is written out or names an interface of the module. */
  readonly fields?: ReadonlyMap<string, TypeRef>;
  /** Members that are numbers, flags or of a fixed list. */
  readonly scalars?: ReadonlySet<string>;
  /** A union of literals, an enumeration: the value is one of a list that the code has written. */
  readonly isFixedList?: true;
  /** Not a text, whatever it is. */
  readonly isNoText?: true;
  /** `typeof x`: the value is like `x` itself, not an instance of it. */
  readonly isTypeof: boolean;
  /** The binding of `name` in the module, `NONE` for globals and names declared as types only. */
  readonly root: ValueId;
}

interface Placed extends Range {
  /** Innermost function, an index into `Graph.functions`; -1 at the top level. */
  readonly fn: number;
  /** Innermost loop of that function, an index into `Graph.loops`; -1 outside loops. */
  readonly loop: number;
}

/** Offsets in the source text. A value lies where it was made; what uses it keeps the place where it stands there. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Field {
  /** `null` for a spread, `*` for a computed key. */
  readonly key: string | null;
  readonly value: ValueId;
  readonly place: Range;
}

export type ImportKind = 'import' | 'require' | 'dynamic';

type Shape =
  | {
      readonly kind: 'const';
      readonly value: string | number | bigint | boolean | null | undefined;
      /** Where the characters of a text begin in the source: after the quote. */
      readonly content: number;
    }
  /** `places` say where each part stands. */
  | { readonly kind: 'text'; readonly parts: readonly ValueId[]; readonly places: readonly Range[] }
  | { readonly kind: 'prim'; readonly operands: readonly ValueId[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'caught' }
  | { readonly kind: 'object'; readonly fields: Field[]; readonly jsx: boolean }
  | { readonly kind: 'array'; readonly items: readonly ValueId[]; readonly places: readonly Range[]; readonly spreads: readonly number[] }
  | { readonly kind: 'param'; readonly owner: number; readonly index: number; readonly rest: boolean; readonly type: TypeRef | undefined }
  | { readonly kind: 'typed'; readonly value: ValueId; readonly type: TypeRef }
  | { readonly kind: 'this'; readonly cls: number }
  | { readonly kind: 'super'; readonly cls: number }
  | { readonly kind: 'import'; readonly source: string; readonly name: string; readonly how: ImportKind }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'member'; readonly object: ValueId; readonly key: string | null; readonly index: ValueId }
  | { readonly kind: 'element'; readonly object: ValueId }
  | { readonly kind: 'rest'; readonly object: ValueId; readonly excluded: readonly string[] }
  | {
      readonly kind: 'call';
      readonly callee: ValueId;
      readonly receiver: ValueId;
      readonly method: string | null;
      readonly args: readonly ValueId[];
      /** Where each argument stands. */
      readonly places: readonly Range[];
      readonly spreads: readonly number[];
      readonly how: 'call' | 'new' | 'tag';
    }
  | { readonly kind: 'fn'; readonly index: number }
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'join'; readonly values: ValueId[] }
  | { readonly kind: 'cell'; readonly values: ValueId[] }
  | {
      readonly kind: 'store';
      readonly object: ValueId;
      readonly key: string | null;
      readonly value: ValueId;
      /** Where the stored value stands. */
      readonly place: Range;
      /** End of the block that the store stands in: up to there it has happened before whatever follows. */
      readonly until: number;
    }
  | { readonly kind: 'return'; readonly value: ValueId; readonly owner: number }
  | { readonly kind: 'yield'; readonly value: ValueId; readonly owner: number; readonly delegate: boolean }
  | { readonly kind: 'throw'; readonly value: ValueId };

export type Value = Placed & Shape;
export type ValueShape = Shape;
export type ValueOf<K extends Value['kind']> = Extract<Value, { readonly kind: K }>;

export interface FunctionInfo {
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
  /** The function around it, -1 at the top level. */
  readonly parent: number;
  readonly params: ValueId[];
  /** `return` and `yield` effects. */
  readonly returns: ValueId[];
  readonly async: boolean;
  readonly generator: boolean;
  /** The class whose member it is, -1 for others. */
  readonly cls: number;
  readonly returnType: TypeRef | undefined;
  /** `'use cache'`, `'use server'` … at the top of the body. */
  readonly directives: readonly string[];
  value: ValueId;
}

export interface MethodInfo {
  readonly key: string;
  readonly kind: 'method' | 'get' | 'set';
  readonly isStatic: boolean;
  /** Only the class itself calls it. */
  readonly isPrivate: boolean;
  readonly fn: ValueId;
}

export interface ClassInfo {
  readonly name: string | null;
  readonly value: ValueId;
  readonly superclass: ValueId;
  readonly self: ValueId;
  readonly methods: MethodInfo[];
}

/** Code under `!response.ok`, or behind `if (response.ok) return`. */
export interface Failure extends Range {
  readonly response: ValueId;
}

/**
 * Where control branches, in the order of evaluation. `fork`, `or` and `join` enclose alternatives; `loop` (may run never),
 * `repeat` (runs at least once) and `end` a loop; `switch`, `case`, `default` and `close` a switch; `block` and `close` a
 * labelled statement; `try`, `catch`, `finally` and `done` a try statement. The rest leaves.
 */
export type ControlKind =
  | 'fork' | 'or' | 'join'
  | 'loop' | 'repeat' | 'end'
  | 'switch' | 'case' | 'default' | 'block' | 'close'
  | 'try' | 'catch' | 'finally' | 'done'
  | 'return' | 'throw' | 'break' | 'continue';

/** A place in the order of evaluation: before the value `at` is made. */
export interface ControlMark {
  readonly kind: ControlKind;
  readonly at: ValueId;
  readonly fn: number;
  readonly label: string | null;
}

/** Code that runs only when a value is truthy or falsy; `holds` is absent where a comparison with something else decides. */
export interface Guard extends Range {
  readonly test: ValueId;
  readonly holds: boolean | undefined;
}

/** Code that runs only when an expression, known by its key, equals one of some values or stands in one of some lists; in the default of a switch it equals none. */
export interface Match extends Range {
  readonly key: string;
  readonly against: readonly ValueId[];
}

export type ExportInfo =
  | { readonly kind: 'value'; readonly value: ValueId }
  | { readonly kind: 'from'; readonly source: string; readonly name: string };

export interface Graph {
  readonly values: readonly Value[];
  readonly functions: readonly FunctionInfo[];
  readonly classes: readonly ClassInfo[];
  /** Parent of each loop, -1 for none. */
  readonly loops: readonly number[];
  /** By exported name; CommonJS `module.exports = x` is `default`, and its members are exports of their own. */
  readonly exports: ReadonlyMap<string, ExportInfo>;
  /** Sources of `export * from`. */
  readonly starExports: readonly string[];
  /** The variable or parameter that holds a value first, for messages and for loggers known by name only. */
  readonly names: ReadonlyMap<ValueId, string>;
  /** Types that annotations give to values which do not keep them themselves: they bind nothing, but a name may tell. */
  readonly annotations: ReadonlyMap<ValueId, TypeRef>;
  /** Stretches of code that run when a response has failed: what is read there is an error text, not an answer. */
  readonly failures: readonly Failure[];
  readonly guards: readonly Guard[];
  readonly matches: readonly Match[];
  readonly control: readonly ControlMark[];
  /** `'use client'`, `'use server'` … at the top of the module. */
  readonly directives: readonly string[];
}

/** A module that is nothing but some values and their exports. */
export function graphOf(values: readonly Value[], exports: Graph['exports'] = new Map()): Graph {
  return { values, exports, functions: [], classes: [], loops: [], starExports: [], names: new Map(), annotations: new Map(), failures: [], guards: [], matches: [], control: [], directives: [] };
}

/** Operands of a value in source order: what it is made of, not what it stands for. */
export function forEachOperand(value: Value, visit: (operand: ValueId) => void): void {
  switch (value.kind) {
    case 'text':
      value.parts.forEach(visit);
      break;
    case 'prim':
      value.operands.forEach(visit);
      break;
    case 'object':
      for (const field of value.fields) visit(field.value);
      break;
    case 'array':
      value.items.forEach(visit);
      break;
    case 'typed':
    case 'return':
    case 'yield':
    case 'throw':
      visit(value.value);
      break;
    case 'member':
    case 'element':
    case 'rest':
      visit(value.object);
      break;
    case 'call':
      visit(value.callee);
      if (value.receiver !== NONE) visit(value.receiver);
      value.args.forEach(visit);
      break;
    case 'join':
    case 'cell':
      value.values.forEach(visit);
      break;
    case 'store':
      visit(value.object);
      visit(value.value);
      break;
    default:
      break;
  }
}

/** The constant that a value is; nothing for other values. */
export function constantOf(value: Value | undefined): ValueOf<'const'>['value'] {
  return value?.kind === 'const' ? value.value : undefined;
}

/** Where an argument of a call stands. */
export function placeOfArgument(call: ValueOf<'call'>, argument: ValueId): Range {
  return call.places[call.args.indexOf(argument)] as Range;
}
