import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { ownCatalog } from '../support/own-catalog.js';
import { lint } from '../support/marked-programs.js';
import { everyLanguage } from '../support/rule-tester.js';
import { synthetic } from '../support/synthetic-phi.js';
import { declared } from '../support/agreements.js';

const file = 'tests/fixtures/own-catalog/src/page.ts';
const settings = { ...ownCatalog, asOf: '2026-11-01' };

const all = Object.fromEntries(Object.keys(rules).map((name) => [`hipaa/${name}`, 'error'] as const));

/** Lines that are reported, with the rule. */
function reported(code: string, given: Readonly<Record<string, unknown>> = settings, filename = file): readonly string[] {
  return lint(code, filename, all, given).map(({ line, rule, message }) => (rule === 'fatal' ? message : `${String(line)} ${rule}`));
}

const assistant = `import { Assistant } from '@acme/ai';
const assistant = new Assistant({ url: 'https://llm.acme.example/claude/v1' });
`;
const answer = `${assistant}export const answer = await assistant.ask(process.argv[2]);
`;
const agreed = { ...settings, ...declared({ vendor: 'acme-gateway', signed: '2026-01-05' }, { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }) };

everyLanguage.run(rules['no-completion-logging'], {
  title: 'a sink in the short form',
  valid: [
    { name: 'a safe member of the answer', code: `${answer}import { diary } from '@acme/log';\ndiary.keep(answer.tokens);`, settings },
    { name: 'a member that is not listed', code: `${answer}import { diary } from '@acme/log';\ndiary.count(answer.text);`, settings },
    { name: 'an export of the same name from elsewhere', code: `${answer}import { diary } from '@other/log';\ndiary.keep(answer.text);`, settings },
    { name: 'a local object of the same name', code: `${answer}const diary = { keep: (text) => text.length };\ndiary.keep(answer.text);`, settings },
    { name: 'a sink that is declared as secured', code: `${answer}import { diary } from '@acme/log';\ndiary.keep(answer.text);`, settings: { ...settings, securedSinks: ['@acme/log'] } },
    { name: 'a sink that a function reference declares as secured', code: `${answer}import { diary } from '@acme/log';\ndiary.keep(answer.text);`, settings: { ...settings, securedSinks: [{ from: '@acme/log', name: 'diary', member: ['keep'] }] } },
    { name: 'settings that say nothing of the package', code: `${answer}import { diary } from '@acme/log';\ndiary.keep(answer.text);`, settings: {} },
  ],
  invalid: [
    {
      name: 'a listed member',
      code: `${answer}import { diary } from '@acme/log';\ndiary.keep(answer.text);`,
      settings,
      errors: [{ messageId: 'completionLogged', data: { source: 'ask', vendor: 'Acme Gateway', line: '3', sink: 'diary.keep', within: '' }, line: 5, column: 12, endLine: 5, endColumn: 23 }],
    },
  ],
});

describe('own entries of the catalog', () => {
  it.each<[title: string, code: string, expected: readonly string[], given?: Readonly<Record<string, unknown>>]>([
    ['a factory that gives a client of the catalog', `import { createClient } from '@acme/ai';
const client = createClient();
export const reply = await client.responses.create({ model: 'gpt-5', input: process.argv[2], store: false });
console.log(reply.output_text);
console.log(reply.id);`, ['2 no-uncovered-endpoint', '4 no-completion-logging'], settings],
    ['another export of the package', `import { createServer } from '@acme/ai';
const client = createServer();
console.log((await client.responses.create({ input: process.argv[2] })).output_text);`, [], settings],
    ['the address of an own vendor, and the one behind it', assistant, ['2 no-uncovered-endpoint'], settings],
    ['the one behind an own proxy', assistant, ['2 no-uncovered-endpoint'], { ...settings, ...declared({ vendor: 'acme-gateway', signed: '2026-01-05' }) }],
    ['agreements with every hop', assistant, [], agreed],
    ['an identifier in a prompt', `${assistant}await assistant.ask('Patient SSN: ${synthetic.ssn}');
await assistant.ask('How are you?', 'Patient SSN: ${synthetic.ssn}');`, ['3 no-phi-in-prompt'], agreed],
    ['an identifier in metadata', `${assistant}await assistant.ask('Hello', { user: '${synthetic.email}' });
await assistant.ask('Hello', { user: 'user-1' });`, ['3 no-phi-in-metadata'], agreed],
    ['a value that is PHI by its name', `${assistant}export const ask = (patient) => assistant.ask(\`About \${patient.dateOfBirth}\`);
export const askMore = (clinic) => assistant.ask(\`About \${clinic.openedOn}\`);`, ['3 no-unredacted-phi'], agreed],
    ['a prompt in a log', `${assistant}export async function ask(question) {
  const prompt = \`Answer: \${question}\`;
  console.log(prompt);
  console.log(prompt.length);
  return assistant.ask(prompt);
}`, ['5 no-prompt-logging'], agreed],
    ['a model that the agreement does not list', `${assistant}await assistant.ask('Hello', { model: 'small' });
await assistant.ask('Hello', { model: 'large' });`, ['4 no-uncovered-model'], { ...agreed, agreements: agreed.agreements.map((one) => ({ ...one, ...('plan' in one ? {} : { models: ['small'] }) })) }],
    ['a client in the browser', `'use client';\n${assistant}`, ['3 no-browser-client'], agreed],
    ['a request of an own HTTP client to a model', `import { send } from '@acme/http';
await send('https://api.openai.com/v1/responses', { input: process.argv[2] });
await send('https://api.clinic.example/v1/visits', { input: process.argv[2] });`, ['2 no-uncovered-endpoint'], settings],
    ['a request to an own vendor that serves models', `await fetch('https://llm.acme.example/ask', { method: 'POST', body: process.argv[2] });
await fetch('https://www.acme.example/ask', { method: 'POST', body: process.argv[2] });`, ['1 no-uncovered-endpoint'], settings],
    ['an answer that an own HTTP client sends away', `${answer}import { send } from '@acme/http';
await send('https://hooks.slack.com/services/T0/B0', answer.text);
await send('https://hooks.slack.com/services/T0/B0', answer.tokens);`, ['5 no-completion-logging'], agreed],
    ['a sink of an own vendor', `${answer}import { record, count } from './lib/track';
record(answer.text);
record(answer.tokens);
count(answer.text);`, ['5 no-completion-logging'], agreed],
    ['a sink of an own vendor with an agreement', `${answer}import { record } from './lib/track.js';
record(answer.text);`, [], { ...agreed, agreements: [...agreed.agreements, { vendor: 'acme-metrics', signed: '2026-01-05' }] }],
    ['a sink that is a global', `${answer}$beacon.send(answer.text, answer.tokens);
$beacon.send(answer.id, answer.text);`, ['5 no-completion-logging'], agreed],
    ['an own store, silent by itself', `${answer}import { Notes } from '@acme/store';
await new Notes().put('id', answer.text);`, [], agreed],
    ['a tracer that copies', `import '@acme/ai';
import { Tracer } from '@acme/trace';
export const on = new Tracer();
export const off = new Tracer({ content: false });`, ['3 no-sdk-payload-logging'], agreed],
    ['a variable that makes an SDK print', `import '@acme/ai';
process.env.ACME_AI_DEBUG = '1';
process.env.ACME_AI_DEBUG = '0';
process.env.ACME_DEBUG = '1';`, ['2 no-sdk-payload-logging'], agreed],
    ['a client that a module of the project makes', `import { Assistant } from './lib/llm.js';
const answer = await new Assistant({ url: 'https://llm.acme.example' }).ask('Hello');
console.log(answer.text);
console.log(answer.tokens);`, ['3 no-completion-logging'], agreed],
    ['the same through another module', `import { Assistant } from './desk.js';
const answer = await new Assistant({ url: 'https://llm.acme.example' }).ask('Hello');
console.log(answer.text);`, ['3 no-completion-logging'], agreed],
    ['the same without following modules', `import { Assistant } from './lib/llm.js';
const answer = await new Assistant({ url: 'https://llm.acme.example' }).ask('Hello');
console.log(answer.text);`, ['3 no-completion-logging'], { ...agreed, crossModule: false }],
    ['a class of the same name in another module', `import { Assistant } from './lib/track.js';
console.log((await new Assistant().ask('Hello')).text);`, [], agreed],
    ['an answer by its type', `import type { Answer } from '@acme/ai';
import '@acme/ai';
export const show = (answer: Answer) => console.log(answer.text);
export const showCost = (answer: Answer) => console.log(answer.tokens);`, ['3 no-completion-logging'], agreed],
    ['a call without an auditor', `${assistant}export const ask = (question) => assistant.ask(question);`, ['3 require-audit-log'], { ...agreed, auditors: [{ from: '@acme/audit', name: 'audit' }] }],
    ['a client outside of the gateways', assistant, ['1 require-approved-caller'], { ...agreed, gateways: ['src/llm/**'] }],
    ['an answer that nobody reviews', `${answer}import { book } from '@acme/portal';
book(answer.text);
book(answer.tokens);`, ['5 require-human-review'], { ...agreed, reviewers: [{ from: '@acme/portal', name: 'review' }], actions: [{ from: '@acme/portal', name: 'book' }] }],
  ])('%s', (_title, code, expected, given = settings) => {
    expect(reported(code, given)).toEqual(expected);
  });

  it('make nothing of these programs without the settings', () => {
    expect(reported(`${answer}import { diary } from '@acme/log';\ndiary.keep(answer.text);`, {})).toEqual([]);
  });
});

describe('stores of one\'s own', () => {
  it('are judged where the option names them', () => {
    const code = `${answer}import { Notes } from '@acme/store';
const notes = new Notes();
await notes.put('id', answer.text);
await notes.put('id', answer.tokens);`;
    expect(lint(code, file, { 'hipaa/no-unprotected-completion-storage': ['error', { databases: ['@acme/store'] }] }, settings).map(({ line }) => line)).toEqual([6]);
    expect(() => lint(code, file, { 'hipaa/no-unprotected-completion-storage': ['error', { databases: ['mongoo'] }] }, settings)).toThrow('mongoo');
  });
});
