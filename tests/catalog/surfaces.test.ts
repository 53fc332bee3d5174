import { describe, expect, it } from 'vitest';
import { parseAccessPath } from '../../src/catalog/access-path.js';
import { debugOptions } from '../../src/catalog/debug-options.js';
import type { Call, Endpoint, Path, Request, Surface, TypeEntry } from '../../src/catalog/define.js';
import { carriers, safeFunctions } from '../../src/catalog/propagators.js';
import { duckPaths, duckType } from '../../src/catalog/sdks/duck-typed.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { findVendor } from '../../src/catalog/vendors/index.js';

const typeNames = new Set(surfaces.flatMap((surface) => Object.keys(surface.types)));
const payloadNames = new Set(['text', 'none', 'prompt', ...surfaces.flatMap((surface) => Object.keys(surface.payloads ?? {}))]);
const packages = new Set(surfaces.flatMap((surface) => surface.packages));
const entries = surfaces.flatMap((surface) => Object.entries(surface.types).map(([name, entry]) => ({ surface, name, entry })));

/** What a surface is called in the name of a test: several may describe one package. */
const label = (surface: Surface): string => `${surface.sink?.id ?? surface.packages[0] ?? Object.keys(surface.types)[0] ?? ''} (${surface.role}, ${surface.evidence})`;

const endpointPaths = (endpoint: Endpoint | undefined): readonly Path[] => [
  ...(endpoint?.urls ?? []),
  ...(endpoint?.resources ?? []),
  ...(endpoint?.switches ?? []).map((one) => one.path),
  ...(endpoint?.modelString === undefined ? [] : [endpoint.modelString.path]),
];

const callPaths = (call: Call): readonly Path[] => [
  call.path,
  ...(call.prompts ?? []),
  ...(call.metadata ?? []),
  ...(call.schemas ?? []),
  ...(call.schema === undefined ? [] : [call.schema]),
  ...(call.callbacks ?? []).map((callback) => callback.path),
  ...[call.model, call.through].filter((path) => path !== undefined),
  ...endpointPaths(call.endpoint),
];

const requestPaths = (request: Request): readonly Path[] =>
  [request.path, request.url, ...(request.body ?? []), request.headers, request.query, request.base].filter((path) => path !== undefined);

const entryPaths = (entry: TypeEntry): readonly Path[] => [
  ...endpointPaths(entry.endpoint),
  ...[entry.through, entry.model].filter((path) => path !== undefined),
  ...(entry.prompts ?? []),
  ...(entry.metadata ?? []),
  ...(entry.schema === undefined ? [] : [entry.schema]),
  ...Object.keys(entry.gives ?? {}),
  ...(entry.calls ?? []).flatMap(callPaths),
  ...(entry.sinks ?? []).flatMap((sink) => [sink.path, ...sink.data]),
  ...(entry.requests ?? []).flatMap(requestPaths),
];

const endpointVendors = (endpoint: Endpoint | undefined): readonly string[] =>
  [
    endpoint?.vendor,
    endpoint?.modelString?.vendor,
    ...(endpoint?.switches ?? []).map((one) => one.vendor),
    ...(endpoint?.through ?? []),
  ]
    .filter((vendor) => vendor !== undefined)
    .filter((vendor) => vendor !== '');

describe('every surface', () => {
  it.each(surfaces.map((surface): [string, Surface] => [label(surface), surface]))('%s has paths that parse', (_, surface) => {
    const paths = [
      ...Object.values(surface.modules ?? {}).flatMap((exports) => Object.keys(exports)),
      ...Object.values(surface.annotations ?? {}).flatMap((types) => Object.keys(types)),
      ...Object.keys(surface.globals ?? {}),
      ...Object.values(surface.types).flatMap(entryPaths),
    ];
    for (const path of paths) {
      for (const step of parseAccessPath(path)) {
        if (step.kind === 'member') for (const name of step.names ?? []) expect(name, path).toMatch(/^[\w$#-]+$/);
      }
    }
    expect(paths.length + surface.packages.length).toBeGreaterThan(0);
  });

  it('gives the source and the date of what it says', () => {
    for (const surface of surfaces) {
      expect(surface.evidence, label(surface)).toMatch(/^https:\/\//);
      expect(surface.checked, label(surface)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('refers to types that exist', () => {
    const referenced = surfaces.flatMap((surface) => [
      ...Object.values(surface.modules ?? {}).flatMap((exports) => Object.values(exports)),
      ...Object.values(surface.globals ?? {}),
      ...Object.values(surface.types).flatMap((entry) => [...Object.values(entry.gives ?? {}), ...(entry.extends ?? [])]),
    ]);
    expect(referenced.filter((name) => name !== '(0)' && !typeNames.has(name))).toEqual([]);
    expect(typeNames).toContain(duckType);
  });

  it('refers to payloads that exist', () => {
    const referenced = entries.flatMap(({ entry }) =>
      [...(entry.calls ?? []).flatMap((call) => [call.result, ...(call.callbacks ?? []).map((callback) => callback.payload)]), ...(entry.callbacks ?? []).map((callback) => callback.payload), entry.payload],
    );
    const annotated = surfaces.flatMap((surface) => Object.values(surface.annotations ?? {}).flatMap((types) => Object.values(types)));
    expect([...referenced, ...annotated].filter((name) => name !== undefined && !payloadNames.has(name))).toEqual([]);
  });

  it('refers to vendors that exist', () => {
    const referenced = [
      ...entries.flatMap(({ entry }) => [...endpointVendors(entry.endpoint), ...(entry.calls ?? []).flatMap((call) => endpointVendors(call.endpoint))]),
      ...surfaces.flatMap((surface) => surface.sink?.vendor ?? []),
    ];
    expect([...new Set(referenced)].filter((id) => findVendor(id) === undefined)).toEqual([]);
  });

  it('takes the debug options that the catalog knows', () => {
    for (const { types, option, evidence, checked } of debugOptions) {
      expect(types.filter((type) => !typeNames.has(type))).toEqual([]);
      expect(parseAccessPath(option).length).toBeGreaterThan(0);
      expect(evidence).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('names its types and payloads alone', () => {
    expect(typeNames.size).toBe(entries.length);
    const payloads = surfaces.flatMap((surface) => Object.keys(surface.payloads ?? {}));
    expect(new Set(payloads).size).toBe(payloads.length);
  });

  it('says what its sinks are', () => {
    const unnamed = entries.filter(({ surface, entry }) => entry.sinks !== undefined && surface.sink === undefined);
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('keeps the safe and the content members of a payload apart', () => {
    for (const surface of surfaces) {
      for (const [name, payload] of Object.entries(surface.payloads ?? {})) {
        expect(payload.safe.filter((member) => payload.content.includes(member)), name).toEqual([]);
        expect(new Set(payload.safe).size, name).toBe(payload.safe.length);
        expect(payload.safe, name).toContain('length');
      }
    }
  });

  it('reaches every type from a module or a global', () => {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      const entry = entries.find((one) => one.name === name)?.entry;
      for (const next of [...Object.values(entry?.gives ?? {}), ...(entry?.extends ?? [])]) visit(next);
    };
    for (const surface of surfaces) {
      for (const exports of Object.values(surface.modules ?? {})) for (const name of Object.values(exports)) visit(name);
      for (const name of Object.values(surface.globals ?? {})) visit(name);
    }
    expect([...typeNames].filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe('functions that neither call a vendor nor write anywhere', () => {
  it('have paths that parse', () => {
    for (const { path } of [...carriers, ...safeFunctions]) expect(parseAccessPath(path).length, path).toBeGreaterThan(0);
    for (const { from, path } of carriers) for (const one of from) expect(parseAccessPath(one).length, path).toBeGreaterThan(0);
    for (const path of duckPaths) expect(parseAccessPath(path).length, path).toBeGreaterThan(0);
  });
});

describe('coverage', () => {
  const sdks = [
    '@ai-sdk/amazon-bedrock',
    '@ai-sdk/anthropic',
    '@ai-sdk/azure',
    '@ai-sdk/gateway',
    '@ai-sdk/google',
    '@ai-sdk/google-vertex',
    '@ai-sdk/openai',
    '@ai-sdk/openai-compatible',
    '@anthropic-ai/aws-sdk',
    '@anthropic-ai/bedrock-sdk',
    '@anthropic-ai/claude-agent-sdk',
    '@anthropic-ai/foundry-sdk',
    '@anthropic-ai/sdk',
    '@anthropic-ai/vertex-sdk',
    '@aws-sdk/client-bedrock-agent-runtime',
    '@aws-sdk/client-bedrock-runtime',
    '@azure-rest/ai-inference',
    '@azure/openai',
    '@cerebras/cerebras_cloud_sdk',
    '@deepgram/sdk',
    '@elevenlabs/elevenlabs-js',
    '@genkit-ai/google-genai',
    '@google/adk',
    '@ibm-cloud/watsonx-ai',
    '@langchain/community',
    '@perplexity-ai/perplexity_ai',
    '@tavily/core',
    '@google-cloud/vertexai',
    '@google/genai',
    '@google/generative-ai',
    '@huggingface/inference',
    '@huggingface/transformers',
    '@instructor-ai/instructor',
    '@langchain/anthropic',
    '@langchain/aws',
    '@langchain/core',
    '@langchain/google',
    '@langchain/google-genai',
    '@langchain/google-vertexai',
    '@langchain/langgraph',
    '@langchain/openai',
    '@langfuse/openai',
    '@llamaindex/openai',
    '@mastra/core',
    '@mistralai/mistralai',
    '@modelcontextprotocol/sdk',
    '@openai/agents',
    '@openrouter/ai-sdk-provider',
    '@openrouter/sdk',
    'ai',
    'assemblyai',
    'cohere-ai',
    'exa-js',
    'firebase',
    'genkit',
    'groq-sdk',
    'langchain',
    'langsmith',
    'llamaindex',
    'ollama',
    'openai',
    'openai-edge',
    'portkey-ai',
    'replicate',
    'together-ai',
    'workers-ai-provider',
  ];

  it.each(sdks)('%s is a package of the catalog', (name) => {
    expect(packages).toContain(name);
  });

  const sinks = [
    'amplitude',
    'applicationinsights',
    'appsignal',
    'aws-powertools-logger',
    'aws-sns-sqs',
    'axiom',
    'baas',
    'braintrust',
    'bugsnag',
    'bunyan',
    'consola',
    'console',
    'cookie',
    'datadog-browser-logs',
    'datadog-browser-rum',
    'datadog-trace',
    'debug',
    'discord',
    'dynamodb',
    'elastic-apm',
    'electron-log',
    'email-apis',
    'fastify-log',
    'fs',
    'gcp-logging',
    'gtag',
    'helicone-logger',
    'honeybadger',
    'http-headers',
    'indexeddb',
    'langfuse-client',
    'langfuse-otel',
    'langsmith',
    'log4js',
    'loglayer',
    'loglevel',
    'logtail',
    'logtape',
    'metrics-labels',
    'mixpanel',
    'mongo',
    'nestjs-logger',
    'newrelic',
    'next-axiom',
    'nodemailer',
    'object-storage',
    'openinference',
    'opentelemetry-logs',
    'opentelemetry-span',
    'pino',
    'pino-http',
    'posthog-js',
    'posthog-node',
    'process-stdio',
    'promptlayer',
    'redis',
    'roarr',
    'rollbar',
    'rudderstack',
    's3',
    'segment',
    'sendgrid',
    'sentry',
    'session-replay',
    'signale',
    'slack-web-api',
    'slack-webhook',
    'sql-servers',
    'sqlite',
    'telegram',
    'traceloop',
    'tslog',
    'twilio',
    'url-query',
    'vector-db',
    'vercel-analytics',
    'weave',
    'web-storage',
    'winston',
  ];
  const sinkIds = new Set(surfaces.flatMap((surface) => surface.sink?.id ?? []));

  // `http-clients` are requests (their host decides), `thrown-error` is syntax.
  it.each(sinks)('%s is a sink of the catalog', (id) => {
    expect(sinkIds).toContain(id);
  });

  it.each(['axios', 'got', 'ky', 'node-fetch', 'superagent', 'undici'])('%s is an HTTP client of the catalog', (name) => {
    expect(surfaces.filter((surface) => surface.role === 'http').flatMap((surface) => surface.packages)).toContain(name);
  });
});
