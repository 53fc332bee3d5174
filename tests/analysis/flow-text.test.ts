import * as parser from '@typescript-eslint/parser';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Analysis } from '../../src/analysis/analysis.js';
import type { SinkHit } from '../../src/analysis/flow/sinks.js';
import { flowText, stepsOf } from '../../src/analysis/flow/trace.js';
import { readSettings } from '../../src/settings/index.js';

const { settings } = readSettings({}, { cwd: import.meta.dirname, today: '2026-11-22' });
const head = `import OpenAI from 'openai';
const openai = new OpenAI();
`;

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flow-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function hitsOf(text: string): readonly SinkHit[] {
  const program = parser.parse(text, { range: true, loc: true, sourceType: 'module' });
  return new Analysis({ path: join(folder, 'program.ts'), cwd: folder, text, program: () => program }, settings).completionFlows();
}

function flowsOf(body: string): string[] {
  return hitsOf(head + body).map((hit) => flowText(stepsOf(hit)));
}

describe('the way of a completion as text', () => {
  it.each([
    [
      'variables and members',
      `const reply = await openai.chat.completions.create({ messages: [] });
console.log(reply.choices[0].message.content);`,
      ['openai.chat.completions.create() > reply > choices.0.message.content > console.log(0)'],
    ],
    [
      'destructuring and templates',
      `const { output_text: answer } = await openai.responses.create({ input: 'x' });
const line = \`answer: \${answer}\`;
console.log('said', line);`,
      ['openai.responses.create() > output_text > answer > `…` > line > console.log(1)'],
    ],
    [
      'functions of the file',
      `async function ask() { return (await openai.responses.create({ input: 'x' })).output_text; }
const text = await ask();
console.log({ text });`,
      ['openai.responses.create() > output_text > ask() > text > { text } > console.log(0)'],
    ],
    [
      'parameters',
      `const show = (message: string) => console.warn(message.trim());
show((await openai.responses.create({ input: 'x' })).output_text);`,
      ['openai.responses.create() > output_text > message > message.trim() > console.warn(0)'],
    ],
    [
      'a loop over a list that a parser made',
      `const reply = await openai.responses.create({ input: 'x' });
for (const item of JSON.parse(reply.output_text)) console.log(item.title);`,
      ['openai.responses.create() > reply > output_text > JSON.parse() > [] > item > title > console.log(0)'],
    ],
    [
      'a thrown error',
      `const reply = await openai.responses.create({ input: 'x' });
throw new Error(reply.output_text);`,
      ['openai.responses.create() > reply > output_text > new Error() > throw'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(flowsOf(body)).toEqual(expected);
  });

  it('has every step where it stands', () => {
    const text = `${head}const reply = await openai.responses.create({ input: 'x' });
class Held { note = ''; show() { this.note = reply.output[0].text; console.log('said', [\`a \${this.note.trim()}\`][0]); } }`;
    const [steps = []] = hitsOf(text).map(stepsOf);
    expect(steps.map(({ text: step, start, end }) => [step, text.slice(start, end)])).toMatchInlineSnapshot(`
      [
        [
          "openai.responses.create()",
          "openai.responses.create({ input: 'x' })",
        ],
        [
          "reply",
          "openai.responses.create({ input: 'x' })",
        ],
        [
          "output.0.text",
          "reply.output[0].text",
        ],
        [
          "this.note",
          "class Held { note = ''; show() { this.note = reply.output[0].text; console.log('said', [\`a \${this.note.trim()}\`][0]); } }",
        ],
        [
          "note",
          "this.note",
        ],
        [
          "this.note.trim()",
          "this.note.trim()",
        ],
        [
          "\`…\`",
          "\`a \${this.note.trim()}\`",
        ],
        [
          "[…]",
          "[\`a \${this.note.trim()}\`]",
        ],
        [
          "0",
          "[\`a \${this.note.trim()}\`][0]",
        ],
        [
          "console.log(1)",
          "[\`a \${this.note.trim()}\`][0]",
        ],
      ]
    `);
  });

  it('goes on in the module that holds the sink', () => {
    writeFileSync(join(folder, 'print.ts'), "export function print(message: string): void {\n  console.log(message);\n}\n");
    const body = `import { print } from './print';
const reply = await openai.responses.create({ input: 'x' });
print(reply.output_text);`;
    expect(flowsOf(body)).toEqual(['openai.responses.create() > reply > output_text > print(0) > message > console.log(0)']);
  });
});
