import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { embed, generateText, jsonSchema, streamText } from 'ai';
import type { LoopbackCase } from './case.js';
import type { Answer } from './server.js';

const openaiAnswer: Answer = {
  json: {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    status: 'completed',
    model: 'gpt-5',
    output: [{ id: 'm', type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: 'the answer', annotations: [] }] }],
    usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
  },
};
const openaiStream: Answer = {
  events: [
    { data: { type: 'response.created', response: { id: 'resp_1', created_at: 1, model: 'gpt-5' } } },
    { data: { type: 'response.output_item.added', output_index: 0, item: { type: 'message', id: 'm' } } },
    { data: { type: 'response.output_text.delta', item_id: 'm', delta: 'the answer' } },
    { data: { type: 'response.output_item.done', output_index: 0, item: { type: 'message', id: 'm' } } },
    { data: { type: 'response.completed', response: { usage: { input_tokens: 1, output_tokens: 1 } } } },
  ],
};
const anthropicAnswer: Answer = {
  json: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-4-6',
    content: [{ type: 'text', text: 'the answer' }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 1, output_tokens: 1 },
  },
};

const tools = { f: { description: 'prompt of a tool', inputSchema: jsonSchema({ type: 'object', description: 'prompt of a schema' }) } };
/** What the caller writes, without the objects that the SDK makes of it. */
const request = { system: 'prompt of the system', messages: [{ role: 'user' as const, content: 'prompt of the user' }] };
const args = [{ ...request, tools: { f: { description: 'prompt of a tool', inputSchema: { description: 'prompt of a schema' } } } }];

const models = [
  { client: 'ai 6 with @ai-sdk/openai', urlPath: '/responses', answer: openaiAnswer, model: (port: string) => createOpenAI({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}` })('gpt-5') },
  { client: 'ai 6 with @ai-sdk/anthropic', urlPath: '/messages', answer: anthropicAnswer, model: (port: string) => createAnthropic({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}` })('claude-sonnet-4-6') },
];

/** The members of a result that callers read; the object itself keeps private copies of the request. */
const visible = ({ text, content, response, finishReason }: { readonly text: string; readonly content: unknown; readonly response: { readonly messages: unknown }; readonly finishReason: string }): unknown => ({
  text,
  content,
  response: { messages: response.messages },
  finishReason,
});

export const vercelCases: readonly LoopbackCase[] = [
  ...models.map(({ client, urlPath, answer, model }): LoopbackCase => ({
    client,
    type: 'ai.Module',
    call: 'generateText',
    urlPath,
    answer,
    run: async (port) => ({ args, reply: visible(await generateText({ model: model(port), ...request, tools, maxRetries: 0 })) }),
  })),
  {
    client: 'ai 6 with @ai-sdk/openai',
    type: 'ai.Module',
    call: 'streamText',
    urlPath: '/responses',
    answer: openaiStream,
    run: (port) => Promise.resolve({ args, reply: streamText({ model: createOpenAI({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}` })('gpt-5'), ...request, tools, maxRetries: 0 }).fullStream }),
  },
  {
    client: 'ai 6 with @ai-sdk/openai',
    type: 'ai.Module',
    call: 'embed',
    urlPath: '/embeddings',
    answer: { json: { data: [{ embedding: [0.1] }], usage: { prompt_tokens: 1 } } },
    run: async (port) => {
      const value = 'prompt to embed';
      return { args: [{ value }], reply: await embed({ model: createOpenAI({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}` }).embedding('text-embedding-3-small'), value, maxRetries: 0 }) };
    },
  },
];
