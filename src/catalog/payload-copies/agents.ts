import type { CopyFacts, EnvironmentSwitch, PayloadCopy } from './define.js';

const checked = '2026-11-22';
const both: CopyFacts['copies'] = ['prompt', 'completion'];
const tracer: CopyFacts['target'] = { kind: 'tracer' };
const openaiAgents = 'https://www.npmjs.com/package/@openai/agents/v/0.20.0';
const mistral = 'https://www.npmjs.com/package/@mistralai/mistralai/v/2.7.0';
const anthropic = 'https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0';

/** Traces are posted to OpenAI wherever the model is served. */
const agentTracing: Pick<PayloadCopy, 'id' | 'copies' | 'target' | 'instead' | 'offBy' | 'oncePerFile' | 'serverOnly' | 'evidence' | 'checked'> = {
  id: 'openai-agents-tracing',
  copies: both,
  target: { kind: 'vendor', endpoint: { vendor: 'openai' } },
  instead: 'Use a `Runner` with `tracingDisabled: true` or `traceIncludeSensitiveData: false`, or call `setTracingDisabled(true)`',
  offBy: { packages: ['@openai/agents', '@openai/agents-core'], name: 'setTracingDisabled', when: { path: '(0)', equals: [true] } },
  oncePerFile: true,
  serverOnly: true,
  evidence: openaiAgents,
  checked,
};

/** Frameworks and SDKs that trace what agents and models receive and say. */
export const agents: readonly PayloadCopy[] = [
  { ...agentTracing, types: ['agents.Module'], call: 'run' },
  {
    ...agentTracing,
    types: ['agents.Runner'],
    off: [[{ path: '(0).tracingDisabled', equals: [true] }], [{ path: '(0).traceIncludeSensitiveData', equals: [false] }]],
  },
  {
    id: 'mastra-telemetry',
    by: 'telemetry',
    types: ['mastra.Mastra'],
    when: [{ path: '(0).telemetry.enabled', equals: [true] }],
    copies: both,
    target: { kind: 'vendor', endpoint: { urls: ['(0).telemetry.export.endpoint'] } },
    instead: 'Set `enabled: false`',
    safe: 'false',
    package: '@mastra/core',
    until: '1.0.0',
    evidence: 'https://mastra.ai/reference/migrations/upgrade-to-v1/tracing.md',
    checked,
  },
  {
    id: 'genkit-telemetry',
    types: ['genkit.Telemetry'],
    call: '{enableFirebaseTelemetry,enableGoogleCloudTelemetry}',
    off: [[{ path: '(0).disableLoggingInputAndOutput', equals: [true] }]],
    copies: both,
    target: { kind: 'vendor', endpoint: { vendor: 'google-cloud' } },
    instead: 'Set `disableLoggingInputAndOutput: true`',
    evidence: 'https://firebase.google.com/docs/genkit/observability/advanced-configuration',
    checked,
  },
  {
    id: 'claude-agent-telemetry',
    by: 'OTEL_LOG_USER_PROMPTS',
    types: ['claudeAgent.Module'],
    call: 'query',
    when: [{ path: '(0).options.env.OTEL_LOG_USER_PROMPTS', equals: ['1', 'true'] }],
    copies: ['prompt'],
    target: tracer,
    instead: 'Leave it out',
    evidence: 'https://www.npmjs.com/package/@anthropic-ai/claude-agent-sdk',
    checked,
  },
  {
    id: 'anthropic-telemetry',
    by: 'contentMode',
    types: ['anthropic.Client', 'anthropic.Bedrock', 'anthropic.Vertex', 'anthropic.Foundry', 'anthropic.Aws'],
    when: [{ path: '(0).openTelemetry.traces.contentMode', equals: ['content'] }],
    copies: both,
    target: tracer,
    instead: 'Use `metadata_only`',
    safe: `'metadata_only'`,
    package: '@anthropic-ai/sdk',
    since: '1.0.0',
    evidence: anthropic,
    checked,
  },
  {
    id: 'mistral-telemetry',
    types: ['mistral.Telemetry'],
    call: 'configureTelemetry',
    when: [{ path: '(1)', equals: ['global'] }],
    copies: both,
    target: tracer,
    instead: 'Wrap the exporter of the tracer in `RedactingSpanExporter`, or leave it out',
    evidence: mistral,
    checked,
  },
  {
    id: 'mistral-telemetry',
    types: ['mistral.Telemetry'],
    call: '{registerTracerProvider,setTracerProvider}',
    copies: both,
    target: tracer,
    instead: 'Wrap the exporter of the tracer in `RedactingSpanExporter`, or leave it out',
    evidence: mistral,
    checked,
  },
];

export const agentSwitches: readonly EnvironmentSwitch[] = [
  {
    id: 'anthropic-telemetry',
    variable: 'ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE',
    equals: ['content'],
    copies: both,
    target: tracer,
    instead: 'Use `metadata_only`',
    safe: `'metadata_only'`,
    package: '@anthropic-ai/sdk',
    since: '1.0.0',
    evidence: anthropic,
    checked,
  },
  { id: 'mistral-telemetry', variable: 'MISTRAL_SDK_TELEMETRY', equals: ['global'], copies: both, target: tracer, instead: 'Leave it unset', evidence: mistral, checked },
  {
    id: 'mistral-telemetry',
    variable: 'MISTRAL_SDK_TELEMETRY',
    equals: ['dedicated'],
    copies: both,
    target: { kind: 'vendor', endpoint: { vendor: 'mistral' } },
    instead: 'Leave it unset',
    evidence: mistral,
    checked,
  },
];
