import { defineSettings } from '../../src/settings/index.js';

/** A company with an SDK, a factory, a logger, a tracer, an HTTP client and modules of its own in front of models and metrics. */
export const ownCatalog = defineSettings({
  vendors: [
    { id: 'acme-gateway', name: 'Acme Gateway', kind: 'gateway', hosts: ['llm.acme.example'], forwards: { claude: 'anthropic' } },
    { id: 'acme-metrics', name: 'Acme Metrics', kind: 'analytics', hosts: ['metrics.acme.example'] },
  ],
  surfaces: [
    {
      role: 'llm',
      modules: {
        '@acme/ai': { 'createClient()': 'openai.Client', 'new Assistant': 'acme.Assistant' },
        'tests/fixtures/own-catalog/src/lib/llm.ts': { 'new Assistant': 'acme.Assistant' },
      },
      types: {
        'acme.Assistant': {
          endpoint: { vendor: 'acme-gateway', urls: ['(0).url'] },
          calls: [{ path: 'ask', prompts: ['(0)'], model: '(1).model', metadata: ['(1).user'], result: 'acme.Answer' }],
        },
      },
      payloads: { 'acme.Answer': { safe: ['tokens'], content: ['text'] } },
      annotations: { '@acme/ai': { Answer: 'acme.Answer' } },
    },
    {
      role: 'http',
      modules: { '@acme/http': { '': 'acme.Http' } },
      types: { 'acme.Http': { requests: [{ path: 'send', url: '(0)', body: ['(1)'] }] } },
    },
    { role: 'tracer', modules: { '@acme/trace': { 'new Tracer': 'acme.Tracer' } }, types: { 'acme.Tracer': {} } },
    { role: 'sink', globals: { $beacon: 'acme.Beacon' }, types: { 'acme.Beacon': { sinks: [{ path: 'send', data: ['(1)'] }] } }, sink: { id: 'acme-beacon', category: 'telemetry', class: 'needs-agreement', vendor: 'acme-metrics', name: 'the beacon' } },
  ],
  sinks: [
    { from: '@acme/log', name: 'diary', member: ['keep', 'warn'], category: 'log' },
    { from: 'tests/fixtures/own-catalog/src/lib/track.ts', name: 'record', category: 'analytics', vendor: 'acme-metrics' },
    { from: '@acme/store', name: 'Notes', member: 'put', data: ['(1)'], category: 'database', class: 'own' },
  ],
  payloadCopies: [
    { id: 'acme-trace', types: ['acme.Tracer'], copies: ['prompt', 'completion'], off: [[{ path: '(0).content', equals: [false] }]], target: { kind: 'vendor', endpoint: { vendor: 'acme-metrics' } }, instead: 'Set `content: false`' },
    { id: 'acme-debug', variable: 'ACME_AI_DEBUG', equals: ['1'], copies: ['prompt'], target: { kind: 'log' }, instead: 'Leave it unset' },
  ],
});
