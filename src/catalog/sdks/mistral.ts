import { defineSurface } from '../define.js';

const chat = {
  prompts: ['(0).messages[].content', '(0).tools[].function.{description,parameters}', '(0).prediction'],
  metadata: ['(0).metadata', '(0).promptCacheKey'],
  schema: '(0).{responseFormat,tools}',
  result: 'mistral.Response',
};
const conversation = { prompts: ['(0).{inputs,instructions,description}'], metadata: ['(0).name'], model: '(0).model', result: 'mistral.Response' };

export const mistral = defineSurface({
  packages: ['@mistralai/mistralai', '@mistralai/mistralai-azure', '@mistralai/mistralai-gcp'],
  versions: ['2.7.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@mistralai/mistralai/v/2.7.0',
  checked: '2026-11-22',
  modules: {
    '@mistralai/mistralai': { 'new Mistral': 'mistral.Client' },
    '@mistralai/mistralai/extra/observability': { '': 'mistral.Telemetry' },
    '@mistralai/mistralai-azure': { 'new MistralAzure': 'mistral.Azure' },
    '@mistralai/mistralai-gcp': { 'new MistralGoogleCloud': 'mistral.Vertex' },
  },
  types: {
    'mistral.Client': { extends: ['mistral.Api'], endpoint: { vendor: 'mistral', urls: ['(0).serverURL'] } },
    'mistral.Azure': { extends: ['mistral.Api'], endpoint: { vendor: 'azure-openai', resources: ['(0).{endpoint,serverURL}'] } },
    'mistral.Vertex': { extends: ['mistral.Api'], endpoint: { vendor: 'google-vertex', urls: ['(0).serverURL'] } },
    'mistral.Telemetry': {},
    'mistral.Api': {
      calls: [
        { path: 'chat.{complete,stream,parse,parseStream}', ...chat, model: '(0).model' },
        { path: 'agents.{complete,stream}', ...chat, model: '(0).agentId' },
        { path: 'fim.{complete,stream}', prompts: ['(0).{prompt,suffix}'], model: '(0).model', result: 'mistral.Response' },
        { path: 'beta.conversations.{start,startStream}', ...conversation },
        { path: 'beta.conversations.{append,appendStream,restart,restartStream}', prompts: ['(0).{conversationAppendRequest,conversationRestartRequest}.inputs'], result: 'mistral.Response' },
        { path: 'embeddings.create', prompts: ['(0).inputs'], model: '(0).model' },
        { path: 'classifiers.{moderate,moderateChat,classify,classifyChat}', prompts: ['(0).inputs'], model: '(0).model' },
        { path: 'ocr.process', prompts: ['(0).document'], model: '(0).model', result: 'mistral.Response' },
        { path: 'audio.transcriptions.{complete,stream}', prompts: ['(0).file'], model: '(0).model', result: 'mistral.Response' },
        { path: 'audio.speech.complete', prompts: ['(0).input'], model: '(0).model' },
        { path: 'files.upload', prompts: ['(0).file'] },
        { path: 'beta.libraries.documents.upload', prompts: ['(0).requestBody'] },
        { path: 'batch.jobs.create', model: '(0).model', metadata: ['(0).metadata'] },
      ],
    },
  },
  annotations: {
    '@mistralai/mistralai/models/components': { '{ChatCompletionResponse,CompletionChunk,AssistantMessage,ConversationResponse}': 'mistral.Response' },
  },
  payloads: {
    'mistral.Response': {
      safe: ['conversationId', 'created', 'event', 'finishReason', 'id', 'index', 'length', 'model', 'name', 'object', 'role', 'type', 'usage', 'usageInfo'],
      content: ['arguments', 'content', 'markdown', 'parsed', 'text'],
    },
  },
});
