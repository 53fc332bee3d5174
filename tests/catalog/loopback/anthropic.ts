import Anthropic from '@anthropic-ai/sdk';
import Anthropic0 from 'anthropic-sdk0';
import type { LoopbackCase } from './case.js';
import type { Answer } from './server.js';

const request = {
  model: 'claude-sonnet-4-6',
  max_tokens: 64,
  system: [{ type: 'text' as const, text: 'prompt of the system' }],
  messages: [
    { role: 'user' as const, content: 'prompt of the user' },
    { role: 'user' as const, content: [{ type: 'tool_result' as const, tool_use_id: 't', content: 'prompt of a tool result' }] },
  ],
  tools: [{ name: 'f', description: 'prompt of a tool', input_schema: { type: 'object' as const, description: 'prompt of a schema' } }],
};
const withStops = { ...request, stop_sequences: ['prompt to stop at'] };

const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-4-6',
  content: [
    { type: 'thinking', thinking: 'answer in thought', signature: 's' },
    { type: 'text', text: 'the answer', citations: [{ type: 'char_location', cited_text: 'answer cited' }] },
    { type: 'tool_use', id: 't', name: 'f', input: { a: 'answer' } },
  ],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
};

const event = (data: { readonly type: string }): { readonly event: string; readonly data: unknown } => ({ event: data.type, data });
const stream: Answer = {
  events: [
    event({ type: 'message_start', message: { ...message, content: [] } } as { type: string }),
    event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } } as { type: string }),
    event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'the answer' } } as { type: string }),
    event({ type: 'content_block_stop', index: 0 } as { type: string }),
    event({ type: 'content_block_start', index: 1, content_block: { type: 'tool_use', id: 't', name: 'f', input: {} } } as { type: string }),
    event({ type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '{"a":"answer"}' } } as { type: string }),
    event({ type: 'content_block_stop', index: 1 } as { type: string }),
    event({ type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 1 } } as { type: string }),
    event({ type: 'message_stop' }),
  ],
};

const versions = [
  { client: '@anthropic-ai/sdk 1', create: (port: string) => new Anthropic({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }) },
  { client: '@anthropic-ai/sdk 0', create: (port: string) => new Anthropic0({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 }) as unknown as Anthropic },
];

export const anthropicCases: readonly LoopbackCase[] = versions.flatMap(({ client, create }) => {
  const one = (type: string, call: string, urlPath: string, answer: Answer, args: readonly unknown[], run: (anthropic: Anthropic) => unknown, note?: string): LoopbackCase => ({
    client,
    type,
    call,
    urlPath,
    answer,
    ...(note === undefined ? {} : { note }),
    run: async (port) => ({ args, reply: await run(create(port)) }),
  });
  const streamed = { ...withStops, stream: true as const };
  const batch = { requests: [{ custom_id: 'one', params: request }] };
  return [
    one('anthropic.Messages', 'messages.create', '/v1/messages', { json: message }, [withStops], (anthropic) => anthropic.messages.create(withStops)),
    one('anthropic.Messages', 'messages.create', '/v1/messages', stream, [streamed], (anthropic) => anthropic.messages.create(streamed), 'stream'),
    one('anthropic.Messages', 'messages.stream', '/v1/messages', stream, [withStops], (anthropic) => anthropic.messages.stream(withStops)),
    one('anthropic.Messages', 'beta.messages.create', '/v1/messages', { json: message }, [withStops], (anthropic) => anthropic.beta.messages.create(withStops)),
    one('anthropic.Messages', 'messages.countTokens', '/v1/messages/count_tokens', { json: { input_tokens: 1 } }, [request], ({ messages }) =>
      messages.countTokens({ model: request.model, system: request.system, messages: request.messages, tools: request.tools }),
    ),
    one('anthropic.Batches', 'messages.batches.create', '/v1/messages/batches', { json: { id: 'b', type: 'message_batch', processing_status: 'in_progress' } }, [batch], (anthropic) => anthropic.messages.batches.create(batch)),
  ];
});
