import rule from '../../src/rules/no-completion-logging.js';
import { typescript, type ExpectedFinding, type Place } from '../support/rule-tester.js';

/** A response in three lines. */
const openai = `import OpenAI from 'openai';
const openai = new OpenAI();
const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
`;

/** The finding for a completion in the console, with what differs from that in `openai`. */
function inConsole(place: Place, data: Readonly<Record<string, string>> = {}): ExpectedFinding {
  return { messageId: 'completionInConsole', data: { source: 'responses.create', vendor: 'OpenAI', line: '3', device: 'console', sink: 'console.log', within: '', ...data }, ...place };
}

typescript.run(rule, {
  title: 'kinds of sinks',
  valid: [
    {
      name: `the application's own answer`,
      code: `${openai}export const GET = (res: { json(value: unknown): void }) => res.json({ text: reply.output_text });
export const POST = () => Response.json({ text: reply.output_text });`,
    },
    {
      name: `the application's own route and database`,
      code: `${openai}export async function save(db: { insert(value: unknown): Promise<void> }): Promise<void> {
  await db.insert({ text: reply.output_text });
  await fetch('/api/notes', { method: 'POST', body: reply.output_text });
}`,
    },
    {
      name: 'the prompt of the next call',
      code: `${openai}export const again = () => openai.responses.create({ model: 'gpt-5', input: reply.output_text });`,
    },
    {
      name: 'a server on this machine',
      code: `${openai}await fetch('http://localhost:3000/notes', { method: 'POST', body: reply.output_text });`,
    },
    {
      name: 'a length sent to an error tracker',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(\`answer of \${reply.output_text.length} characters\`);`,
    },
    {
      name: 'an error with a constant message',
      code: `${openai}if (reply.output_text === '') throw new Error('empty answer');`,
    },
    {
      name: 'a URL with the id of the response',
      code: `${openai}await fetch(\`/api/search?id=\${reply.id}\`);`,
    },
  ],
  invalid: [
    {
      name: 'an error tracker',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'no agreement with Sentry is declared' },
          line: 5, column: 23, endLine: 5, endColumn: 40,
        },
      ],
    },
    {
      name: 'product analytics',
      code: `import { PostHog } from 'posthog-node';
${openai}new PostHog('key').capture({ distinctId: 'x', event: 'answered', properties: { text: reply.output_text } });`,
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'PostHog', sink: 'capture', within: '', detail: 'no agreement with PostHog is declared' },
          line: 5, column: 28, endLine: 5, endColumn: 107,
        },
      ],
    },
    {
      name: 'a chat message',
      code: `import { WebClient } from '@slack/web-api';
${openai}const slack = new WebClient('token');
await slack.chat.postMessage({ channel: 'triage', text: reply.output_text });`,
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Slack', sink: 'slack.chat.postMessage', within: '', detail: 'no agreement with Slack is declared' },
          line: 6, column: 30, endLine: 6, endColumn: 76,
        },
      ],
    },
    {
      name: 'a host that nobody knows',
      code: `${openai}await fetch('https://hooks.unheard-of.io/notes', { method: 'POST', body: reply.output_text });`,
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', recipient: 'hooks.unheard-of.io', sink: 'fetch', within: '', detail: 'no agreement is declared for the host `hooks.unheard-of.io`' },
          line: 4, column: 50, endLine: 4, endColumn: 93,
        },
      ],
    },
    {
      name: 'a query string',
      code: `${openai}await fetch(\`/api/search?q=\${reply.output_text}\`);`,
      errors: [
        {
          messageId: 'completionInUrl',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', device: 'URL', sink: 'fetch', within: '' },
          line: 4, column: 13, endLine: 4, endColumn: 49,
        },
      ],
    },
    {
      name: 'a response header',
      code: `import { NextResponse } from 'next/server';
${openai}const headers = new Headers();
headers.set('x-summary', reply.output_text);
export const GET = () => NextResponse.json({}, { headers });`,
      errors: [
        {
          messageId: 'completionInUrl',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', device: 'header', sink: 'headers.set', within: '' },
          line: 6, column: 26, endLine: 6, endColumn: 43,
        },
      ],
    },
    {
      name: 'a cookie, at the assigned value',
      code: `${openai}document.cookie = \`last=\${reply.output_text}\`;`,
      errors: [
        {
          messageId: 'completionInUrl',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', device: 'cookie', sink: 'document.cookie', within: '' },
          line: 4, column: 19, endLine: 4, endColumn: 46,
        },
      ],
    },
    {
      name: 'a structured log',
      code: `import pino from 'pino';
${openai}const journal = pino();
journal.child({ module: 'scribe' }).info({ result: { text: reply.output_text } }, 'answered');`,
      errors: [
        {
          messageId: 'completionLogged',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', sink: 'journal.child().info', within: '' },
          line: 6, column: 42, endLine: 6, endColumn: 81,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'modules of the project',
  valid: [
    {
      name: 'a helper of another module logs the usage alone',
      code: `import { openai } from './lib/llm.js';
import { showUsage } from './lib/logger.js';
showUsage(await openai.responses.create({ model: 'gpt-5', input: 'x' }));`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
    },
    {
      name: 'only the field with numbers is read',
      code: `import { logger } from './lib/logger.js';
import { askWithUsage } from './lib/llm.js';
logger.info((await askWithUsage('x')).usage);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
    },
  ],
  invalid: [
    {
      name: 'the argument of a helper that logs it elsewhere',
      code: `import { show } from './lib/logger.js';
${openai}show('reply', reply.output_text);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      errors: [
        {
          messageId: 'completionLogged',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', sink: 'logger.info', within: ' (in tests/fixtures/modules/clinic/lib/logger.ts)' },
          line: 5, column: 15, endLine: 5, endColumn: 32,
        },
      ],
    },
    {
      name: 'a wrapper of another module, named as this file names it',
      code: `import { ask as complete } from './lib/llm.js';
const text = await complete('You are a scribe.', 'note');
console.log(text);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      errors: [inConsole({ line: 3, column: 13, endLine: 3, endColumn: 17 }, { source: 'complete', vendor: 'OpenAI chat.completions.create', line: '2' })],
    },
    {
      name: 'an instance of a class of another module',
      code: `import { Scribe } from './lib/llm.js';
import { AuditLog } from './lib/logger.js';
const text = await new Scribe().summarise('note');
new AuditLog().write(text);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      errors: [
        inConsole({ line: 4, column: 22, endLine: 4, endColumn: 26 }, { source: 'summarise', vendor: 'OpenAI chat.completions.create', within: ' (in tests/fixtures/modules/clinic/lib/logger.ts)' }),
      ],
    },
  ],
});
