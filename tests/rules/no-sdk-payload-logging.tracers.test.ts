import rule from '../../src/rules/no-sdk-payload-logging.js';
import { declared, marketing, openaiAgreement } from '../support/agreements.js';
import { marked } from '../support/marked-cases.js';
import { javascript, typescript } from '../support/rule-tester.js';

interface Expected {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

const both = 'prompts and completions';
const none = (recipient: string): string => `no agreement with ${recipient} is declared`;
const sent = (name: string, recipient: string, instead: string, detail = none(recipient), versions = ''): Expected => ({
  messageId: 'payloadsSent',
  data: { switch: `\`${name}\``, what: both, recipient, instead, detail, versions },
});
const traced = (name: string, instead: string): Expected => ({ messageId: 'payloadsTraced', data: { switch: `\`${name}\``, what: both, instead, versions: '' } });

const hide = 'Leave it out, or give it a client with `hideInputs` and `hideOutputs`';
const hidden = 'Set `hideInputs` and `hideOutputs` in `traceConfig`';
const mask = 'Leave it out, or give it a `mask`';
const agentsOff = 'Use a `Runner` with `tracingDisabled: true` or `traceIncludeSensitiveData: false`, or call `setTracingDisabled(true)`';
const records = 'Set `recordInputs: false` and `recordOutputs: false`';

typescript.run(rule, {
  title: 'wrappers',
  valid: [
    { name: 'an instrumentation that only passes on the trace', code: `import OpenAI from 'openai';\nimport { MCPInstrumentation } from '@arizeai/openinference-instrumentation-mcp';\nexport const mcp = new MCPInstrumentation();` },
    { name: 'a function of the same name', code: `import OpenAI from 'openai';\nimport { wrapOpenAI } from '@clinic/llm';\nexport const openai = wrapOpenAI(new OpenAI());` },
    { name: 'a client that hides what it traces', code: `import OpenAI from 'openai';
import { Client } from 'langsmith';
import { wrapOpenAI } from 'langsmith/wrappers';
const client = new Client({ hideInputs: true, hideOutputs: true });
export const openai = wrapOpenAI(new OpenAI(), { client });` },
    { name: 'a model with privacy mode', code: `import { withTracing } from '@posthog/ai';
import { PostHog } from 'posthog-node';
import { openai } from '@ai-sdk/openai';
export const model = withTracing(openai('gpt-5'), new PostHog('key'), { posthogPrivacyMode: true });` },
    { name: 'a handler of a server on this machine', code: `import { CallbackHandler } from 'langfuse-langchain';\nexport const handler = new CallbackHandler({ baseUrl: 'http://localhost:3000' });` },
    { name: 'a handler with a mask', code: `import { CallbackHandler } from 'langfuse-langchain';\nimport { mask } from './mask';\nexport const handler = new CallbackHandler({ mask });` },
    { name: 'a tracer without its part for models', code: `import tracer from 'dd-trace';\ntracer.init({ service: 'clinic' });` },
    { name: 'a tracer that keeps contents out', code: `import * as traceloop from '@traceloop/node-server-sdk';\ntraceloop.initialize({ appName: 'clinic', traceContent: false });` },
    { name: 'an instrumentation that hides contents', code: `import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
export const instrumentation = new OpenAIInstrumentation({ traceConfig: { hideInputs: true, hideOutputs: true } });` },
    { name: 'a library for tests of the same class name', code: `import { CallbackHandler } from '@clinic/handlers';\nexport const handler = new CallbackHandler();` },
  ],
  invalid: [
    marked({ name: 'a wrapped client', code: `import OpenAI from 'openai';
import { wrapOpenAI as wrap } from 'langsmith/wrappers';
export const openai = «wrap»(new OpenAI());`, errors: [sent('wrap', 'LangSmith', hide)] }),
    marked({ name: 'a traced function', code: `import { traceable } from 'langsmith/traceable';\nexport const ask = «traceable»(async (prompt: string) => prompt);`, errors: [sent('traceable', 'LangSmith', hide)] }),
    marked({ name: 'an observed client', code: `import OpenAI from 'openai';
import { observeOpenAI } from 'langfuse';
export const openai = «observeOpenAI»(new OpenAI());`, errors: [sent('observeOpenAI', 'Langfuse', mask)] }),
    marked({ name: 'a handler', code: `import CallbackHandler from 'langfuse-langchain';\nexport const handler = «new CallbackHandler»();`, errors: [sent('new CallbackHandler', 'Langfuse', mask)] }),
    marked({ name: 'a handler of another host', code: `import { CallbackHandler } from 'langfuse-langchain';\nexport const handler = «new CallbackHandler»({ baseUrl: 'https://langfuse.clinic.io' });`,
      errors: [sent('new CallbackHandler', 'langfuse.clinic.io', mask, 'no agreement is declared for the host `langfuse.clinic.io`')] }),
    marked({ name: 'a namespace', code: `import * as weave from 'weave';\nimport OpenAI from 'openai';\nexport const openai = «weave.wrapOpenAI»(new OpenAI());`, errors: [sent('weave.wrapOpenAI', 'Weights & Biases Weave', 'Leave it out')] }),
    marked({ name: 'a required module', code: `const { wrapAnthropic } = require('braintrust');\nmodule.exports = (client: unknown) => «wrapAnthropic»(client);`, errors: [sent('wrapAnthropic', 'Braintrust', 'Leave it out')] }),
    marked({ name: 'a client that copies', code: `import { OpenAI } from '@posthog/ai';
import { PostHog } from 'posthog-node';
export const openai = «new OpenAI»({ apiKey: 'x', posthog: new PostHog('key') });`, errors: [sent('new OpenAI', 'PostHog', 'Use the client of the vendor itself, or a PostHog client with `privacyMode: true`')] }),
    marked({ name: 'a tracer', code: `import * as traceloop from '@traceloop/node-server-sdk';\n«traceloop.initialize»({ appName: 'clinic' });`, errors: [sent('traceloop.initialize', 'Traceloop', 'Set `traceContent: false`')] }),
    marked({ name: 'the part of a tracer for models', code: `import tracer from 'dd-trace';\ntracer.init({ llmobs: «{ mlApp: 'clinic' }» });`, errors: [sent('tracer.init', 'Datadog', 'Leave `llmobs` out, or redact in `llmobs.registerProcessor`')] }),
    marked({ name: 'an instrumentation', code: `import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';\nexport const instrumentation = «new OpenAIInstrumentation»();`, errors: [traced('new OpenAIInstrumentation', hidden)] }),
    marked({ name: 'telemetry of a framework', code: `import { enableFirebaseTelemetry } from '@genkit-ai/firebase';\n«enableFirebaseTelemetry»();`, errors: [sent('enableFirebaseTelemetry', 'Google Cloud', 'Set `disableLoggingInputAndOutput: true`')] }),
  ],
});

const AGENTS = `import { Agent, run, Runner, setTracingDisabled } from '@openai/agents';\nconst agent = new Agent({ name: 'x', instructions: 'y' });\n`;

javascript.run(rule, {
  title: 'agents',
  valid: [
    { name: 'tracing that is off for the process', code: `${AGENTS}setTracingDisabled(true);\nexport const ask = (text) => run(agent, text);` },
    { name: 'a runner that does not trace', code: `${AGENTS}export const runner = new Runner({ tracingDisabled: true });` },
    { name: 'a runner that traces no texts', code: `${AGENTS}export const runner = new Runner({ traceIncludeSensitiveData: false });` },
    { name: 'a browser, where nothing is traced', code: `'use client';\n${AGENTS}export const ask = (text) => run(agent, text);` },
    { name: 'an agreement with OpenAI', code: `${AGENTS}export const ask = (text) => run(agent, text);`, settings: declared(openaiAgreement) },
  ],
  invalid: [
    marked({ name: 'a run, once in a file', code: `${AGENTS}export const ask = (text) => «run»(agent, text);\nexport const again = (text) => run(agent, text);`, errors: [sent('run', 'OpenAI', agentsOff)] }),
    marked({ name: 'tracing that is switched on', code: `${AGENTS}setTracingDisabled(false);\nexport const runner = «new Runner»();`, errors: [sent('new Runner', 'OpenAI', agentsOff)] }),
  ],
});

const SENTRY = `import * as Sentry from '@sentry/node';\n`;
const sentryOff = 'Set `dataCollection: { genAI: { inputs: false, outputs: false } }`';
const since11 = ' (@sentry/node from 11.0.0 on)';
const sentryAgreement = { vendor: 'sentry', plan: 'business', signed: '2026-01-12' };

javascript.run(rule, {
  title: 'Sentry',
  valid: [
    { name: 'an agreement', code: `${SENTRY}Sentry.init({ tracesSampleRate: 1 });`, settings: declared(sentryAgreement) },
    { name: 'texts kept out', code: `${SENTRY}Sentry.init({ tracesSampleRate: 1, dataCollection: { genAI: { inputs: false, outputs: false } } });` },
    { name: 'no tracing', code: `${SENTRY}Sentry.init({ dsn: process.env.SENTRY_DSN });` },
    { name: 'tracing at a rate of zero', code: `${SENTRY}Sentry.init({ tracesSampleRate: 0 });` },
    { name: 'an integration that records no texts', code: `${SENTRY}export const integration = Sentry.openAIIntegration({ recordInputs: false, recordOutputs: false });` },
    { name: 'a module for the browser', code: `import * as Sentry from '@sentry/nextjs';\nSentry.init({ tracesSampleRate: 1 });`, filename: 'tests/fixtures/versions/new/sentry.client.config.js' },
    { name: 'a file that only reports errors', code: `${SENTRY}export const report = (error) => Sentry.captureException(error);` },
    { name: 'a version that is not known', code: `import * as Sentry from '@sentry/nextjs';\nSentry.init({ tracesSampleRate: 1 });` },
  ],
  invalid: [
    marked({ name: 'a function before sending is no redaction by itself', code: `${SENTRY}«Sentry.init»({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 1, beforeSendTransaction: (event) => event });`, errors: [sent('Sentry.init', 'Sentry', sentryOff, none('Sentry'), since11)] }),
    marked({ name: 'a server that belongs to nobody known', code: `${SENTRY}«Sentry.init»({ dsn: 'https://key@errors.clinic.io/1', tracesSampleRate: 1 });`, settings: declared(sentryAgreement),
      errors: [sent('Sentry.init', 'errors.clinic.io', sentryOff, 'no agreement is declared for the host `errors.clinic.io`', since11)] }),
    marked({ name: 'a wrapped client', code: `${SENTRY}import OpenAI from 'openai';\nexport const openai = «Sentry.instrumentOpenAiClient»(new OpenAI());`, errors: [sent('Sentry.instrumentOpenAiClient', 'Sentry', records, none('Sentry'), since11)] }),
  ],
});

const TELEMETRY = `import { generateText } from 'ai';\nexport const ask = () => generateText({ model: 'x', prompt: 'x', experimental_telemetry: { isEnabled: true } });\n`;
const OTLP = `import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';\n`;
const langfuseAgreement = { vendor: 'langfuse', plan: 'hipaa-pro', signed: '2026-02-02' };

javascript.run(rule, {
  title: 'where spans go',
  valid: [
    { name: 'a collector on this machine', code: `${OTLP}export const exporter = new OTLPTraceExporter({ url: 'http://localhost:4318/v1/traces' });\n${TELEMETRY}` },
    { name: 'a vendor with an agreement, named where the framework registers it', code: TELEMETRY, filename: 'tests/fixtures/versions/exported/ask.js', settings: declared(langfuseAgreement) },
    { name: 'an exporter alone', code: `import OpenAI from 'openai';\n${OTLP}export const exporter = new OTLPTraceExporter({ url: 'https://otel.clinic.io/v1/traces' });` },
  ],
  invalid: [
    marked({ name: 'a vendor without one', code: TELEMETRY.replace('true', '«true»'), filename: 'tests/fixtures/versions/exported/ask.js', errors: [withEdit(sent('experimental_telemetry` of `generateText', 'Langfuse', records))] }),
    marked({ name: 'the exporter of the same function, where there are several', code: `import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
${OTLP}export function arize() {
  return [new OTLPTraceExporter({ url: 'https://otlp.arize.com/v1/traces' }), «new OpenAIInstrumentation»()];
}
export function local() {
  return [new OTLPTraceExporter({ url: 'http://localhost:4318/v1/traces' }), new OpenAIInstrumentation()];
}
export function other(url) {
  return [new OTLPTraceExporter({ url }), «new OpenAIInstrumentation»()];
}`, errors: [sent('new OpenAIInstrumentation', 'Arize', hidden), traced('new OpenAIInstrumentation', hidden)] }),
    marked({ name: 'an exporter that sends what models say', code: `import { LangfuseExporter } from 'langfuse-vercel';\nexport const exporter = «new LangfuseExporter»();`, errors: [sent('new LangfuseExporter', 'Langfuse', mask)] }),
  ],
});

function withEdit(finding: Expected): Expected {
  return { ...finding, suggestions: [{ messageId: 'useInstead', data: { text: 'false' }, output: TELEMETRY.replace('true', 'false') }] } as Expected;
}

const HANDLER = `import { CallbackHandler } from 'langfuse-langchain';\n`;

javascript.run(rule, {
  title: 'settings',
  valid: [
    { name: 'an agreement with the vendor, in the region that it is for', code: `${HANDLER}export const handler = new CallbackHandler({ baseUrl: 'https://hipaa.cloud.langfuse.com' });`, settings: declared(langfuseAgreement) },
    { name: 'a declared server of the organization', code: `${HANDLER}export const handler = new CallbackHandler({ baseUrl: 'https://langfuse.clinic.io' });`, settings: declared({ vendor: 'clinic-langfuse', hosts: ['langfuse.clinic.io'], internal: true }) },
    { name: 'a variable that stands for a vendor with an agreement', code: `${HANDLER}export const handler = new CallbackHandler({ baseUrl: process.env.LANGFUSE_URL });`, settings: { ...declared(langfuseAgreement), endpoints: { LANGFUSE_URL: 'langfuse' } } },
    { name: 'a receiver declared as secured', code: `${HANDLER}export const handler = new CallbackHandler();`, settings: { securedSinks: ['langfuse-tracing'] } },
    { name: 'telemetry declared as secured', code: TELEMETRY, settings: { securedSinks: ['ai-sdk-telemetry'] } },
    { name: 'a vendor whose sink is declared as secured', code: `${SENTRY}Sentry.init({ tracesSampleRate: 1 });`, settings: { securedSinks: ['sentry'] } },
    { name: 'code that no PHI reaches', code: `${HANDLER}export const handler = new CallbackHandler();`, filename: 'apps/marketing/trace.js', settings: { scopes: [marketing] } },
  ],
  invalid: [
    marked({ name: 'another region of a vendor with an agreement', code: `${HANDLER}export const handler = «new CallbackHandler»({ baseUrl: 'https://cloud.langfuse.com' });`, settings: declared(langfuseAgreement),
      errors: [sent('new CallbackHandler', 'Langfuse', mask, 'Langfuse names `other-region` as not eligible or leaves it off its list (langfuse.com, 2026-04-27)')] }),
    marked({ name: 'an agreement that has ended', code: `${HANDLER}export const handler = «new CallbackHandler»();`, settings: declared({ ...langfuseAgreement, id: 'lf', expires: '2026-10-01' }),
      errors: [sent('new CallbackHandler', 'Langfuse', mask, 'the agreement `lf` expired on 2026-10-01')] }),
    marked({ name: 'a variable that stands for a vendor without one', code: `${HANDLER}export const handler = «new CallbackHandler»({ baseUrl: process.env.TRACES });`, settings: { endpoints: { TRACES: 'langsmith' } }, errors: [sent('new CallbackHandler', 'LangSmith', mask)] }),
  ],
});
