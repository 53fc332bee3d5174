/**
 * Errors of the SDKs that repeat a request or a response. Logging such an error, its `message` or any other member is
 * silent; logging one of these members, or serialising the error whole, is not.
 */
export interface ErrorContent {
  /** Import specifiers that export the class. */
  readonly modules: readonly string[];
  readonly className: string;
  readonly members: readonly string[];
  readonly kind: 'prompt' | 'completion';
  /** The members have a name that no other error uses: the module need not import the class itself. */
  readonly isDistinctive?: true;
}

/** Functions that write out all of an error, in their first argument. */
export const errorSerializers: ReadonlySet<string> = new Set(['JSON.stringify', 'util:inspect', 'node:util:inspect', 'serialize-error:serializeError', 'fast-safe-stringify:', 'safe-stable-stringify:']);

const aiSdk = ['ai', '@ai-sdk/provider'];
const openaiAgents = ['@openai/agents', '@openai/agents-core'];

export const errorContents: readonly ErrorContent[] = [
  { modules: aiSdk, className: 'APICallError', members: ['requestBodyValues'], kind: 'prompt', isDistinctive: true },
  { modules: aiSdk, className: 'APICallError', members: ['responseBody', 'data'], kind: 'completion' },
  { modules: aiSdk, className: 'InvalidPromptError', members: ['prompt'], kind: 'prompt' },
  { modules: aiSdk, className: 'InvalidResponseDataError', members: ['data'], kind: 'completion' },
  { modules: aiSdk, className: 'JSONParseError', members: ['text'], kind: 'completion' },
  { modules: aiSdk, className: 'TypeValidationError', members: ['value'], kind: 'completion' },
  { modules: aiSdk, className: 'TooManyEmbeddingValuesForCallError', members: ['values'], kind: 'prompt' },
  { modules: ['ai'], className: 'InvalidDataContentError', members: ['content'], kind: 'prompt' },
  { modules: ['ai'], className: 'InvalidStreamPartError', members: ['chunk'], kind: 'completion' },
  { modules: ['ai'], className: 'InvalidToolArgumentsError', members: ['toolArgs'], kind: 'completion' },
  { modules: ['ai'], className: 'InvalidToolInputError', members: ['toolInput'], kind: 'completion' },
  { modules: ['ai'], className: 'MessageConversionError', members: ['originalMessage'], kind: 'prompt' },
  { modules: ['ai'], className: 'NoObjectGeneratedError', members: ['text'], kind: 'completion' },
  { modules: ['ai'], className: 'RetryError', members: ['lastError', 'errors'], kind: 'completion' },
  { modules: ['ai'], className: 'ToolCallRepairError', members: ['originalError'], kind: 'completion' },
  { modules: ['ai'], className: 'ToolExecutionError', members: ['toolArgs'], kind: 'completion' },
  { modules: ['@langchain/core/output_parsers', 'langchain/schema/output_parser'], className: 'OutputParserException', members: ['llmOutput', 'observation'], kind: 'completion' },
  { modules: ['@langchain/core/tools'], className: 'ToolInputParsingException', members: ['output'], kind: 'completion' },
  { modules: openaiAgents, className: 'AgentsError', members: ['state'], kind: 'completion' },
  { modules: openaiAgents, className: 'ModelRefusalError', members: ['refusal', 'state'], kind: 'completion' },
  { modules: openaiAgents, className: 'InvalidToolInputError', members: ['toolInvocation', 'state'], kind: 'completion' },
  { modules: openaiAgents, className: 'InvalidToolOutputError', members: ['toolOutput', 'state'], kind: 'completion' },
  { modules: ['@mistralai/mistralai/models/errors'], className: 'MistralError', members: ['body', 'rawResponse'], kind: 'completion' },
  { modules: ['@mistralai/mistralai/models/errors'], className: 'SDKValidationError', members: ['rawValue', 'rawMessage'], kind: 'completion' },
  { modules: ['cohere-ai'], className: 'CohereError', members: ['body', 'rawResponse'], kind: 'completion' },
  { modules: ['@huggingface/inference'], className: 'InferenceClientProviderApiError', members: ['httpRequest'], kind: 'prompt' },
  { modules: ['@huggingface/inference'], className: 'InferenceClientProviderApiError', members: ['httpResponse'], kind: 'completion' },
  { modules: ['axios'], className: 'AxiosError', members: ['config', 'request'], kind: 'prompt' },
  { modules: ['axios'], className: 'AxiosError', members: ['response'], kind: 'completion' },
];
