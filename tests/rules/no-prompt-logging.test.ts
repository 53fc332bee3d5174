import rule from '../../src/rules/no-prompt-logging.js';
import { placeOf } from '../support/place-of.js';
import { everyLanguage, typescript, type ReportedCase } from '../support/rule-tester.js';

const openai = `import OpenAI from 'openai';
const openai = new OpenAI();
`;

interface Logged {
  readonly name: string;
  readonly code: string;
  readonly at: string;
  /** What it stands in, where it occurs later too. */
  readonly within?: string;
  readonly line: string;
  readonly messageId?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly rest?: Pick<ReportedCase, 'options' | 'settings' | 'filename'>;
}

const inConsole = { source: 'openai.responses.create', device: 'console', sink: 'console.log', within: '' };

function logged({ name, code, at, within, line, messageId = 'promptInConsole', data = inConsole, rest = {} }: Logged): ReportedCase {
  return { name, code, ...rest, errors: [{ messageId, data: { line, ...data }, ...placeOf(code, at, within) }] };
}

const chat = { ...inConsole, source: 'openai.chat.completions.create' };
const strict = { options: [{ reportUnknown: true }] };

everyLanguage.run(rule, {
  title: 'prompts in a log',
  valid: [
    { name: 'a constant prompt', code: `${openai}const prompt = 'Summarise the news.';\nconsole.log(prompt);\nawait openai.responses.create({ input: prompt });` },
    { name: 'a prompt put together from constants', code: `${openai}const tone = 'kind';\nconst prompt = \`Be \${tone}.\`;\nconsole.log(prompt);\nawait openai.responses.create({ input: prompt });` },
    { name: 'the constant system prompt beside a message with content', code: `${openai}const system = 'You are a scribe.';\nexport async function ask(note) {\n  console.log(system);\n  return openai.responses.create({ instructions: system, input: note });\n}` },
    { name: 'the length of the prompt', code: `${openai}export async function ask(note) {\n  const prompt = \`Summarise \${note}\`;\n  console.log(prompt.length);\n  return openai.responses.create({ input: prompt });\n}` },
    { name: 'the number of messages and their roles', code: `${openai}export async function ask(messages) {\n  console.log(messages.length, messages[0].role, messages.map((message) => message.role));\n  return openai.chat.completions.create({ model: 'gpt-5', messages });\n}` },
    { name: 'the model of the request', code: `${openai}export async function ask(note) {\n  const request = { model: 'gpt-5', input: note };\n  console.log(request.model);\n  return openai.responses.create(request);\n}` },
    { name: 'the role of a message built here', code: `${openai}export async function ask(note) {\n  const messages = [{ role: 'user', content: note }];\n  console.log(messages[0].role);\n  return openai.chat.completions.create({ model: 'gpt-5', messages });\n}` },
    { name: 'a part of the prompt that is no prompt by itself', code: `${openai}export async function ask(note, tone) {\n  console.log(tone);\n  return openai.responses.create({ input: \`\${tone}: \${note}\` });\n}` },
    { name: 'another variable', code: `${openai}export async function ask(note, user) {\n  console.log(user);\n  return openai.responses.create({ input: note });\n}` },
    { name: 'the variable holds something else when it is logged', code: `${openai}export async function ask(note) {\n  let text = note;\n  await openai.responses.create({ input: text });\n  text = 'done';\n  console.log(text);\n}` },
    { name: 'today in a constant prompt', code: `${openai}export async function ask() {\n  const prompt = \`Today is \${new Date().toISOString()}.\`;\n  console.log(prompt);\n  return openai.responses.create({ input: prompt });\n}` },
    { name: 'a prompt from the environment is configuration', code: `${openai}const prompt = process.env.PROMPT;\nconsole.log(prompt);\nawait openai.responses.create({ input: prompt });` },
    { name: 'a text that goes to no model', code: `${openai}export async function ask(note, other) {\n  const prompt = \`Summarise \${other}\`;\n  console.log(prompt);\n  return openai.responses.create({ input: note });\n}` },
    { name: 'the completion is the matter of another rule', code: `${openai}const draft = await openai.responses.create({ input: 'x' });\nconsole.log(draft.output_text);\nawait openai.responses.create({ input: draft.output_text });` },
    { name: 'a caught error and its message', code: `import { APICallError, generateText } from 'ai';\nexport async function ask(prompt) {\n  try {\n    return await generateText({ model: 'openai/gpt-5', prompt });\n  } catch (error) {\n    console.error(error, error.message, APICallError.isInstance(error));\n  }\n}` },
    { name: 'the request of an error that no SDK makes', code: `${openai}export async function ask(note) {\n  try {\n    return await openai.responses.create({ input: note });\n  } catch (error) {\n    console.error(error.requestBodyValues);\n  }\n}` },
    { name: 'a file is storage', code: `import { writeFileSync } from 'node:fs';\n${openai}export async function ask(note) {\n  writeFileSync('a', note);\n  return openai.responses.create({ input: note });\n}` },
  ],
  invalid: [
    logged({ name: 'a template before the call', code: `${openai}export async function ask(note) {\n  const prompt = \`Summarise \${note}\`;\n  console.log(prompt);\n  return openai.responses.create({ input: prompt });\n}`, at: 'prompt', within: 'console.log(prompt)', line: '6' }),
    logged({ name: 'the value itself after the call', code: `${openai}export async function ask(note) {\n  await openai.responses.create({ input: note });\n  console.log('asked', note);\n}`, at: 'note', within: "console.log('asked', note)", line: '4' }),
    logged({ name: 'the messages', code: `${openai}export async function ask(note) {\n  const messages = [{ role: 'system', content: 'You are a scribe.' }, { role: 'user', content: note }];\n  console.log(messages);\n  return openai.chat.completions.create({ model: 'gpt-5', messages });\n}`, at: 'messages', within: 'console.log(messages)', line: '6', data: chat }),
    logged({ name: 'messages of the caller', code: `${openai}export async function ask(messages) {\n  console.log(messages.at(-1).content);\n  return openai.chat.completions.create({ model: 'gpt-5', messages });\n}`, at: 'messages.at(-1).content', line: '5', data: chat }),
    logged({ name: 'the request, serialised', code: `${openai}export async function ask(note) {\n  const request = { model: 'gpt-5', input: \`Summarise \${note}\` };\n  console.log(JSON.stringify(request));\n  return openai.responses.create(request);\n}`, at: 'JSON.stringify(request)', line: '6' }),
    logged({ name: 'the member of a request of the web', code: `${openai}export async function POST(request) {\n  const body = await request.json();\n  console.log(body.question);\n  return openai.responses.create({ input: body.question });\n}`, at: 'body.question', within: 'console.log(body.question)', line: '6' }),
    logged({ name: 'a member taken apart', code: `${openai}export async function POST(request) {\n  const { question } = await request.json();\n  console.log(question);\n  return openai.responses.create({ input: question });\n}`, at: 'question', within: 'console.log(question)', line: '6' }),
    logged({ name: 'a pushed message', code: `${openai}const messages = [{ role: 'system', content: 'x' }];\nexport async function ask(question) {\n  messages.push({ role: 'user', content: question });\n  console.log(messages);\n  return openai.chat.completions.create({ model: 'gpt-5', messages });\n}`, at: 'messages', within: 'console.log(messages)', line: '7', data: chat }),
    logged({ name: 'a helper that builds the prompt', code: `${openai}const build = (note) => \`Summarise \${note}\`;\nexport async function ask(note) {\n  const prompt = build(note);\n  console.log(prompt);\n  return openai.responses.create({ input: prompt });\n}`, at: 'prompt', within: 'console.log(prompt)', line: '7' }),
    logged({ name: 'an appended text, before it is complete', code: `${openai}export async function ask(note) {\n  let prompt = \`Summarise \${note}\`;\n  console.log(prompt);\n  prompt += ' Be brief.';\n  return openai.responses.create({ input: prompt });\n}`, at: 'prompt', within: 'console.log(prompt)', line: '7' }),
    logged({ name: 'in a helper that calls the model', code: `${openai}async function send(input) {\n  console.log(input);\n  return openai.responses.create({ input });\n}\nexport const ask = (note) => send(\`Summarise \${note}\`);`, at: 'input', within: 'console.log(input)', line: '5' }),
    logged({ name: 'at the caller of a helper that calls the model', code: `${openai}async function send(input) {\n  return openai.responses.create({ input });\n}\nexport function ask(note) {\n  const text = \`Summarise \${note}\`;\n  console.log(text);\n  return send(text);\n}`, at: 'text', within: 'console.log(text)', line: '4' }),
    logged({ name: 'the body of a request by hand', code: `export async function ask(note) {\n  const body = { model: 'gpt-5', messages: [{ role: 'user', content: note }] };\n  console.log(body);\n  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) });\n}`, at: 'body', within: 'console.log(body)', line: '4', data: { ...inConsole, source: 'fetch' } }),
    logged({ name: 'a thrown error', code: `${openai}export async function ask(note) {\n  const reply = await openai.responses.create({ input: note });\n  if (!reply.output_text) throw new Error(\`nothing for \${note}\`);\n}`, at: '`nothing for ${note}`', line: '4', messageId: 'promptInError', data: { source: 'openai.responses.create', sink: 'throw', within: '' } }),
    logged({ name: 'a logger known by name', code: `${openai}export async function ask(note, logger) {\n  logger.info({ prompt: note });\n  return openai.responses.create({ input: note });\n}`, at: '{ prompt: note }', line: '5', messageId: 'promptLogged', data: { source: 'openai.responses.create', sink: 'logger.info', within: '' } }),
    logged({ name: 'the request in an error', code: `import { APICallError, generateText } from 'ai';\nexport async function ask(prompt) {\n  try {\n    return await generateText({ model: 'openai/gpt-5', prompt });\n  } catch (error) {\n    if (APICallError.isInstance(error)) console.error(error.requestBodyValues);\n  }\n}`, at: 'error.requestBodyValues', line: '6', messageId: 'requestOfError', data: { source: 'APICallError.requestBodyValues', device: 'console', sink: 'console.error', within: '' } }),
    logged({ name: 'an error that holds the request, serialised whole', code: `import { APICallError, generateText } from 'ai';\nexport async function ask(prompt) {\n  try {\n    return await generateText({ model: 'openai/gpt-5', prompt });\n  } catch (error) {\n    if (APICallError.isInstance(error)) console.error(JSON.stringify(error));\n  }\n}`, at: 'JSON.stringify(error)', line: '6', messageId: 'requestOfError', data: { source: 'APICallError', device: 'console', sink: 'console.error', within: '' } }),
    logged({ name: 'the request that a result repeats', code: `import { generateText } from 'ai';\nexport async function ask(prompt) {\n  const result = await generateText({ model: 'openai/gpt-5', prompt });\n  console.log(result.request.body);\n}`, at: 'result.request.body', line: '3', data: { ...inConsole, source: 'generateText' } }),
  ],
});

typescript.run(rule, {
  title: 'settings and options',
  valid: [
    { name: 'a redacted copy is logged', code: `import { deidentify } from '@clinic/phi';\n${openai}export async function ask(note: string) {\n  console.log(deidentify(note));\n  return openai.responses.create({ input: note });\n}`, settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] } },
    { name: 'only a redacted copy is sent', code: `import { deidentify } from '@clinic/phi';\n${openai}export async function ask(note: string) {\n  const prompt = \`Summarise \${deidentify(note)}\`;\n  console.log(prompt);\n  return openai.responses.create({ input: prompt });\n}`, settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] } },
    { name: 'a secured sink', code: `${openai}export async function ask(note: string) {\n  console.log(note);\n  return openai.responses.create({ input: note });\n}`, settings: { securedSinks: ['console'] } },
    { name: 'a vendor with an agreement', code: `import * as Sentry from '@sentry/node';\n${openai}export async function ask(note: string) {\n  Sentry.captureMessage(note);\n  return openai.responses.create({ input: note });\n}`, settings: { agreements: [{ vendor: 'sentry', plan: 'business', signed: '2026-01-12' }] } },
    { name: 'a scope without PHI', code: `${openai}export async function ask(note: string) {\n  console.log(note);\n  return openai.responses.create({ input: note });\n}`, filename: 'apps/marketing/a.ts', settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] } },
    { name: 'a prompt of a package out of sight is silent by default', code: `import { prompt } from '@clinic/prompts';\n${openai}console.log(prompt);\nawait openai.responses.create({ input: prompt });` },
  ],
  invalid: [
    logged({ name: 'a prompt of a package out of sight, in `strict`', code: `import { prompt } from '@clinic/prompts';\n${openai}console.log(\`\${prompt}\`);\nawait openai.responses.create({ input: prompt });`, at: '`${prompt}`', line: '5', messageId: 'promptMayLeave', rest: strict }),
    logged({ name: 'the prompt of a declared wrapper', code: `import { ask } from './llm.js';\nexport async function summarise(note: string) {\n  console.log(\`\${note}!\`);\n  return ask(note);\n}`, at: '`${note}!`', line: '4', data: { ...inConsole, source: 'ask' }, rest: { settings: { wrappers: [{ from: './llm.js', name: 'ask', prompt: ['(0)'], completion: '()' }] } } }),
    {
      name: 'a vendor without an agreement',
      code: `import * as Sentry from '@sentry/node';\n${openai}export async function ask(note: string) {\n  Sentry.captureMessage(\`\${note}\`);\n  return openai.responses.create({ input: note });\n}`,
      errors: [
        {
          messageId: 'promptShared',
          data: { source: 'openai.responses.create', line: '6', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'no agreement with Sentry is declared' },
          line: 5, column: 25, endLine: 5, endColumn: 34,
        },
      ],
    },
    {
      name: 'the imported redactor is offered',
      code: `import { deidentify } from '@clinic/phi';\n${openai}export async function ask(note: string) {\n  console.log(note);\n  return openai.responses.create({ input: note });\n}`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [
        {
          messageId: 'promptInConsole',
          data: { ...inConsole, line: '6' },
          line: 5, column: 15, endLine: 5, endColumn: 19,
          suggestions: [{ messageId: 'wrapInRedactor', data: { redactor: 'deidentify' }, output: `import { deidentify } from '@clinic/phi';\n${openai}export async function ask(note: string) {\n  console.log(deidentify(note));\n  return openai.responses.create({ input: note });\n}` }],
        },
      ],
    },
  ],
});
