import fc from 'fast-check';
import { plantedSettings } from './planted-programs.js';
import { canaries, type Canary } from './synthetic-phi.js';

const words = (text: string, separator: string): string => text.replace(/[^A-Za-z0-9]+/g, separator);

/** How an identifier is written into the hole of a statement: as a string, a name, a part of a host or path. */
const spelling = {
  string: ({ text }: Canary) => JSON.stringify(text),
  template: ({ text }: Canary) => `\`\${1}${text}\``,
  sum: ({ text }: Canary) => `${JSON.stringify(text.slice(0, text.length >> 1))} + ${JSON.stringify(text.slice(text.length >> 1))}`,
  list: ({ text }: Canary) => `${JSON.stringify(text.split(' '))}.join(' ')`,
  nested: ({ text }: Canary) => `JSON.stringify({ note: [${JSON.stringify(text)}] })`,
  chosen: ({ text }: Canary) => `(Math.random() > 0.5 ? ${JSON.stringify(text)} : '')`,
} satisfies Record<string, (canary: Canary) => string>;
const inName = ({ text }: Canary): string => `x_${words(text, '_')}`;
const inHost = ({ text }: Canary): string => `${words(text, '-').toLowerCase().replace(/^-+|-+$/g, '')}.example-host.net`;
const inPath = ({ text }: Canary): string => text.replaceAll('/', ' ');
const inLine = ({ text }: Canary): string => text;

/** Statements that make the rules speak; `S` is any expression, `N` a name, `H` a host, `P` a path, `T` plain text. */
const statements: readonly string[] = [
  'const r§ = await openai.responses.create({ model: S, instructions: S, input: [{ role: "user", content: S }] }); console.log(S, r§.output_text);',
  'const r§ = await anthropic.messages.create({ model: "claude-sonnet-4-6", system: S, messages: [{ role: "user", content: [{ type: "text", text: S }] }], metadata: { user_id: S } }); logger.info({ [S]: r§.content[0].text });',
  'const N§ = new OpenAI({ baseURL: "https://H/v1", apiKey: process.env.N, organization: S, defaultHeaders: { [S]: S } }); await N§.chat.completions.create({ model: "gpt-5", user: S, messages: [{ role: S, content: S }], tools: [{ type: S, name: S }] });',
  'const u§ = new OpenAI({ baseURL: "https://api.example-host.net/P?x=P#P", logLevel: "debug" }); export const v§ = u§;',
  'const w§ = new OpenAI({ dangerouslyAllowBrowser: true, apiKey: S, project: S, defaultQuery: { N: S } }); export const s§ = new OpenAI({ baseURL: process.env["P"], apiKey: import.meta.env.VITE_N });',
  'const N§_PROMPT = S; export const systemPrompt§ = { N: S, [S]: `${S}` };',
  'await openai.files.create({ file: createReadStream(S), purpose: S }); await openai.batches.create({ input_file_id: S, endpoint: S, completion_window: "24h", metadata: { N: S } });',
  'const t§ = (await openai.responses.create({ model: "gpt-5", input: S })).output_text; localStorage.setItem(S, t§); writeFileSync(S + ".txt", t§); document.cookie = S + t§;',
  'const e§ = (await openai.responses.create({ model: "gpt-5", input: patient.N })).output_text; await fetch("https://H/P?q=" + e§, { method: "POST", headers: { [S]: e§ }, body: e§ }); throw new Error(S + e§);',
  'const x§ = { N: (value) => console.log(value), [S]: (value) => logger.warn(S, value) }; x§.N((await openai.responses.create({ model: "gpt-5", input: S })).output_text); x§[S]((await openai.responses.create({ model: S, input: "x" })).output_text);',
  'class N§ extends OpenAI { N = S; async N_ask() { const { output_text: N } = await this.responses.create({ model: "gpt-5", input: S + patient.dob }); console.error(S, N); return N; } } new N§({ baseURL: S });',
  'await fetch("https://api.openai.com/v1/P", { method: "POST", headers: { Authorization: S, [S]: S }, body: JSON.stringify({ model: S, messages: [{ role: "user", content: S }] }) });',
  'Sentry.captureMessage(S, { extra: { N: (await openai.responses.create({ model: "gpt-5", input: S })).output_text, [S]: S } });',
  '/* T */ // eslint-disable-next-line hipaa/no-completion-logging -- T\nconsole.log((await openai.responses.create({ model: "gpt-5", input: S })).output_text);',
  'const f§ = (N, { [S]: y§ = S } = {}) => openai.responses.create({ model: "gpt-5", input: `${N} ${y§} T`, prompt_cache_key: S, safety_identifier: patient.ssn });  f§(S); f§(patient.address);',
  'await openai.responses.create({ model: "gpt-5", input: S, text: { format: { type: "json_schema", name: S, schema: { type: "object", properties: { [S]: { enum: [S, S], description: S }, N: { const: S } } } } } });',
  'const q§ = [{ role: "user", content: patient.N }, { role: "user", content: S }]; console.log(S, q§); logger.info({ [S]: q§ }); await openai.chat.completions.create({ model: S, messages: q§ });',
  'const z§ = ((s, ...v) => s.join("") + v.join(""))`T ${S}`; await openai.responses.create({ model: "gpt-5", input: z§ }); console.log(z§);',
];

const head = `import Anthropic from '@anthropic-ai/sdk';
import * as Sentry from '@sentry/node';
import { createReadStream, writeFileSync } from 'node:fs';
import OpenAI from 'openai';
import pino from 'pino';
const anthropic = new Anthropic(); const openai = new OpenAI(); const logger = pino(); const patient = globalThis.patient;
`;

/** A program, a file name and settings with identifiers in any place. */
export interface RandomPlace {
  readonly code: string;
  readonly file: string;
  readonly settings: object;
}

const canary = fc.constantFrom(...canaries);
const expression = fc.tuple(fc.constantFrom(...Object.values(spelling)), canary).map(([spell, given]) => spell(given));
const filler: Readonly<Record<string, fc.Arbitrary<string>>> = {
  S: expression,
  N: canary.map(inName),
  H: canary.map(inHost),
  P: canary.map(inPath),
  T: canary.map(inLine),
};
const HOLE = /\b([SNHPT])(?=§|_|\b)/g;

const statement = fc.constantFrom(...statements).chain((text) => {
  const holes = [...text.matchAll(HOLE)].map(([, kind = 'S']) => filler[kind] ?? expression);
  return fc.tuple(...holes).map((given) => {
    let index = 0;
    return text.replace(HOLE, () => given[index++] ?? "''");
  });
});

/** Agreements whose lists of models, files and credentials hold an identifier. */
const agreed = canary.map(({ text }) => ({
  asOf: '2026-06-01',
  agreements: [
    { id: text, vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-01-12', conditions: ['modified-retention'], models: [text], note: text },
    { id: `second ${text}`, vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-01-12', conditions: ['hipaa-readiness'], models: ['none'], scope: { credentials: [`env:${text}`] } },
  ],
}));
const redactor = canary.map((given) => ({ redactors: [{ from: './N.js', name: inName(given) }], phi: { names: [inName(given)] }, endpoints: { [given.text]: given.text } }));

export const randomPlace: fc.Arbitrary<RandomPlace> = fc
  .record({
    body: fc.array(statement, { minLength: 1, maxLength: 4 }),
    file: canary.map((given) => `src/${words(given.text, '-')}.js`),
    settings: fc.oneof(fc.constant({}), redactor, agreed, canary.map((given) => plantedSettings(given))),
  })
  .map(({ body, file, settings }) => ({ code: head + body.map((text, index) => text.replaceAll('§', String(index))).join('\n'), file, settings }));
