import { defineSurface } from '../define.js';

const chat = { prompts: ['(0).messages[].content', '(0).tools[].function.{description,parameters}'], result: 'watsonx.Response' };

export const watsonx = defineSurface({
  packages: ['@ibm-cloud/watsonx-ai'],
  versions: ['1.7.16'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@ibm-cloud/watsonx-ai/v/1.7.16',
  checked: '2026-11-22',
  modules: {
    '@ibm-cloud/watsonx-ai': { 'WatsonXAI.newInstance()': 'watsonx.Client', 'new WatsonXAI': 'watsonx.Client' },
    '@ibm-cloud/watsonx-ai/gateway': { 'new Gateway': 'watsonx.Gateway' },
  },
  types: {
    'watsonx.Client': {
      endpoint: { vendor: 'ibm-watsonx', resources: ['(0).serviceUrl'] },
      calls: [
        { path: '{textChat,textChatStream}', ...chat, model: '(0).modelId' },
        { path: '{deploymentsTextChat,deploymentsTextChatStream}', ...chat, model: '(0).idOrName' },
        { path: '{generateText,generateTextStream}', prompts: ['(0).input'], model: '(0).modelId', result: 'watsonx.Response' },
        { path: '{deploymentGenerateText,deploymentGenerateTextStream}', prompts: ['(0).input'], model: '(0).idOrName', result: 'watsonx.Response' },
        { path: 'embedText', prompts: ['(0).inputs'], model: '(0).modelId' },
        { path: 'textRerank', prompts: ['(0).{query,inputs}'], model: '(0).modelId' },
        { path: 'tokenizeText', prompts: ['(0).input'], model: '(0).modelId' },
        { path: 'transcribeAudio', prompts: ['(0).file'], model: '(0).model', result: 'watsonx.Response' },
      ],
    },
    'watsonx.Gateway': {
      endpoint: { vendor: 'ibm-watsonx', resources: ['(0).serviceUrl'] },
      calls: [
        { path: 'chat.completion.create', ...chat, model: '(0).model' },
        { path: 'completion.create', prompts: ['(0).prompt'], model: '(0).model', result: 'watsonx.Response' },
        { path: 'embeddings.completion.create', prompts: ['(0).input'], model: '(0).model' },
      ],
    },
  },
  payloads: {
    'watsonx.Response': {
      safe: ['created', 'created_at', 'finish_reason', 'headers', 'id', 'index', 'length', 'model', 'model_id', 'model_version', 'role', 'status', 'statusText', 'stop_reason', 'type', 'usage'],
      content: ['arguments', 'content', 'generated_text', 'moderations', 'refusal', 'text'],
    },
  },
});
