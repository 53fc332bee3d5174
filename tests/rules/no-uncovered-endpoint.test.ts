import rule from '../../src/rules/no-uncovered-endpoint.js';
import { everyLanguage, javascript, typescript } from '../support/rule-tester.js';

everyLanguage.run(rule, {
  title: 'places that decide the endpoint',
  valid: [
    {
      name: 'a class of the same name from another package',
      code: `import { Anthropic } from '@clinic/fake';
export const client = new Anthropic();`,
    },
    {
      name: 'a local class of the same name',
      code: `class OpenAI {}
export const client = new OpenAI();`,
    },
    {
      name: 'a local function with the name of a provider',
      code: `import { generateText } from 'ai';
const openai = (model) => model;
export const run = (model) => generateText({ model: openai(model), prompt: 'x' });`,
    },
    {
      name: 'a local function with the name of fetch',
      code: `const fetch = async (url) => url;
export const run = () => fetch('https://api.openai.com/v1/responses', { method: 'POST' });`,
    },
    {
      name: 'hosts in comments, texts and links',
      code: `// https://api.openai.com/v1
export const links = { documentation: 'https://platform.openai.com/docs', policy: "connect-src 'self' https://api.openai.com" };
export const run = () => fetch('https://github.com/openai/openai-node');`,
    },
    {
      name: 'the list of models',
      code: `export const run = () => fetch('https://api.openai.com/v1/models');`,
    },
    {
      name: 'other agents',
      code: `import { Agent } from 'node:https';
export const agent = new Agent({ keepAlive: true });`,
    },
  ],
  invalid: [
    {
      name: 'the construction of a client, and not its uses',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
export const one = () => openai.responses.create({ model: 'gpt-5', input: 'x' });
export const two = () => openai.responses.create({ model: 'gpt-5', input: 'y' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 16, endLine: 2, endColumn: 28,
        },
      ],
    },
    {
      name: 'an address among the defaults of a constructor',
      code: `import OpenAI from 'openai';
const defaults = { baseURL: 'https://api.deepseek.com', model: 'deepseek-chat' };
export class Llm {
  constructor(options = {}) {
    this.options = Object.assign({}, defaults, options);
  }
  make() {
    return new OpenAI({ baseURL: this.options.baseURL });
  }
}`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'DeepSeek', detail: 'no agreement with DeepSeek is declared' },
          line: 8, column: 12, endLine: 8, endColumn: 57,
        },
      ],
    },
    {
      name: 'options that send a class for OpenAI to Azure',
      code: `const { ChatOpenAI } = require('langchain/chat_models/openai');
export const model = new ChatOpenAI({ azureOpenAIApiKey: key, azureOpenAIApiInstanceName: 'clinic', azureOpenAIApiDeploymentName: 'gpt' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new ChatOpenAI', recipient: 'Azure OpenAI', detail: 'no agreement with Azure OpenAI is declared' },
          line: 2, column: 22, endLine: 2, endColumn: 139,
        },
      ],
    },
    {
      name: 'the call of a model provider',
      code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = () => generateText({ model: anthropic('claude-sonnet-4-6'), prompt: 'x' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'anthropic', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 3, column: 48, endLine: 3, endColumn: 78,
        },
      ],
    },
    {
      name: 'the making of a model provider',
      code: `import { createOpenAI } from '@ai-sdk/openai';
const provider = createOpenAI({ apiKey: 'x' });
export const model = provider('gpt-5');`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'createOpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 18, endLine: 2, endColumn: 47,
        },
      ],
    },
    {
      name: 'a raw request',
      code: `export const run = () => fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', body: '{}' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'fetch', recipient: 'Mistral AI', detail: 'no agreement with Mistral AI is declared' },
          line: 1, column: 26, endLine: 1, endColumn: 109,
        },
      ],
    },
    {
      name: 'a raw request to a constant',
      code: `const BASE = 'https://api.anthropic.com';
export const run = () => fetch(\`\${BASE}/v1/messages\`, { method: 'POST', body: '{}' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'fetch', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 26, endLine: 2, endColumn: 86,
        },
      ],
    },
    {
      name: 'a raw request of axios',
      code: `import axios from 'axios';
export const run = () => axios.post('https://api.openai.com/v1/responses', {});`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'axios.post', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 26, endLine: 2, endColumn: 79,
        },
      ],
    },
    {
      name: 'a lazy singleton, at its construction',
      code: `import OpenAI from 'openai';
let client;
export const get = () => (client ??= new OpenAI());
export const run = () => get().responses.create({ model: 'gpt-5', input: 'x' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 3, column: 38, endLine: 3, endColumn: 50,
        },
      ],
    },
    {
      name: 'the field of a class',
      code: `import OpenAI from 'openai';
export class Scribe {
  #client = new OpenAI();
  run() { return this.#client.responses.create({ model: 'gpt-5', input: 'x' }); }
}`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 3, column: 13, endLine: 3, endColumn: 25,
        },
      ],
    },
    {
      name: 'a copy of a client with another host',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
export const other = openai.withOptions({ baseURL: 'https://api.groq.com/openai/v1' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 16, endLine: 2, endColumn: 28,
        },
        {
          messageId: 'agreementMissing',
          data: { client: 'openai.withOptions', recipient: 'Groq', detail: 'no agreement with Groq is declared' },
          line: 3, column: 22, endLine: 3, endColumn: 87,
        },
      ],
    },
  ],
});

javascript.run(rule, {
  title: 'ways to the client',
  valid: [
    {
      name: 'a required package of another name',
      code: `const OpenAI = require('@clinic/fake');
module.exports = new OpenAI();`,
      filename: 'file.cjs',
    },
  ],
  invalid: [
    {
      name: 'a named import under another name',
      code: `import { Anthropic as Client } from '@anthropic-ai/sdk';
export const client = new Client();`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Client', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 35,
        },
      ],
    },
    {
      name: 'a namespace import',
      code: `import * as sdk from 'openai';
export const client = new sdk.OpenAI();`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new sdk.OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 39,
        },
      ],
    },
    {
      name: 'a required package',
      code: `const OpenAI = require('openai');
module.exports = new OpenAI();`,
      filename: 'file.cjs',
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 18, endLine: 2, endColumn: 30,
        },
      ],
    },
    {
      name: 'a package required in place',
      code: `module.exports = () => new (require('openai').OpenAI)();`,
      filename: 'file.cjs',
      errors: [{ messageId: 'agreementMissing', line: 1, column: 24, endLine: 1, endColumn: 56 }],
    },
    {
      name: 'a dynamic import',
      code: `export const make = async () => {
  const { default: OpenAI } = await import('openai');
  return new OpenAI();
};`,
      errors: [{ messageId: 'agreementMissing', line: 3, column: 10, endLine: 3, endColumn: 22 }],
    },
  ],
});

typescript.run(rule, {
  title: 'where the request goes',
  valid: [
    {
      name: 'a server on this machine',
      code: `import OpenAI from 'openai';
export const local = new OpenAI({ baseURL: 'http://localhost:11434/v1' });
export const loopback = new OpenAI({ baseURL: 'http://127.0.0.1:8000/v1' });`,
    },
    {
      name: "the page's own server",
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: '/api/llm' });`,
    },
    {
      name: 'an environment variable alone, by default',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL });`,
    },
    {
      name: 'an environment variable with a server on this machine as fallback',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL ?? 'http://localhost:11434/v1' });`,
    },
    {
      name: 'a parameter, by default',
      code: `import OpenAI from 'openai';
export const make = (baseURL: string) => new OpenAI({ baseURL });`,
    },
    {
      name: 'a client that is injected',
      code: `import type OpenAI from 'openai';
export const run = (openai: OpenAI) => openai.responses.create({ model: 'gpt-5', input: 'x' });`,
    },
    {
      name: `the application's own route`,
      code: `export const run = () => fetch('/api/chat', { method: 'POST', body: '{}' });`,
    },
  ],
  invalid: [
    {
      name: 'another vendor behind the same package',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });`,
      settings: { agreements: [{ vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-10-06', conditions: ['modified-retention'] }], asOf: '2026-11-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenRouter', detail: 'no agreement with OpenRouter is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 78,
        },
      ],
    },
    {
      name: 'a host that no catalog knows',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://llm.unheard-of.io/v1' });`,
      errors: [
        {
          messageId: 'hostUnknown',
          data: { client: 'new OpenAI', recipient: 'llm.unheard-of.io', detail: 'no agreement is declared for the host `llm.unheard-of.io`' },
          line: 2, column: 23, endLine: 2, endColumn: 78,
        },
      ],
    },
    {
      name: 'an environment variable with a literal as fallback',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL ?? 'https://api.deepseek.com' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'DeepSeek', detail: 'no agreement with DeepSeek is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 97,
        },
      ],
    },
    {
      name: 'the worst entry of a table',
      code: `import OpenAI from 'openai';
const hosts = { local: 'http://localhost:11434/v1', groq: 'https://api.groq.com/openai/v1' };
export const make = (name: keyof typeof hosts) => new OpenAI({ baseURL: hosts[name] });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'Groq', detail: 'no agreement with Groq is declared' },
          line: 3, column: 51, endLine: 3, endColumn: 87,
        },
      ],
    },
    {
      name: 'the host of a Vertex project',
      code: `import { GoogleGenAI } from '@google/genai';
export const ai = new GoogleGenAI({ vertexai: true, project: 'p', location: 'us-central1' });`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new GoogleGenAI', recipient: 'Google Vertex AI', detail: 'no agreement with Google Vertex AI is declared' },
          line: 2, column: 19, endLine: 2, endColumn: 93,
        },
      ],
    },
    {
      name: 'a parameter, when unknown endpoints are asked for',
      code: `import OpenAI from 'openai';
export const make = (baseURL: string) => new OpenAI({ baseURL });`,
      options: [{ reportUnknown: true }],
      errors: [{ messageId: 'endpointUnknown', data: { client: 'new OpenAI', hint: '' }, line: 2, column: 42, endLine: 2, endColumn: 65 }],
    },
    {
      name: 'an environment variable, when unknown endpoints are asked for',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL });`,
      options: [{ reportUnknown: true }],
      errors: [
        {
          messageId: 'endpointUnknown',
          data: { client: 'new OpenAI', hint: ': it comes from the environment variable `LLM_URL`' },
          line: 2, column: 23, endLine: 2, endColumn: 67,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'modules of the project',
  valid: [
    {
      name: 'a file that imports the client and uses it',
      code: `import { openai } from './lib/llm.js';
export const run = () => openai.responses.create({ model: 'gpt-5', input: 'x' });`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
    },
    {
      name: 'a file that calls a wrapper',
      code: `import { ask, Scribe } from '@/lib';
export const run = async () => [await ask('a', 'b'), await new Scribe().summarise('x')];`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
    },
  ],
  invalid: [
    {
      name: 'a file that makes one more',
      code: `import { openai } from './lib/llm.js';
import OpenAI from 'openai';
export const clients = [openai, new OpenAI()];`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 3, column: 33, endLine: 3, endColumn: 45,
        },
      ],
    },
  ],
});
