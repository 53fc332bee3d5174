import { defineSurface } from '../define.js';

const endpoint = { vendor: 'azure-openai', resources: ['(0)'] };

export const azureInference = defineSurface({
  packages: ['@azure-rest/ai-inference'],
  versions: ['1.0.0-beta.6'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@azure-rest/ai-inference/v/1.0.0-beta.6',
  checked: '2026-11-22',
  modules: { '@azure-rest/ai-inference': { 'default()': 'azure.ModelClient', 'new ModelClient': 'azure.ModelClient' } },
  types: {
    'azure.ModelClient': { endpoint, gives: { 'path()': 'azure.Path' } },
    'azure.Path': {
      calls: [
        {
          path: 'post',
          prompts: ['(0).body.messages[].content', '(0).body.input', '(0).body.tools[].function.{description,parameters}'],
          model: '(0).body.model',
          result: 'openai.Response',
        },
      ],
    },
  },
});

/** The 1.x betas; 2.x has no code of its own. */
export const azureOpenai = defineSurface({
  packages: ['@azure/openai'],
  versions: ['1.0.0-beta.13'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@azure/openai/v/1.0.0-beta.13',
  checked: '2026-11-22',
  modules: { '@azure/openai': { 'new OpenAIClient': 'azure.OpenAIClient' } },
  types: {
    'azure.OpenAIClient': {
      endpoint,
      calls: [
        { path: '{getChatCompletions,streamChatCompletions}', prompts: ['(1)[].content'], model: '(0)', metadata: ['(2).user'], result: 'azure.Response' },
        { path: '{getCompletions,streamCompletions}', prompts: ['(1)'], model: '(0)', metadata: ['(2).user'], result: 'azure.Response' },
        { path: 'getEmbeddings', prompts: ['(1)'], model: '(0)' },
        { path: 'getImages', prompts: ['(1)'], model: '(0)', result: 'azure.Response' },
        { path: 'getAudioTranscription', prompts: ['(1)'], model: '(0)', result: 'text' },
      ],
    },
  },
  payloads: {
    'azure.Response': {
      safe: ['created', 'finishReason', 'id', 'index', 'length', 'model', 'role', 'systemFingerprint', 'type', 'usage'],
      content: ['arguments', 'content', 'text', 'url'],
    },
  },
});
