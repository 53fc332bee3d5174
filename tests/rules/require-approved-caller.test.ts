import rule from '../../src/rules/require-approved-caller.js';
import { marketing } from '../support/agreements.js';
import { marked } from '../support/marked-cases.js';
import { everyLanguage, javascript, typescript } from '../support/rule-tester.js';

const settings = { gateways: ['src/llm/**'] };
const found = (messageId: string, name: string): { messageId: string; data: Record<string, string> } => ({ messageId, data: { name } });
const imported = (name: string): { messageId: string; data: Record<string, string> } => found('clientImported', name);

everyLanguage.run(rule, {
  title: 'imports and requests',
  valid: [
    { name: 'an import without declared gateways', code: `import OpenAI from 'openai';\nexport const openai = new OpenAI();` },
    { name: 'errors and helpers of a package', code: `import { APIError, toFile } from 'openai';\nexport const isError = (error) => error instanceof APIError && toFile;`, settings },
    { name: 'a tool, which calls no model', code: `import { tool } from 'ai';\nexport const weather = tool({ description: 'x', execute: () => 'x' });`, settings },
    { name: 'another package', code: `import OpenAI from '@clinic/fake';\nexport const openai = new OpenAI();`, settings },
    { name: 'a request to another host', code: `export const run = () => fetch('https://www.rfc-editor.org/rfc/rfc9110', { method: 'POST', body: 'https://api.openai.com' });`, settings },
    { name: 'a request to a server on this machine', code: `export const run = () => fetch('http://localhost:11434/api/chat', { method: 'POST', body: '{}' });`, settings },
    { name: 'a hook that talks to the own server', code: `import { useChat } from '@ai-sdk/react';\nexport const chat = () => useChat({ api: '/api/chat' });`, settings },
  ],
  invalid: [
    marked({ name: 'a client, once however often it is used', code: `«import OpenAI from 'openai';»
const openai = new OpenAI();
export const one = () => openai.responses.create({ model: 'gpt-5', input: 'x' });
export const two = () => openai.responses.create({ model: 'gpt-5', input: 'x' });`, settings, errors: [imported('openai')] }),
    marked({ name: 'an import that nothing uses yet', code: `«import Anthropic from '@anthropic-ai/sdk';»`, settings, errors: [imported('@anthropic-ai/sdk')] }),
    marked({ name: 'a function that calls a model, beside others', code: `«import { tool, generateText as ask } from 'ai';»\nexport const run = (model) => [tool, ask({ model, prompt: 'x' })];`, settings, errors: [imported('ai')] }),
    marked({ name: 'a namespace', code: `«import * as sdk from '@anthropic-ai/sdk';»\nexport const anthropic = new sdk.Anthropic();`, settings, errors: [imported('@anthropic-ai/sdk')] }),
    marked({ name: 'a provider', code: `«import { openai } from '@ai-sdk/openai';»\nexport const model = openai('gpt-5');`, settings, errors: [imported('@ai-sdk/openai')] }),
    marked({ name: 'a client that is passed on', code: `«export { default as OpenAI } from 'openai';»`, settings, errors: [found('clientReexported', 'openai')] }),
    marked({ name: 'everything that is passed on', code: `«export * from '@anthropic-ai/sdk';»`, settings, errors: [found('clientReexported', '@anthropic-ai/sdk')] }),
    marked({ name: 'a dynamic import', code: `export const make = async () => {
  const { default: OpenAI } = await «import('openai')»;
  return new OpenAI();
};`, settings, errors: [imported('openai')] }),
    marked({ name: 'a raw request', code: `export const run = () => «fetch('https://api.openai.com/v1/responses', { method: 'POST', body: '{}' })»;`, settings, errors: [found('requestSent', 'fetch')] }),
  ],
});

javascript.run(rule, {
  title: 'CommonJS',
  valid: [{ name: 'an error class', code: `const { APIError } = require('openai');\nmodule.exports = APIError;`, filename: 'file.cjs', settings }],
  invalid: [
    marked({ name: 'a required client', code: `const { OpenAI } = «require('openai')»;\nmodule.exports = new OpenAI();`, filename: 'file.cjs', settings, errors: [imported('openai')] }),
    marked({ name: 'a required module', code: `const OpenAI = «require('openai')»;\nmodule.exports = new OpenAI();`, filename: 'file.cjs', settings, errors: [imported('openai')] }),
  ],
});

typescript.run(rule, {
  title: 'types, gateways, scopes',
  valid: [
    { name: 'a gateway', code: `import OpenAI from 'openai';\nexport const openai = new OpenAI();`, filename: 'src/llm/client.ts', settings },
    { name: 'code that no PHI reaches', code: `import OpenAI from 'openai';\nexport const openai = new OpenAI();`, filename: 'apps/marketing/x.ts', settings: { ...settings, scopes: [marketing] } },
    { name: 'an import of types', code: `import type OpenAI from 'openai';\nexport const idOf = (reply: OpenAI.ChatCompletion) => reply.id;`, settings },
    { name: 'a named import of a type', code: `import { type OpenAI } from 'openai';\nexport const idOf = (reply: OpenAI.ChatCompletion) => reply.id;`, settings },
    { name: 'an import that serves types only', code: `import OpenAI from 'openai';\nexport const idOf = (reply: OpenAI.ChatCompletion): string => reply.id;`, settings },
    { name: 'types that are passed on', code: `export type { OpenAI } from 'openai';`, settings },
    { name: 'a function of a gateway', code: `import { ask } from './ask';\nexport const run = () => ask('x');`, filename: 'tests/fixtures/models/use.ts', settings },
    { name: 'a client of a package as a parameter that nothing calls', code: `import type OpenAI from 'openai';\nexport const keep = (openai: OpenAI) => ({ openai });`, settings },
  ],
  invalid: [
    marked({ name: 'a client of another module', code: `«import { anthropic } from './client';»
export const run = () => anthropic.messages.create({ model: 'claude-x', max_tokens: 1, messages: [] });`, filename: 'tests/fixtures/models/use.ts', settings, errors: [imported('./client')] }),
    marked({ name: 'a client that is handed in, at its first call', code: `import type OpenAI from 'openai';
export const run = (openai: OpenAI) => [
  «openai.responses.create({ model: 'gpt-5', input: 'x' })»,
  openai.responses.create({ model: 'gpt-5', input: 'y' }),
];`, settings, errors: [found('clientCalled', 'openai.responses.create')] }),
    marked({ name: 'a class that extends a client', code: `«import OpenAI from 'openai';»\nexport class Scribe extends OpenAI {}`, settings, errors: [imported('openai')] }),
  ],
});
