import { describe, expect, it } from 'vitest';
import { lint } from '../support/marked-programs.js';
import { nameOf } from './programs/endpoint-cases.js';
import { PHI_LITERAL } from './programs/llm-programs.js';

const rules = { 'hipaa/no-phi-in-prompt': 'error', 'hipaa/no-completion-logging': 'error', 'hipaa/no-uncovered-endpoint': 'error' } as const;
const findings = (text: string): string[] => lint(text, 'program.ts', rules).map(({ rule, line, message }) => `${rule} ${String(line)}: ${message}`);

/** Ends each program: the one finding in it shows that the file is judged, so that the silence before means something. */
const JUDGED = "void fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: 'Hello' });";

const silent: readonly (readonly [title: string, program: string])[] = [
  [
    'messages.create of Twilio',
    `import twilio from 'twilio';
const client = twilio('sid', 'token');
const message = await client.messages.create({ body: ${PHI_LITERAL}, to: '+1' });
console.log(message);
console.log(message.body);`,
  ],
  [
    'messages.create of Mailgun',
    `import Mailgun from 'mailgun.js';
const mailgun = new Mailgun(FormData).client({ username: 'api', key: 'key' });
console.log(await mailgun.messages.create('clinic.example', { text: ${PHI_LITERAL} }));`,
  ],
  [
    'Agent of undici, of Node and of a user agent parser',
    `import { Agent } from 'undici';
import { Agent as HttpsAgent } from 'node:https';
import Agents from 'user-agents';
console.log(new Agent({ connect: { instructions: ${PHI_LITERAL} } }), new HttpsAgent({ keepAlive: true }), new Agents(${PHI_LITERAL}));`,
  ],
  [
    'Client of pg and of a protocol of one’s own',
    `import { Client } from 'pg';
import { Client as Own } from './protocol.js';
console.log(await new Client().query(${PHI_LITERAL}), await new Own().send(${PHI_LITERAL}));`,
  ],
  [
    'a class OpenAI of a package that the catalog does not know',
    `import { OpenAI } from 'openai-mock-server';
console.log(await new OpenAI({ apiKey: 'k' }).responses.create({ input: ${PHI_LITERAL} }));`,
  ],
  [
    'classes of the project with the names of clients',
    `class OpenAI { responses = { create: async (request) => request } }
class Anthropic { messages = { create: async (request) => request } }
console.log(await new OpenAI().responses.create({ input: ${PHI_LITERAL} }), await new Anthropic().messages.create({ system: ${PHI_LITERAL} }));`,
  ],
  [
    'generateText and tool of other modules',
    `import { generateText, tool } from './text-generator.js';
console.log(await generateText({ prompt: ${PHI_LITERAL} }), tool({ description: ${PHI_LITERAL} }));`,
  ],
  [
    'a package whose name begins like that of an SDK',
    `import { encode } from 'openai-tokenizer';
import ai from 'ai-elements';
import anthropic from '@anthropic-ai/tokenizer';
console.log(encode(${PHI_LITERAL}), ai(${PHI_LITERAL}), anthropic.countTokens(${PHI_LITERAL}));`,
  ],
  [
    'hosts in comments and in texts',
    `// curl https://api.openai.com/v1/chat/completions -d '{"model":"gpt-5"}'
/* https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent */
const help = 'POST to https://api.anthropic.com/v1/messages with a key';
const links = { openai: 'https://api.openai.com/v1', docs: ['https://api.mistral.ai/v1'] };
console.log(help, links, ${PHI_LITERAL});`,
  ],
  [
    'hosts that contain the name of a vendor',
    `const send = (url) => fetch(url, { method: 'POST', body: JSON.stringify({ input: ${PHI_LITERAL} }) });
console.log(await send('https://api.openai.com.clinic.example/v1/chat'), await send('https://openai.clinic.example/api.openai.com/chat'));`,
  ],
  [
    'pages of vendors that are no API',
    `console.log(await (await fetch('https://status.openai.com/api/v2/summary.json')).json());
console.log(await (await fetch('https://docs.anthropic.com/en/docs')).text());`,
  ],
  [
    'run, invoke and stream of something else',
    `import { db } from './database.js';
const queue = db.queue('notes');
console.log(await queue.run(${PHI_LITERAL}), await queue.invoke(${PHI_LITERAL}), await queue.stream({ prompt: ${PHI_LITERAL} }));`,
  ],
];

describe('stays silent about', () => {
  it.each(silent)('%s', (_, program) => {
    const found = findings(`${program}\n${JUDGED}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`no-uncovered-endpoint ${String(program.split('\n').length + 1)}:`);
  });
});

const ADDRESS = "'https://api.deepseek.com/v1'";

/** The same class name in several packages: who receives the data, and which option says so. */
const told: readonly (readonly [statement: string, source: string, vendor: string])[] = [
  ["import { OpenAI } from 'openai';", `new OpenAI({ baseURL: ${ADDRESS} })`, 'deepseek'],
  ["import { OpenAI } from 'openai';", `new OpenAI({ configuration: { baseURL: ${ADDRESS} } })`, 'openai'],
  ["import { OpenAI } from '@langchain/openai';", `new OpenAI({ configuration: { baseURL: ${ADDRESS} } })`, 'deepseek'],
  ["import { OpenAI } from '@langchain/openai';", `new OpenAI({ baseURL: ${ADDRESS} })`, 'openai'],
  ["import { OpenAI } from '@llamaindex/openai';", `new OpenAI({ additionalSessionOptions: { baseURL: ${ADDRESS} } })`, 'deepseek'],
  ["import { OpenAI } from '@llamaindex/openai';", `new OpenAI({ configuration: { baseURL: ${ADDRESS} } })`, 'openai'],
  ["import { AzureOpenAI } from 'openai';", 'new AzureOpenAI()', 'azure-openai'],
  ["import { AzureOpenAI } from '@langchain/openai';", 'new AzureOpenAI()', 'azure-openai'],
  ["import { Anthropic } from '@anthropic-ai/sdk';", 'new Anthropic()', 'anthropic'],
  ["import { Anthropic } from '@llamaindex/anthropic';", 'new Anthropic()', 'anthropic'],
  ["import { Groq } from 'groq-sdk';", `new Groq({ baseURL: ${ADDRESS} })`, 'deepseek'],
  ["import { Groq } from '@llamaindex/groq';", `new Groq({ baseURL: ${ADDRESS} })`, 'groq'],
  ["import { Agent } from '@openai/agents';", "new Agent({ name: 'scribe', model: 'anthropic/claude-sonnet-4-6' })", 'openai'],
  ["import { Agent } from '@mastra/core/agent';", "new Agent({ name: 'scribe', model: 'anthropic/claude-sonnet-4-6' })", 'anthropic'],
  ["import { Agent } from '@google/adk';", "new Agent({ name: 'scribe', model: 'gemini-3-flash' })", 'google-gemini-api'],
  ["import { openai } from '@ai-sdk/openai';", "openai('gpt-5')", 'openai'],
  ["import { openai } from '@llamaindex/openai';", "openai({ model: 'gpt-5' })", 'openai'],
];

describe('tells packages with the same names apart', () => {
  it.each(told)('%s %s is %s', (statement, source, vendor) => {
    const found = findings(`${statement}\nvoid ${source};`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`to ${nameOf(vendor)}:`);
  });
});
