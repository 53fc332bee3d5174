import { debugOptions, type DebugOption } from '../debug-options.js';
import type { CopyFacts, EnvironmentSwitch, PayloadCopy } from './define.js';

const checked = '2026-11-22';
const log: CopyFacts['target'] = { kind: 'log' };
const both: CopyFacts['copies'] = ['prompt', 'completion'];

/** What switches each of these on, and the value that does not. */
const LEVELS: Readonly<Record<string, { readonly instead: string; readonly safe?: string }>> = {
  logLevel: { instead: 'Use a level such as `warn`', safe: `'warn'` },
  debugLogger: { instead: 'Leave it out' },
  logger: { instead: 'Leave it out, or give it a logger that drops `input` and `output`' },
  verbose: { instead: 'Leave it out, or set it to `false`', safe: 'false' },
  debug: { instead: 'Leave it out, or set it to `false`', safe: 'false' },
};

function factsOf({ prints, option, evidence, types, package: name, since, until }: DebugOption): CopyFacts {
  return {
    id: `${types[0]?.split('.', 1)[0] ?? ''}-log`,
    copies: prints,
    target: log,
    instead: 'Leave it out',
    ...LEVELS[keyOf({ option })],
    package: name,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    evidence,
    checked,
  };
}

/** The name of the option. */
function keyOf({ option }: Pick<DebugOption, 'option'>): string {
  return option.slice(option.lastIndexOf('.') + 1);
}

/** Options of SDKs that print requests and answers, and functions with the same effect. */
export const sdkLogs: readonly PayloadCopy[] = [
  ...debugOptions.map((option): PayloadCopy => ({
    ...factsOf(option),
    by: keyOf(option),
    types: option.types,
    ...(option.onlyWith !== undefined && { onlyWith: option.onlyWith }),
    when: [{ path: option.option, ...(option.equals !== undefined && { equals: [option.equals] }) }],
  })),
  {
    id: 'langchain-log',
    by: 'verbose',
    types: ['langchain.AgentFactory'],
    call: 'initializeAgentExecutorWithOptions',
    when: [{ path: '(2).verbose', equals: [true] }],
    copies: both,
    target: log,
    instead: 'Leave it out, or set it to `false`',
    safe: 'false',
    package: 'langchain',
    until: '1.0.0',
    evidence: 'https://www.npmjs.com/package/langchain/v/1.5.14',
    checked,
  },
  {
    id: 'langchain-log',
    types: ['langchain.ConsoleHandler'],
    copies: both,
    target: log,
    instead: 'Leave the handler out',
    evidence: 'https://reference.langchain.com/javascript/langchain-core/tracers/console.ConsoleCallbackHandler',
    checked,
  },
  {
    id: 'langgraph-log',
    by: 'debug',
    types: ['langchain.Graph', 'langchain.Agent'],
    call: '{invoke,stream,batch,streamEvents}',
    when: [{ path: '(1).debug', equals: [true] }],
    copies: both,
    target: log,
    instead: 'Leave it out, or set it to `false`',
    safe: 'false',
    evidence: 'https://www.npmjs.com/package/@langchain/langgraph',
    checked,
  },
  {
    id: 'openai-agents-log',
    types: ['agents.Module'],
    call: 'setSensitiveDataLoggingEnabled',
    when: [{ path: '(0)', equals: [true] }],
    copies: both,
    target: log,
    instead: 'Leave it out, or pass `false`',
    safe: 'false',
    evidence: 'https://www.npmjs.com/package/@openai/agents/v/0.20.0',
    checked,
  },
];

const TRUE = ['true', '1'];

/** Values with which the variables of the options above switch printing on. */
const VALUES: Readonly<Record<string, readonly string[]>> = { logLevel: ['debug'], verbose: ['true'] };

export const logSwitches: readonly EnvironmentSwitch[] = [
  ...debugOptions.flatMap((option): EnvironmentSwitch[] => {
    const { environment } = option;
    if (environment === undefined) return [];
    const key = keyOf(option);
    const equals = VALUES[key];
    const { safe, ...facts } = factsOf(option);
    const instead = equals === undefined ? 'Leave it unset: any text switches it on, `false` included' : facts.instead;
    return [{ ...facts, instead, ...(equals !== undefined && { equals, ...(safe !== undefined && { safe: key === 'verbose' ? `'false'` : safe }) }), variable: environment }];
  }),
  {
    id: 'openai-log',
    variable: 'DEBUG',
    equals: ['true'],
    copies: both,
    target: log,
    instead: 'Leave it unset',
    package: 'openai',
    until: '5.0.0',
    needsVersion: true,
    evidence: 'https://www.npmjs.com/package/openai/v/4.104.0',
    checked,
  },
  {
    id: 'cerebras-log',
    variable: 'DEBUG',
    equals: ['true'],
    copies: [...both, 'key'],
    target: log,
    instead: 'Leave it unset',
    package: '@cerebras/cerebras_cloud_sdk',
    since: '0.0.0',
    needsVersion: true,
    evidence: 'https://www.npmjs.com/package/@cerebras/cerebras_cloud_sdk/v/1.91.0',
    checked,
  },
  {
    id: 'google-genai-log',
    variable: 'GOOGLE_GENAI_DEBUG',
    copies: [...both, 'key'],
    target: log,
    instead: 'Leave it unset: any text switches it on, `false` included',
    package: '@google/genai',
    evidence: 'https://www.npmjs.com/package/@google/genai/v/2.32.0',
    checked,
  },
  ...(['OPENAI_AGENTS_DONT_LOG_MODEL_DATA', 'OPENAI_AGENTS_DONT_LOG_TOOL_DATA'] as const).map((variable): EnvironmentSwitch => ({
    id: 'openai-agents-log',
    variable,
    equals: ['0', 'false'],
    copies: both,
    target: log,
    instead: 'Leave it unset, or set it to `1`',
    safe: `'1'`,
    evidence: 'https://www.npmjs.com/package/@openai/agents/v/0.20.0',
    checked,
  })),
  {
    id: 'claude-agent-telemetry',
    variable: 'OTEL_LOG_USER_PROMPTS',
    equals: TRUE,
    copies: ['prompt'],
    target: { kind: 'tracer' },
    instead: 'Leave it unset',
    evidence: 'https://www.npmjs.com/package/@anthropic-ai/claude-agent-sdk',
    checked,
  },
];
