import OpenAI from 'openai';
import OpenAI4 from 'openai4';
import OpenAI5 from 'openai5';
import OpenAI7 from 'openai7';
import type { LoopbackCase } from './case.js';
import type { Answer } from './server.js';

const chatRequest = {
  model: 'gpt-5',
  messages: [
    { role: 'system' as const, content: 'prompt of the system' },
    { role: 'user' as const, content: [{ type: 'text' as const, text: 'prompt of the user' }] },
    { role: 'assistant' as const, content: null, tool_calls: [{ id: 't', type: 'function' as const, function: { name: 'f', arguments: 'prompt in arguments' } }] },
  ],
  tools: [{ type: 'function' as const, function: { name: 'f', description: 'prompt of a tool', parameters: { description: 'prompt of a schema' } } }],
  response_format: { type: 'json_schema' as const, json_schema: { name: 's', description: 'prompt of a format', schema: { description: 'prompt of its schema' } } },
  prediction: { type: 'content' as const, content: 'prompt as a prediction' },
};

const chatAnswer: Answer = {
  json: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-5',
    choices: [
      {
        index: 0,
        finish_reason: 'tool_calls',
        message: { role: 'assistant', content: 'the answer', refusal: 'no answer', tool_calls: [{ id: 't', type: 'function', function: { name: 'f', arguments: '{"a":"answer"}' } }] },
        logprobs: { content: [{ token: 'answer', logprob: -1, bytes: null, top_logprobs: [] }] },
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  },
};

const chatStream: Answer = {
  events: [
    { data: { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'gpt-5', choices: [{ index: 0, delta: { role: 'assistant', content: 'the answer' }, finish_reason: null }] } },
    { data: { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'gpt-5', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] } },
    { data: '[DONE]' },
  ],
};

const responsesRequest = {
  model: 'gpt-5',
  instructions: 'prompt as instructions',
  input: [{ role: 'user' as const, content: [{ type: 'input_text' as const, text: 'prompt of the user' }] }],
  tools: [{ type: 'function' as const, name: 'f', description: 'prompt of a tool', strict: true, parameters: { description: 'prompt of a schema' } }],
  text: { format: { type: 'json_schema' as const, name: 's', description: 'prompt of a format', schema: { description: 'prompt of its schema' } } },
};

const output = [
  { id: 'r', type: 'reasoning', summary: [{ type: 'summary_text', text: 'answer in summary' }] },
  { id: 'm', type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: 'the answer', annotations: [] }] },
  { id: 'f', call_id: 'c', type: 'function_call', name: 'f', arguments: '{"a":"answer"}', status: 'completed' },
];
const response = { id: 'resp_1', object: 'response', created_at: 1, status: 'completed', model: 'gpt-5', output, usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 } };

const responsesStream: Answer = {
  events: [
    { event: 'response.output_text.delta', data: { type: 'response.output_text.delta', item_id: 'm', output_index: 0, content_index: 0, delta: 'the answer', sequence_number: 1 } },
    { event: 'response.completed', data: { type: 'response.completed', response, sequence_number: 2 } },
  ],
};

const versions = [
  { client: 'openai 7', create: (port: string) => new OpenAI7({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }) as unknown as OpenAI },
  { client: 'openai 6', create: (port: string) => new OpenAI({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }) },
  { client: 'openai 5', create: (port: string) => new OpenAI5({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }) as unknown as OpenAI },
  { client: 'openai 4', create: (port: string) => new OpenAI4({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }) as unknown as OpenAI },
];

export const openaiCases: readonly LoopbackCase[] = versions.flatMap(({ client, create }) => {
  const known = { client, type: 'openai.Api' };
  const one = (call: string, urlPath: string, answer: Answer, args: readonly unknown[], run: (openai: OpenAI) => PromiseLike<unknown>, note?: string): LoopbackCase => ({
    ...known,
    call,
    urlPath,
    answer,
    ...(note === undefined ? {} : { note }),
    run: async (port) => ({ args, reply: await run(create(port)) }),
  });
  const streamed = { ...chatRequest, stream: true as const };
  const streamedResponse = { ...responsesRequest, stream: true as const };
  const text = { model: 'gpt-3.5-turbo-instruct', prompt: 'prompt as text', suffix: 'prompt as suffix' };
  const embedding = { model: 'text-embedding-3-small', input: ['prompt to embed'] };
  const moderation = { model: 'omni-moderation-latest', input: 'prompt to judge' };
  const image = { model: 'gpt-image-1', prompt: 'prompt of an image' };
  const speech = { model: 'gpt-4o-mini-tts', voice: 'alloy' as const, input: 'prompt to read', instructions: 'prompt of the voice' };
  return [
    one('chat.completions.create', '/chat/completions', chatAnswer, [chatRequest], (openai) => openai.chat.completions.create(chatRequest)),
    one('chat.completions.create', '/chat/completions', chatStream, [streamed], (openai) => openai.chat.completions.create(streamed), 'stream'),
    one('responses.create', '/responses', { json: response }, [responsesRequest], (openai) => openai.responses.create(responsesRequest as never)),
    one('responses.create', '/responses', responsesStream, [streamedResponse], (openai) => openai.responses.create(streamedResponse as never), 'stream'),
    one('completions.create', '/completions', { json: { id: 'c', model: 'm', object: 'text_completion', created: 1, choices: [{ index: 0, finish_reason: 'stop', text: 'the answer' }] } }, [text], (openai) => openai.completions.create(text)),
    one('embeddings.create', '/embeddings', { json: { object: 'list', model: 'm', data: [{ object: 'embedding', index: 0, embedding: [0.1] }] } }, [embedding], (openai) => openai.embeddings.create({ ...embedding, encoding_format: 'float' })),
    one('moderations.create', '/moderations', { json: { id: 'm', model: 'm', results: [] } }, [moderation], (openai) => openai.moderations.create(moderation)),
    one('images.generate', '/images/generations', { json: { created: 1, data: [{ b64_json: 'answer', revised_prompt: 'answer revised' }] } }, [image], (openai) => openai.images.generate(image)),
    one('audio.speech.create', '/audio/speech', { json: {} }, [speech], (openai) => openai.audio.speech.create(speech)),
  ];
});
