import rule from '../../src/rules/no-uncovered-model.js';
import { anthropicAgreement, declared, marketing, openaiAgreement } from '../support/agreements.js';
import { marked } from '../support/marked-cases.js';
import { everyLanguage, javascript, typescript } from '../support/rule-tester.js';

const listed = { ...anthropicAgreement, models: ['claude-sonnet-4-6', 'claude-opus-4-5*'] };
const settings = declared(listed);
const client = `import Anthropic from '@anthropic-ai/sdk';
const anthropic = new Anthropic();`;
const outside = (model: string, call = 'anthropic.messages.create'): { messageId: string; data: Record<string, string> } => ({
  messageId: 'modelNotListed',
  data: { call, detail: `the agreement \`anthropic\` lists \`claude-sonnet-4-6\` and \`claude-opus-4-5*\` and not \`${model}\`` },
});
const compound = (call: string, model = 'groq/compound'): { messageId: string; data: Record<string, string> } => ({
  messageId: 'modelExcluded',
  data: { call, detail: `Groq names the model \`${model}\` as not eligible or leaves it off its list (console.groq.com, 2026-11-22)` },
});

everyLanguage.run(rule, {
  title: 'models of a call',
  valid: [
    { name: 'a listed model', code: `${client}\nexport const run = () => anthropic.messages.create({ model: 'claude-sonnet-4-6', messages: [] });`, settings },
    { name: 'a model that fits a listed pattern', code: `${client}\nexport const run = () => anthropic.messages.create({ model: 'claude-opus-4-5-20251101', messages: [] });`, settings },
    { name: 'any model under an agreement without a list', code: `${client}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [] });`, settings: declared(anthropicAgreement) },
    { name: 'any model without an agreement, which is the matter of the endpoint', code: `${client}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [] });` },
    { name: 'a model that arrives as a parameter', code: `${client}\nexport const run = (model) => anthropic.messages.create({ model, messages: [] });`, settings },
    { name: 'a model with a run-time part', code: `${client}\nexport const run = (size) => anthropic.messages.create({ model: \`claude-\${size}\`, messages: [] });`, settings },
    { name: 'a model from the environment alone', code: `${client}\nexport const run = () => anthropic.messages.create({ model: process.env.MODEL, messages: [] });`, settings },
    { name: 'the model of an unrelated client of the same shape', code: `import Anthropic from '@clinic/fake';
const anthropic = new Anthropic();
export const run = () => anthropic.messages.create({ model: 'claude-x', messages: [] });`, settings },
    { name: 'a model of a server on this machine', code: `import OpenAI from 'openai';
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1' });
export const run = () => local.chat.completions.create({ model: 'llama3', messages: [] });`, settings: declared({ ...openaiAgreement, models: ['gpt-5'] }) },
    { name: 'another property named model', code: `${client}\nexport const car = { model: 'claude-x' };\nexport const run = () => anthropic.messages.create({ model: 'claude-sonnet-4-6', messages: [] });`, settings },
  ],
  invalid: [
    marked({ name: 'a model that is not listed', code: `${client}\nexport const run = () => anthropic.messages.create({ model: «'claude-x'», messages: [] });`, settings, errors: [outside('claude-x')] }),
    marked({ name: 'a constant, where its text stands', code: `${client}\nconst MODEL = «'claude-x'»;\nexport const run = () => anthropic.messages.create({ model: MODEL, messages: [] });`, settings, errors: [outside('claude-x')] }),
    marked({
      name: 'a constant that two calls use, once',
      code: `${client}\nconst MODEL = «'claude-x'»;\nexport const one = () => anthropic.messages.create({ model: MODEL, messages: [] });\nexport const two = () => anthropic.messages.create({ model: MODEL, messages: [] });`,
      settings,
      errors: [outside('claude-x')],
    }),
    marked({ name: 'a fallback of an environment variable', code: `${client}\nexport const run = () => anthropic.messages.create({ model: process.env.MODEL ?? «'claude-x'», messages: [] });`, settings, errors: [outside('claude-x')] }),
    marked({
      name: 'every entry of a table that a key at run time picks from',
      code: `${client}\nconst MODELS = { small: «'claude-x'», large: 'claude-sonnet-4-6', other: «'claude-y'» };\nexport const run = (size) => anthropic.messages.create({ model: MODELS[size], messages: [] });`,
      settings,
      errors: [outside('claude-x'), outside('claude-y')],
    }),
    marked({
      name: 'the entry of a table that a constant key picks, and no other',
      code: `${client}\nconst MODELS = { small: «'claude-x'», other: 'claude-y' };\nexport const run = () => anthropic.messages.create({ model: MODELS.small, messages: [] });`,
      settings,
      errors: [outside('claude-x')],
    }),
    marked({
      name: 'the branches of a switch',
      code: `${client}\nexport const run = (size) => {
  let model = 'claude-sonnet-4-6';
  switch (size) {
    case 'small':
      model = «'claude-x'»;
      break;
    default:
  }
  return anthropic.messages.create({ model, messages: [] });
};`,
      settings,
      errors: [outside('claude-x')],
    }),
    marked({ name: 'what a helper returns', code: `${client}\nconst pick = (size) => (size ? «'claude-x'» : 'claude-sonnet-4-6');\nexport const run = (size) => anthropic.messages.create({ model: pick(size), messages: [] });`, settings, errors: [outside('claude-x')] }),
    marked({ name: 'a default of a parameter', code: `${client}\nexport const run = (model = «'claude-x'») => anthropic.messages.create({ model, messages: [] });`, settings, errors: [outside('claude-x')] }),
    marked({ name: 'an argument of a helper of the file', code: `${client}\nconst ask = (model) => anthropic.messages.create({ model, messages: [] });\nexport const run = () => ask(«'claude-x'»);`, settings, errors: [outside('claude-x')] }),
    marked({ name: 'a spread request', code: `${client}\nconst base = { model: «'claude-x'», max_tokens: 5 };\nexport const run = () => anthropic.messages.create({ ...base, messages: [] });`, settings, errors: [outside('claude-x')] }),
    marked({
      name: 'a model that the vendor excludes, whether or not there is an agreement',
      code: `import Groq from 'groq-sdk';
const groq = new Groq();
export const run = () => groq.chat.completions.create({ model: «'groq/compound'», messages: [] });`,
      errors: [compound('groq.chat.completions.create')],
    }),
  ],
});

javascript.run(rule, {
  title: 'where the model is named',
  valid: [
    { name: 'a model object with a listed model', code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = () => generateText({ model: anthropic('claude-sonnet-4-6'), prompt: 'x' });`, settings },
    { name: 'a gateway string with a listed model of the vendor that it names', code: `import { generateText } from 'ai';
export const run = () => generateText({ model: 'anthropic/claude-sonnet-4-6', prompt: 'x' });`, settings },
    { name: 'the same name at another vendor', code: `import OpenAI from 'openai';
const openai = new OpenAI();
export const run = () => openai.chat.completions.create({ model: 'groq/compound', messages: [] });` },
  ],
  invalid: [
    marked({
      name: 'a model object, once where it is made',
      code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
const model = anthropic(«'claude-x'»);
export const run = () => generateText({ model, prompt: 'x' });`,
      settings,
      errors: [outside('claude-x', 'anthropic')],
    }),
    marked({
      name: 'a gateway string',
      code: `import { generateText } from 'ai';
export const run = () => generateText({ model: «'anthropic/claude-x'», prompt: 'x' });`,
      settings,
      errors: [outside('anthropic/claude-x', 'generateText')],
    }),
    marked({
      name: 'a model string of a router',
      code: `import OpenAI from 'openai';
const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
export const run = () => router.chat.completions.create({ model: «'anthropic/claude-x'», messages: [] });`,
      settings,
      errors: [outside('anthropic/claude-x', 'router.chat.completions.create')],
    }),
    marked({
      name: 'a model that a LangChain class is made with',
      code: `import { ChatAnthropic } from '@langchain/anthropic';
export const run = () => new ChatAnthropic({ model: «'claude-x'» }).invoke('x');`,
      settings,
      errors: [outside('claude-x', 'new ChatAnthropic')],
    }),
    marked({
      name: 'the model of a command',
      code: `import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
const bedrock = new BedrockRuntimeClient({});
export const run = () => bedrock.send(new ConverseCommand({ modelId: «'us.meta.llama'», messages: [] }));`,
      settings: declared({ vendor: 'aws', services: ['aws-bedrock'], signed: '2025-11-02', models: ['us.anthropic.*'] }),
      errors: [{ messageId: 'modelNotListed', data: { call: 'bedrock.send', detail: 'the agreement `aws` lists `us.anthropic.*` and not `us.meta.llama`' } }],
    }),
    marked({
      name: 'the JSON body of a raw request',
      code: `export const run = () => fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body: JSON.stringify({ model: «'claude-x'», messages: [] }) });`,
      settings,
      errors: [outside('claude-x', 'fetch')],
    }),
    marked({
      name: 'the path of a raw request',
      code: `export const run = () => fetch(«'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/gemini-2.5-pro:generateContent'», { method: 'POST', body: '{}' });`,
      settings: declared({ vendor: 'google-cloud', services: ['google-vertex'], plan: 'gcp-baa', signed: '2026-05-04', models: ['gemini-2.5-flash'] }),
      errors: [{ messageId: 'modelNotListed', data: { call: 'fetch', detail: 'the agreement `google-cloud` lists `gemini-2.5-flash` and not `gemini-2.5-pro`' } }],
    }),
  ],
});

typescript.run(rule, {
  title: 'what is not certain',
  valid: [
    { name: 'the name of a deployment, by default', code: `import { AzureOpenAI } from 'openai';
const azure = new AzureOpenAI({ endpoint: 'https://clinic.openai.azure.com' });
export const run = () => azure.chat.completions.create({ model: 'clinic-chat', messages: [] });`,
      settings: declared({ vendor: 'azure-openai', plan: 'azure-ga', signed: '2026-05-04', models: ['gpt-5'] }) },
    { name: 'a client that is injected, by default', code: `import type Anthropic from '@anthropic-ai/sdk';
export const run = (anthropic: Anthropic) => anthropic.messages.create({ model: 'claude-x', max_tokens: 5, messages: [] });`, settings },
    { name: 'a model of which the vendor says nothing, by default', code: `import { GoogleGenAI } from '@google/genai';
const vertex = new GoogleGenAI({ vertexai: true });
export const run = () => vertex.models.generateContent({ model: 'gemini-3-preview', contents: 'x' });` },
    { name: 'a file that no PHI reaches', code: `${client}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', max_tokens: 5, messages: [] });`, filename: 'apps/marketing/x.ts', settings: { ...settings, scopes: [marketing] } },
    { name: 'an excluded model that the agreement allows after all', code: `import Groq from 'groq-sdk';
const groq = new Groq();
export const run = () => groq.chat.completions.create({ model: 'groq/compound', messages: [] });`,
      settings: declared({ vendor: 'groq', plan: 'paid', signed: '2026-05-04', overrides: [{ fact: 'model:groq/compound', evidence: 'LEGAL-9', approvedBy: 'privacy office', approved: '2026-05-10' }] }) },
    { name: 'a model that one of the vendors behind an own gateway accepts', code: `import OpenAI from 'openai';
const gateway = new OpenAI({ baseURL: 'https://llm.clinic.io/v1' });
export const run = () => gateway.chat.completions.create({ model: 'claude-sonnet-4-6', messages: [] });`,
      settings: declared({ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['anthropic', 'openai'] }, listed, { ...openaiAgreement, models: ['gpt-5'] }) },
  ],
  invalid: [
    marked({ name: 'the name of a deployment, with reportUnknown', code: `import { AzureOpenAI } from 'openai';
const azure = new AzureOpenAI({ endpoint: 'https://clinic.openai.azure.com' });
export const run = () => azure.chat.completions.create({ model: «'clinic-chat'», messages: [] });`,
      settings: declared({ vendor: 'azure-openai', plan: 'azure-ga', signed: '2026-05-04', models: ['gpt-5'] }), options: [{ reportUnknown: true }],
      errors: [{ messageId: 'modelNotListed', data: { call: 'azure.chat.completions.create', detail: 'the agreement `azure-openai` lists `gpt-5` and not `clinic-chat`' } }] }),
    marked({ name: 'a client that is injected, with reportUnknown', code: `import type Anthropic from '@anthropic-ai/sdk';
export const run = (anthropic: Anthropic) => anthropic.messages.create({ model: «'claude-x'», max_tokens: 5, messages: [] });`, settings, options: [{ reportUnknown: true }], errors: [outside('claude-x')] }),
    marked({ name: 'a model of which the vendor says nothing, with reportUnknown', code: `import { GoogleGenAI } from '@google/genai';
const vertex = new GoogleGenAI({ vertexai: true });
export const run = () => vertex.models.generateContent({ model: «'gemini-3-preview'», contents: 'x' });`, options: [{ reportUnknown: true }],
      errors: [{ messageId: 'modelUnknown', data: { call: 'vertex.models.generateContent', detail: 'it is not known whether a BAA with Google Vertex AI reaches the model `gemini-3-preview` (cloud.google.com, 2026-08-28)' } }] }),
    marked({ name: 'an excluded model of an injected client', code: `import Groq from 'groq-sdk';
export class Scribe {
  constructor(private readonly groq: Groq) {}
  run() { return this.groq.chat.completions.create({ model: «'groq/compound'», messages: [] }); }
}`, errors: [compound('this.groq.chat.completions.create')] }),
    marked({ name: 'a model that none of the vendors behind an own gateway accepts', code: `import OpenAI from 'openai';
const gateway = new OpenAI({ baseURL: 'https://llm.clinic.io/v1' });
export const run = () => gateway.chat.completions.create({ model: «'claude-x'», messages: [] });`,
      settings: declared({ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['anthropic', 'openai'] }, listed, { ...openaiAgreement, models: ['gpt-5'] }),
      errors: [outside('claude-x', 'gateway.chat.completions.create')] }),
    marked({ name: 'a constant of another module, at the argument', code: `import Anthropic from '@anthropic-ai/sdk';
import { MODEL } from './settings';
const anthropic = new Anthropic();
export const run = () => anthropic.messages.create({ model: «MODEL», max_tokens: 5, messages: [] });`,
      filename: 'tests/fixtures/models/use.ts', settings, errors: [outside('claude-x')] }),
    marked({ name: 'a client of another module', code: `import { anthropic } from './client';
export const run = () => anthropic.messages.create({ model: «'claude-x'», max_tokens: 5, messages: [] });`,
      filename: 'tests/fixtures/models/use.ts', settings, errors: [outside('claude-x')] }),
  ],
});
