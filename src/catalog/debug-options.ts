import type { Evidence, Path, TypeName } from './define.js';

/** An option, or a variable of the environment, with which an SDK itself prints what it sends and receives. */
export interface DebugOption extends Evidence {
  /** Types of the catalog whose constructions take the option. */
  readonly types: readonly TypeName[];
  readonly option: Path;
  /** The value that prints; any value where it is absent, for instance a logger. */
  readonly equals?: string | boolean;
  readonly environment?: string;
  readonly package: string;
  /** The first version of the package that has the option, and the first one that no longer prints bodies. */
  readonly since?: string;
  readonly until?: string;
  /** Commands whose bodies are printed; those of others are masked. */
  readonly onlyWith?: readonly string[];
  /** What a logger with a deep serialiser is given; the console cuts nested objects off but prints texts near the top. */
  readonly prints: readonly ('prompt' | 'completion' | 'key')[];
}

const checked = '2026-11-22';
const anthropicTypes = ['anthropic.Client', 'anthropic.Bedrock', 'anthropic.Vertex', 'anthropic.Foundry', 'anthropic.Aws'];

export const debugOptions: readonly DebugOption[] = [
  {
    types: ['openai.Client', 'openai.Azure', 'openai.Bedrock'],
    option: '(0).logLevel',
    equals: 'debug',
    environment: 'OPENAI_LOG',
    package: 'openai',
    since: '5.0.0',
    until: '7.19.0',
    prints: ['prompt', 'completion'],
    evidence: 'https://www.npmjs.com/package/openai/v/6.49.0',
    checked,
  },
  {
    types: anthropicTypes,
    option: '(0).logLevel',
    equals: 'debug',
    environment: 'ANTHROPIC_LOG',
    package: '@anthropic-ai/sdk',
    prints: ['prompt', 'completion'],
    evidence: 'https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0',
    checked,
  },
  {
    types: ['groq.Client'],
    option: '(0).logLevel',
    equals: 'debug',
    environment: 'GROQ_LOG',
    package: 'groq-sdk',
    prints: ['prompt', 'completion'],
    evidence: 'https://www.npmjs.com/package/groq-sdk/v/1.6.0',
    checked,
  },
  {
    types: ['together.Client'],
    option: '(0).logLevel',
    equals: 'debug',
    environment: 'TOGETHER_LOG',
    package: 'together-ai',
    prints: ['prompt', 'completion'],
    evidence: 'https://www.npmjs.com/package/together-ai/v/0.52.0',
    checked,
  },
  // Any text switches the variable on, `false` included.
  {
    types: ['mistral.Client', 'mistral.Azure', 'mistral.Vertex'],
    option: '(0).debugLogger',
    environment: 'MISTRAL_DEBUG',
    package: '@mistralai/mistralai',
    prints: ['prompt', 'completion', 'key'],
    evidence: 'https://www.npmjs.com/package/@mistralai/mistralai/v/2.7.0',
    checked,
  },
  {
    types: ['openrouter.Client'],
    option: '(0).debugLogger',
    environment: 'OPENROUTER_DEBUG',
    package: '@openrouter/sdk',
    prints: ['prompt', 'completion', 'key'],
    evidence: 'https://www.npmjs.com/package/@openrouter/sdk/v/1.3.19',
    checked,
  },
  // Bodies of `InvokeModel` are masked, those of `Converse` are not.
  {
    types: ['bedrock.Client', 'bedrock.AgentClient'],
    option: '(0).logger',
    package: '@aws-sdk/client-bedrock-runtime',
    onlyWith: ['ConverseCommand', 'ConverseStreamCommand'],
    prints: ['prompt', 'completion'],
    evidence: 'https://www.npmjs.com/package/@aws-sdk/client-bedrock-runtime/v/3.1163.0',
    checked,
  },
  {
    types: ['langchain.ChatModel', 'langchain.Llm', 'langchain.Chain'],
    option: '(0).verbose',
    equals: true,
    environment: 'LANGCHAIN_VERBOSE',
    package: '@langchain/core',
    prints: ['prompt', 'completion'],
    evidence: 'https://www.npmjs.com/package/langchain/v/1.5.14',
    checked,
  },
  {
    types: ['instructor.Client'],
    option: '(0).debug',
    equals: true,
    package: '@instructor-ai/instructor',
    prints: ['completion'],
    evidence: 'https://www.npmjs.com/package/@instructor-ai/instructor/v/1.7.0',
    checked,
  },
];
