import { type Call, defineSurface, type Payload } from '../define.js';

/** `send(new ConverseCommand(input))`: `(0)` is the command, the next `(0)` what it was constructed with. */
const runtimeCommands: readonly Call[] = [
  {
    path: 'send',
    prompts: [
      '(0)(0).messages[].content',
      '(0)(0).system',
      '(0)(0).body',
      '(0)(0).toolConfig.tools[].toolSpec.{description,inputSchema}',
      '(0)(0).promptVariables',
      '(0)(0).content',
      '(0)(0).modelInput',
      '(0)(0).input',
    ],
    model: '(0)(0).modelId',
    metadata: ['(0)(0).requestMetadata', '(0)(0).tags'],
    schema: '(0)(0).{toolConfig,outputConfig,body}',
    result: 'bedrock.Response',
  },
];

const converse = {
  prompts: ['(0).messages[].content', '(0).system', '(0).toolConfig.tools[].toolSpec.{description,inputSchema}', '(0).promptVariables'],
  model: '(0).modelId',
  metadata: ['(0).requestMetadata'],
  schema: '(0).{toolConfig,outputConfig}',
  result: 'bedrock.Response',
};

const runtimeMethods: readonly Call[] = [
  { path: '{converse,converseStream}', ...converse },
  {
    path: '{invokeModel,invokeModelWithResponseStream,invokeModelWithBidirectionalStream}',
    prompts: ['(0).body'],
    schema: '(0).body',
    model: '(0).modelId',
    result: 'bedrock.Response',
  },
  { path: 'startAsyncInvoke', prompts: ['(0).modelInput'], model: '(0).modelId', metadata: ['(0).tags'] },
  { path: 'applyGuardrail', prompts: ['(0).content'], result: 'bedrock.Response' },
  { path: 'countTokens', prompts: ['(0).input'], model: '(0).modelId' },
];

const agentCommands: readonly Call[] = [
  {
    path: 'send',
    prompts: [
      '(0)(0).{inputText,instruction}',
      '(0)(0).sessionState.{sessionAttributes,promptSessionAttributes,files}',
      '(0)(0).inlineSessionState',
      '(0)(0).inputs[].content.document',
      '(0)(0).input',
      '(0)(0).retrievalQuery.text',
      '(0)(0).{queries,sources}',
      '(0)(0).payload',
    ],
    model: '(0)(0).{foundationModel,targetModelId,agentId}',
    metadata: ['(0)(0).{sessionId,memoryId,tags,sessionMetadata}'],
    result: 'bedrock.Response',
  },
];

const agentMethods: readonly Call[] = [
  {
    path: '{invokeAgent,invokeInlineAgent}',
    prompts: ['(0).{inputText,instruction}', '(0).sessionState.{sessionAttributes,promptSessionAttributes,files}', '(0).inlineSessionState'],
    model: '(0).{foundationModel,agentId}',
    metadata: ['(0).{sessionId,memoryId}'],
    result: 'bedrock.Response',
  },
  { path: 'invokeFlow', prompts: ['(0).inputs[].content.document'], result: 'bedrock.Response' },
  { path: '{retrieveAndGenerate,retrieveAndGenerateStream}', prompts: ['(0).input'], metadata: ['(0).sessionId'], result: 'bedrock.Response' },
  { path: 'retrieve', prompts: ['(0).retrievalQuery.text'], result: 'bedrock.Response' },
  { path: 'rerank', prompts: ['(0).{queries,sources}'] },
];

const response: Payload = {
  safe: [
    '$metadata',
    'contentBlockIndex',
    'contentType',
    'length',
    'memoryId',
    'metrics',
    'name',
    'performanceConfig',
    'performanceConfigLatency',
    'role',
    'serviceTier',
    'sessionId',
    'status',
    'stopReason',
    'toolUseId',
    'usage',
  ],
  content: [
    'additionalModelResponseFields',
    'body',
    'bytes',
    'document',
    'input',
    'reasoningContent',
    'text',
    'trace',
    'transformToString',
  ],
};

export const bedrock = defineSurface({
  packages: ['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-agent-runtime'],
  versions: ['3.1163.0', '3.1162.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@aws-sdk/client-bedrock-runtime/v/3.1163.0',
  checked: '2026-11-22',
  modules: {
    '@aws-sdk/client-bedrock-runtime': {
      'new BedrockRuntimeClient': 'bedrock.Client',
      'new BedrockRuntime': 'bedrock.Client',
    },
    '@aws-sdk/client-bedrock-agent-runtime': {
      'new BedrockAgentRuntimeClient': 'bedrock.AgentClient',
      'new BedrockAgentRuntime': 'bedrock.AgentClient',
    },
  },
  types: {
    'bedrock.Client': { endpoint: { vendor: 'aws-bedrock', resources: ['(0).endpoint'] }, calls: [...runtimeCommands, ...runtimeMethods] },
    'bedrock.AgentClient': { endpoint: { vendor: 'aws-bedrock', resources: ['(0).endpoint'] }, calls: [...agentCommands, ...agentMethods] },
  },
  payloads: { 'bedrock.Response': response },
  annotations: {
    '@aws-sdk/client-bedrock-runtime': {
      '{ConverseCommandOutput,ConverseResponse,ConverseStreamCommandOutput,ConverseStreamOutput}': 'bedrock.Response',
      '{InvokeModelCommandOutput,InvokeModelResponse,InvokeModelWithResponseStreamCommandOutput}': 'bedrock.Response',
    },
    '@aws-sdk/client-bedrock-agent-runtime': {
      '{InvokeAgentCommandOutput,RetrieveAndGenerateCommandOutput,RetrieveCommandOutput,InvokeFlowCommandOutput}': 'bedrock.Response',
    },
  },
});
