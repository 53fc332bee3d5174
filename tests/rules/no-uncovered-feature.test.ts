import rule from '../../src/rules/no-uncovered-feature.js';
import { anthropicAgreement, declared, marketing, openaiAgreement } from '../support/agreements.js';
import { marked } from '../support/marked-cases.js';
import { everyLanguage, javascript, typescript } from '../support/rule-tester.js';

const claude = `import Anthropic from '@anthropic-ai/sdk';
const anthropic = new Anthropic();`;
const gpt = `import OpenAI from 'openai';
const openai = new OpenAI();`;

interface Expected {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

const excluded = (call: string, name: string, feature: string, source: string): Expected => ({
  messageId: 'featureExcluded',
  data: { call, detail: `${name} names \`${feature}\` as not eligible or leaves it off its list (${source})` },
});
const left = (feature: string, call = 'anthropic.beta.messages.create'): Expected => excluded(call, 'Anthropic', feature, 'platform.claude.com, 2026-09-26');
const leftByOpenai = (feature: string, call = 'openai.responses.create', source = 'developers.openai.com, 2026-09-01'): Expected => excluded(call, 'OpenAI', feature, source);
const unlisted = 'help.openai.com, 2026-09-01';

everyLanguage.run(rule, {
  title: 'what a call shows',
  valid: [
    { name: 'a plain call', code: `${claude}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [{ role: 'user', content: 'x' }] });` },
    { name: 'tools that the page lists as eligible', code: `${claude}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [], tools: [{ type: 'web_search_20250305', name: 'web_search' }, { type: 'bash_20250124', name: 'bash' }] });` },
    { name: 'an own tool', code: `${claude}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [], tools: [{ name: 'web_fetch', description: 'x', input_schema: { type: 'object' } }] });` },
    { name: 'fields of an own tool with the names of features', code: `${claude}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [], tools: [{ name: 'order', input_schema: { type: 'object', properties: { diagnostics: {}, thread: {}, mcp_servers: {} } } }] });` },
    { name: 'tools that arrive as a parameter', code: `${claude}\nexport const run = (tools) => anthropic.messages.create({ model: 'claude-x', messages: [], tools });` },
    { name: 'a document within the message', code: `${claude}\nexport const run = (data) => anthropic.messages.create({ model: 'claude-x', messages: [{ role: 'user', content: [{ type: 'document', source: { type: 'base64', data } }] }] });` },
    { name: 'an empty or missing list', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', messages: [], mcp_servers: [], betas: [], context_management: undefined });` },
    { name: 'a beta of an eligible feature', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', messages: [], betas: ['fast-mode-2026-02-01'] });` },
    { name: 'the same method of another package', code: `import Anthropic from '@clinic/fake';
const anthropic = new Anthropic();
export const run = () => anthropic.messages.batches.create({ requests: [] });` },
    { name: 'the same tool of another vendor', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x', store: false, tools: [{ type: 'web_fetch_20250910' }] });` },
    { name: 'a search that does not leave the vendor', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x', store: false, tools: [{ type: 'web_search', external_web_access: false }] });` },
    { name: 'a search of which code does not show whether it leaves the vendor', code: `${gpt}\nexport const run = (live) => openai.responses.create({ model: 'gpt-5', input: 'x', store: false, tools: [{ type: 'web_search', external_web_access: live }] });` },
    { name: 'the name of a tool in a text', code: `${claude}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [{ role: 'user', content: 'use web_fetch_20250910' }] });` },
  ],
  invalid: [
    marked({ name: 'an API', code: `${claude}\nexport const run = () => «anthropic.messages.batches.create»({ requests: [] });`, errors: [left('batch-api', 'anthropic.messages.batches.create')] }),
    marked({ name: 'an API that takes no prompt', code: `${claude}\nexport const run = () => «anthropic.beta.skills.list»();`, errors: [left('skills', 'anthropic.beta.skills.list')] }),
    marked({ name: 'a part of the client under another name', code: `${claude}\nconst { batches } = anthropic.messages;\nexport const run = () => «batches.create»({ requests: [] });`, errors: [left('batch-api', 'anthropic.messages.batches.create')] }),
    marked({ name: 'a tool', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', messages: [], tools: [«{ type: 'web_fetch_20250910', name: 'web_fetch' }»] });`, errors: [left('web-fetch')] }),
    marked({ name: 'a tool of a list that is a constant', code: `${claude}\nconst tools = [«{ type: 'code_execution_20250825', name: 'code' }»];\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', messages: [], tools });`, errors: [left('code-execution')] }),
    marked({ name: 'a tool that is added on a condition', code: `${claude}\nexport const run = (search) => anthropic.beta.messages.create({ model: 'claude-x', messages: [], tools: [...(search ? [«{ type: 'web_fetch_20250910', name: 'f' }»] : [])] });`, errors: [left('web-fetch')] }),
    marked({ name: 'a parameter', code: `${claude}\nexport const run = (servers) => anthropic.beta.messages.create({ model: 'claude-x', messages: [], mcp_servers: «servers» });`, errors: [left('mcp-connector')] }),
    marked({ name: 'a parameter that is set later', code: `${claude}\nexport const run = () => {
  const request = { model: 'claude-x', messages: [] };
  request.context_management = «{ edits: [] }»;
  return anthropic.beta.messages.create(request);
};`, errors: [left('context-editing')] }),
    marked({ name: 'the more specific of two features that one parameter shows', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', messages: [], context_management: { edits: [{ type: «'compact_20260112'» }] } });`, errors: [left('compaction')] }),
    marked({ name: 'a beta', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', messages: [], betas: [«'files-api-2025-04-14'», 'fast-mode-2026-02-01'] });`, errors: [left('files-api')] }),
    marked({ name: 'a beta in the headers of the call', code: `${claude}\nexport const run = () => anthropic.messages.create({ model: 'claude-x', messages: [] }, { headers: { 'anthropic-beta': «'skills-2025-10-02'» } });`, errors: [left('skills', 'anthropic.messages.create')] }),
    marked({ name: 'a beta in the headers of the client', code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic({ defaultHeaders: { 'anthropic-beta': «'fast-mode-2026-02-01, code-execution-2025-05-22'» } });`, errors: [left('code-execution', 'new Anthropic')] }),
    marked({ name: 'a file by its id', code: `${claude}\nexport const run = (id) => anthropic.beta.messages.create({ model: 'claude-x', messages: [{ role: 'user', content: [{ type: 'document', source: { type: «'file'», file_id: id } }] }] });`, errors: [left('files-api')] }),
    marked({ name: 'a search that goes live, by default', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x', tools: [«{ type: 'web_search' }»] });`, errors: [leftByOpenai('web-search-live')] }),
    marked({ name: 'two tools of a call', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x', tools: [«{ type: 'web_search_preview' }», «{ type: 'mcp', server_label: 'x' }»] });`, errors: [leftByOpenai('web-search-preview'), leftByOpenai('remote-mcp')] }),
    marked({ name: 'a stored conversation', code: `${gpt}\nexport const run = (id) => openai.responses.create({ model: 'gpt-5', input: 'x', conversation: «id» });`, errors: [leftByOpenai('conversations', 'openai.responses.create', unlisted)] }),
  ],
});

javascript.run(rule, {
  title: 'ways to a feature',
  valid: [
    { name: 'tools that helpers build and the page lists as eligible', code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = () => generateText({ model: anthropic('claude-x'), prompt: 'x', tools: { search: anthropic.tools.webSearch_20250305() } });` },
    { name: 'a helper of the same name that is not of the provider', code: `import { anthropic } from '@ai-sdk/anthropic';
import { helpers } from '@clinic/fake';
import { generateText } from 'ai';
export const run = () => generateText({ model: anthropic('claude-x'), prompt: 'x', tools: { fetch: helpers.tools.webFetch_20250910() } });` },
    { name: 'a search helper that does not leave the vendor', code: `import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
export const run = () => generateText({ model: openai('gpt-5'), prompt: 'x', tools: { search: openai.tools.webSearch({ externalWebAccess: false }) } });`,
      settings: declared({ ...openaiAgreement, conditions: ['modified-retention', 'zero-data-retention'] }) },
    { name: 'search grounding on Vertex AI, by default', code: `import { GoogleGenAI } from '@google/genai';
const ai = new GoogleGenAI({ vertexai: true });
export const run = () => ai.models.generateContent({ model: 'gemini-x', contents: 'x', config: { tools: [{ googleSearch: {} }] } });` },
    { name: 'a raw request to an eligible API', code: `export const run = () => fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body: JSON.stringify({ model: 'claude-x', messages: [] }) });` },
    { name: 'options under keys that only run time knows', code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = (name, value) => {
  const providerOptions = { anthropic: {} };
  providerOptions.anthropic[name] = value;
  return generateText({ model: anthropic('claude-x'), prompt: 'x', providerOptions, [name]: value });
};` },
    { name: 'a path that only begins like an API', code: `export const run = () => fetch('https://api.openai.com/v1/videoscope', { method: 'POST', body: '{}' });` },
    { name: 'a client with another endpoint', code: `import OpenAI from 'openai';
const local = new OpenAI({ baseURL: 'http://localhost:8000/v1' });
export const run = () => local.responses.create({ model: 'x', input: 'x', tools: [{ type: 'web_search' }] });` },
  ],
  invalid: [
    marked({ name: 'tools that helpers build', code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = () => generateText({ model: anthropic('claude-x'), prompt: 'x', tools: { fetch: «anthropic.tools.webFetch_20250910({ maxUses: 1 })», find: «anthropic.tools.toolSearchRegex_20251119()» } });`,
      errors: [left('web-fetch', 'generateText'), left('tool-search', 'generateText')] }),
    marked({ name: 'a search helper', code: `import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
export const run = () => generateText({ model: openai('gpt-5'), prompt: 'x', tools: { search: «openai.tools.webSearch()» } });`, errors: [leftByOpenai('web-search-live', 'generateText')] }),
    marked({ name: 'the helper of one vendor, where a table offers several', code: `import { azure } from '@ai-sdk/azure';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
const models = { azure: azure('clinic'), openai: openai('gpt-5') };
export const run = (name) => generateText({ model: models[name], prompt: 'x', tools: { search: «openai.tools.webSearch()» } });`, errors: [leftByOpenai('web-search-live', 'generateText')] }),
    marked({ name: 'options of the provider', code: `import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = (servers) => generateText({ model: anthropic('claude-x'), prompt: 'x', providerOptions: { anthropic: { mcpServers: «servers» } } });`, errors: [left('mcp-connector', 'generateText')] }),
    marked({ name: 'search grounding', code: `import { GoogleGenAI } from '@google/genai';
const ai = new GoogleGenAI({ apiKey: 'x' });
export const run = () => ai.models.generateContent({ model: 'gemini-x', contents: 'x', config: { tools: [«{ googleSearch: {} }»] } });`,
      errors: [excluded('ai.models.generateContent', 'Google Gemini API', 'grounding', 'ai.google.dev, 2026-09-14')] }),
    marked({ name: 'tools that are bound to a model', code: `import { ChatAnthropic } from '@langchain/anthropic';
const model = new ChatAnthropic({ model: 'claude-x' });
export const run = () => model.bindTools([«{ type: 'web_fetch_20250910', name: 'web_fetch' }»]).invoke('x');`, errors: [left('web-fetch', 'model.bindTools')] }),
    marked({ name: 'tools of an agent', code: `import { Agent, hostedMcpTool } from '@openai/agents';
export const agent = new Agent({ name: 'x', tools: [«hostedMcpTool({ serverLabel: 'x' })»] });`, errors: [leftByOpenai('remote-mcp', 'new Agent')] }),
    marked({ name: 'the path of a raw request', code: `export const run = () => fetch(«'https://api.anthropic.com/v1/messages/batches'», { method: 'POST', body: '{}' });`, errors: [left('batch-api', 'fetch')] }),
    marked({ name: 'a tool in the body of a raw request', code: `export const run = () => fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-5', tools: [«{ type: 'web_search' }»] }) });`, errors: [leftByOpenai('web-search-live', 'fetch')] }),
    marked({ name: 'a beta in the headers of a raw request', code: `export const run = () => fetch('https://api.anthropic.com/v1/messages', { method: 'POST', headers: { 'x-api-key': 'k', 'anthropic-beta': «'code-execution-2025-08-25'» }, body: '{}' });`, errors: [left('code-execution', 'fetch')] }),
    marked({ name: 'an own gateway, for the vendor behind it', code: `import Anthropic from '@anthropic-ai/sdk';
const anthropic = new Anthropic({ baseURL: 'https://llm.clinic.io' });
export const run = () => «anthropic.messages.batches.create»({ requests: [] });`,
      settings: declared({ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['anthropic'] }, anthropicAgreement), errors: [left('batch-api', 'anthropic.messages.batches.create')] }),
  ],
});

const keeps = (feature: string, call: string): Expected => ({
  messageId: 'featureRetains',
  data: { call, detail: `OpenAI keeps what \`${feature}\` receives (${unlisted})` },
});
const openStorage: Expected = {
  messageId: 'featureUnknown',
  data: { call: 'openai.responses.create', detail: 'it is not known whether a BAA with OpenAI reaches `store-default` (developers.openai.com, 2026-09-01)' },
};
const zeroRetention = declared({ ...openaiAgreement, conditions: ['modified-retention', 'zero-data-retention'] });

typescript.run(rule, {
  title: 'storage, agreements, scopes',
  valid: [
    { name: 'storage by default, in recommended', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x' });`, settings: declared(openaiAgreement) },
    { name: 'storage switched off', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x', store: false });`, settings: zeroRetention, options: [{ reportUnknown: true }] },
    { name: 'a request of which code does not show the storage', code: `${gpt}\nexport const run = (request: OpenAI.Responses.ResponseCreateParamsNonStreaming) => openai.responses.create(request);`, settings: zeroRetention, options: [{ reportUnknown: true }] },
    { name: 'a spread request of which code does not show the storage', code: `${gpt}\nexport const run = (options: object) => openai.responses.create({ ...options, model: 'gpt-5', input: 'x' });`, settings: zeroRetention, options: [{ reportUnknown: true }] },
    { name: 'a raw request whose body is one text', code: `export const run = () => fetch('https://api.openai.com/v1/responses', { method: 'POST', body: '{"store":false}' });`, settings: zeroRetention, options: [{ reportUnknown: true }] },
    { name: 'files, in recommended', code: `${gpt}\nexport const run = (file: File) => openai.files.create({ file, purpose: 'batch' });`, settings: declared(openaiAgreement) },
    { name: 'a feature that the agreement lists', code: `${gpt}\nexport const run = (file: File) => openai.files.create({ file, purpose: 'batch' });`, settings: declared({ ...openaiAgreement, conditions: ['modified-retention', 'zero-data-retention'], features: ['files'] }) },
    { name: 'what the agreement allows after all', code: `${claude}\nexport const run = () => anthropic.messages.batches.create({ requests: [] });`,
      settings: declared({ ...anthropicAgreement, overrides: [{ fact: 'batch-api', evidence: 'LEGAL-9', approvedBy: 'privacy office', approved: '2026-05-10' }] }) },
    { name: 'a file that no PHI reaches', code: `${claude}\nexport const run = () => anthropic.messages.batches.create({ requests: [] });`, filename: 'apps/marketing/x.ts', settings: { scopes: [marketing] } },
    { name: 'a beta that nobody has judged, in recommended', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', max_tokens: 1, messages: [], betas: ['new-thing-2026-11-01'] });` },
  ],
  invalid: [
    marked({ name: 'storage by default, with reportUnknown', code: `${gpt}\nexport const run = () => «openai.responses.create»({ model: 'gpt-5', input: 'x' });`, settings: declared(openaiAgreement), options: [{ reportUnknown: true }], errors: [openStorage] }),
    marked({ name: 'storage by default, under an agreement that promises none', code: `${gpt}\nexport const run = () => «openai.responses.create»({ model: 'gpt-5', input: 'x' });`, settings: zeroRetention, errors: [openStorage] }),
    marked({ name: 'storage by default of a raw request, with reportUnknown', code: `export const run = (input: string) => fetch(«'https://api.openai.com/v1/responses'», { method: 'POST', body: JSON.stringify({ model: 'gpt-5', input }) });`, settings: declared(openaiAgreement), options: [{ reportUnknown: true }], errors: [{ ...openStorage, data: { ...openStorage.data, call: 'fetch' } }] }),
    marked({ name: 'a part of a client that the catalog does not describe', code: `${claude}\nexport const run = () => «anthropic.beta.tunnels.create»({ name: 'x' });`, errors: [left('mcp-tunnels', 'anthropic.beta.tunnels.create')] }),
    marked({ name: 'files, under an agreement that promises no retention', code: `${gpt}\nexport const run = (file: File) => «openai.files.create»({ file, purpose: 'batch' });`, settings: zeroRetention, errors: [keeps('files', 'openai.files.create')] }),
    marked({ name: 'an override of a terminated agreement', code: `${claude}\nexport const run = () => «anthropic.messages.batches.create»({ requests: [] });`,
      settings: declared({ ...anthropicAgreement, terminated: '2026-06-01', overrides: [{ fact: 'batch-api', evidence: 'LEGAL-9', approvedBy: 'privacy office', approved: '2026-05-10' }] }), errors: [left('batch-api', 'anthropic.messages.batches.create')] }),
    marked({ name: 'a feature that needs a condition', code: `${gpt}\nexport const run = () => openai.responses.create({ model: 'gpt-5', input: 'x', store: false, tools: [«{ type: 'web_search', external_web_access: false } as never»] });`, settings: declared(openaiAgreement),
      errors: [{ messageId: 'featureNeedsCondition', data: { call: 'openai.responses.create', detail: '`web-search-offline` needs condition `zero-data-retention`, which agreement `openai` does not declare (developers.openai.com, 2026-09-01)' } }] }),
    marked({ name: 'a beta that nobody has judged, with reportUnknown', code: `${claude}\nexport const run = () => anthropic.beta.messages.create({ model: 'claude-x', max_tokens: 1, messages: [], betas: [«'new-thing-2026-11-01'»] });`, options: [{ reportUnknown: true }],
      errors: [{ messageId: 'featureUnknown', data: { call: 'anthropic.beta.messages.create', detail: 'it is not known whether a BAA with Anthropic reaches `other-beta` (platform.claude.com, 2026-09-26)' } }] }),
    marked({ name: 'a client that is injected', code: `import type Anthropic from '@anthropic-ai/sdk';
export class Scribe {
  constructor(private readonly anthropic: Anthropic) {}
  run() { return «this.anthropic.messages.batches.create»({ requests: [] }); }
}`, errors: [left('batch-api', 'this.anthropic.messages.batches.create')] }),
    marked({ name: 'a client of another module', code: `import { anthropic } from './client';
export const run = () => «anthropic.messages.batches.create»({ requests: [] });`, filename: 'tests/fixtures/models/use.ts', errors: [left('batch-api', 'anthropic.messages.batches.create')] }),
  ],
});

const datadog = { vendor: 'datadog', plan: 'baa', signed: '2026-05-04' };
const observability = (call: string): Expected => ({
  messageId: 'featureUnknown',
  data: { call, detail: 'it is not known whether a BAA with Datadog reaches `llm-observability` (datadoghq.com, 2026-11-22)' },
});

everyLanguage.run(rule, {
  title: 'tracers, sinks and their clients',
  valid: [
    { name: 'a region that the page lists', code: `${gpt}\nimport { Langfuse } from 'langfuse';\nexport const langfuse = new Langfuse({ baseUrl: 'https://hipaa.cloud.langfuse.com' });` },
    { name: 'a region that the environment decides', code: `${gpt}\nimport { Langfuse } from 'langfuse';\nexport const langfuse = new Langfuse();` },
    { name: 'another class of that name', code: `${gpt}\nimport { Langfuse } from '@clinic/fake';\nexport const langfuse = new Langfuse({ baseUrl: 'https://us.cloud.langfuse.com' });` },
    { name: 'an open feature without an agreement, which other rules report', code: `${gpt}\nprocess.env.DD_LLMOBS_ENABLED = '1';`, options: [{ reportUnknown: true }] },
    { name: 'an open feature with an agreement, by default', code: `${gpt}\nprocess.env.DD_LLMOBS_ENABLED = '1';`, settings: declared(datadog) },
    { name: 'an open feature that the agreement lists', code: `${gpt}\nprocess.env.DD_LLMOBS_ENABLED = '1';`, options: [{ reportUnknown: true }], settings: declared({ ...datadog, features: ['llm-observability'] }) },
  ],
  invalid: [
    marked({ name: 'a region that the page leaves out, without an agreement', code: `${gpt}\nimport { Langfuse } from 'langfuse';\nexport const langfuse = «new Langfuse»({ baseUrl: 'https://us.cloud.langfuse.com' });`, errors: [excluded('new Langfuse', 'Langfuse', 'other-region', 'langfuse.com, 2026-04-27')] }),
    marked({ name: 'a recording that the page leaves out, with an agreement', code: `${gpt}\nimport { datadogRum as rum } from '@datadog/browser-rum';\n«rum.startSessionReplayRecording»();`, settings: declared(datadog), errors: [excluded('rum.startSessionReplayRecording', 'Datadog', 'session-replay', 'docs.datadoghq.com, 2026-11-22')] }),
    marked({ name: 'an open feature by a variable of the environment', code: `${gpt}\nprocess.env.DD_LLMOBS_ENABLED = «'1'»;`, options: [{ reportUnknown: true }], settings: declared(datadog), errors: [observability('DD_LLMOBS_ENABLED')] }),
    marked({ name: 'an open feature by an option of the tracer', code: `${gpt}\nimport tracer from 'dd-trace';\n«tracer.init»({ llmobs: { mlApp: 'scribe' } });`, options: [{ reportUnknown: true }], settings: declared(datadog), errors: [observability('tracer.init')] }),
  ],
});
