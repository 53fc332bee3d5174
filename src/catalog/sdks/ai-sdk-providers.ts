import { defineSurface, type Endpoint, type Path, type TypeEntry, type TypeName } from '../define.js';

interface Provider {
  /** Part of the type name, `aisdk.<id>.Provider`. */
  readonly id: string;
  readonly endpoint: Endpoint;
  /** Per import specifier: ready instances and factories. */
  readonly exports: Readonly<Record<string, { readonly instances: readonly string[]; readonly factories: readonly string[] }>>;
  /** Members that give a model, besides the provider itself being callable. */
  readonly models: readonly string[];
}

const url: readonly Path[] = ['(0).baseURL'];

/** Every provider has these by its interface, whether the vendor serves them or not. */
const common = ['languageModel', 'embeddingModel', 'textEmbeddingModel', 'imageModel'];

const providers: readonly Provider[] = [
  {
    id: 'openai',
    endpoint: { vendor: 'openai', urls: url },
    exports: { '@ai-sdk/openai': { instances: ['openai'], factories: ['createOpenAI'] } },
    models: ['chat', 'responses', 'completion', 'embedding', 'textEmbedding', 'image', 'transcription', 'speech'],
  },
  {
    id: 'anthropic',
    endpoint: { vendor: 'anthropic', urls: url },
    exports: { '@ai-sdk/anthropic': { instances: ['anthropic'], factories: ['createAnthropic'] } },
    models: ['chat', 'messages'],
  },
  {
    id: 'google',
    endpoint: { vendor: 'google-gemini-api', urls: url },
    exports: { '@ai-sdk/google': { instances: ['google'], factories: ['createGoogleGenerativeAI', 'createGoogle'] } },
    models: ['chat', 'generativeAI', 'embedding', 'textEmbedding', 'image', 'video', 'transcription', 'interactions'],
  },
  {
    id: 'vertex',
    endpoint: { vendor: 'google-vertex', urls: url },
    exports: {
      '@ai-sdk/google-vertex': { instances: ['vertex', 'googleVertex'], factories: ['createVertex', 'createGoogleVertex'] },
      '@ai-sdk/google-vertex/edge': { instances: ['vertex', 'googleVertex'], factories: ['createVertex', 'createGoogleVertex'] },
    },
    models: ['image', 'video', 'transcription', 'interactions'],
  },
  {
    id: 'vertexAnthropic',
    endpoint: { vendor: 'google-vertex', urls: url },
    exports: {
      '@ai-sdk/google-vertex/anthropic': {
        instances: ['vertexAnthropic', 'googleVertexAnthropic'],
        factories: ['createVertexAnthropic', 'createGoogleVertexAnthropic'],
      },
      '@ai-sdk/google-vertex/anthropic/edge': {
        instances: ['vertexAnthropic', 'googleVertexAnthropic'],
        factories: ['createVertexAnthropic', 'createGoogleVertexAnthropic'],
      },
    },
    models: [],
  },
  {
    id: 'vertexMaas',
    endpoint: { vendor: 'google-vertex', urls: url },
    exports: {
      '@ai-sdk/google-vertex/maas': { instances: ['vertexMaas', 'googleVertexMaas'], factories: ['createVertexMaas', 'createGoogleVertexMaas'] },
      '@ai-sdk/google-vertex/maas/edge': { instances: ['vertexMaas', 'googleVertexMaas'], factories: ['createVertexMaas', 'createGoogleVertexMaas'] },
    },
    models: ['chatModel', 'completionModel'],
  },
  {
    id: 'azure',
    endpoint: { vendor: 'azure-openai', resources: url },
    exports: { '@ai-sdk/azure': { instances: ['azure'], factories: ['createAzure'] } },
    models: ['chat', 'responses', 'completion', 'embedding', 'textEmbedding', 'image', 'transcription', 'speech', 'deepseek'],
  },
  {
    id: 'bedrock',
    endpoint: { vendor: 'aws-bedrock', urls: url },
    exports: {
      '@ai-sdk/amazon-bedrock': { instances: ['bedrock', 'amazonBedrock'], factories: ['createAmazonBedrock'] },
      '@ai-sdk/amazon-bedrock/anthropic': { instances: ['bedrockAnthropic'], factories: ['createBedrockAnthropic'] },
      '@ai-sdk/amazon-bedrock/mantle': { instances: ['bedrockMantle'], factories: ['createBedrockMantle'] },
    },
    models: ['embedding', 'textEmbedding', 'image', 'reranking', 'rerankingModel'],
  },
  {
    id: 'openaiCompatible',
    endpoint: { urls: url },
    exports: { '@ai-sdk/openai-compatible': { instances: [], factories: ['createOpenAICompatible'] } },
    models: ['chatModel', 'completionModel'],
  },
  {
    id: 'gateway',
    endpoint: { vendor: 'vercel-ai-gateway', urls: url },
    exports: { '@ai-sdk/gateway': { instances: ['gateway'], factories: ['createGateway', 'createGatewayProvider'] } },
    models: ['chat', 'embedding', 'image', 'video', 'reranking', 'speech', 'transcription'],
  },
  {
    id: 'openrouter',
    endpoint: { vendor: 'openrouter', urls: ['(0).{baseURL,baseUrl}'] },
    exports: { '@openrouter/ai-sdk-provider': { instances: ['openrouter'], factories: ['createOpenRouter'] } },
    models: ['chat', 'completion', 'embedding'],
  },
  {
    id: 'mistral',
    endpoint: { vendor: 'mistral', urls: url },
    exports: { '@ai-sdk/mistral': { instances: ['mistral'], factories: ['createMistral'] } },
    models: ['chat', 'embedding', 'textEmbedding', 'speech'],
  },
  {
    id: 'cohere',
    endpoint: { vendor: 'cohere', urls: url },
    exports: { '@ai-sdk/cohere': { instances: ['cohere'], factories: ['createCohere'] } },
    models: ['embedding', 'textEmbedding', 'reranking'],
  },
  {
    id: 'groq',
    endpoint: { vendor: 'groq', urls: url },
    exports: { '@ai-sdk/groq': { instances: ['groq'], factories: ['createGroq'] } },
    models: ['transcription'],
  },
  {
    id: 'xai',
    endpoint: { vendor: 'xai', urls: url },
    exports: { '@ai-sdk/xai': { instances: ['xai'], factories: ['createXai'] } },
    models: ['chat', 'responses', 'image', 'video'],
  },
  {
    id: 'perplexity',
    endpoint: { vendor: 'perplexity', urls: url },
    exports: { '@ai-sdk/perplexity': { instances: ['perplexity'], factories: ['createPerplexity'] } },
    models: ['embedding'],
  },
  {
    id: 'deepseek',
    endpoint: { vendor: 'deepseek', urls: url },
    exports: { '@ai-sdk/deepseek': { instances: ['deepseek'], factories: ['createDeepSeek'] } },
    models: ['chat'],
  },
  {
    id: 'fireworks',
    endpoint: { vendor: 'fireworks', urls: url },
    exports: { '@ai-sdk/fireworks': { instances: ['fireworks'], factories: ['createFireworks'] } },
    models: ['chatModel', 'completionModel', 'image'],
  },
  {
    id: 'togetherai',
    endpoint: { vendor: 'together', urls: url },
    exports: { '@ai-sdk/togetherai': { instances: ['togetherai'], factories: ['createTogetherAI'] } },
    models: ['chatModel', 'completionModel', 'image', 'reranking'],
  },
  {
    id: 'cerebras',
    endpoint: { vendor: 'cerebras', urls: url },
    exports: { '@ai-sdk/cerebras': { instances: ['cerebras'], factories: ['createCerebras'] } },
    models: ['chat'],
  },
  {
    id: 'workersAi',
    endpoint: { vendor: 'cloudflare' },
    exports: { 'workers-ai-provider': { instances: [], factories: ['createWorkersAI', 'createAISearch', 'createAutoRAG'] } },
    models: ['chat', 'image', 'transcription', 'transcriptionModel', 'speech', 'speechModel', 'reranking', 'rerankingModel'],
  },
  {
    id: 'ollama',
    endpoint: { local: true, urls: url },
    exports: {
      'ollama-ai-provider': { instances: ['ollama'], factories: ['createOllama'] },
      'ollama-ai-provider-v2': { instances: ['ollama'], factories: ['createOllama'] },
      'ai-sdk-ollama': { instances: ['ollama'], factories: ['createOllama'] },
    },
    models: ['chat', 'embedding', 'textEmbedding'],
  },
];

const typeName = (provider: Provider): TypeName => `aisdk.${provider.id}.Provider`;

const moduleExports = ({ instances, factories }: Provider['exports'][string], type: TypeName): [Path, TypeName][] => [
  ...instances.map((name): [Path, TypeName] => [name, type]),
  ...factories.map((name): [Path, TypeName] => [`${name}()`, type]),
];

const typeEntry = (provider: Provider): TypeEntry => ({
  endpoint: provider.endpoint,
  gives: { '()': 'ai.Model', [`{${[...common, ...provider.models].join(',')}}()`]: 'ai.Model' },
});

export const aiSdkProviders = defineSurface({
  packages: [...new Set(providers.flatMap((provider) => Object.keys(provider.exports).map(packageOf)))],
  versions: ['4.0.118', '3.0.141'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@ai-sdk/openai/v/4.0.118',
  checked: '2026-11-22',
  modules: Object.fromEntries(
    providers.flatMap((provider) =>
      Object.entries(provider.exports).map(([specifier, names]) => [
        specifier,
        Object.fromEntries(moduleExports(names, typeName(provider))),
      ]),
    ),
  ),
  types: Object.fromEntries(providers.map((provider) => [typeName(provider), typeEntry(provider)])),
});

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
