import { BedrockRuntime, BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import { CohereClient, CohereClientV2 } from 'cohere-ai';
import Groq from 'groq-sdk';
import { Ollama } from 'ollama';
import type { LoopbackCase } from './case.js';
import type { Answer } from './server.js';

// --- Google ---

const candidate = { index: 0, finishReason: 'STOP', content: { role: 'model', parts: [{ text: 'the answer' }, { functionCall: { name: 'f', args: { a: 'answer' } } }] } };
const genaiAnswer: Answer = { json: { candidates: [candidate], modelVersion: 'gemini-3', responseId: 'r', usageMetadata: { promptTokenCount: 1 } } };
const genaiRequest = {
  model: 'gemini-3-flash',
  contents: [{ role: 'user', parts: [{ text: 'prompt of the user' }] }],
  config: {
    systemInstruction: 'prompt of the system',
    tools: [{ functionDeclarations: [{ name: 'f', description: 'prompt of a tool' }] }],
  },
};
const gemini = (port: string): GoogleGenAI => new GoogleGenAI({ apiKey: 'key', httpOptions: { baseUrl: `http://127.0.0.1:${port}` } });

const google: readonly LoopbackCase[] = [
  {
    client: '@google/genai 2',
    type: 'genai.Client',
    call: 'models.generateContent',
    urlPath: '/v1beta/models/gemini-3-flash:generateContent',
    answer: genaiAnswer,
    run: async (port) => ({ args: [genaiRequest], reply: await gemini(port).models.generateContent(genaiRequest) }),
  },
  {
    client: '@google/genai 2',
    type: 'genai.Client',
    call: 'models.generateContentStream',
    urlPath: '/v1beta/models/gemini-3-flash:streamGenerateContent',
    answer: { events: [{ data: (genaiAnswer as { json: unknown }).json }] },
    run: async (port) => ({ args: [genaiRequest], reply: await gemini(port).models.generateContentStream(genaiRequest) }),
  },
  {
    client: '@google/genai 2',
    type: 'genai.Chat',
    call: 'sendMessage',
    urlPath: '/v1beta/models/gemini-3-flash:generateContent',
    answer: genaiAnswer,
    run: async (port) => {
      const message = { message: 'prompt of the user' };
      return { args: [message], reply: await gemini(port).chats.create({ model: 'gemini-3-flash' }).sendMessage(message) };
    },
  },
  {
    client: '@google/genai 2',
    type: 'genai.Client',
    call: 'models.embedContent',
    urlPath: '/v1beta/models/gemini-embedding-001:batchEmbedContents',
    answer: { json: { embeddings: [{ values: [0.1] }] } },
    run: async (port) => {
      const request = { model: 'gemini-embedding-001', contents: ['prompt to embed'] };
      return { args: [request], reply: await gemini(port).models.embedContent(request) };
    },
  },
];

// --- Amazon Bedrock: HTTP/2 by default ---

const aws = (port: string): { readonly region: string; readonly endpoint: string; readonly credentials: { accessKeyId: string; secretAccessKey: string } } => ({
  region: 'us-east-1',
  endpoint: `http://127.0.0.1:${port}`,
  credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
});
const converseRequest = {
  modelId: 'anthropic.claude-sonnet-4-6',
  system: [{ text: 'prompt of the system' }],
  messages: [{ role: 'user' as const, content: [{ text: 'prompt of the user' }] }],
  toolConfig: { tools: [{ toolSpec: { name: 'f', description: 'prompt of a tool', inputSchema: { json: { description: 'prompt of a schema' } } } }] },
};
const converseAnswer: Answer = {
  json: {
    output: { message: { role: 'assistant', content: [{ text: 'the answer' }, { toolUse: { toolUseId: 't', name: 'f', input: { a: 'answer' } } }] } },
    stopReason: 'end_turn',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  },
};
const bedrock: readonly LoopbackCase[] = [
  {
    client: '@aws-sdk/client-bedrock-runtime',
    type: 'bedrock.Client',
    call: 'send',
    note: 'ConverseCommand',
    protocol: 'http2',
    urlPath: '/model/anthropic.claude-sonnet-4-6/converse',
    answer: converseAnswer,
    run: async (port) => {
      const command = new ConverseCommand(converseRequest);
      return { args: [{ input: command.input }], reply: await new BedrockRuntimeClient(aws(port)).send(command) };
    },
  },
  {
    client: '@aws-sdk/client-bedrock-runtime',
    type: 'bedrock.Client',
    call: 'converse',
    protocol: 'http2',
    urlPath: '/model/anthropic.claude-sonnet-4-6/converse',
    answer: converseAnswer,
    run: async (port) => ({ args: [converseRequest], reply: await new BedrockRuntime(aws(port)).converse(converseRequest) }),
  },
  {
    client: '@aws-sdk/client-bedrock-runtime',
    type: 'bedrock.Client',
    call: 'send',
    note: 'InvokeModelCommand',
    protocol: 'http2',
    urlPath: '/model/anthropic.claude-sonnet-4-6/invoke',
    answer: { json: { content: 'the answer' } },
    run: async (port) => {
      const command = new InvokeModelCommand({ modelId: 'anthropic.claude-sonnet-4-6', contentType: 'application/json', body: 'prompt as a body' });
      return { args: [{ input: command.input }], reply: await new BedrockRuntimeClient(aws(port)).send(command) };
    },
  },
];

// --- Mistral, Groq, Cohere, Ollama ---

const messages = [{ role: 'system' as const, content: 'prompt of the system' }, { role: 'user' as const, content: 'prompt of the user' }];
const functionTool = { type: 'function' as const, function: { name: 'f', description: 'prompt of a tool', parameters: { description: 'prompt of a schema' } } };
const chatAnswer: Answer = {
  json: {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'the answer', tool_calls: [{ id: 't', type: 'function', function: { name: 'f', arguments: '{"a":"answer"}' } }] } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  },
};
const chatRequest = { model: 'm', messages, tools: [functionTool] };
const ollamaRequest = { model: 'llama3', messages, tools: [{ type: 'function', function: { name: 'f', description: 'prompt of a tool' } }] };
const cohereRequest = { model: 'command-a', messages, documents: ['prompt as a document'] };
const cohereV1Request = { message: 'prompt of the user', preamble: 'prompt of the system', chatHistory: [{ role: 'USER' as const, message: 'prompt before' }] };

const others: readonly LoopbackCase[] = [
  {
    client: '@mistralai/mistralai 2',
    type: 'mistral.Api',
    call: 'chat.complete',
    urlPath: '/v1/chat/completions',
    answer: chatAnswer,
    run: async (port) => ({ args: [chatRequest], reply: await new Mistral({ apiKey: 'key', serverURL: `http://127.0.0.1:${port}` }).chat.complete(chatRequest) }),
  },
  {
    client: 'groq-sdk 1',
    type: 'groq.Client',
    call: 'chat.completions.create',
    urlPath: '/openai/v1/chat/completions',
    answer: chatAnswer,
    run: async (port) => ({ args: [chatRequest], reply: await new Groq({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }).chat.completions.create(chatRequest) }),
  },
  {
    client: 'cohere-ai 8, version 2',
    type: 'cohere.V2',
    call: 'chat',
    urlPath: '/v2/chat',
    answer: { json: { id: 'c', finish_reason: 'COMPLETE', message: { role: 'assistant', content: [{ type: 'text', text: 'the answer' }] } } },
    run: async (port) => ({ args: [cohereRequest], reply: await new CohereClientV2({ token: 'key', environment: `http://127.0.0.1:${port}` }).chat(cohereRequest) }),
  },
  {
    client: 'cohere-ai 8, version 1',
    type: 'cohere.Client',
    call: 'chat',
    urlPath: '/v1/chat',
    answer: { json: { generation_id: 'g', text: 'the answer', finish_reason: 'COMPLETE' } },
    run: async (port) => ({ args: [cohereV1Request], reply: await new CohereClient({ token: 'key', environment: `http://127.0.0.1:${port}` }).chat(cohereV1Request) }),
  },
  {
    client: 'ollama',
    type: 'ollama.Client',
    call: 'chat',
    urlPath: '/api/chat',
    answer: { json: { model: 'llama3', created_at: 'now', done: true, done_reason: 'stop', message: { role: 'assistant', content: 'the answer', thinking: 'answer in thought' } } },
    run: async (port) => ({ args: [ollamaRequest], reply: await new Ollama({ host: `http://127.0.0.1:${port}` }).chat(ollamaRequest) }),
  },
  {
    client: 'ollama',
    type: 'ollama.Client',
    call: 'generate',
    note: 'stream',
    urlPath: '/api/generate',
    answer: { lines: [{ model: 'llama3', response: 'the answer', done: false }, { model: 'llama3', response: '', done: true }] },
    run: async (port) => {
      const request = { model: 'llama3', prompt: 'prompt as text', system: 'prompt of the system', suffix: 'prompt as suffix', stream: true as const };
      return { args: [request], reply: await new Ollama({ host: `http://127.0.0.1:${port}` }).generate(request) };
    },
  },
];

export const otherCases: readonly LoopbackCase[] = [...google, ...bedrock, ...others];
