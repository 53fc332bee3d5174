import { type Call, defineSurface, type Endpoint, type Payload } from '../define.js';

/** A plain string names a model of the Vercel gateway, from version 5 on. */
const gatewayString: Endpoint = { modelString: { path: '(0).model', syntax: 'gateway', vendor: 'vercel-ai-gateway' } };

const inputs = ['(0).prompt', '(0).messages[].content', '(0).messages[].parts'];
const prompts = [...inputs, '(0).{system,instructions}', '(0).tools.*.{description,inputSchema,parameters}'];
const request = ['(0).headers', '(0).providerOptions.*.{user,metadata,safetyIdentifier,promptCacheKey}'];
const telemetry = ['(0).experimental_telemetry.{functionId,metadata}', '(0).telemetry.functionId'];
const model = { model: '(0).model', through: '(0).model', endpoint: gatewayString };
const streamEvents = '{onFinish,onEnd,onStepFinish,onStepEnd}';
const toolCallbacks: NonNullable<Call['callbacks']> = [
  { path: '(0).execute(0)', payload: 'text' },
  { path: '(0).{onInputAvailable,onInputDelta}(0)', payload: 'ai.Result' },
];
const media = { ...model, metadata: request };

const calls: readonly Call[] = [
  {
    path: '{generateText,streamText}',
    ...model,
    prompts,
    metadata: [...request, ...telemetry],
    schemas: ['(0).tools.*'],
    schema: '(0).{output,experimental_output}',
    result: 'ai.Result',
    callbacks: [
      { path: '(0).{onFinish,onEnd,onStepFinish,onStepEnd,onChunk,onAbort}(0)', payload: 'ai.Result' },
      { path: '(0).tools.*.execute(0)', payload: 'text' },
      { path: '(0).tools.*.{onInputAvailable,onInputDelta}(0)', payload: 'ai.Result' },
    ],
  },
  {
    path: '{generateObject,streamObject}',
    fixedResult: { path: '(0).output', equals: 'enum' },
    schema: '(0).schema',
    ...model,
    prompts: [...inputs, '(0).{system,instructions,schemaDescription,schema}'],
    metadata: [...request, ...telemetry],
    schemas: ['(0).schema'],
    result: 'ai.Result',
    callbacks: [{ path: '(0).onFinish(0)', payload: 'ai.Result' }],
  },
  { path: 'createUIMessageStream', callbacks: [{ path: `(0).${streamEvents}(0)`, payload: 'ai.UiMessages' }], since: '5' },
  { path: 'toUIMessageStream', callbacks: [{ path: `(0).${streamEvents}(0)`, payload: 'ai.UiMessages' }], since: '7' },
  { path: 'embed', ...media, prompts: ['(0).value'] },
  { path: 'embedMany', ...media, prompts: ['(0).values'] },
  { path: 'rerank', ...media, prompts: ['(0).{query,documents}'], since: '6' },
  { path: 'generateImage', ...media, prompts: ['(0).prompt'], result: 'ai.Result', since: '6' },
  { path: 'experimental_generateImage', ...media, prompts: ['(0).prompt'], result: 'ai.Result', until: '7' },
  { path: 'experimental_generateVideo', ...media, prompts: ['(0).prompt'], result: 'ai.Result', since: '6' },
  { path: 'generateSpeech', ...media, prompts: ['(0).{text,instructions}'], since: '7' },
  { path: 'experimental_generateSpeech', ...media, prompts: ['(0).{text,instructions}'] },
  { path: 'transcribe', ...media, prompts: ['(0).audio'], result: 'ai.Result', since: '7' },
  { path: 'experimental_transcribe', ...media, prompts: ['(0).audio'], result: 'ai.Result' },
  { path: 'experimental_decide', ...media, prompts: ['(0).{state,questions}'], result: 'ai.Result', since: '7' },
  { path: 'experimental_extract', ...media, prompts: ['(0).{state,fields}'], result: 'ai.Result', since: '7' },
  { path: 'experimental_startBatch', prompts: ['(0).requests'], through: '(0).provider', since: '7' },
  { path: 'uploadFile', prompts: ['(0).data'], metadata: ['(0).filename'], through: '(0).api', since: '7' },
  { path: 'tool',
    schema: '(0).{inputSchema,parameters}', prompts: ['(0).{description,inputSchema,parameters}'], callbacks: toolCallbacks },
  { path: 'dynamicTool', schema: '(0).inputSchema', prompts: ['(0).{description,inputSchema}'], callbacks: toolCallbacks, since: '5' },
];

const result: Payload = {
  request: ['request'],
  handlers: [
    { path: `{toUIMessageStreamResponse,toUIMessageStream}(0).${streamEvents}(0)`, payload: 'ai.UiMessages' },
    { path: `pipeUIMessageStreamToResponse(1).${streamEvents}(0)`, payload: 'ai.UiMessages' },
  ],
  safe: [
    'consumeStream',
    'durationInSeconds',
    'finishReason',
    'headers',
    'id',
    'isContinued',
    'language',
    'length',
    'mediaType',
    'mergeIntoDataStream',
    'mimeType',
    'modelId',
    'pipeDataStreamToResponse',
    'pipeTextStreamToResponse',
    'pipeUIMessageStreamToResponse',
    'rawFinishReason',
    'role',
    'stepNumber',
    'stepType',
    'timestamp',
    'toDataStreamResponse',
    'toJsonResponse',
    'toTextStreamResponse',
    'toUIMessageStreamResponse',
    'toolCallId',
    'toolName',
    'totalUsage',
    'type',
    'usage',
    'warnings',
  ],
  content: [
    'args',
    'base64',
    'body',
    'delta',
    'elementStream',
    'experimental_output',
    'experimental_partialOutputStream',
    'input',
    'inputTextDelta',
    'object',
    'output',
    'partialObjectStream',
    'partialOutputStream',
    'providerMetadata',
    'reasoning',
    'reasoningText',
    'segments',
    'sources',
    'text',
    'textDelta',
    'textStream',
    'uint8Array',
  ],
};

export const vercelAi = defineSurface({
  packages: ['ai'],
  versions: ['7.0.173', '6.0.326', '5.0.277', '4.3.19'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/ai/v/7.0.173',
  checked: '2026-11-22',
  modules: {
    ai: {
      '': 'ai.Module',
      gateway: 'aisdk.gateway.Provider',
      'createGateway()': 'aisdk.gateway.Provider',
      'new ToolLoopAgent': 'ai.Agent',
      'new Experimental_Agent': 'ai.Agent',
      'wrapLanguageModel()': 'ai.WrappedModel',
      'experimental_wrapLanguageModel()': 'ai.WrappedModel',
      'wrapEmbeddingModel()': 'ai.WrappedModel',
      'wrapImageModel()': 'ai.WrappedModel',
      'wrapProvider()': 'ai.WrappedProvider',
      'customProvider()': 'ai.Registry',
      'experimental_customProvider()': 'ai.Registry',
      'createProviderRegistry()': 'ai.Registry',
      'experimental_createProviderRegistry()': 'ai.Registry',
    },
  },
  types: {
    'ai.Module': { calls },
    'ai.Model': { model: '(0)' },
    'ai.WrappedModel': { through: '(0).model' },
    'ai.WrappedProvider': { through: '(0).provider', gives: { '*()': 'ai.Model' } },
    'ai.Registry': { gives: { '{languageModel,textEmbeddingModel,embeddingModel,imageModel,transcriptionModel,speechModel}()': 'ai.Model' } },
    'ai.Agent': {
      endpoint: gatewayString,
      through: '(0).model',
      model: '(0).model',
      prompts: ['(0).{instructions,system}', '(0).tools.*.{description,inputSchema}'],
      callbacks: [{ path: '(0).{onFinish,onEnd,onStepFinish,onStepEnd}(0)', payload: 'ai.Result' }],
      metadata: [...request, ...telemetry],
      calls: [
        {
          path: '{generate,stream}',
          prompts: inputs,
          result: 'ai.Result',
          callbacks: [{ path: '(0).{onFinish,onStepFinish}(0)', payload: 'ai.Result' }],
        },
      ],
    },
  },
  payloads: { 'ai.Result': result },
  annotations: {
    ai: { '{GenerateTextResult,StreamTextResult,GenerateObjectResult,StreamObjectResult,StepResult,TextStreamPart}': 'ai.Result' },
  },
});
