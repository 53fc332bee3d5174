import type { Condition, CopyFacts, PayloadCopy } from './define.js';

const sentry: Pick<CopyFacts, 'id' | 'copies' | 'target' | 'evidence' | 'checked'> = {
  id: 'sentry-ai',
  copies: ['prompt', 'completion'],
  target: { kind: 'vendor', endpoint: { vendor: 'sentry', resources: ['(0).dsn'] } },
  evidence: 'https://www.npmjs.com/package/@sentry/core/v/11.12.0',
  checked: '2026-11-22',
};

/** Packages that instrument AI SDKs: those for browsers do not. */
const servers = ['astro', 'aws-serverless', 'bun', 'google-cloud-serverless', 'nestjs', 'nextjs', 'node', 'nuxt', 'react-router', 'remix', 'solidstart', 'sveltekit', 'tanstackstart-react'].map((platform) => `@sentry/${platform}`);

const genAiOff: readonly (readonly Condition[])[] = [
  [
    { path: '(0).dataCollection.genAI.inputs', equals: [false], keeps: 'prompt' },
    { path: '(0).dataCollection.genAI.outputs', equals: [false], keeps: 'completion' },
  ],
  [{ path: '(0).enabled', equals: [false] }],
  [{ path: '(0).defaultIntegrations', equals: [false] }],
];

const off = (option: string): readonly (readonly Condition[])[] => [
  [
    { path: `${option}.recordInputs`, equals: [false], keeps: 'prompt' },
    { path: `${option}.recordOutputs`, equals: [false], keeps: 'completion' },
  ],
];

const integrations = '{openAIIntegration,anthropicAIIntegration,vercelAIIntegration,googleGenAIIntegration,mistralAIIntegration,groqIntegration,togetherAIIntegration,langChainIntegration,langGraphIntegration,mastraIntegration}';
const clients = '{instrumentOpenAiClient,instrumentAnthropicAiClient,instrumentGoogleGenAIClient,instrumentMistralAiClient}';
const record = 'Set `recordInputs: false` and `recordOutputs: false`';
const genAi = 'Set `dataCollection: { genAI: { inputs: false, outputs: false } }`';

const explicit = (call: string, path: string, since?: string): readonly PayloadCopy[] => [
  ...(['recordInputs', 'recordOutputs'] as const).map(
    (option, index): PayloadCopy => ({
      ...sentry,
      target: { kind: 'vendor', endpoint: { vendor: 'sentry' } },
      by: option,
      types: ['sentry.Sentry'],
      call,
      when: [{ path: `${path}.${option}`, equals: [true] }],
      copies: [index === 0 ? 'prompt' : 'completion'],
      instead: record,
      safe: 'false',
    }),
  ),
  {
    ...sentry,
    target: { kind: 'vendor', endpoint: { vendor: 'sentry' } },
    types: ['sentry.Sentry'],
    call,
    off: [...off(path), [{ path: `${path}.recordInputs`, equals: [true] }], [{ path: `${path}.recordOutputs`, equals: [true] }]],
    instead: record,
    since: since ?? '11.0.0',
    needsVersion: true,
  },
];

/**
 * Integrations with AI SDKs. Up to version 10 they record texts with `sendDefaultPii` only; from version 11 on they are
 * active wherever tracing is, and record texts unless `dataCollection` says otherwise.
 */
export const sentryCopies: readonly PayloadCopy[] = [
  {
    ...sentry,
    types: ['sentry.Sentry'],
    call: 'init',
    when: [{ path: '(0).{tracesSampleRate,tracesSampler}' }],
    atCallee: true,
    off: genAiOff,
    serverOnly: true,
    packages: servers,
    instead: genAi,
    since: '11.0.0',
    needsVersion: true,
  },
  {
    ...sentry,
    by: 'sendDefaultPii',
    types: ['sentry.Sentry'],
    call: 'init',
    when: [{ path: '(0).sendDefaultPii', equals: [true] }, { path: '(0).{tracesSampleRate,tracesSampler}' }],
    off: genAiOff,
    serverOnly: true,
    packages: servers,
    instead: 'Leave it out, or set `recordInputs: false` and `recordOutputs: false` on the integrations',
    safe: 'false',
    since: '10.0.0',
    until: '11.0.0',
  },
  ...(['inputs', 'outputs'] as const).map(
    (part): PayloadCopy => ({
      ...sentry,
      by: 'dataCollection.genAI',
      types: ['sentry.Sentry'],
      call: 'init',
      when: [{ path: `(0).dataCollection.genAI.${part}`, equals: [true] }],
      copies: [part === 'inputs' ? 'prompt' : 'completion'],
      serverOnly: true,
    packages: servers,
      instead: genAi,
      safe: 'false',
      since: '10.0.0',
      until: '11.0.0',
    }),
  ),
  ...explicit(integrations, '(0)'),
  ...explicit(clients, '(1)'),
];
