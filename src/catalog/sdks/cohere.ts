import { type Call, defineSurface } from '../define.js';

const v2: readonly Call[] = [
  {
    path: '{chat,chatStream}',
    prompts: ['(0).messages[].content', '(0).documents', '(0).tools[].function.{description,parameters}'],
    model: '(0).model',
    schema: '(0).{responseFormat,tools}',
    result: 'cohere.Response',
  },
  { path: 'embed', prompts: ['(0).{texts,inputs}'], model: '(0).model' },
  { path: 'rerank', prompts: ['(0).{query,documents}'], model: '(0).model' },
];

const v1: readonly Call[] = [
  {
    path: '{chat,chatStream}',
    prompts: ['(0).{message,preamble,documents}', '(0).chatHistory[].message'],
    model: '(0).model',
    schema: '(0).{responseFormat,tools}',
    result: 'cohere.Response',
  },
  { path: '{generate,generateStream}', prompts: ['(0).prompt'], model: '(0).model', result: 'cohere.Response' },
  { path: 'summarize', prompts: ['(0).text'], model: '(0).model', result: 'cohere.Response' },
  { path: 'classify', prompts: ['(0).inputs', '(0).examples[].text'], model: '(0).model' },
  { path: 'embed', prompts: ['(0).texts'], model: '(0).model' },
  { path: 'rerank', prompts: ['(0).{query,documents}'], model: '(0).model' },
];

const cohereEndpoint = { vendor: 'cohere', urls: ['(0).{baseUrl,environment}'] };
const bedrock = { vendor: 'aws-bedrock' };

export const cohere = defineSurface({
  packages: ['cohere-ai'],
  versions: ['8.1.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/cohere-ai/v/8.1.0',
  checked: '2026-11-22',
  modules: {
    'cohere-ai': {
      'new CohereClient': 'cohere.Client',
      'new CohereClientV2': 'cohere.ClientV2',
    },
    'cohere-ai/aws': {
      'new {BedrockClient,AwsClient}': 'cohere.Bedrock',
      'new {BedrockClientV2,AwsClientV2}': 'cohere.BedrockV2',
    },
  },
  types: {
    'cohere.Client': { endpoint: cohereEndpoint, calls: v1, gives: { v2: 'cohere.V2' } },
    'cohere.ClientV2': { extends: ['cohere.V2'], endpoint: cohereEndpoint },
    'cohere.Bedrock': { endpoint: bedrock, calls: v1, gives: { v2: 'cohere.V2' } },
    'cohere.BedrockV2': { extends: ['cohere.V2'], endpoint: bedrock },
    'cohere.V2': { calls: v2 },
  },
  annotations: { 'cohere-ai': { 'Cohere.{V2ChatResponse,NonStreamedChatResponse,StreamedChatResponse,Generation}': 'cohere.Response' } },
  payloads: {
    'cohere.Response': {
      safe: ['eventType', 'finishReason', 'generationId', 'id', 'index', 'length', 'meta', 'role', 'type', 'usage'],
      content: ['chatHistory', 'citations', 'logprobs', 'prompt', 'summary', 'text', 'thinking', 'toolPlan'],
    },
  },
});
