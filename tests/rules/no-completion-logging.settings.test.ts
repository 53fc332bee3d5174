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
  title: 'option `reportUnknown`',
  valid: [
    {
      name: 'code out of sight is silent by default',
      code: `import { polish } from '@clinic/text';
${openai}console.log(polish(reply.output_text));`,
    },
    {
      name: 'a number of a parsed completion is silent by default',
      code: `${openai}console.log(JSON.parse(reply.output_text).score);`,
    },
    {
      name: 'a safe member stays safe',
      code: `import { polish } from '@clinic/text';
${openai}console.log(polish(reply.id));`,
      options: [{ reportUnknown: true }],
    },
    {
      name: 'how saving whole answers has gone, and what it has cost',
      code: `import { save } from '@clinic/store';
${openai}const saved = await save(reply);
console.log(saved.count, saved.estimatedCost, saved.requestIds);`,
      options: [{ reportUnknown: true }],
    },
    {
      name: 'what another server answers',
      code: `${openai}const answer = await fetch('/notes', { method: 'POST', body: reply.output_text });
if (!answer.ok) throw new Error(\`\${answer.status}: \${answer.statusText} \${await answer.text()}\`);`,
      options: [{ reportUnknown: true }],
    },
    {
      name: 'how code out of sight has fared with it',
      code: `import { save } from '@clinic/store';
${openai}const { error, status, data } = await save(reply.output_text);
console.log(error, status, data.id, data.patientId);`,
      options: [{ reportUnknown: true }],
    },
    {
      name: 'what functions of the language tell of it without its text',
      code: `import { createHash, randomUUID } from 'node:crypto';
${openai}const text = reply.output_text;
console.log(Number(text), parseInt(text, 10), Array.isArray(text), Buffer.byteLength(text), Object.is(text, ''), Math.max(text));
console.log(createHash('sha256').update(text).digest('hex'), randomUUID(text));`,
      options: [{ reportUnknown: true }],
    },
    {
      name: 'a redactor is no code out of sight',
      code: `import { deidentify } from '@clinic/phi';
${openai}console.log(deidentify(reply.output_text));`,
      options: [{ reportUnknown: true }],
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
    },
  ],
  invalid: [
    {
      name: 'code out of sight',
      code: `import { polish } from '@clinic/text';
${openai}console.log(polish(reply.output_text));`,
      options: [{ reportUnknown: true }],
      errors: [
        {
          messageId: 'completionMayLeave',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', sink: 'console.log', within: '' },
          line: 5, column: 13, endLine: 5, endColumn: 38,
        },
      ],
    },
    {
      name: 'what a callback gives back to code out of sight is taken for its result',
      code: `import { retried } from '@clinic/retry';
${openai}console.log(await retried(() => reply.output_text));`,
      errors: [inConsole({ line: 5, column: 13, endLine: 5, endColumn: 51 }, { line: '4' })],
    },
    {
      name: 'a number of a parsed completion',
      code: `${openai}console.log(JSON.parse(reply.output_text).score);`,
      options: [{ reportUnknown: true }],
      errors: [
        {
          messageId: 'completionMayLeave',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '3', sink: 'console.log', within: '' },
          line: 4, column: 13, endLine: 4, endColumn: 48,
        },
      ],
    },
    {
      name: 'what is sure keeps its own message',
      code: `${openai}console.log(reply.output_text);`,
      options: [{ reportUnknown: true }],
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
  ],
});

typescript.run(rule, {
  title: 'redactors',
  valid: [
    {
      name: 'a redactor of a package',
      code: `import { deidentify } from '@clinic/phi';
${openai}console.log(deidentify(reply.output_text));`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
    },
    {
      name: 'a redactor under another name',
      code: `import { deidentify as clean } from '@clinic/phi';
${openai}const text = clean(reply.output_text);
console.log(text);`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
    },
    {
      name: 'a member of an export',
      code: `import phi from '@clinic/phi';
${openai}console.log(phi.text.mask(reply.output_text));`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'default', member: 'text' }, { from: '@clinic/phi', name: 'default', member: 'mask' }, { from: '@clinic/phi', name: 'default', member: 'text.mask' }] },
    },
    {
      name: 'a redactor of the project, by its path',
      code: `import { deidentify } from './lib/deidentify.js';
${openai}console.log(deidentify(reply.output_text));`,
      filename: 'docs/demo/src/case.ts',
      settings: { redactors: [{ from: 'docs/demo/src/lib/deidentify.ts', name: 'deidentify' }] },
    },
    {
      name: 'a redactor around the whole message',
      code: `import { deidentify } from '@clinic/phi';
${openai}console.log(deidentify(\`said \${reply.output_text}\`));`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
    },
  ],
  invalid: [
    {
      name: 'a local function of the same name',
      code: `${openai}const deidentify = (text: string) => text;
console.log(deidentify(reply.output_text));`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [inConsole({ line: 5, column: 13, endLine: 5, endColumn: 42 })],
    },
    {
      name: 'the same name from another package',
      code: `import { deidentify } from '@clinic/other';
${openai}deidentify(reply.output_text);
console.log(reply.output_text);`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [inConsole({ line: 6, column: 13, endLine: 6, endColumn: 30 }, { line: '4' })],
    },
    {
      name: 'only the return value is clean, and the redactor is offered',
      code: `import { deidentify } from '@clinic/phi';
${openai}deidentify(reply.output_text);
console.log(reply.output_text);`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [
        {
          messageId: 'completionInConsole',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', device: 'console', sink: 'console.log', within: '' },
          line: 6, column: 13, endLine: 6, endColumn: 30,
          suggestions: [{ messageId: 'wrapInRedactor', data: { redactor: 'deidentify' }, output: `import { deidentify } from '@clinic/phi';
${openai}deidentify(reply.output_text);
console.log(deidentify(reply.output_text));` }],
        },
      ],
    },
    {
      name: 'the redactor is offered under the name that the file has for it',
      code: `import { deidentify as clean } from '@clinic/phi';
${openai}const text = reply.output_text;
console.log(text);
export { clean };`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [
        {
          messageId: 'completionInConsole',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', device: 'console', sink: 'console.log', within: '' },
          line: 6, column: 13, endLine: 6, endColumn: 17,
          suggestions: [{ messageId: 'wrapInRedactor', data: { redactor: 'clean' }, output: `import { deidentify as clean } from '@clinic/phi';
${openai}const text = reply.output_text;
console.log(clean(text));
export { clean };` }],
        },
      ],
    },
    {
      name: 'nothing is offered around a template, a call or an object',
      code: `import { deidentify } from '@clinic/phi';
${openai}console.log(\`said \${reply.output_text}\`);
console.log(reply.output_text.trim());
console.log({ text: reply.output_text });
export { deidentify };`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [
        inConsole({ line: 5, column: 13, endLine: 5, endColumn: 40 }, { line: '4' }),
        inConsole({ line: 6, column: 13, endLine: 6, endColumn: 37 }, { line: '4' }),
        inConsole({ line: 7, column: 13, endLine: 7, endColumn: 40 }, { line: '4' }),
      ],
    },
    {
      name: 'nothing is offered that would need an import',
      code: `${openai}console.log(reply.output_text);`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
  ],
});

typescript.run(rule, {
  title: 'secured sinks',
  valid: [
    {
      name: 'the console, by its id',
      code: `${openai}console.log(reply.output_text);`,
      settings: { securedSinks: ['console'] },
    },
    {
      name: 'a package, by its id',
      code: `import pino from 'pino';
${openai}pino().info(reply.output_text);`,
      settings: { securedSinks: ['pino'] },
    },
    {
      name: 'a function of a package',
      code: `import { record } from '@clinic/vault';
${openai}record(reply.output_text);`,
      options: [{ reportUnknown: true }],
      settings: { securedSinks: [{ from: '@clinic/vault', name: 'record' }] },
    },
    {
      name: 'a logger of the project, by path and member',
      code: `import { logger } from './lib/logger.js';
${openai}logger.info(reply.output_text);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      settings: { securedSinks: [{ from: 'tests/fixtures/modules/clinic/lib/logger.ts', name: 'logger', member: 'info' }] },
    },
  ],
  invalid: [
    {
      name: 'another sink than the secured one',
      code: `import pino from 'pino';
${openai}pino().info(reply.output_text);
console.log(reply.output_text);`,
      settings: { securedSinks: ['pino'] },
      errors: [inConsole({ line: 6, column: 13, endLine: 6, endColumn: 30 }, { line: '4' })],
    },
    {
      name: 'another method than the secured one',
      code: `import { logger } from './lib/logger.js';
${openai}logger.debug(reply.output_text);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      settings: { securedSinks: [{ from: 'tests/fixtures/modules/clinic/lib/logger.ts', name: 'logger', member: 'info' }] },
      errors: [
        {
          messageId: 'completionLogged',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', sink: 'logger.debug', within: '' },
          line: 5, column: 14, endLine: 5, endColumn: 31,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'agreements with those who receive',
  valid: [
    {
      name: 'a signed agreement',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'sentry', plan: 'business', signed: '2026-01-12' }], asOf: '2026-06-01' },
    },
    {
      name: 'the last day of an agreement',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'sentry', plan: 'business', signed: '2026-01-12', expires: '2026-06-01' }], asOf: '2026-06-01' },
    },
    {
      name: 'a host of an agreement',
      code: `${openai}await fetch('https://notes.partner.io/x', { method: 'POST', body: reply.output_text });`,
      settings: { agreements: [{ vendor: 'partner', hosts: ['notes.partner.io'], signed: '2026-01-12' }], asOf: '2026-06-01' },
    },
    {
      name: 'an own server that signs nothing',
      code: `${openai}await fetch('https://notes.clinic.io/x', { method: 'POST', body: reply.output_text });`,
      settings: { agreements: [{ vendor: 'clinic', hosts: ['notes.clinic.io'], internal: true }] },
    },
  ],
  invalid: [
    {
      name: 'an agreement that has expired',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'sentry', plan: 'business', signed: '2026-01-12', expires: '2026-05-31' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'the agreement `sentry` expired on 2026-05-31' },
          line: 5, column: 23, endLine: 5, endColumn: 40,
        },
      ],
    },
    {
      name: 'an agreement for a plan without one',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'sentry', plan: 'dev-team', signed: '2026-01-12' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'the agreement `sentry` is for plan `dev-team`, for which no BAA is offered (sentry.io, 2026-01-15)' },
          line: 5, column: 23, endLine: 5, endColumn: 40,
        },
      ],
    },
    {
      name: 'an agreement that is not signed',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'sentry', plan: 'business', signed: null }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'the agreement `sentry` is not signed' },
          line: 5, column: 23, endLine: 5, endColumn: 40,
        },
      ],
    },
    {
      name: 'an agreement that takes effect later',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'sentry', plan: 'business', signed: '2026-01-12', effective: '2026-07-01' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'the agreement `sentry` takes effect on 2026-07-01' },
          line: 5, column: 23, endLine: 5, endColumn: 40,
        },
      ],
    },
    {
      name: 'an agreement with somebody else',
      code: `import * as Sentry from '@sentry/node';
${openai}Sentry.captureMessage(reply.output_text);`,
      settings: { agreements: [{ vendor: 'langfuse', plan: 'hipaa-pro', signed: '2026-01-12' }] },
      errors: [
        {
          messageId: 'completionShared',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '4', recipient: 'Sentry', sink: 'Sentry.captureMessage', within: '', detail: 'no agreement with Sentry is declared' },
          line: 5, column: 23, endLine: 5, endColumn: 40,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'wrappers and other modules',
  valid: [
    {
      name: 'a function of a package that is not declared',
      code: `import { ask } from '@clinic/llm';
${openai}console.log(await ask('x'), reply.id);`,
    },
    {
      name: 'what a wrapper gives apart from its completion',
      code: `import { ask } from '@clinic/llm';
${openai}console.log((await ask('x')).ms, reply.id);`,
      settings: { wrappers: [{ from: '@clinic/llm', name: 'ask', completion: '().text' }] },
    },
    {
      name: 'without other modules nothing is known about a helper',
      code: `import { show } from './lib/logger.js';
${openai}show('reply', reply.output_text);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      settings: { crossModule: false },
    },
  ],
  invalid: [
    {
      name: 'the completion of a wrapper',
      code: `import { ask } from '@clinic/llm';
${openai}const text = await ask('x');
console.log(text, reply.id);`,
      settings: { wrappers: [{ from: '@clinic/llm', name: 'ask', prompt: ['(0)'], completion: '()', vendor: 'anthropic' }] },
      errors: [{ messageId: 'completionInConsole', line: 6, column: 13, endLine: 6, endColumn: 17 }],
    },
  ],
});

typescript.run(rule, {
  title: 'scopes',
  valid: [
    {
      name: 'code that no PHI reaches',
      code: `${openai}console.log(reply.output_text);`,
      filename: 'apps/marketing/page.ts',
      settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] },
    },
  ],
  invalid: [
    {
      name: 'a file outside of the scope',
      code: `${openai}console.log(reply.output_text);`,
      filename: 'apps/clinic/page.ts',
      settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] },
      errors: [inConsole({ line: 4, column: 13, endLine: 4, endColumn: 30 })],
    },
  ],
});
