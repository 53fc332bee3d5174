import { describe, expect, it } from 'vitest';
import { parseFeatureCode } from '../../src/catalog/feature-code.js';
import { vendors } from '../../src/catalog/vendors/index.js';
import { lint } from '../support/marked-programs.js';

/** Clues that no program of the register matrix shows: of vendors beside the calls of models, of rare kinds, and with rare qualifiers. */
const programs: Readonly<Record<string, readonly [shown: string, nearMiss: string]>> = {
  'claude-apps pkg:@anthropic-ai/claude-agent-sdk': ["import { query } from '@anthropic-ai/claude-agent-sdk'; query({ prompt: 'Hello' });", "import { query } from '@acme/claude-agent-sdk'; query({ prompt: 'Hello' });"],
  'aws-bedrock pkg:@aws-sdk/client-bedrock-agent-runtime': [
    "import { BedrockAgentRuntime } from '@aws-sdk/client-bedrock-agent-runtime'; new BedrockAgentRuntime({}).invokeAgent({ inputText: 'Hello' });",
    "import { BedrockRuntime } from '@aws-sdk/client-bedrock-runtime'; new BedrockRuntime({}).converse({ modelId: 'm', messages: [] });",
  ],
  'google-vertex new:AnthropicVertex': ["import { AnthropicVertex } from '@anthropic-ai/vertex-sdk'; new AnthropicVertex();", "import { VertexAI } from '@google-cloud/vertexai'; new VertexAI({});"],
  'aws-bedrock host:bedrock-mantle.*.api.aws': ["import OpenAI from 'openai'; new OpenAI({ baseURL: 'https://bedrock-mantle.us-east-1.api.aws/v1' });", "import OpenAI from 'openai'; new OpenAI({ baseURL: 'https://bedrock-runtime.us-east-1.amazonaws.com/v1' });"],
  'cloudflare host:api.cloudflare.com': ["fetch('https://api.cloudflare.com/client/v4/accounts/a/ai/run/@cf/meta/llama', { method: 'POST', body: '{}' });", "fetch('https://gateway.ai.cloudflare.com/v1/a/g/openai/chat/completions', { method: 'POST', body: '{}' });"],
  'braintrust host:gateway.braintrust.dev': ["import OpenAI from 'openai'; new OpenAI({ baseURL: 'https://gateway.braintrust.dev/v1' });", "import OpenAI from 'openai'; new OpenAI({ baseURL: 'https://api.braintrust.dev/v1' });"],
  'deepgram host:agent.deepgram.com': ["new WebSocket('wss://agent.deepgram.com/v1/agent/converse').send('Hello');", "new WebSocket('wss://api.deepgram.com/v1/listen').send('Hello');"],
  'firebase-ai-logic new:GoogleAIBackend': [
    "import { getAI, GoogleAIBackend } from 'firebase/ai'; getAI(app, { backend: new GoogleAIBackend() });",
    "import { getAI, VertexAIBackend } from 'firebase/ai'; getAI(app, { backend: new VertexAIBackend() });",
  ],
  'firebase-ai-logic new:VertexAIBackend': [
    "import { getAI, VertexAIBackend as Backend } from 'firebase/ai'; getAI(app, { backend: new Backend() });",
    "import { getAI } from 'firebase/ai'; getAI(app);",
  ],
  'local-runtimes model:*-cloud': ["import ollama from 'ollama'; ollama.chat({ model: 'gpt-oss:120b-cloud', messages: [] });", "import ollama from 'ollama'; ollama.chat({ model: 'gpt-oss:20b', messages: [] });"],
  'local-runtimes model:*:cloud': ["import OpenAI from 'openai'; new OpenAI({ baseURL: 'http://localhost:11434/v1' }).chat.completions.create({ model: 'qwen3-coder:cloud', messages: [] });", "import ollama from 'ollama'; ollama.chat({ model: 'cloudy', messages: [] });"],
  'azure-openai query:api-version=*-preview': [
    "fetch('https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=2025-04-01-preview', { method: 'POST', body: '{}' });",
    "fetch('https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21', { method: 'POST', body: '{}' });",
  ],
  'elevenlabs path:/v1/text-to-speech without query:enable_logging=false': [
    "fetch('https://api.elevenlabs.io/v1/text-to-speech/v', { method: 'POST', body: '{}' });",
    "fetch('https://api.elevenlabs.io/v1/text-to-speech/v?enable_logging=false', { method: 'POST', body: '{}' });",
  ],
  'deepgram path:/v1/listen without query:mip_opt_out=true': ["fetch('https://api.deepgram.com/v1/listen', { method: 'POST', body: '{}' });", "fetch('https://api.deepgram.com/v1/listen?mip_opt_out=true', { method: 'POST', body: '{}' });"],
  'langsmith env:LANGSMITH_TRACING=true': ["import 'openai'; process.env.LANGSMITH_TRACING = 'true';", "import 'openai'; process.env.LANGSMITH_TRACING = 'false';"],
  'langsmith env:LANGCHAIN_TRACING_V2=true': ["import 'openai'; process.env.LANGCHAIN_TRACING_V2 = 'true';", "import 'openai'; process.env.LANGCHAIN_TRACING_V3 = 'true';"],
  'langsmith call:{traceable,wrapOpenAI,wrapSDK,wrapAnthropic,wrapGemini,wrapAISDK,wrapAISDKModel}': [
    "import 'openai'; import { traceable as traced } from 'langsmith/traceable'; export const run = traced(() => 1);",
    "import 'openai'; import { traceable } from '@acme/traces'; export const run = traceable(() => 1);",
  ],
  'datadog env:DD_LLMOBS_ENABLED': ["import 'openai'; process.env['DD_LLMOBS_ENABLED'] = '1';", "import 'openai'; process.env['DD_TRACE_ENABLED'] = '1';"],
  'datadog call:init with prop:llmobs': ["import 'openai'; import tracer from 'dd-trace'; tracer.init({ llmobs: { mlApp: 'scribe' } });", "import 'openai'; import tracer from 'dd-trace'; tracer.init({ service: 'scribe' });"],
  'datadog call:llmobs.*': ["import 'openai'; import tracer from 'dd-trace'; const { llmobs } = tracer; llmobs.enable({ mlApp: 'scribe' });", "import 'openai'; import tracer from 'dd-trace'; tracer.startSpan('scribe');"],
  'datadog call:startSessionReplayRecording': ["import 'openai'; import { datadogRum } from '@datadog/browser-rum'; datadogRum.startSessionReplayRecording();", "import 'openai'; import { datadogRum } from '@datadog/browser-rum'; datadogRum.stopSessionReplayRecording();"],
  'posthog pkg:@posthog/ai without prop:posthogPrivacyMode=true': [
    "import { PostHog } from 'posthog-node'; import { OpenAI } from '@posthog/ai'; new OpenAI({ posthog: new PostHog('key') });",
    "import { PostHog } from 'posthog-node'; import { OpenAI } from 'openai'; new OpenAI({ posthog: new PostHog('key') });",
  ],
  'posthog event:$ai_generation': ["import 'openai'; import { PostHog } from 'posthog-node'; new PostHog('key').capture({ distinctId: 'a', event: '$ai_generation' });", "import 'openai'; import { PostHog } from 'posthog-node'; new PostHog('key').capture({ distinctId: 'a', event: 'signed_up' });"],
  'posthog prop:$ai_input': ["import 'openai'; import posthog from 'posthog-js'; posthog.capture('reply', { $ai_input: 'Hello' });", "import 'openai'; import posthog from 'posthog-js'; posthog.capture('reply', { ai_input: 'Hello' });"],
  'langfuse host:cloud.langfuse.com': ["import 'openai'; import { Langfuse } from 'langfuse'; new Langfuse({ baseUrl: 'https://cloud.langfuse.com' });", "import 'openai'; import { Langfuse } from 'langfuse'; new Langfuse({ baseUrl: 'https://hipaa.cloud.langfuse.com' });"],
  'langfuse host:us.cloud.langfuse.com': [
    "import 'openai'; import { LangfuseSpanProcessor } from '@langfuse/otel'; new LangfuseSpanProcessor({ baseUrl: 'https://us.cloud.langfuse.com' });",
    "import 'openai'; import { LangfuseSpanProcessor } from '@langfuse/otel'; new LangfuseSpanProcessor();",
  ],
  'langfuse host:jp.cloud.langfuse.com': ["import 'openai'; import { Langfuse } from 'langfuse'; new Langfuse({ baseUrl: 'https://jp.cloud.langfuse.com' });", "import 'openai'; import { Langfuse } from 'langfuse'; new Langfuse({ baseUrl: 'https://langfuse.clinic.example' });"],
  'sentry call:{openAIIntegration,anthropicAIIntegration,vercelAIIntegration,googleGenAIIntegration,mistralAIIntegration,groqIntegration,togetherAIIntegration,langChainIntegration,langGraphIntegration,mastraIntegration}': [
    "import 'openai'; import * as Sentry from '@sentry/node'; Sentry.init({ integrations: [Sentry.openAIIntegration()] });",
    "import 'openai'; import * as Sentry from '@sentry/node'; Sentry.init({ integrations: [Sentry.httpIntegration()] });",
  ],
  'sentry call:{instrumentOpenAiClient,instrumentAnthropicAiClient,instrumentGoogleGenAIClient,instrumentMistralAiClient}': [
    "import OpenAI from 'openai'; import * as Sentry from '@sentry/node'; Sentry.instrumentOpenAiClient(new OpenAI());",
    "import OpenAI from 'openai'; import * as Sentry from '@sentry/node'; Sentry.setContext('client', {});",
  ],
  'sentry prop:dataCollection.genAI.inputs=true': ["import 'openai'; import * as Sentry from '@sentry/node'; Sentry.init({ dataCollection: { genAI: { inputs: true } } });", "import 'openai'; import * as Sentry from '@sentry/node'; Sentry.init({ dataCollection: { genAI: { inputs: false } } });"],
  'sentry prop:dataCollection.genAI.outputs=true': ["import 'openai'; import * as Sentry from '@sentry/node'; Sentry.init({ dataCollection: { genAI: { outputs: true } } });", "import 'openai'; import * as Sentry from '@sentry/node'; Sentry.init({ dataCollection: { http: { outputs: true } } });"],
  'sentry prop:recordInputs=true': ["import 'openai'; import { vercelAIIntegration as ai } from '@sentry/node'; ai({ recordInputs: true });", "import 'openai'; import { init } from '@sentry/node'; init({ recordInputs: false });"],
  'sentry prop:recordOutputs=true': ["import 'openai'; import { googleGenAIIntegration as ai } from '@sentry/node'; ai({ recordOutputs: true });", "import 'openai'; import { init } from '@sentry/node'; init({ recordOutputs: false });"],
};

const clues = vendors.flatMap((vendor) => vendor.features.flatMap((feature) => feature.code.map((text) => ({ vendor, feature, text, code: parseFeatureCode(text), key: `${vendor.id} ${text}` }))));

const MODEL_KINDS = new Set(['model-api', 'cloud', 'gateway', 'consumer', 'speech']);
/** What the register matrix makes programs for. */
const isInMatrix = ({ vendor, feature, code }: (typeof clues)[number]): boolean =>
  MODEL_KINDS.has(vendor.kind) && feature.status !== 'covered' && ['call', 'tool.type', 'beta', 'prop', 'path', 'model'].includes(code.kind) && code.qualifiers.every(({ kind }) => kind === 'prop');

/** Features by the words of findings, with an agreement that reaches the vendor and lists nothing. */
function featuresIn(program: string, vendor: string, party = vendor): readonly string[] {
  const plan = vendors.find(({ id }) => id === vendor)?.plans.find(({ agreement }) => agreement === 'included' || agreement === 'on-request');
  const agreement = { vendor: party, plan: plan?.id, conditions: plan?.conditions ?? [], signed: '2026-10-20' };
  const found = lint(program, 'clues.ts', { 'hipaa/no-uncovered-feature': ['error', { reportUnknown: true }] }, { asOf: '2026-11-01', agreements: plan === undefined ? [] : [agreement] });
  return found.flatMap(({ message }) => [...message.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = '']) => id));
}

describe('clues of the catalog', () => {
  const judged = clues.filter((clue) => clue.feature.status !== 'covered' && !isInMatrix(clue));

  it('are shown here or in the register matrix, each of them', () => {
    expect(judged.map(({ key }) => key).toSorted()).toEqual(Object.keys(programs).toSorted());
  });

  it('are of kinds that are all shown', () => {
    const shown = new Set(clues.filter((clue) => isInMatrix(clue) || clue.key in programs).map(({ code }) => code.kind));
    expect([...new Set(clues.map(({ code }) => code.kind))].filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it.each(judged)('$key is read, and what is like it is not', ({ vendor, feature, key }) => {
    const [shown = '', nearMiss = ''] = programs[key] ?? [];
    expect(featuresIn(shown, vendor.id)).toContain(feature.id);
    expect(featuresIn(nearMiss, vendor.id)).not.toContain(feature.id);
  });
});
