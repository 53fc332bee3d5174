import Anthropic from '@anthropic-ai/sdk';
import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { Mistral } from '@mistralai/mistralai';
import Anthropic0 from 'anthropic-sdk0';
import { CohereClientV2 } from 'cohere-ai';
import Groq from 'groq-sdk';
import OpenAI from 'openai';
import OpenAI5 from 'openai5';
import OpenAI7 from 'openai7';

/** A logger that serialises all it is given, as pino and winston do. */
export class DeepLogger {
  readonly #lines: string[] = [];

  readonly #write = (...values: readonly unknown[]): void => {
    this.#lines.push(JSON.stringify(values));
  };

  readonly debug = this.#write;
  readonly info = this.#write;
  readonly warn = this.#write;
  readonly error = this.#write;
  readonly log = this.#write;
  readonly trace = this.#write;
  readonly group = this.#write;
  readonly groupEnd = this.#write;

  get text(): string {
    return this.#lines.join('\n');
  }
}

export interface LoggingCase {
  readonly client: string;
  /** The type whose construction takes the option, as the catalog of debug options names it; none where the catalog is silent on purpose. */
  readonly type?: string;
  readonly version: string;
  readonly protocol: 'http' | 'http2';
  readonly prints: readonly ('prompt' | 'completion')[];
  readonly run: (port: string, logger: DeepLogger) => Promise<unknown>;
}

const chat = { model: 'm', messages: [{ role: 'user' as const, content: 'prompt of the user' }] };
const debug = (port: string, logger: DeepLogger): { apiKey: string; baseURL: string; maxRetries: number; logLevel: 'debug'; logger: DeepLogger } => ({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0, logLevel: 'debug', logger });
const aws = (port: string, logger: DeepLogger): BedrockRuntimeClient => new BedrockRuntimeClient({ region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, logger });
const both = ['prompt', 'completion'] as const;

export const loggingCases: readonly LoggingCase[] = [
  { client: 'openai', type: 'openai.Client', version: '7.57.0', protocol: 'http', prints: [], run: (port, logger) => new OpenAI7(debug(port, logger)).chat.completions.create(chat) },
  { client: 'openai', type: 'openai.Client', version: '6.49.0', protocol: 'http', prints: both, run: (port, logger) => new OpenAI(debug(port, logger)).chat.completions.create(chat) },
  { client: 'openai', type: 'openai.Client', version: '5.23.2', protocol: 'http', prints: both, run: (port, logger) => new OpenAI5(debug(port, logger)).chat.completions.create(chat) },
  { client: '@anthropic-ai/sdk', type: 'anthropic.Client', version: '1.12.0', protocol: 'http', prints: both, run: (port, logger) => new Anthropic(debug(port, logger)).messages.create({ ...chat, max_tokens: 1 }) },
  { client: '@anthropic-ai/sdk', type: 'anthropic.Client', version: '0.60.0', protocol: 'http', prints: both, run: (port, logger) => new Anthropic0(debug(port, logger)).messages.create({ ...chat, max_tokens: 1 }) },
  { client: 'groq-sdk', type: 'groq.Client', version: '1.6.0', protocol: 'http', prints: both, run: (port, logger) => new Groq(debug(port, logger)).chat.completions.create(chat) },
  { client: '@mistralai/mistralai', type: 'mistral.Client', version: '2.7.0', protocol: 'http', prints: both, run: (port, debugLogger) => new Mistral({ apiKey: 'key', serverURL: `http://127.0.0.1:${port}`, debugLogger }).chat.complete(chat) },
  {
    client: '@aws-sdk/client-bedrock-runtime Converse',
    type: 'bedrock.Client',
    version: '3.1163.0',
    protocol: 'http2',
    prints: both,
    run: (port, logger) => aws(port, logger).send(new ConverseCommand({ modelId: 'm', messages: [{ role: 'user', content: [{ text: 'prompt of the user' }] }] })),
  },
  { client: '@aws-sdk/client-bedrock-runtime InvokeModel', version: '3.1163.0', protocol: 'http2', prints: [], run: (port, logger) => aws(port, logger).send(new InvokeModelCommand({ modelId: 'm', body: 'prompt of the user' })) },
  {
    client: 'cohere-ai',
    version: '8.1.0',
    protocol: 'http',
    prints: [],
    run: (port, logger) => new CohereClientV2({ token: 'key', environment: `http://127.0.0.1:${port}`, logging: { level: 'debug', silent: false, logger } }).chat(chat),
  },
];

/** An answer that every one of these clients reads. */
export const anyAnswer = {
  id: 'x',
  type: 'message',
  role: 'assistant',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'the answer' } }],
  content: [{ type: 'text', text: 'the answer' }],
  message: { role: 'assistant', content: [{ type: 'text', text: 'the answer' }] },
  output: { message: { role: 'assistant', content: [{ text: 'the answer' }] } },
  finish_reason: 'COMPLETE',
  stopReason: 'end_turn',
  stop_reason: 'end_turn',
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, input_tokens: 1, output_tokens: 1, inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  metrics: { latencyMs: 1 },
};
