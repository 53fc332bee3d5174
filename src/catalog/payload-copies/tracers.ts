import type { Endpoint } from '../define.js';
import type { Condition, CopyFacts, EnvironmentSwitch, PayloadCopy } from './define.js';

const checked = '2026-11-22';
const reread = '2026-11-24';
const both: CopyFacts['copies'] = ['prompt', 'completion'];
const to = (vendor: string, ...urls: readonly string[]): CopyFacts['target'] => ({ kind: 'vendor', endpoint: { vendor, urls } satisfies Endpoint });
const npm = (name: string, version: string): Pick<CopyFacts, 'evidence' | 'checked'> => ({ evidence: `https://www.npmjs.com/package/${name}/v/${version}`, checked });

const langsmith = { id: 'langsmith-tracing', copies: both, ...npm('langsmith', '0.12.0') };
const langfuse = { id: 'langfuse-tracing', copies: both, instead: 'Leave it out, or give it a `mask`' };
const braintrust = { id: 'braintrust-tracing', copies: both, target: to('braintrust'), instead: 'Leave it out', ...npm('braintrust', '3.35.0') };
const weave = { id: 'weave-tracing', copies: both, target: to('wandb-weave'), instead: 'Leave it out', ...npm('weave', '0.11.1') };
const posthog = { id: 'posthog-ai', copies: both, ...npm('@posthog/ai', '8.13.1') };
const traceloop = { id: 'traceloop', copies: both, instead: 'Set `traceContent: false`', ...npm('@traceloop/node-server-sdk', '0.27.0'), checked: reread };
const openinference = { id: 'openinference', copies: both, ...npm('@arizeai/openinference-instrumentation-openai', '4.2.7'), checked: reread };
const datadog = { id: 'datadog-llmobs', copies: both, target: to('datadog'), instead: 'Leave `llmobs` out, or redact in `llmobs.registerProcessor`', ...npm('dd-trace', '5.132.0') };

const hidden = (inputs: string, outputs: string): readonly (readonly Condition[])[] => [
  [
    { path: inputs, equals: [true], keeps: 'prompt' },
    { path: outputs, equals: [true], keeps: 'completion' },
  ],
];

/** Wrappers, handlers and instrumentations that send a copy of what passes to a vendor. */
export const tracerCopies: readonly PayloadCopy[] = [
  {
    ...langsmith,
    types: ['langsmith.Tracer'],
    call: '{wrapOpenAI,wrapSDK,wrapAnthropic,wrapGemini,wrapAISDK,wrapAISDKModel,traceable}',
    off: hidden('(1).client(0).hideInputs', '(1).client(0).hideOutputs'),
    masks: ['(1).{processInputs,processOutputs}', '(1).client(0).anonymizer'],
    target: to('langsmith', '(1).client(0).apiUrl'),
    instead: 'Leave it out, or give it a client with `hideInputs` and `hideOutputs`',
  },
  {
    ...langsmith,
    types: ['langsmith.LangChainTracer'],
    off: hidden('(0).client(0).hideInputs', '(0).client(0).hideOutputs'),
    masks: ['(0).client(0).anonymizer'],
    target: to('langsmith', '(0).client(0).apiUrl'),
    instead: 'Leave it out, or give it a client with `hideInputs` and `hideOutputs`',
  },
  { ...langsmith, types: ['langsmith.SpanExporter'], target: to('langsmith'), instead: 'Leave it out', exporter: 'models' },
  { ...langfuse, types: ['langfuse.Wrappers'], call: 'observeOpenAI', target: to('langfuse', '(1).clientInitParams.{baseUrl,baseURL}'), masks: ['(1).clientInitParams.mask'], ...npm('langfuse', '3.39.2') },
  { ...langfuse, types: ['langfuse.Tracing'], call: 'observe', off: [[{ path: '(1).captureInput', equals: [false], keeps: 'prompt' }, { path: '(1).captureOutput', equals: [false], keeps: 'completion' }]], target: { kind: 'tracer' }, instead: 'Set `captureInput: false` and `captureOutput: false`', ...npm('@langfuse/tracing', '5.11.1') },
  { ...langfuse, types: ['langfuse.Handler'], target: to('langfuse', '(0).{baseUrl,baseURL}'), masks: ['(0).mask'], ...npm('langfuse-langchain', '3.39.2') },
  // From version 4 on the handler writes spans, which the processor of the same vendor exports.
  { ...langfuse, types: ['langfuse.OtelHandler'], target: to('langfuse'), ...npm('@langfuse/langchain', '5.11.1') },
  { ...langfuse, types: ['langfuse.SpanExporter'], target: to('langfuse', '(0).{baseUrl,baseURL}'), masks: ['(0).mask'], exporter: 'models', ...npm('@langfuse/otel', '5.11.1') },
  { ...braintrust, types: ['braintrust.Module'], call: '{wrapOpenAI,wrapOpenAIv4,wrapAnthropic,wrapAISDK,wrapAISDKModel,wrapGoogleGenAI,wrapTraced}' },
  { ...weave, types: ['weave.Module'], call: '{wrapOpenAI,op,init}' },
  {
    ...posthog,
    types: ['posthogAi.Client'],
    off: [[{ path: '(0).posthog(1).privacyMode', equals: [true] }]],
    target: to('posthog', '(0).posthog(1).host'),
    instead: 'Use the client of the vendor itself, or a PostHog client with `privacyMode: true`',
  },
  {
    ...posthog,
    types: ['posthogAi.Wrappers'],
    call: 'withTracing',
    off: [[{ path: '(2).posthogPrivacyMode', equals: [true] }], [{ path: '(1)(1).privacyMode', equals: [true] }]],
    target: to('posthog', '(1)(1).host'),
    instead: 'Leave it out, or set `posthogPrivacyMode: true`',
  },
  {
    ...posthog,
    types: ['posthogAi.Handler'],
    off: [[{ path: '(0).privacyMode', equals: [true] }], [{ path: '(0).client(1).privacyMode', equals: [true] }]],
    target: to('posthog', '(0).client(1).host'),
    instead: 'Leave it out, or set `privacyMode: true`',
  },
  { ...traceloop, types: ['traceloop.Module'], call: 'initialize', off: [[{ path: '(0).traceContent', equals: [false] }], [{ path: '(0).{exporter,gcpProjectId}' }]], target: to('traceloop', '(0).baseUrl') },
  { ...traceloop, types: ['traceloop.Module'], call: 'initialize', when: [{ path: '(0).{exporter,gcpProjectId}' }], off: [[{ path: '(0).traceContent', equals: [false] }]], target: { kind: 'tracer' } },
  { ...traceloop, types: ['traceloop.Instrumentation'], off: [[{ path: '(0).traceContent', equals: [false] }]], target: { kind: 'tracer' } },
  {
    ...openinference,
    types: ['openinference.Instrumentation'],
    off: hidden('(0).traceConfig.hideInputs', '(0).traceConfig.hideOutputs'),
    target: { kind: 'tracer' },
    instead: 'Set `hideInputs` and `hideOutputs` in `traceConfig`',
  },
  { ...openinference, types: ['arize.Module'], call: 'register', when: [{ path: '(0).url' }], target: to('arize', '(0).url'), instead: 'Send spans to a server of your own', ...npm('@arizeai/phoenix-otel', '2.1.0') },
  {
    id: 'opentelemetry-openai',
    by: 'captureMessageContent',
    types: ['otel.OpenAiInstrumentation'],
    when: [{ path: '(0).captureMessageContent', equals: [true] }],
    copies: both,
    target: { kind: 'tracer' },
    instead: 'Set it to `false`',
    safe: 'false',
    ...npm('@opentelemetry/instrumentation-openai', '0.21.0'),
    checked: reread,
  },
  { ...datadog, types: ['datadog.Tracer'], call: 'init', when: [{ path: '(0).llmobs' }] },
  { ...datadog, types: ['datadog.Tracer'], call: 'llmobs.enable' },
  { id: 'otel-exporter', types: ['otel.Exporter'], copies: both, target: { kind: 'vendor', endpoint: { urls: ['(0).url'] } }, instead: '', exporter: 'any', ...npm('@opentelemetry/exporter-trace-otlp-http', '0.223.1') },
];

const TRUE = ['true', '1'];

export const tracerSwitches: readonly EnvironmentSwitch[] = [
  ...['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'].map(
    (variable): EnvironmentSwitch => ({ ...langsmith, variable, equals: ['true'], target: to('langsmith'), instead: 'Leave it unset', safe: `'false'` }),
  ),
  { ...datadog, variable: 'DD_LLMOBS_ENABLED', equals: TRUE, instead: 'Leave it unset', safe: `'false'` },
  {
    id: 'newrelic-ai',
    variable: 'NEW_RELIC_AI_MONITORING_ENABLED',
    equals: TRUE,
    copies: both,
    target: to('newrelic'),
    instead: 'Leave it unset, or set `record_content.enabled` to `false`',
    safe: `'false'`,
    ...npm('newrelic', '13.20.0'),
  },
  {
    id: 'opentelemetry-openai',
    variable: 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT',
    equals: ['true'],
    copies: both,
    target: { kind: 'tracer' },
    instead: 'Leave it unset',
    safe: `'false'`,
    ...npm('@opentelemetry/instrumentation-openai', '0.21.0'),
    checked: reread,
  },
];
