import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import * as espree from 'espree';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lower } from '../../src/analysis/lowering/lower.js';
import { listenToIncidents } from '../../src/incidents.js';
import { rules } from '../../src/rules/index.js';
import { root } from '../support/repository.js';

type Node = Record<string, unknown> & { type: string };
type Damage = (node: Node) => void;

/** Every statement in the middle is damaged, node by node; what stands around it has findings of most rules. */
const before = `import OpenAI from 'openai';
import { write } from './write.js';
const openai = new OpenAI();
export async function first(patient) {
  const reply = await openai.responses.create({ model: 'gpt-5', input: \`About \${patient.name}\`, metadata: { patient: patient.name } });
  console.log(reply.output_text);
  localStorage.setItem('x', reply.output_text);
  return reply.output_text;
}
export async function around(note, list) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: note, tools: [{ type: 'web_search' }], background: true });
`;
const after = `
  console.log(answer.output_text);
}
export const last = { async run(dob) { console.error((await openai.responses.create({ model: 'gpt-5', input: dob })).output_text); } };
process.env.OPENAI_LOG = 'debug';
first({}).then((text) => console.log(text));
`;
const middle: Readonly<Record<string, string>> = {
  'declarations': 'const { a, b: [c = list.length, ...d], ...e } = list, f = a ? b : c ?? d; let g = 1, h; var i = g;',
  'assignments': 'let j; j = list; j.k ??= note; ({ l: j, m: j.n } = list); j += 1; delete j.o; j++;',
  'branches and loops': "if (note) { p: for (const q of list) { if (!q) continue p; else break; } } else switch (note) { case 1: { list.r(); } default: list.s(); } do { while (note) list.t(); } while (list.u); for (let v in list) void v; for (let w = 0; w < 1; w += 1) { list.x(w); }",
  'functions': 'function y({ z }, A = z, ...B) { try { return z(A, ...B); } catch (C) { throw C; } finally { note.D(); } } const E = async (F) => { await F; }, G = function* () { yield* y(list); };',
  'a class': "class H extends list.I { static J = 1; #K = note; [note.L] = 2; static { this.M = 3; } constructor(N) { super(N); this.O = N; } get P() { return this.#K; } Q() { return super.Q(); } }",
  'expressions': 'list.R`a${note}b`; new list.S(...list, (T, U) => T && U || [T, , U]); list?.V?.[note]?.(import.meta, import("./none.js"), /x/u, { W() {}, get X() { return 1; }, ["Y"]: note, ...list });',
};

/** A parser whose tree is damaged at the node of the given number that lies in the middle. */
function parserOf(index: number, damage: Damage, found: { count: number }): Linter.Parser {
  return {
    parse(code: string) {
      const program = espree.parse(code, { ecmaVersion: 'latest', sourceType: 'module', range: true, loc: true, tokens: true, comment: true }) as unknown as Node;
      const nodes = nodesIn(program).filter(({ range }) => {
        const [start, end] = range as readonly [number, number];
        return start >= before.length && end <= code.length - after.length;
      });
      found.count = nodes.length;
      const node = nodes[index];
      if (node !== undefined) damage(node);
      return program;
    },
  };
}

function nodesIn(node: Node): readonly Node[] {
  const inner = Object.entries(node).flatMap(([key, child]) => (key === 'tokens' || key === 'comments' ? [] : [child].flat().filter(isNode)));
  return [node, ...inner.flatMap(nodesIn)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

/** Findings outside of the middle, and how many errors were told. */
function lintWith(parser: Linter.Parser, code: string, filename = 'src/x.js'): { readonly findings: readonly string[]; readonly errors: number } {
  let errors = 0;
  const stop = listenToIncidents(({ kind }) => {
    if (kind === 'error') errors += 1;
  });
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.{js,ts}'],
      plugins: { hipaa: { rules } },
      rules: Object.fromEntries(Object.keys(rules).map((name) => [`hipaa/${name}`, 'error'])),
      languageOptions: { parser },
      settings: { hipaa: { gateways: ['gateway/**'], auditors: [{ from: './audit.js', name: 'audit' }], asOf: '2026-06-01' } },
    },
    { filename },
  );
  stop();
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  const line = before.split('\n').length;
  return { findings: messages.filter((message) => message.line !== line).map((message) => `${String(message.line)}:${String(message.column)} ${message.ruleId ?? ''} ${message.messageId ?? ''}`), errors };
}

/** Only our readers are hurt: ESLint and its scope analysis get what they expect. */
function isOurs(): boolean {
  const reader = new Error().stack?.split('\n')[3] ?? '';
  return reader.includes('/src/') && !reader.includes('node_modules');
}

function ignore(): void {
  // ESLint sets `parent`.
}

function throwing(node: Node, key: string): void {
  const value = node[key];
  Object.defineProperty(node, key, {
    enumerable: true,
    configurable: true,
    get() {
      if (isOurs()) throw new TypeError('damaged');
      return value;
    },
    set: ignore,
  });
}

const damages: Readonly<Record<string, Damage>> = {
  'of a type that nobody knows': (node) => {
    const { type } = node;
    Object.defineProperty(node, 'type', { enumerable: true, get: () => (isOurs() ? `Alien${type}` : type) });
  },
  'whose members throw': (node) => {
    for (const key of Object.keys(node)) if (!['type', 'range', 'loc', 'parent', 'start', 'end'].includes(key)) throwing(node, key);
  },
  'that throws whatever is read': (node) => {
    for (const key of Object.keys(node)) if (key !== 'parent') throwing(node, key);
  },
  'without members': (node) => {
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (!['type', 'range', 'loc', 'parent', 'start', 'end'].includes(key)) Object.defineProperty(node, key, { enumerable: true, get: () => (isOurs() ? undefined : value), set: ignore });
    }
  },
};

describe.each(Object.entries(damages))('a node %s', (kind, damage) => {
  it.each(Object.entries(middle))('leaves the findings around it: %s', (_name, code) => {
    const program = `${before}${code}${after}`;
    const found = { count: 0 };
    const { findings: whole, errors: none } = lintWith(parserOf(-1, damage, found), program);
    expect(none).toBe(0);
    expect(whole.length).toBeGreaterThan(12);
    expect(found.count).toBeGreaterThan(20);
    let told = 0;
    const step = kind === 'whose members throw' ? 1 : 3;
    for (let index = 0; index < found.count; index += step) {
      const { findings, errors } = lintWith(parserOf(index, damage, found), program);
      expect({ index, findings }).toEqual({ index, findings: whole });
      told += errors > 0 ? 1 : 0;
    }
    expect(told > 0 || kind === 'of a type that nobody knows').toBe(true);
  });
});

describe('what an unreadable node would have said', () => {
  const program = (statement: string): string => `import OpenAI from 'openai';
const openai = new OpenAI();
let reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
${statement}
console.log(reply.output_text);
`;
  const lintDamaged = (statement: string, isDamaged: (node: Node, code: string) => boolean): readonly string[] => {
    const code = program(statement);
    const parser: Linter.Parser = {
      parse(text: string) {
        const tree = espree.parse(text, { ecmaVersion: 'latest', sourceType: 'module', range: true, loc: true, tokens: true, comment: true }) as unknown as Node;
        const node = nodesIn(tree).find((one) => isDamaged(one, text.slice(...(one.range as [number, number]))));
        expect(node).toBeDefined();
        if (node !== undefined) damages['whose members throw']?.(node);
        return tree;
      },
    };
    return lintWith(parser, code).findings.filter((finding) => finding.includes('no-completion-logging'));
  };

  it('is unknown: a variable that it sets holds no completion for sure', () => {
    expect(lintDamaged('reply = list.next;', ({ type }, code) => type === 'MemberExpression' && code === 'list.next')).toEqual([]);
    expect(lintDamaged('void list.next;', ({ type }, code) => type === 'MemberExpression' && code === 'list.next')).toEqual(['5:13 hipaa/no-completion-logging completionInConsole']);
  });

  it('is unknown: a declaration hides no other one', () => {
    expect(lintDamaged('{ const reply = list.next; console.log(reply); }', ({ type }) => type === 'BlockStatement')).toEqual(['5:13 hipaa/no-completion-logging completionInConsole']);
  });

  it('is unknown: what else stands in the same call is judged', () => {
    expect(lintDamaged('console.log(list.next, reply.output_text);', ({ type }, code) => type === 'MemberExpression' && code === 'list.next')).toEqual([
      '4:24 hipaa/no-completion-logging completionInConsole',
      '5:13 hipaa/no-completion-logging completionInConsole',
    ]);
  });
});

describe('a tree that is deeper than the stack', () => {
  it('is unknown from some depth on, and what stands behind it is not', () => {
    let nested: object = { type: 'Literal', value: 0, range: [8, 9] };
    for (let depth = 0; depth < 100_000; depth += 1) nested = { type: 'ArrayExpression', elements: [nested], range: [8, 9] };
    const { body } = espree.parse('first(); deep; last();', { ecmaVersion: 'latest', sourceType: 'module', range: true }) as unknown as { readonly body: readonly object[] };
    const statements = body.map((statement, index) => (index === 1 ? { ...statement, expression: nested } : statement));
    const { values } = lower({ type: 'Program', body: statements } as never);
    const called = values.flatMap((value) => (value.kind === 'call' ? [values[value.callee]] : []));
    expect(called.map((callee) => (callee?.kind === 'global' ? callee.name : ''))).toEqual(['first', 'last']);
    expect(values.some(({ kind }) => kind === 'unknown')).toBe(true);
    expect(values.filter(({ kind }) => kind === 'array').length).toBeGreaterThan(100);
  });
});

describe('an error of TypeScript about one expression', () => {
  const code = `import type Anthropic from '@anthropic-ai/sdk';
interface Token<T> { readonly value?: T }
declare function inject<T>(token: Token<T>): T;
declare const CLIENT: Token<Anthropic>;
export async function run(): Promise<void> {
  const reply = await inject(CLIENT).messages.create({ model: 'claude-sonnet-4-6', max_tokens: 9, messages: [] });
  console.log(reply.content);
}
export async function again(): Promise<void> {
  const reply = await inject(CLIENT).messages.create({ model: 'claude-sonnet-4-6', max_tokens: 9, messages: [] });
  console.log(reply.content);
}`;
  const lintTyped = (isBroken: (line: number) => boolean): ReturnType<typeof lintWith> => {
    const parser: Linter.Parser = {
      parseForESLint(text: string, options: object) {
        const result = typescript.parseForESLint(text, { ...options, projectService: true, tsconfigRootDir: join(root, 'tests/fixtures/typed') });
        const { program } = result.services;
        const checker = program?.getTypeChecker();
        if (program === null || checker === undefined) throw new Error('no program');
        const getTypeAtLocation: typeof checker.getTypeAtLocation = (node) => {
          if (isBroken(node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1)) throw new Error('Debug Failure.');
          return checker.getTypeAtLocation(node);
        };
        const services = { ...result.services, program: { ...program, getTypeChecker: () => ({ ...checker, getTypeAtLocation }) } };
        return { ...result, services } as never;
      },
    };
    return lintWith(parser, code, join(root, 'tests/fixtures/typed/file.ts'));
  };
  const logged = ({ findings }: ReturnType<typeof lintWith>): readonly string[] => findings.filter((finding) => finding.includes('no-completion-logging'));

  it('leaves what it says of others', () => {
    expect(logged(lintTyped(() => false))).toEqual(['7:15 hipaa/no-completion-logging completionInConsole', '11:15 hipaa/no-completion-logging completionInConsole']);
    const broken = lintTyped((line) => line === 6 || line === 7);
    expect(logged(broken)).toEqual(['11:15 hipaa/no-completion-logging completionInConsole']);
    expect(broken.errors).toBeGreaterThan(0);
  });
});
