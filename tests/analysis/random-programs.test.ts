import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../support/marked-programs.js';

const RULE = { 'hipaa/no-completion-logging': 'error' } as const;

/** A step of a program: statements that come first, and the expression that then holds what `value` held. */
interface Carried {
  readonly before: string;
  readonly value: string;
}

/** Ways of handing a text on. `n` makes names that no other step has. */
const carriers: Readonly<Record<string, (value: string, n: string) => Carried>> = {
  variable: (value, n) => ({ before: `const v${n} = ${value};`, value: `v${n}` }),
  reassigned: (value, n) => ({ before: `let w${n} = ''; w${n} = ${value};`, value: `w${n}` }),
  appended: (value, n) => ({ before: `let a${n} = 'said: '; a${n} += ${value};`, value: `a${n}` }),
  template: (value) => ({ before: '', value: `\`said \${${value}}\`` }),
  sum: (value) => ({ before: '', value: `('said ' + ${value})` }),
  member: (value, n) => ({ before: `const o${n} = { text: ${value}, count: 1 };`, value: `o${n}.text` }),
  nested: (value, n) => ({ before: `const q${n} = { inner: { text: ${value} } };`, value: `q${n}.inner.text` }),
  stored: (value, n) => ({ before: `const s${n} = {}; s${n}.text = ${value};`, value: `s${n}.text` }),
  destructured: (value, n) => ({ before: `const { text: d${n} = '', ...r${n} } = { text: ${value}, other: 1 };`, value: `d${n}` }),
  rest: (value, n) => ({ before: `const { other: u${n}, ...t${n} } = { text: ${value}, other: 1 };`, value: `t${n}.text` }),
  spread: (value, n) => ({ before: `const p${n} = { ...{ text: ${value} }, other: 1 };`, value: `p${n}.text` }),
  item: (value, n) => ({ before: `const i${n} = ['x', ${value}];`, value: `i${n}[1]` }),
  pushed: (value, n) => ({ before: `const l${n} = []; l${n}.push(${value});`, value: `l${n}.join(' ')` }),
  mapped: (value) => ({ before: '', value: `[${value}].map((one) => one.trim()).join(', ')` }),
  reduced: (value) => ({ before: '', value: `[${value}].reduce((sum, one) => sum + one, '')` }),
  chosen: (value, n) => ({ before: `const c${n} = Math.random() > 0.5 ? ${value} : 'nothing';`, value: `c${n}` }),
  fallback: (value) => ({ before: '', value: `(${value} ?? 'nothing')` }),
  called: (value, n) => ({ before: `const f${n} = (given) => given;`, value: `f${n}(${value})` }),
  awaited: (value, n) => ({ before: `async function g${n}(given) { return given; }`, value: `(await g${n}(${value}))` }),
  closed: (value, n) => ({ before: `const x${n} = ${value}; const h${n} = () => x${n};`, value: `h${n}()` }),
  together: (value, n) => ({ before: `const [, y${n}] = await Promise.all([1, Promise.resolve(${value})]);`, value: `y${n}` }),
  parsed: (value) => ({ before: '', value: `JSON.parse(JSON.stringify({ text: ${value} })).text` }),
  field: (value, n) => ({ before: `class K${n} { constructor(text) { this.text = text; } }`, value: `new K${n}(${value}).text` }),
  yielded: (value, n) => ({ before: `function* z${n}(given) { yield given; } const [e${n}] = z${n}(${value});`, value: `e${n}` }),
  keyed: (value, n) => ({ before: `const m${n} = new Map(); m${n}.set('text', ${value});`, value: `m${n}.get('text')` }),
};

/** Ways of saying something about a text without it. */
const projections: Readonly<Record<string, (value: string) => string>> = {
  length: (value) => `${value}.length`,
  comparison: (value) => `${value} === 'yes'`,
  search: (value) => `${value}.includes('yes')`,
  choice: (value) => `(${value} ? 'something' : 'nothing')`,
  type: (value) => `typeof ${value}`,
  count: (value) => `Number(${value}) + 1`,
};

const steps = fc.array(fc.constantFrom(...Object.keys(carriers)), { minLength: 1, maxLength: 6 });

function program(names: readonly string[], end: (value: string) => string = (value) => value): string {
  const before: string[] = [];
  let value = 'reply.output_text';
  names.forEach((name, index) => {
    const carried = carriers[name]?.(value, String(index)) ?? { before: '', value };
    before.push(carried.before);
    value = carried.value;
  });
  return [
    "import OpenAI from 'openai';",
    'const openai = new OpenAI();',
    'export async function run() {',
    "  const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });",
    ...before.filter((line) => line !== '').map((line) => `  ${line}`),
    `  console.log(${end(value)});`,
    '}',
  ].join('\n');
}

const found = (code: string): number => lint(code, 'program.js', RULE).filter(({ rule }) => rule === 'no-completion-logging').length;
const isFatal = (code: string): boolean => lint(code, 'program.js', RULE).some(({ rule }) => rule === 'fatal');

describe('random programs', () => {
  it.each(Object.keys(carriers))('%s alone hands a completion on', (name) => {
    expect(isFatal(program([name]))).toBe(false);
    expect(found(program([name]))).toBe(1);
  });

  it('that hand a completion to a log are found, however long the way', () => {
    fc.assert(
      fc.property(steps, (names) => found(program(names)) === 1),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(projections))('that log the %s of a completion are silent', (_name, project) => {
    fc.assert(
      fc.property(steps, (names) => found(program(names, project)) === 0),
      { numRuns: 20 },
    );
  });

  it('give the same findings under other names, in one line, wrapped in blocks and beside dead code', () => {
    fc.assert(
      fc.property(steps, (names) => {
        const code = program(names);
        const renamed = code.replace(/\breply\b/g, 'zebra').replace(/\brun\b/g, 'main').replace(/\bopenai\b(?!')/g, 'api');
        const [first = '', second = '', ...rest] = code.split('\n');
        const oneLine = [first, second, rest.join(' ')].join('\n');
        const wrapped = code.replace("  const reply", '  if (true) { try {\n  const reply').replace(/\n\}$/, '\n  } finally {} }\n}');
        const dead = `${code}\nfunction unused(reply) { const v0 = reply; return v0; }\n`;
        return [renamed, oneLine, wrapped, dead].every((variant) => found(variant) === 1);
      }),
      { numRuns: 40 },
    );
  });
});
