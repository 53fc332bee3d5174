import rule from '../../src/rules/no-completion-logging.js';
import { typed, typescript } from '../support/rule-tester.js';

const injected = `import type Anthropic from '@anthropic-ai/sdk';
interface Token<T> { readonly value?: T }
declare function inject<T>(token: Token<T>): T;
declare const CLIENT: Token<Anthropic>;
export class Summaries {
  readonly #client = inject(CLIENT);
  async run(note: string): Promise<void> {
    const reply = await this.#client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 9, messages: [{ role: 'user', content: note }] });
    console.log(reply.id);
    console.log(reply.content);
  }
}`;

const handedOver = `import type { Message } from '@anthropic-ai/sdk/resources/messages';
declare function onReply(handle: (reply: Message) => void): void;
onReply((reply) => {
  console.log(reply.usage);
  console.log(reply.content);
});`;

const promised = `import type OpenAI from 'openai';
declare const service: { ask(note: string): Promise<OpenAI.ChatCompletion> };
export async function run(note: string): Promise<void> {
  const reply = await service.ask(note);
  console.log(reply.model);
  console.log(reply.choices[0]?.message.content);
}`;

const ofOthers = `interface Messages { create(options: { body: string }): Promise<{ body: string; content: string }> }
interface Token<T> { readonly value?: T }
declare function inject<T>(token: Token<T>): T;
declare const CLIENT: Token<{ messages: Messages }>;
import '@anthropic-ai/sdk';
export async function run(): Promise<void> {
  const client = inject(CLIENT);
  const sent = await client.messages.create({ body: 'x' });
  console.log(sent.content);
}`;

const inSight = `import type OpenAI from 'openai';
function made(): OpenAI.ChatCompletion { return JSON.parse('{}'); }
const shown = (reply: OpenAI.ChatCompletion): void => console.log(reply.choices);
declare const Reply: new () => OpenAI.ChatCompletion;
export function run(): void {
  console.log(made().choices, new Reply().choices);
  shown(made());
}`;

typed.run(rule, {
  title: 'types of the program',
  valid: [
    { name: 'a member of the same name on a type of somebody else', code: ofOthers },
    { name: 'functions in sight that make a response of their own, and parameters that they fill', code: inSight },
  ],
  invalid: [
    {
      name: 'tell what an injected client is',
      code: injected,
      errors: [
        {
          messageId: 'completionInConsole',
          data: { source: 'messages.create', vendor: '@anthropic-ai/sdk', line: '8', sink: 'console.log', within: '', device: 'console' },
          line: 10, column: 17, endLine: 10, endColumn: 30,
          suggestions: [],
        },
      ],
    },
    {
      name: 'tell what a callback is given',
      code: handedOver,
      errors: [
        {
          messageId: 'completionInConsole',
          data: { source: 'reply', vendor: '@anthropic-ai/sdk', line: '3', sink: 'console.log', within: '', device: 'console' },
          line: 5, column: 15, endLine: 5, endColumn: 28,
          suggestions: [],
        },
      ],
    },
    {
      name: 'tell what a function out of sight promises',
      code: promised,
      errors: [
        {
          messageId: 'completionInConsole',
          data: { source: 'service.ask', vendor: 'openai ChatCompletion', line: '4', sink: 'console.log', within: '', device: 'console' },
          line: 6, column: 15, endLine: 6, endColumn: 48,
          suggestions: [],
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'the same without a program',
  valid: [
    { name: 'says nothing of an injected client', code: injected },
    { name: 'says nothing of what a function out of sight promises', code: promised },
  ],
  invalid: [],
});
