import rule from '../../src/rules/no-completion-logging.js';
import { everyLanguage, javascript, typescript, type ExpectedFinding, type Place } from '../support/rule-tester.js';

/** A response in three lines. */
const openai = `import OpenAI from 'openai';
const openai = new OpenAI();
const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
`;

/** The finding for a completion in the console, with what differs from that in `openai`. */
function inConsole(place: Place, data: Readonly<Record<string, string>> = {}): ExpectedFinding {
  return { messageId: 'completionInConsole', data: { source: 'responses.create', vendor: 'OpenAI', line: '3', device: 'console', sink: 'console.log', within: '', ...data }, ...place };
}

everyLanguage.run(rule, {
  title: 'ways from a response to a log',
  valid: [
    {
      name: 'the id, the usage and the model are no content',
      code: `${openai}console.log(reply.id, reply.usage, reply.model, reply.status);`,
    },
    {
      name: 'lengths, comparisons and searches say nothing of the text',
      code: `${openai}const text = reply.output_text;
console.log(text.length, text === 'yes', text.includes('yes'), text ? 'some' : 'none');`,
    },
    {
      name: 'destructuring takes the safe members only',
      code: `${openai}const { id, usage: { total_tokens: tokens } } = reply;
console.log(id, tokens);`,
    },
    {
      name: 'the variable holds a constant when it is logged',
      code: `${openai}let text = reply.output_text;
text = 'done';
console.log(text);`,
    },
    {
      name: 'another property of the object is logged',
      code: `${openai}const result = { text: reply.output_text, ms: 3 };
console.log(result.ms);`,
    },
    {
      name: 'the callback gets the length',
      code: `${openai}Promise.resolve(reply.output_text.length).then(console.log);`,
    },
    {
      name: 'the method of a class logs another field',
      code: `${openai}class Scribe {
  turns = 0;
  last = reply.output_text;
  show() { console.log(this.turns); }
}
export { Scribe };`,
    },
    {
      name: 'chunks of a stream are counted',
      code: `import OpenAI from 'openai';
const stream = await new OpenAI().chat.completions.create({ model: 'gpt-5', messages: [], stream: true });
let count = 0;
for await (const chunk of stream) count += chunk.choices.length;
console.log(count);`,
    },
    {
      name: 'a caught error is logged',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
try {
  await openai.responses.create({ model: 'gpt-5', input: 'x' });
} catch (error) {
  console.error('failed', error);
}`,
    },
    {
      name: 'a function that has the name of a logger method is none',
      code: `${openai}const fake = { log: (value) => value };
fake.log(reply.output_text);`,
    },
  ],
  invalid: [
    {
      name: 'several arguments of one call that hold parts of one completion, once',
      code: `${openai}console.log(reply.output_text, reply.output);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
    {
      name: 'a member of the response',
      code: `${openai}console.log(reply.output_text);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
    {
      name: 'the whole response',
      code: `${openai}console.log('reply', reply);`,
      errors: [inConsole({ line: 4, column: 22, endLine: 4, endColumn: 27 })],
    },
    {
      name: 'a template',
      code: `${openai}console.log(\`said \${reply.output_text}\`);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 40 })],
    },
    {
      name: 'a concatenation',
      code: `${openai}console.warn('said ' + reply.output_text);`,
      errors: [inConsole({ line: 4, column: 14, endLine: 4, endColumn: 41 }, { sink: 'console.warn' })],
    },
    {
      name: 'an alias',
      code: `${openai}const text = reply.output_text;
const same = text;
console.log(same);`,
      errors: [inConsole({ line: 6, column: 13, endLine: 6, endColumn: 17 })],
    },
    {
      name: 'destructuring with another name and a default',
      code: `${openai}const { output_text: text = '' } = reply;
console.log(text);`,
      errors: [inConsole({ line: 5, column: 13, endLine: 5, endColumn: 17 })],
    },
    {
      name: 'a copy by spread',
      code: `${openai}const copy = { ...reply, ms: 3 };
console.log(copy.output_text);`,
      errors: [inConsole({ line: 5, column: 13, endLine: 5, endColumn: 29 })],
    },
    {
      name: 'a part of the text',
      code: `${openai}console.log(reply.output_text.slice(0, 80).trim());`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 50 })],
    },
    {
      name: 'a serialised response',
      code: `${openai}console.log(JSON.stringify(reply, null, 2));`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 43 })],
    },
    {
      name: 'parsed JSON',
      code: `${openai}const { summary } = JSON.parse(reply.output_text);
console.log(summary);`,
      errors: [inConsole({ line: 5, column: 13, endLine: 5, endColumn: 20 })],
    },
    {
      name: 'a logger passed as a callback',
      code: `${openai}Promise.resolve(reply.output_text).then(console.log);`,
      errors: [inConsole({ line: 4, column: 41, endLine: 4, endColumn: 52 })],
    },
    {
      name: 'a callback',
      code: `${openai}[reply.output_text].forEach((text) => console.log(text));`,
      errors: [inConsole({ line: 4, column: 51, endLine: 4, endColumn: 55 })],
    },
    {
      name: 'a function of the file, at the sink and not at the call',
      code: `${openai}function show(value) {
  console.log(value);
}
show(reply.output_text);`,
      errors: [inConsole({ line: 5, column: 15, endLine: 5, endColumn: 20 })],
    },
    {
      name: 'the field of a class',
      code: `${openai}class Scribe {
  last = reply.output_text;
  show() {
    console.log(this.last);
  }
}
export { Scribe };`,
      errors: [inConsole({ line: 7, column: 17, endLine: 7, endColumn: 26 })],
    },
    {
      name: 'the chunks of a stream',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
const stream = await openai.chat.completions.create({ model: 'gpt-5', messages: [], stream: true });
for await (const chunk of stream) console.log(chunk.choices[0].delta.content);`,
      errors: [inConsole({ line: 4, column: 47, endLine: 4, endColumn: 77 }, { source: 'chat.completions.create' })],
    },
    {
      name: 'one finding for each call and place',
      code: `${openai}console.log(reply.output_text);
console.log(reply.output_text);`,
      errors: [
        inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 }),
        inConsole({ line: 5, column: 13, endLine: 5, endColumn: 30 }),
      ],
    },
    {
      name: 'two completions in one argument',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
const one = await openai.responses.create({ model: 'gpt-5', input: 'x' });
const two = await openai.responses.create({ model: 'gpt-5', input: 'y' });
console.log([one.output_text, two.output_text]);`,
      errors: [
        inConsole({ line: 5, column: 13, endLine: 5, endColumn: 47 }),
        inConsole({ line: 5, column: 13, endLine: 5, endColumn: 47 }, { line: '4' }),
      ],
    },
    {
      name: 'the process output',
      code: `${openai}process.stdout.write(reply.output_text);`,
      errors: [inConsole({ line: 4, column: 22, endLine: 4, endColumn: 39 }, { device: 'process output', sink: 'process.stdout.write' })],
    },
    {
      name: 'a thrown error, at its message',
      code: `${openai}throw new Error(\`unexpected: \${reply.output_text}\`);`,
      errors: [
        {
          messageId: 'completionInError',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', within: '' },
          line: 4, column: 17, endLine: 4, endColumn: 51,
        },
      ],
    },
  ],
});

javascript.run(rule, {
  title: 'ways to the client',
  valid: [
    {
      name: 'a class of the same name from another package',
      code: `import { OpenAI } from '@clinic/fake';
const reply = await new OpenAI().responses.create({ input: 'x' });
console.log(reply.output_text);`,
    },
    {
      name: 'a local class of the same name',
      code: `class Anthropic {
  messages = { create: async (request) => request };
}
console.log(await new Anthropic().messages.create({}));`,
    },
    {
      name: 'messages of Twilio',
      code: `import twilio from 'twilio';
const client = twilio('sid', 'token');
const message = await client.messages.create({ to: '+1', body: 'See you' });
console.log(message.body);`,
    },
    {
      name: 'the Agent of another package',
      code: `import { Agent } from 'undici';
const agent = new Agent({ connections: 3 });
console.log(agent);`,
    },
    {
      name: 'a host in a comment and in a text',
      code: `// https://api.openai.com/v1/responses
const documentation = 'see https://api.openai.com/v1/responses';
const response = await fetch('https://www.example.org/data');
console.log(documentation, await response.json());`,
    },
    {
      name: 'a required package of another name',
      code: `const OpenAI = require('openai-edge-fake');
const openai = new OpenAI();
openai.responses.create({ input: 'x' }).then((reply) => console.log(reply.output_text));`,
      filename: 'file.cjs',
    },
  ],
  invalid: [
    {
      name: 'a named import under another name',
      code: `import { OpenAI as Client } from 'openai';
const client = new Client();
const reply = await client.responses.create({ model: 'gpt-5', input: 'x' });
console.log(reply.output_text);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
    {
      name: 'a namespace import',
      code: `import * as sdk from '@anthropic-ai/sdk';
const client = new sdk.Anthropic();
const message = await client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 5, messages: [] });
console.log(message.content);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 28 }, { source: 'messages.create', vendor: 'Anthropic' })],
    },
    {
      name: 'a required package',
      code: `const OpenAI = require('openai');
const openai = new OpenAI();
openai.responses.create({ model: 'gpt-5', input: 'x' }).then((reply) => console.log(reply.output_text));`,
      filename: 'file.cjs',
      errors: [inConsole({ line: 3, column: 85, endLine: 3, endColumn: 102 })],
    },
    {
      name: 'a required member',
      code: `const { OpenAI: Client } = require('openai');
const client = new Client();
client.responses.create({ model: 'gpt-5', input: 'x' }).then((reply) => console.log(reply.output_text));`,
      filename: 'file.cjs',
      errors: [inConsole({ line: 3, column: 85, endLine: 3, endColumn: 102 })],
    },
    {
      name: 'a dynamic import',
      code: `const { default: OpenAI } = await import('openai');
const openai = new OpenAI();
const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
console.log(reply.output_text);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
    {
      name: 'a raw request',
      code: `const response = await fetch('https://api.openai.com/v1/responses', { method: 'POST', body: '{}' });
const data = await response.json();
console.log(data.output_text);`,
      errors: [inConsole({ line: 3, column: 13, endLine: 3, endColumn: 29 }, { source: 'api.openai.com', vendor: 'OpenAI', line: '1' })],
    },
    {
      name: 'a callback option of the AI SDK',
      code: `import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
streamText({ model: openai('gpt-5'), prompt: 'x', onFinish: ({ text }) => console.log(text) });`,
      errors: [inConsole({ line: 3, column: 87, endLine: 3, endColumn: 91 }, { source: 'streamText', vendor: 'ai' })],
    },
  ],
});

typescript.run(rule, {
  title: 'what only TypeScript writes',
  valid: [
    {
      name: 'a parameter that only has the name of a console',
      code: `${openai}export function quiet(console: { log(value: unknown): void }): void {
  console.log(reply.output_text);
}`,
    },
    {
      name: 'a client of a type from another package',
      code: `import type { OpenAI } from '@clinic/fake';
export const run = async (client: OpenAI) => console.log(await client.responses.create({ input: 'x' }));`,
    },
    {
      name: 'a safe member through a cast',
      code: `${openai}console.log((reply as { id: string }).id, reply!.usage satisfies unknown);`,
    },
  ],
  invalid: [
    {
      name: 'a client that is injected by its type',
      code: `import type OpenAI from 'openai';
export class Scribe {
  constructor(private readonly llm: OpenAI) {}
  async run(): Promise<void> {
    const reply = await this.llm.responses.create({ model: 'gpt-5', input: 'x' });
    console.log(reply.output_text);
  }
}`,
      errors: [{ messageId: 'completionInConsole', line: 6, column: 17, endLine: 6, endColumn: 34 }],
    },
    {
      name: 'a private field',
      code: `import OpenAI from 'openai';
export class Scribe {
  readonly #openai = new OpenAI();
  async run(): Promise<void> {
    const reply = await this.#openai.responses.create({ model: 'gpt-5', input: 'x' });
    console.log(reply.output_text);
  }
}`,
      errors: [inConsole({ line: 6, column: 17, endLine: 6, endColumn: 34 }, { line: '5' })],
    },
    {
      name: 'casts and assertions',
      code: `${openai}console.log((reply!.output_text as unknown as string) satisfies string);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 71 })],
    },
    {
      name: 'a logger of NestJS',
      code: `import { Logger } from '@nestjs/common';
import OpenAI from 'openai';
const reply = await new OpenAI().responses.create({ model: 'gpt-5', input: 'x' });
const journal = new Logger('scribe');
journal.debug(\`note: \${reply.output_text}\`);`,
      errors: [
        {
          messageId: 'completionLogged',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', sink: 'journal.debug', within: '' },
          line: 5, column: 15, endLine: 5, endColumn: 43,
        },
      ],
    },
    {
      name: 'a logger that is known by its name',
      code: `${openai}export const run = (logger: { info(value: unknown): void }) => logger.info({ text: reply.output_text });`,
      errors: [
        {
          messageId: 'completionLogged',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', sink: 'logger.info', within: '' },
          line: 4, column: 76, endLine: 4, endColumn: 103,
        },
      ],
    },
    {
      name: 'a method of a logger that is known by its name, passed on',
      code: `${openai}export const run = (logger: { info(value: unknown): void }) => Promise.resolve(reply.output_text).then(logger.info);`,
      errors: [
        {
          messageId: 'completionLogged',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', sink: 'logger.info', within: '' },
          line: 4, column: 104, endLine: 4, endColumn: 115,
        },
      ],
    },
  ],
});

everyLanguage.run(rule, {
  title: 'who has answered is who the client talks to',
  valid: [],
  invalid: [
    ...(
      [
        ["new OpenAI({ baseURL: 'https://api.groq.com/openai/v1' })", 'Groq'],
        ["new OpenAI({ baseURL: 'https://llm.unheard-of.io/v1' })", 'llm.unheard-of.io'],
        ["new OpenAI({ baseURL: 'http://localhost:1234/v1' })", 'a local model'],
        ['new OpenAI({ baseURL: process.env.LLM_URL })', 'openai'],
        ["new OpenAI({ baseURL: process.env.FAST ? 'https://api.groq.com/openai/v1' : 'https://api.deepseek.com' })", 'openai'],
      ] as const
    ).map(([client, vendor]) => ({
      name: client,
      code: `import OpenAI from 'openai';
const client = ${client};
const reply = await client.responses.create({ model: 'x', input: 'x' });
console.log(reply.output_text);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 }, { vendor })],
    })),
    {
      name: 'an option that takes a client to another service',
      code: `import { GoogleGenAI } from '@google/genai';
const client = new GoogleGenAI({ vertexai: true, project: 'x', location: 'us-central1' });
const reply = await client.models.generateContent({ model: 'gemini-2.5-pro', contents: 'x' });
console.log(reply.text);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 23 }, { source: 'models.generateContent', vendor: 'Google Vertex AI' })],
    },
  ],
});

everyLanguage.run(rule, {
  title: 'two calls and one place',
  valid: [],
  invalid: [
    {
      name: 'of one line are told once',
      code: `import OpenAI from 'openai';
const client = new OpenAI();
const replies = await Promise.all([client.responses.create({ model: 'x', input: 'a' }), client.responses.create({ model: 'x', input: 'b' })]);
console.log(replies);`,
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 20 }, { line: '3' })],
    },
    {
      name: 'of two lines are told twice',
      code: `import OpenAI from 'openai';
const client = new OpenAI();
const replies = await Promise.all([client.responses.create({ model: 'x', input: 'a' }),
client.responses.create({ model: 'x', input: 'b' })]);
console.log(replies);`,
      errors: [inConsole({ line: 5, column: 13, endLine: 5, endColumn: 20 }, { line: '3' }), inConsole({ line: 5, column: 13, endLine: 5, endColumn: 20 }, { line: '4' })],
    },
  ],
});
