import { type Call, defineSurface, type Endpoint, type TypeName } from '../define.js';

const llm: readonly Call[] = [
  { path: 'chat', prompts: ['(0).messages[].content'], metadata: ['(0).additionalChatOptions.user'], result: 'llamaindex.Response' },
  { path: 'complete', prompts: ['(0).prompt'], result: 'llamaindex.Response' },
];

const vendors: readonly { readonly specifier: string; readonly classes: readonly string[]; readonly factories: readonly string[]; readonly endpoint: Endpoint }[] = [
  {
    specifier: '@llamaindex/openai',
    classes: ['OpenAI', 'OpenAIResponses'],
    factories: ['openai', 'openaiResponses'],
    endpoint: { vendor: 'openai', urls: ['(0).baseURL', '(0).additionalSessionOptions.baseURL'] },
  },
  {
    specifier: '@llamaindex/anthropic',
    classes: ['Anthropic'],
    factories: ['anthropic'],
    endpoint: { vendor: 'anthropic', urls: ['(0).additionalSessionOptions.baseURL'] },
  },
  { specifier: '@llamaindex/google', classes: ['Gemini'], factories: ['gemini'], endpoint: { vendor: 'google-gemini-api' } },
  { specifier: '@llamaindex/mistral', classes: ['MistralAI'], factories: ['mistral'], endpoint: { vendor: 'mistral' } },
  { specifier: '@llamaindex/groq', classes: ['Groq'], factories: ['groq'], endpoint: { vendor: 'groq' } },
  { specifier: '@llamaindex/aws', classes: ['Bedrock'], factories: ['bedrock'], endpoint: { vendor: 'aws-bedrock' } },
  { specifier: '@llamaindex/ollama', classes: ['Ollama'], factories: ['ollama'], endpoint: { local: true, urls: ['(0).config.host'] } },
];

/** Classes that `llamaindex` itself exported before the vendors had packages of their own (0.5.19). */
const classic: readonly { readonly name: string; readonly type: TypeName; readonly endpoint: Endpoint; readonly embeds?: true }[] = [
  { name: 'DeepInfra', type: 'llamaindex.deepinfra', endpoint: { vendor: 'deepinfra', urls: ['(0).additionalSessionOptions.baseURL'] } },
  { name: 'DeepSeekLLM', type: 'llamaindex.deepseek', endpoint: { vendor: 'deepseek', urls: ['(0).additionalSessionOptions.baseURL'] } },
  { name: 'FireworksLLM', type: 'llamaindex.fireworks', endpoint: { vendor: 'fireworks', urls: ['(0).additionalSessionOptions.baseURL'] } },
  { name: 'TogetherLLM', type: 'llamaindex.together', endpoint: { vendor: 'together', urls: ['(0).additionalSessionOptions.baseURL'] } },
  { name: 'HuggingFaceInferenceAPI', type: 'llamaindex.huggingface', endpoint: { vendor: 'huggingface', urls: ['(0).endpoint'] } },
  { name: 'Portkey', type: 'llamaindex.portkey', endpoint: { vendor: 'portkey' } },
  { name: 'ReplicateLLM', type: 'llamaindex.replicate', endpoint: { vendor: 'replicate' } },
  { name: 'DeepInfraEmbedding', type: 'llamaindex.DeepInfraEmbedding', endpoint: { vendor: 'deepinfra' }, embeds: true },
  { name: 'FireworksEmbedding', type: 'llamaindex.FireworksEmbedding', endpoint: { vendor: 'fireworks' }, embeds: true },
  { name: 'TogetherEmbedding', type: 'llamaindex.TogetherEmbedding', endpoint: { vendor: 'together' }, embeds: true },
  { name: 'GeminiEmbedding', type: 'llamaindex.GeminiEmbedding', endpoint: { vendor: 'google-gemini-api' }, embeds: true },
  { name: 'MistralAIEmbedding', type: 'llamaindex.MistralAIEmbedding', endpoint: { vendor: 'mistral' }, embeds: true },
  { name: 'JinaAIEmbedding', type: 'llamaindex.JinaAIEmbedding', endpoint: { vendor: 'jina' }, embeds: true },
];

const embeddings: readonly Call[] = [{ path: '{getTextEmbedding,getTextEmbeddings,getTextEmbeddingsBatch,getQueryEmbedding}', prompts: ['(0)'] }];

const typeName = (specifier: string): TypeName => `llamaindex.${specifier.slice('@llamaindex/'.length)}`;

export const llamaindex = defineSurface({
  packages: ['llamaindex', '@llamaindex/workflow', ...vendors.map(({ specifier }) => specifier)],
  versions: ['0.12.1', '0.4.23'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@llamaindex/openai/v/0.4.23',
  checked: '2026-11-22',
  modules: {
    llamaindex: {
      Settings: 'llamaindex.Settings',
      'VectorStoreIndex.{fromDocuments,init,fromVectorStore}()': 'llamaindex.Index',
      'SummaryIndex.fromDocuments()': 'llamaindex.Index',
      'new {ContextChatEngine,SimpleChatEngine,CondenseQuestionChatEngine}': 'llamaindex.Engine',
      'new {ReActAgent,LLMAgent}': 'llamaindex.Engine',
      'agent()': 'llamaindex.Agent',
      ...Object.fromEntries(vendors.flatMap(({ specifier, classes }) => classes.map((name) => [`new ${name}`, typeName(specifier)]))),
      ...Object.fromEntries(classic.map(({ name, type }) => [`new ${name}`, type])),
      'new OpenAIEmbedding': 'llamaindex.OpenAIEmbedding',
    },
    '@llamaindex/workflow': { '{agent,multiAgent}()': 'llamaindex.Agent' },
    ...Object.fromEntries(
      vendors.map(({ specifier, classes, factories }) => [
        specifier,
        Object.fromEntries([
          ...classes.map((name) => [`new ${name}`, typeName(specifier)]),
          ...factories.map((name) => [`${name}()`, typeName(specifier)]),
          ...(specifier === '@llamaindex/openai' ? [['new OpenAIEmbedding', 'llamaindex.OpenAIEmbedding']] : []),
        ]),
      ]),
    ),
  },
  types: {
    ...Object.fromEntries(
      vendors.map(({ specifier, endpoint }) => [typeName(specifier), { endpoint, model: '(0).model', calls: llm }]),
    ),
    ...Object.fromEntries(classic.map(({ type, endpoint, embeds }) => [type, { endpoint, model: '(0).model', calls: embeds === true ? embeddings : llm }])),
    'llamaindex.OpenAIEmbedding': { endpoint: { vendor: 'openai', urls: ['(0).baseURL'] }, model: '(0).model', calls: embeddings },
    'llamaindex.Settings': {
      calls: [{ path: 'callbackManager.on', callbacks: [{ path: '(1)(0)', payload: 'llamaindex.Response' }] }],
      gives: { llm: 'llamaindex.Llm' },
    },
    'llamaindex.Llm': { calls: llm },
    'llamaindex.Index': { gives: { '{asQueryEngine,asChatEngine}()': 'llamaindex.Engine' } },
    'llamaindex.Engine': {
      prompts: ['(0).{systemPrompt,contextSystemPrompt}'],
      through: '(0).llm',
      calls: [{ path: '{query,chat}', prompts: ['(0).{query,message,chatHistory}', '(0)'], result: 'llamaindex.Response' }],
    },
    'llamaindex.Agent': {
      through: '(0).llm',
      prompts: ['(0).{systemPrompt,description}'],
      calls: [{ path: '{run,runStream}', prompts: ['(0)'], result: 'llamaindex.Response' }],
    },
  },
  payloads: {
    'llamaindex.Response': {
      safe: ['id', 'length', 'role', 'score', 'sourceNodes', 'type', 'usage'],
      content: ['content', 'delta', 'response', 'result', 'text'],
    },
  },
});
