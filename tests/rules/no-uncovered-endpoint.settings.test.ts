import rule from '../../src/rules/no-uncovered-endpoint.js';
import { typescript } from '../support/rule-tester.js';

typescript.run(rule, {
  title: 'agreements',
  valid: [
    {
      name: 'a signed agreement with its condition',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
    },
    {
      name: 'the last day of an agreement',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], expires: '2026-06-01' }], asOf: '2026-06-01' },
    },
    {
      name: 'a party behind several services',
      code: `import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
export const bedrock = new BedrockRuntimeClient({});`,
      settings: { agreements: [{ vendor: 'aws', services: ['aws-bedrock'], signed: '2025-11-02' }], asOf: '2026-06-01' },
    },
    {
      name: 'a private host of a vendor',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://llm.partner.io/v1' });`,
      settings: { agreements: [{ vendor: 'partner', hosts: ['llm.partner.io'], signed: '2026-01-12' }], asOf: '2026-06-01' },
    },
    {
      name: 'one of two agreements',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ id: 'old', vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2025-01-01', expires: '2026-01-01', conditions: ['hipaa-readiness'] }, { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
    },
    {
      name: 'an agreement for some files, in one of them',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      filename: 'apps/clinic/llm.ts',
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], scope: { files: ['apps/clinic/**'] } }], asOf: '2026-06-01' },
    },
  ],
  invalid: [
    {
      name: 'no agreement',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'an agreement that has expired',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], expires: '2026-05-31' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `anthropic` expired on 2026-05-31' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'an agreement that was terminated',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], terminated: '2026-05-20' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `anthropic` was terminated on 2026-05-20' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'an agreement that takes effect later',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], effective: '2027-01-01' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `anthropic` takes effect on 2027-01-01' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'an agreement that is not signed',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: null, conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `anthropic` is not signed' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'a condition that is not declared',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: [] }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'condition `hipaa-readiness` is not declared in agreement `anthropic`' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'a plan without an agreement',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-standard-org', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `anthropic` is for plan `api-standard-org`, for which no BAA is offered (platform.claude.com, 2026-09-26)' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
    {
      name: 'a service that the agreement with the party leaves out',
      code: `import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
export const bedrock = new BedrockRuntimeClient({});`,
      settings: { agreements: [{ vendor: 'aws', services: ['claude-platform-aws'], signed: '2025-11-02' }], asOf: '2026-06-01' },
      errors: [{ messageId: 'agreementMissing', line: 2, column: 24, endLine: 2, endColumn: 52 }],
    },
    {
      name: 'an agreement for other files',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      filename: 'apps/other/llm.ts',
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], scope: { files: ['apps/clinic/**'] } }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `anthropic` is limited to files in `apps/clinic/**`' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'chains',
  valid: [
    {
      name: 'a gateway and the vendor behind it',
      code: `import { generateText } from 'ai';
export const run = () => generateText({ model: 'anthropic/claude-sonnet-4-6', prompt: 'x' });`,
      settings: { agreements: [{ vendor: 'vercel-ai-gateway', signed: '2026-05-04', plan: 'enterprise' }, { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
    },
    {
      name: 'an own gateway and the vendor it passes on to',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://llm.clinic.io/v1' });`,
      settings: { agreements: [{ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['anthropic'] }, { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
    },
    {
      name: 'an own gateway that passes on to nobody',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://llm.clinic.io/v1' });`,
      settings: { agreements: [{ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true }] },
    },
  ],
  invalid: [
    {
      name: 'the gateway of a model string',
      code: `import { generateText } from 'ai';
export const run = () => generateText({ model: 'anthropic/claude-sonnet-4-6', prompt: 'x' });`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'hopUncovered',
          data: { client: 'generateText', chain: 'Vercel AI Gateway → Anthropic', recipient: 'Vercel AI Gateway', detail: 'no agreement with Vercel AI Gateway is declared' },
          line: 2, column: 26, endLine: 2, endColumn: 93,
        },
      ],
    },
    {
      name: 'a vendor behind an own gateway',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://llm.clinic.io/v1' });`,
      settings: { agreements: [{ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['anthropic'] }] },
      errors: [
        {
          messageId: 'hopUncovered',
          data: { client: 'new OpenAI', chain: 'llm.clinic.io → Anthropic', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 74,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'wrappers',
  valid: [
    {
      name: 'a wrapper of a vendor with an agreement',
      code: `import { ask } from '@clinic/llm';
export const run = () => ask('x');`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01', wrappers: [{ from: '@clinic/llm', name: 'ask', prompt: ['(0)'], vendor: 'anthropic' }] },
    },
    {
      name: 'a wrapper that names no vendor',
      code: `import { ask } from '@clinic/llm';
export const run = () => ask('x');`,
      settings: { wrappers: [{ from: '@clinic/llm', name: 'ask', prompt: ['(0)'] }] },
    },
  ],
  invalid: [
    {
      name: 'a wrapper of a vendor without an agreement',
      code: `import { ask } from '@clinic/llm';
export const run = () => ask('x');`,
      settings: { wrappers: [{ from: '@clinic/llm', name: 'ask', prompt: ['(0)'], vendor: 'anthropic' }] },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'ask', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 26, endLine: 2, endColumn: 34,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'environment variables, scopes',
  valid: [
    {
      name: 'a variable that stands for a vendor with an agreement',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL });`,
      options: [{ reportUnknown: true }],
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01', endpoints: { LLM_URL: 'anthropic' } },
    },
    {
      name: 'a request whose key comes from the variable that the agreement names',
      code: `const headers = { 'x-api-key': process.env.CLINIC_API_KEY, 'content-type': 'application/json' };
export const ask = (body) => fetch('https://api.anthropic.com/v1/messages', { method: 'POST', headers, body });`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], id: 'a', scope: { credentials: ['env:CLINIC_API_KEY'] } }], asOf: '2026-06-01' },
    },
    {
      name: 'a client whose key comes from the variable that the agreement names',
      code: `import Anthropic from '@anthropic-ai/sdk';
const apiKey = process.env.CLINIC_API_KEY;
export const anthropic = new Anthropic({ apiKey });`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], id: 'a', scope: { credentials: ['env:CLINIC_API_KEY'] } }], asOf: '2026-06-01' },
    },
    {
      name: 'code that no PHI reaches',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      filename: 'apps/marketing/llm.ts',
      settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] },
    },
  ],
  invalid: [
    {
      name: 'a variable that stands for a vendor without an agreement',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL });`,
      settings: { endpoints: { LLM_URL: 'groq' } },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new OpenAI', recipient: 'Groq', detail: 'no agreement with Groq is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 67,
        },
      ],
    },
    {
      name: 'a variable that stands for an own gateway with a vendor behind it',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: process.env.LLM_URL });`,
      settings: { agreements: [{ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['anthropic'] }], endpoints: { LLM_URL: 'clinic-gateway' } },
      errors: [
        {
          messageId: 'hopUncovered',
          data: { client: 'new OpenAI', chain: 'clinic-gateway → Anthropic', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 67,
        },
      ],
    },
    {
      name: 'a request with another key than the agreement names',
      code: `export const ask = (body) => fetch('https://api.anthropic.com/v1/messages', { method: 'POST', headers: { 'x-api-key': process.env.OTHER_API_KEY }, body });`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], id: 'a', scope: { credentials: ['env:CLINIC_API_KEY'] } }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'fetch', recipient: 'Anthropic', detail: 'the agreement `a` is limited to keys from `env:CLINIC_API_KEY`' },
          line: 1, column: 30, endLine: 1, endColumn: 155,
        },
      ],
    },
    {
      name: 'a client with another key than the agreement names',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic({ apiKey: process.env.OTHER_API_KEY });`,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], id: 'a', scope: { credentials: ['env:CLINIC_API_KEY'] } }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'the agreement `a` is limited to keys from `env:CLINIC_API_KEY`' },
          line: 2, column: 26, endLine: 2, endColumn: 78,
        },
      ],
    },
    {
      name: 'a proxy that has an agreement, with the vendor of the client behind it',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://gateway.helicone.ai/v1' });`,
      settings: { agreements: [{ vendor: 'helicone', plan: 'self', signed: '2026-01-12' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'hopUncovered',
          data: { client: 'new OpenAI', chain: 'Helicone → OpenAI', recipient: 'OpenAI', detail: 'no agreement with OpenAI is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 80,
        },
      ],
    },
    {
      name: 'a proxy whose URL names another vendor than the client',
      code: `import OpenAI from 'openai';
export const client = new OpenAI({ baseURL: 'https://gateway.ai.cloudflare.com/v1/account/clinic/groq' });`,
      settings: { agreements: [{ vendor: 'cloudflare', plan: 'enterprise', signed: '2026-01-12' }], asOf: '2026-06-01' },
      errors: [
        {
          messageId: 'hopUncovered',
          data: { client: 'new OpenAI', chain: 'Cloudflare → Groq', recipient: 'Groq', detail: 'no agreement with Groq is declared' },
          line: 2, column: 23, endLine: 2, endColumn: 106,
        },
      ],
    },
    {
      name: 'a file outside of the scope',
      code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();`,
      filename: 'apps/clinic/llm.ts',
      settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] },
      errors: [
        {
          messageId: 'agreementMissing',
          data: { client: 'new Anthropic', recipient: 'Anthropic', detail: 'no agreement with Anthropic is declared' },
          line: 2, column: 26, endLine: 2, endColumn: 41,
        },
      ],
    },
  ],
});
