import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { listenToIncidents } from '../../src/incidents.js';
import { rules } from '../../src/rules/index.js';

const require = createRequire(import.meta.url);
const plugin = { rules };
/** Babel's parser for Node 20 gives the scope manager of ESLint 9. */
const { Linter: Linter9 } = require('eslint9') as { readonly Linter: typeof Linter };
const PROPOSALS = ['doExpressions', 'exportDefaultFrom', ['pipelineOperator', { proposal: 'fsharp' }]];
const LANGUAGES = { espree: undefined, 'typescript-eslint': parser };

/** What a rule finds in a program, as lines and messages; a parse error is one too, and so is an error inside the analysis. */
function lint(code: string, { language = 'typescript-eslint', filename = 'file.tsx' }: { readonly language?: keyof typeof LANGUAGES; readonly filename?: string } = {}): string[] {
  const chosen = LANGUAGES[language];
  const config: Linter.Config = {
    files: ['**/*.{js,cjs,ts,tsx}'],
    plugins: { hipaa: plugin },
    rules: Object.fromEntries(Object.keys(rules).map((name) => [`hipaa/${name}`, 'error'])),
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: filename !== 'file.ts' } }, ...(chosen !== undefined && { parser: chosen }) },
  };
  return verify(new Linter(), code, config, filename);
}

function verify(linter: Linter, code: string, config: Linter.Config, filename: string): string[] {
  const errors: string[] = [];
  const stop = listenToIncidents((incident) => {
    if (incident.kind === 'error') errors.push(`${incident.error} in ${incident.rule} ${incident.frame}`);
  });
  const messages = linter.verify(code, [config], { filename });
  stop();
  return [...messages.map(({ line, messageId, message }) => `${String(line)} ${messageId ?? message}`), ...errors];
}

const setup = `import OpenAI from 'openai';
const openai = new OpenAI();
const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
`;
const CLIENT = '2 agreementMissing';

/** Programs whose fourth line is the unusual one; the completion in the last line shows that the analysis has come through. */
const survived: Readonly<Record<string, string>> = {
  'an empty statement': ';;;',
  'labels, a jump and a debugger': 'outer: for (;;) { inner: for (;;) { debugger; break outer; } }',
  'a comma and void': 'void (0, 1);',
  'a block of declarations': '{ let a = 1; { const a = 2; function b() { return a; } class C {} } }',
  'getters, setters and computed names': 'const o = { get a() { return 1; }, set a(v) {}, ["b" + 1]: 2, async *c() {}, 3: 4, 5n: 6 };',
  'holes, spreads and deep patterns': 'const [, , [{ a: { b: [c = 1] = [] } = {} } = {}] = [], ...rest] = [[], [], [{}], 1];',
  'a private name in an object': 'class D { #x = 1; static #y; static { D.#y = 2; } has(o) { return #x in o; } }',
  'new.target, import.meta and super': 'class E extends Object { constructor() { super(); void new.target; void import.meta.url; } toString() { return super.toString(); } }',
  'generators that delegate': 'function* g() { const x = yield* g(); yield; return x; }',
  'an async iterator in a finally': 'try { for await (const x of []) void x; } catch { } finally { void 0; }',
  'optional calls on nothing': 'const p = undefined?.a?.[0]?.(1) ?? (await null)?.();',
  'a tagged template with an invalid escape': 'const t = ((s) => s)`\\u{zzz} ${1} \\x`;',
  'regular expressions of all flags': 'const r = [/(?<year>\\d{4})/dgimsuy, /[\\p{L}--[a-z]]/v];',
  'numbers of all kinds': 'const n = [0b1, 0o7, 0xf, 1_000, 1e3, .5, 10n];',
  'unicode names': 'const ünïcødé = 1, \\u0061b = 2, 变量 = ünïcødé;',
  'a variable of an outer scope that is set to what its own method returns': 'let v; function w() { v = reply.id; for (v of []) v = v.next(); } v(); v.x();',
  'chained assignments': 'let q, s, u; q = s = u = { q }; q ??= s; s ||= u; u &&= q; [q, s] = [s, q]; ({ q, ...s } = u);',
  'elements and fragments': 'const view = <><a.b c={1} {...{}} d="&amp;">text {/* none */}<svg:path /></a.b></>;',
  'imports with attributes': "import data from './data.json' with { type: 'json' };",
  'exports of all kinds': "export * as everything from './none.js'; export { default as 'a name' } from './none.js'; export {};",
  'a class that extends itself, again and again': 'class H {} let chain = class extends H {}; for (const i of [1, 2]) chain = class extends chain { constructor() { super(i); super.x(); } }; new chain().x(new chain().y);',
  'a hashbang-like comment and directives': '/* <!-- */ "use strict"; "use client";',
};

/** The same, in TypeScript alone. */
const survivedTyped: Readonly<Record<string, string>> = {
  'decorators': '@sealed() class F { @field accessor x = 1; @method() run(@param p: string) { return p; } } declare const sealed: any, field: any, method: any, param: any;',
  'enumerations': 'enum Color { Red, Green = "g", Blue = Red | 4, "other name" = 5 } declare const enum Flag { A = 1 << 2 }',
  'namespaces': 'namespace A.B { export const c = 1; export namespace D { export type E = 1; } } declare module "x" { export default 1; } declare global { interface Window { y: 1 } }',
  'overloads and abstract members': 'abstract class G<T extends object = {}> { abstract a(): T; b(x: 1): 1; b(x: 2): 2; b(x: unknown) { return x as never; } constructor(protected readonly z?: T) {} }',
  'assertions of all kinds': 'const h = (1 as unknown as string)! satisfies string; function isString(x: unknown): asserts x is string {}',
  'a this parameter and a type query': 'function i(this: Window, ...args: Parameters<typeof fetch>): typeof args { return args; }',
  'declarations that `using` disposes': 'async function j() { using a = { [Symbol.dispose]() {} }; await using b = { async [Symbol.asyncDispose]() {} }; for (using c of [a]) void [b, c]; }',
  'instantiations': 'const k = Map<string, number>; const l = new k<string>();',
  'an import that is an assignment': "import fs = require('node:fs'); import P = NodeJS.Process; export import Q = A.B; void fs;",
};

/** Proposals, Flow, and TypeScript in the tree that Babel makes of it. */
const survivedByBabel: Readonly<Record<'flow' | 'typescript', Readonly<Record<string, string>>>> = {
  flow: {
    'casts and exact objects': 'const m = ((reply: any): {| id: string |}); type N = { +a?: ?number, ... }; opaque type O = string;',
    'a class without a name': 'declare class P {} export default class extends P {}',
    'exports from a default': "export other from './none.js'; export type { Q } from './none.js';",
    'imports of types': "import typeof R from './none.js'; import { type S, typeof T } from './none.js';",
    'predicates and enumerations': 'function u(x: mixed): boolean %checks { return !!x; } declare export function v(x: number): void;',
    'a pipeline and an expression of statements': 'const w = reply.id |> x => x.trim(); const y = do { if (w) { 1; } else { 2; } };',
    'a pipeline that awaits': 'const z = reply |> await; const aa = reply |> await && true;',
  },
  typescript: {
    'enumerations': 'enum Color { Red, Green = "g" } declare const enum Flag { A = 1 << 2 } export const enum Kind { B }',
    'namespaces and ambient names': 'namespace A.B { export const c = 1; } declare module "x" { export default 1; } declare var d: string; declare function e(): void;',
    'parameter properties and assertions': 'abstract class G<T> { abstract a(): T; declare b: number; constructor(protected readonly z?: T) {} } const h = <any>1 as unknown satisfies unknown;',
  },
};

/** Deep or large; the walk has to end and the other findings have to stand. */
const large: Readonly<Record<string, string>> = {
  'a chain of thousand `else if`': `if (reply.id === '0') {}${Array.from({ length: 1_000 }, (_, index) => ` else if (reply.id === '${String(index)}') {}`).join('')}`,
  'a concatenation of thousand parts': `const sum = ''${" + 'x'".repeat(1_000)};`,
  'a chain of five hundred calls': `const chain = []${'.concat([])'.repeat(500)};`,
  'nested arrays': `const nested = ${'['.repeat(300)}${']'.repeat(300)};`,
  'nested functions': `const f = ${'() => '.repeat(300)}1;`,
  'ten thousand stores to one field': `const data = [];\n${Array.from({ length: 10_000 }, (_, index) => `data[0] = ${index % 250 === 0 ? 'reply.output_text' : '0'};`).join('\n')}\nvoid data;`,
  'functions that change what they are given and call themselves from many places': `function visit(node, state) {
  state.last = node.text;
  ${Array.from({ length: 40 }, (_, index) => `if (node.k${String(index)}) visit(node.k${String(index)}, state);`).join('\n  ')}
}
visit({ text: reply.output_text }, {});`,
  'a literal of two megabytes': `const literal = '${'x'.repeat(2_000_000)}';`,
  'an object of ten thousand fields': `const fields = { ${Array.from({ length: 10_000 }, (_, index) => `f${String(index)}: ${String(index)}`).join(', ')} };`,
};

describe('unusual programs', () => {
  it.each(['', '\n', '// nothing', '/* nothing */', "'use strict';", 'export {};', '#!/usr/bin/env node\n', ';'])('%j has no finding', (code) => {
    expect(lint(code)).toEqual([]);
    expect(lint(code, { language: 'espree', filename: 'file.js' })).toEqual([]);
  });

  it.each(Object.entries(survived))('%s', (_, code) => {
    const program = `${setup}${code}\nconsole.log(reply.output_text);`;
    expect(lint(program)).toEqual([CLIENT, '5 completionInConsole']);
    expect(lint(program, { language: 'espree', filename: 'file.js' })).toEqual([CLIENT, '5 completionInConsole']);
  });

  it.each(Object.entries(survivedTyped))('%s', (_, code) => {
    expect(lint(`${setup}${code}\nconsole.log(reply.output_text);`, { filename: 'file.ts' })).toEqual([CLIENT, '5 completionInConsole']);
  });

  describe.each(['flow', 'typescript'] as const)('that Babel reads as %s', (syntax) => {
    const babelOptions = { babelrc: false, configFile: false, parserOpts: { plugins: [syntax, ...PROPOSALS] } };
    const languageOptions = { parser: require('@babel/eslint-parser') as Linter.Parser, parserOptions: { requireConfigFile: false, babelOptions } };

    it.each(Object.entries(survivedByBabel[syntax]))('%s', (_, code) => {
      const config: Linter.Config = { files: ['**/*.js'], plugins: { hipaa: plugin }, rules: { 'hipaa/no-completion-logging': 'error' }, languageOptions };
      expect(verify(new Linter9(), `${setup}${code}\nconsole.log(reply.output_text);`, config, 'file.js')).toEqual(['5 completionInConsole']);
    });
  });

  it.each(Object.entries(large))('%s', (_, code) => {
    const program = `${setup}${code}\nconsole.log(reply.output_text);`;
    expect(lint(program, { language: 'espree', filename: 'file.js' })).toEqual([CLIENT, `${String(program.split('\n').length)} completionInConsole`]);
  });

  it('functions that call themselves and each other', () => {
    const program = `${setup}const odd = (n) => (n === 0 ? reply.output_text : even(n - 1));
const even = (n) => (n === 0 ? odd(n) : odd(n - 1));
const self = () => self;
const box = {};
box.box = box;
console.log(self()()(), box.box.box, even(4));`;
    expect(lint(program)).toEqual([CLIENT, '9 completionInConsole']);
  });

  it('a module that imports itself', () => {
    expect(lint(`import { again } from './file.js';\n${setup}export const again = () => reply.output_text;\nconsole.log(again());`)).toEqual(['3 agreementMissing', '6 completionInConsole']);
  });
});
