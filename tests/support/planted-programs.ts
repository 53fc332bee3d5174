import type { Canary } from './synthetic-phi.js';

/** How a text looks in a host name. */
function asHost(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}

/** How a text looks in the name of a variable. */
function asIdentifier(text: string): string {
  return text.replace(/\W+/g, '_').replace(/^_+|_+$/g, '');
}

/** A program that holds an identifier in every place from which text could come into a message. */
export function plantedProgram({ text }: Canary): string {
  const quoted = JSON.stringify(text);
  const name = asIdentifier(text);
  return `import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import pino from 'pino';
import { ${quoted} as example } from ${JSON.stringify(`./${text.replaceAll('/', ' ')}.js`)};

const inHost = new OpenAI({ baseURL: ${JSON.stringify(`https://${asHost(text)}.example-host.net/v1`)} });
const inPath = new OpenAI({ baseURL: ${JSON.stringify(`https://example-host.net/${encodeURIComponent(text)}`)} });
const inUser = new OpenAI({ baseURL: ${JSON.stringify(`https://${encodeURIComponent(text)}@example-host.net/v1?id=${text}#${text}`)} });
const fromEnvironment = new OpenAI({ baseURL: process.env[${quoted}] });
const named = new ${name}_Client();
const clients = { ${quoted}: new Anthropic(), list: [named, inHost, inPath, inUser, fromEnvironment] };
const logger = pino();
const ${name} = pino();
class ${name}_Client extends OpenAI {}

const reply = await clients[${quoted}].messages.create({
  model: ${quoted},
  system: ${quoted},
  messages: [{ role: 'user', content: \`Read this: ${text}\` }, { role: 'user', content: example }],
  metadata: { user_id: ${quoted}, ${quoted}: 'x' },
});
const answer = reply.content[0].text;

console.log(${quoted}, answer);
console[${quoted}](answer);
logger[${quoted}](answer);
${name}.info(answer);
logger.info({ ${quoted}: answer });
const wrappers = { ${quoted}: (value) => console.log(value) };
wrappers[${quoted}](answer);
await fetch(${JSON.stringify(`https://${asHost(text)}.example-host.net/?note=${text}`)}, { method: 'POST', body: answer });
throw new Error(${quoted} + answer);
`;
}

/** The module that the program imports: the same identifier, in a file named after it. */
export function plantedModule({ text }: Canary): { readonly name: string; readonly text: string } {
  return {
    name: `${text.replaceAll('/', ' ')}.js`,
    text: `const text = ${JSON.stringify(`Example: ${text}`)};\nexport { text as ${JSON.stringify(text)} };\n`,
  };
}

/** Settings that are full of mistakes, each with an identifier in it. */
export function plantedSettings({ text }: Canary): object {
  return {
    [text]: text,
    organization: { name: text, role: text },
    agreements: [
      { id: text, vendor: text, plan: text, signed: text, hosts: [text], conditions: [text], evidence: text, note: text },
      { vendor: 'anthropic', id: text, plan: text, signed: '2026-01-12', models: [text], scope: { files: [text], credentials: [text] } },
      { vendor: 'openai', id: `second ${text}`, plan: 'api-baa-selfserve', signed: null, upstream: [text], overrides: [{ fact: text }] },
    ],
    scopes: [{ files: [text], phi: text, [text]: 1 }],
    register: [text, `${text}.json`],
    redactors: [{ from: text, name: text }, { from: text, [text]: text }],
    securedSinks: [text],
    wrappers: [{ from: text, name: text, prompt: [text], vendor: text }],
    endpoints: { [text]: text },
    vendors: [{ id: text, name: text, kind: text, hosts: [text], [text]: text }],
    phi: { names: [text], synthetic: ['**'] },
    asOf: text,
    crossModule: { depth: text },
    tsconfig: text,
  };
}

/**
 * A parser for ESLint whose tree throws when the plugin reads its last statement, as an error inside the analysis would;
 * the message of the error repeats the identifier. Other readers get the statement.
 */
export function sabotagedParser({ text }: Canary): string {
  return `import * as parser from '@typescript-eslint/parser';

export const meta = { name: 'sabotaged' };

export function parse(code, options) {
  const program = parser.parse(code, options);
  const last = program.body.at(-1);
  const { expression } = last;
  Object.defineProperty(last, 'expression', {
    enumerable: true,
    get() {
      const reader = new Error().stack.split('\\n')[2];
      if (!reader.includes('node_modules') && !reader.includes('node:')) throw new RangeError(${JSON.stringify(text)});
      return expression;
    },
  });
  return program;
}
`;
}
