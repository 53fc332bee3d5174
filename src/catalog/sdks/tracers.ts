import { alternativesOf } from '../access-path.js';
import { defineSurface, type Path, type Surface, type TypeName } from '../define.js';

/**
 * Wrappers that hand back the client, model or function they were given, handlers and instrumentations. What they copy
 * and to whom is in `payload-copies`.
 */
const same = (names: readonly string[]): Readonly<Record<Path, TypeName>> => ({ [`{${names.join(',')}}()`]: '(0)' });

const tracer = (packages: readonly string[], version: string, modules: Surface['modules'] & object, types: Surface['types'] = {}, checked = '2026-11-22'): Surface =>
  defineSurface({
    packages,
    versions: [version],
    role: 'tracer',
    evidence: `https://www.npmjs.com/package/${packages[0] ?? ''}/v/${version}`,
    checked,
    modules,
    types,
  });

const langsmith = { '': 'langsmith.Tracer' };
const traceloopTargets = '{openai,anthropic,azure,bedrock,cohere,langchain,llamaindex,vertexai,google-generativeai,together,mcp}';
/** The one for MCP passes on the trace and records nothing of what is said. */
const openInferenceTargets = '{openai,anthropic,langchain,langchain-v0,bedrock,bedrock-agent-runtime,beeai,claude-agent-sdk}';

/** Packages that differ in their last part, each with one class. */
const instrumentations = (pattern: string, type: TypeName): Record<string, Record<Path, TypeName>> =>
  Object.fromEntries(alternativesOf(pattern).map((specifier) => [specifier, { 'new *': type }]));

export const tracers: readonly Surface[] = [
  tracer(
    ['langsmith'],
    '0.12.0',
    {
      'langsmith/wrappers': { ...langsmith, ...same(['wrapOpenAI', 'wrapSDK']) },
      'langsmith/wrappers/openai': { ...langsmith, ...same(['wrapOpenAI']) },
      'langsmith/wrappers/anthropic': { ...langsmith, ...same(['wrapAnthropic']) },
      'langsmith/wrappers/gemini': { ...langsmith, ...same(['wrapGemini']) },
      'langsmith/wrappers/vercel': { ...langsmith, ...same(['wrapAISDKModel']) },
      'langsmith/experimental/vercel': { ...langsmith, ...same(['wrapAISDK']) },
      'langsmith/traceable': { ...langsmith, ...same(['traceable']) },
      'langsmith/vercel': { 'new AISDKExporter': 'langsmith.SpanExporter' },
    },
    { 'langsmith.Tracer': {}, 'langsmith.SpanExporter': {} },
  ),
  tracer(
    ['@langchain/core'],
    '1.4.0',
    Object.fromEntries(['@langchain/core/tracers/tracer_langchain', 'langchain/callbacks'].map((specifier) => [specifier, { 'new LangChainTracer': 'langsmith.LangChainTracer' }])),
    { 'langsmith.LangChainTracer': {} },
  ),
  tracer(['langfuse'], '3.39.2', { langfuse: { '': 'langfuse.Wrappers', ...same(['observeOpenAI']) } }, { 'langfuse.Wrappers': {} }),
  tracer(['langfuse-langchain'], '3.39.2', { 'langfuse-langchain': { 'new {default,CallbackHandler}': 'langfuse.Handler' } }, { 'langfuse.Handler': {} }),
  tracer(['langfuse-vercel'], '3.39.2', { 'langfuse-vercel': { 'new LangfuseExporter': 'langfuse.SpanExporter' } }, { 'langfuse.SpanExporter': {} }),
  tracer(['@langfuse/otel'], '5.11.1', { '@langfuse/otel': { 'new LangfuseSpanProcessor': 'langfuse.SpanExporter' } }),
  tracer(['@langfuse/langchain'], '5.11.1', { '@langfuse/langchain': { 'new CallbackHandler': 'langfuse.OtelHandler' } }, { 'langfuse.OtelHandler': {} }),
  tracer(['@langfuse/openai'], '5.11.1', { '@langfuse/openai': { '': 'langfuse.Wrappers', ...same(['observeOpenAI']) } }),
  tracer(['@langfuse/tracing'], '5.11.1', { '@langfuse/tracing': same(['observe']) }),
  tracer(['braintrust'], '3.35.0', {
    braintrust: same(['wrapOpenAI', 'wrapOpenAIv4', 'wrapAnthropic', 'wrapAISDK', 'wrapAISDKModel', 'wrapGoogleGenAI', 'wrapTraced']),
  }),
  tracer(['weave'], '0.11.1', { weave: same(['wrapOpenAI', 'op']) }),
  tracer(
    ['@posthog/ai'],
    '8.13.1',
    {
      '@posthog/ai': { '': 'posthogAi.Wrappers', 'new {OpenAI,AzureOpenAI,Anthropic,GoogleGenAI}': 'posthogAi.Client', ...same(['withTracing']) },
      '@posthog/ai/vercel': { '': 'posthogAi.Wrappers', ...same(['withTracing']) },
      '@posthog/ai/openai': { 'new {default,OpenAI,PostHogOpenAI,AzureOpenAI}': 'posthogAi.Client' },
      '@posthog/ai/anthropic': { 'new {default,Anthropic,PostHogAnthropic}': 'posthogAi.Client' },
      '@posthog/ai/gemini': { 'new {default,Gemini,GoogleGenAI,PostHogGoogleGenAI}': 'posthogAi.Client' },
      '@posthog/ai/langchain': { 'new LangChainCallbackHandler': 'posthogAi.Handler' },
    },
    { 'posthogAi.Client': {}, 'posthogAi.Wrappers': {}, 'posthogAi.Handler': {} },
  ),
  tracer(
    alternativesOf(`@traceloop/instrumentation-${traceloopTargets}`),
    '0.27.0',
    instrumentations(`@traceloop/instrumentation-${traceloopTargets}`, 'traceloop.Instrumentation'),
    { 'traceloop.Instrumentation': {} },
    '2026-11-24',
  ),
  tracer(
    alternativesOf(`@arizeai/openinference-instrumentation-${openInferenceTargets}`),
    '4.2.7',
    instrumentations(`@arizeai/openinference-instrumentation-${openInferenceTargets}`, 'openinference.Instrumentation'),
    { 'openinference.Instrumentation': {} },
    '2026-11-24',
  ),
  tracer(['@genkit-ai/firebase', '@genkit-ai/google-cloud'], '1.42.0', { '@genkit-ai/firebase': { '': 'genkit.Telemetry' }, '@genkit-ai/google-cloud': { '': 'genkit.Telemetry' } }, { 'genkit.Telemetry': {} }),
  tracer(
    ['@opentelemetry/instrumentation-openai'],
    '0.21.0',
    { '@opentelemetry/instrumentation-openai': { 'new OpenAIInstrumentation': 'otel.OpenAiInstrumentation' } },
    { 'otel.OpenAiInstrumentation': {} },
    '2026-11-24',
  ),
  tracer(
    ['@opentelemetry/exporter-trace-otlp-http', '@opentelemetry/exporter-trace-otlp-proto', '@opentelemetry/exporter-trace-otlp-grpc', '@vercel/otel'],
    '0.223.1',
    {
      ...Object.fromEntries(['http', 'proto', 'grpc'].map((protocol) => [`@opentelemetry/exporter-trace-otlp-${protocol}`, { 'new OTLPTraceExporter': 'otel.Exporter' }])),
      '@vercel/otel': { 'new {OTLPHttpJsonTraceExporter,OTLPHttpProtoTraceExporter}': 'otel.Exporter' },
    },
    { 'otel.Exporter': {} },
  ),
];
