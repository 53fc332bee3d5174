import { defineSurface } from '../define.js';

const identity = ['(0).chatRequest.{user,sessionId,metadata}'];

export const openrouterSdk = defineSurface({
  packages: ['@openrouter/sdk'],
  versions: ['1.3.19'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@openrouter/sdk/v/1.3.19',
  checked: '2026-11-22',
  modules: { '@openrouter/sdk': { 'new OpenRouter': 'openrouter.Client' } },
  types: {
    'openrouter.Client': {
      endpoint: { vendor: 'openrouter', urls: ['(0).serverURL'] },
      calls: [
        {
          path: 'chat.send',
          prompts: ['(0).chatRequest.messages[].content', '(0).chatRequest.tools[].function.description'],
          model: '(0).chatRequest.model',
          metadata: identity,
          result: 'openrouter.Response',
        },
        { path: 'callModel', prompts: ['(0).{input,instructions}', '(0).tools[].description'], model: '(0).model', result: 'openrouter.Response' },
        {
          path: 'responses.send',
          prompts: ['(0).responsesRequest.{input,instructions}'],
          model: '(0).responsesRequest.model',
          result: 'openrouter.Response',
        },
        {
          path: 'beta.responses.send',
          prompts: ['(0).responsesRequest.{input,instructions}'],
          model: '(0).responsesRequest.model',
          result: 'openrouter.Response',
        },
        { path: 'embeddings.generate', prompts: ['(0).requestBody.input'], model: '(0).requestBody.model' },
      ],
    },
  },
  payloads: {
    'openrouter.Response': {
      safe: ['created', 'finishReason', 'id', 'index', 'length', 'model', 'object', 'provider', 'role', 'status', 'type', 'usage'],
      content: ['arguments', 'content', 'getText', 'getTextStream', 'outputText', 'reasoning', 'refusal', 'text'],
    },
  },
});
