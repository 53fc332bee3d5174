import { handlersAt } from './langchain.js';
import { defineSurface, type Endpoint, type Path, type TypeEntry, type TypeName } from '../define.js';

type Kind = 'Chat' | 'Llm' | 'Embeddings';

interface Model {
  readonly id: string;
  readonly specifiers: readonly string[];
  readonly classes: readonly string[];
  readonly endpoint: Endpoint;
  readonly kind: Kind;
}

/** `platformType: 'gai'` or a key sends the Vertex classes to the Gemini API. */
const vertex: Endpoint = {
  vendor: 'google-vertex',
  urls: ['(0).endpoint'],
  switches: [
    { path: '(0).platformType', equals: 'gai', vendor: 'google-gemini-api' },
    { path: '(0).apiKey', vendor: 'google-gemini-api' },
  ],
};
/** Before there were classes of its own, options sent the OpenAI classes to Azure. */
const openai: Endpoint = {
  vendor: 'openai',
  urls: ['(0).configuration.{baseURL,basePath}', '(1).{baseURL,basePath}'],
  switches: [{ path: '(0).{azureOpenAIApiKey,azureOpenAIApiInstanceName,azureOpenAIApiDeploymentName,azureOpenAIBasePath}', vendor: 'azure-openai' }],
};
const azure: Endpoint = {
  vendor: 'azure-openai',
  urls: ['(0).configuration.baseURL'],
  resources: ['(0).{azureOpenAIEndpoint,azureOpenAIBasePath}'],
};
const gemini: Endpoint = { vendor: 'google-gemini-api', urls: ['(0).baseUrl'] };
const bedrock: Endpoint = { vendor: 'aws-bedrock', urls: ['(0).endpointHost'] };
const cloudflare: Endpoint = { vendor: 'cloudflare', urls: ['(0).baseUrl'] };
const ollama: Endpoint = { local: true, urls: ['(0).baseUrl'] };

/** Classes of `@langchain/community`, and of `langchain` before 0.1, under the same file name for each kind. */
const community = (id: string, endpoint: Endpoint, file: string, names: { readonly chat?: string; readonly llm?: string; readonly embeddings?: string }): readonly Model[] => {
  const model = (folder: string, name: string | undefined, kind: Kind): readonly Model[] =>
    name === undefined ? [] : [{ id, specifiers: [`@langchain/community/${folder}/${file}`, `langchain/${folder}/${file}`], classes: [name], endpoint, kind }];
  return [...model('chat_models', names.chat, 'Chat'), ...model('llms', names.llm, 'Llm'), ...model('embeddings', names.embeddings, 'Embeddings')];
};

const watsonx: Endpoint = { vendor: 'ibm-watsonx', resources: ['(0).serviceUrl'] };

/** Subpaths of `langchain` are those of its versions before 0.1. */
const models: readonly Model[] = [
  {
    id: 'OpenAI',
    specifiers: ['@langchain/openai', 'langchain/chat_models/openai'],
    classes: ['ChatOpenAI', 'ChatOpenAIResponses', 'ChatOpenAICompletions'],
    endpoint: openai,
    kind: 'Chat',
  },
  { id: 'OpenAI', specifiers: ['@langchain/openai', 'langchain/llms/openai'], classes: ['OpenAI'], endpoint: openai, kind: 'Llm' },
  { id: 'OpenAI', specifiers: ['@langchain/openai', 'langchain/embeddings/openai'], classes: ['OpenAIEmbeddings'], endpoint: openai, kind: 'Embeddings' },
  { id: 'Azure', specifiers: ['@langchain/openai'], classes: ['AzureChatOpenAI'], endpoint: azure, kind: 'Chat' },
  { id: 'Azure', specifiers: ['@langchain/openai'], classes: ['AzureOpenAI'], endpoint: azure, kind: 'Llm' },
  { id: 'Azure', specifiers: ['@langchain/openai'], classes: ['AzureOpenAIEmbeddings'], endpoint: azure, kind: 'Embeddings' },
  {
    id: 'Anthropic',
    specifiers: ['@langchain/anthropic', 'langchain/chat_models/anthropic'],
    classes: ['ChatAnthropic', 'ChatAnthropicMessages'],
    endpoint: { vendor: 'anthropic', urls: ['(0).anthropicApiUrl', '(0).clientOptions.baseURL'] },
    kind: 'Chat',
  },
  { id: 'Gemini', specifiers: ['@langchain/google-genai'], classes: ['ChatGoogleGenerativeAI'], endpoint: gemini, kind: 'Chat' },
  { id: 'Gemini', specifiers: ['@langchain/google-genai'], classes: ['GoogleGenerativeAIEmbeddings'], endpoint: gemini, kind: 'Embeddings' },
  { id: 'Vertex', specifiers: ['@langchain/google-vertexai', '@langchain/google-vertexai-web'], classes: ['ChatVertexAI'], endpoint: vertex, kind: 'Chat' },
  { id: 'Vertex', specifiers: ['@langchain/google-vertexai', '@langchain/google-vertexai-web'], classes: ['VertexAI'], endpoint: vertex, kind: 'Llm' },
  {
    id: 'Vertex',
    specifiers: ['@langchain/google-vertexai', '@langchain/google-vertexai-web'],
    classes: ['VertexAIEmbeddings'],
    endpoint: vertex,
    kind: 'Embeddings',
  },
  {
    id: 'Google',
    specifiers: ['@langchain/google', '@langchain/google/node'],
    classes: ['ChatGoogle'],
    endpoint: {
      vendor: 'google-gemini-api',
      switches: [
        { path: '(0).platformType', equals: 'gcp', vendor: 'google-vertex' },
        { path: '(0).vertexai', equals: true, vendor: 'google-vertex' },
      ],
    },
    kind: 'Chat',
  },
  { id: 'Bedrock', specifiers: ['@langchain/aws'], classes: ['ChatBedrockConverse'], endpoint: bedrock, kind: 'Chat' },
  { id: 'Bedrock', specifiers: ['@langchain/aws'], classes: ['BedrockEmbeddings'], endpoint: bedrock, kind: 'Embeddings' },
  {
    id: 'Bedrock',
    specifiers: ['@langchain/community/chat_models/bedrock', '@langchain/community/chat_models/bedrock/web', 'langchain/chat_models/bedrock', 'langchain/chat_models/bedrock/web'],
    classes: ['BedrockChat', 'ChatBedrock'],
    endpoint: bedrock,
    kind: 'Chat',
  },
  { id: 'Mistral', specifiers: ['@langchain/mistralai'], classes: ['ChatMistralAI'], endpoint: { vendor: 'mistral', urls: ['(0).{serverURL,endpoint}'] }, kind: 'Chat' },
  { id: 'Mistral', specifiers: ['@langchain/mistralai'], classes: ['MistralAI'], endpoint: { vendor: 'mistral', urls: ['(0).{serverURL,endpoint}'] }, kind: 'Llm' },
  { id: 'Mistral', specifiers: ['@langchain/mistralai'], classes: ['MistralAIEmbeddings'], endpoint: { vendor: 'mistral', urls: ['(0).{serverURL,endpoint}'] }, kind: 'Embeddings' },
  { id: 'Together', specifiers: ['@langchain/together-ai'], classes: ['ChatTogetherAI'], endpoint: { vendor: 'together' }, kind: 'Chat' },
  { id: 'Together', specifiers: ['@langchain/together-ai'], classes: ['TogetherAI'], endpoint: { vendor: 'together' }, kind: 'Llm' },
  { id: 'Together', specifiers: ['@langchain/together-ai'], classes: ['TogetherAIEmbeddings'], endpoint: { vendor: 'together' }, kind: 'Embeddings' },
  { id: 'Fireworks', specifiers: ['@langchain/fireworks'], classes: ['ChatFireworks'], endpoint: { vendor: 'fireworks' }, kind: 'Chat' },
  { id: 'Fireworks', specifiers: ['@langchain/fireworks'], classes: ['Fireworks'], endpoint: { vendor: 'fireworks' }, kind: 'Llm' },
  { id: 'Fireworks', specifiers: ['@langchain/fireworks'], classes: ['FireworksEmbeddings'], endpoint: { vendor: 'fireworks' }, kind: 'Embeddings' },
  { id: 'Perplexity', specifiers: ['@langchain/perplexity'], classes: ['ChatPerplexity'], endpoint: { vendor: 'perplexity' }, kind: 'Chat' },
  { id: 'Watsonx', specifiers: ['@langchain/ibm'], classes: ['ChatWatsonx'], endpoint: watsonx, kind: 'Chat' },
  { id: 'Watsonx', specifiers: ['@langchain/ibm'], classes: ['WatsonxLLM'], endpoint: watsonx, kind: 'Llm' },
  { id: 'Cloudflare', specifiers: ['@langchain/cloudflare'], classes: ['ChatCloudflareWorkersAI'], endpoint: cloudflare, kind: 'Chat' },
  { id: 'Cloudflare', specifiers: ['@langchain/cloudflare'], classes: ['CloudflareWorkersAI'], endpoint: cloudflare, kind: 'Llm' },
  { id: 'Cloudflare', specifiers: ['@langchain/cloudflare'], classes: ['CloudflareWorkersAIEmbeddings'], endpoint: cloudflare, kind: 'Embeddings' },
  { id: 'Cohere', specifiers: ['@langchain/cohere'], classes: ['ChatCohere'], endpoint: { vendor: 'cohere' }, kind: 'Chat' },
  { id: 'Groq', specifiers: ['@langchain/groq'], classes: ['ChatGroq'], endpoint: { vendor: 'groq', urls: ['(0).baseUrl'] }, kind: 'Chat' },
  { id: 'DeepSeek', specifiers: ['@langchain/deepseek'], classes: ['ChatDeepSeek'], endpoint: { vendor: 'deepseek', urls: ['(0).configuration.baseURL'] }, kind: 'Chat' },
  { id: 'Xai', specifiers: ['@langchain/xai'], classes: ['ChatXAI'], endpoint: { vendor: 'xai', urls: ['(0).configuration.baseURL'] }, kind: 'Chat' },
  { id: 'Cerebras', specifiers: ['@langchain/cerebras'], classes: ['ChatCerebras'], endpoint: { vendor: 'cerebras' }, kind: 'Chat' },
  { id: 'Ollama', specifiers: ['@langchain/ollama', '@langchain/community/chat_models/ollama', 'langchain/chat_models/ollama'], classes: ['ChatOllama'], endpoint: ollama, kind: 'Chat' },
  { id: 'Ollama', specifiers: ['@langchain/ollama', '@langchain/community/llms/ollama', 'langchain/llms/ollama'], classes: ['Ollama'], endpoint: ollama, kind: 'Llm' },
  { id: 'Ollama', specifiers: ['@langchain/ollama'], classes: ['OllamaEmbeddings'], endpoint: ollama, kind: 'Embeddings' },
  {
    id: 'OpenRouter',
    specifiers: ['@langchain/openrouter'],
    classes: ['ChatOpenRouter'],
    endpoint: { vendor: 'openrouter', urls: ['(0).{baseURL,baseUrl}'] },
    kind: 'Chat',
  },
  ...community('Vertex', vertex, 'googlevertexai', { chat: 'ChatGoogleVertexAI', llm: 'GoogleVertexAI', embeddings: 'GoogleVertexAIEmbeddings' }),
  ...community('Palm', { vendor: 'google-gemini-api' }, 'googlepalm', { chat: 'ChatGooglePaLM', llm: 'GooglePaLM', embeddings: 'GooglePaLMEmbeddings' }),
  ...community('Bedrock', bedrock, 'bedrock', { llm: 'Bedrock', embeddings: 'BedrockEmbeddings' }),
  ...community('Cohere', { vendor: 'cohere' }, 'cohere', { llm: 'Cohere', embeddings: 'CohereEmbeddings' }),
  ...community('Fireworks', { vendor: 'fireworks' }, 'fireworks', { chat: 'ChatFireworks', llm: 'Fireworks', embeddings: 'FireworksEmbeddings' }),
  ...community('Together', { vendor: 'together' }, 'togetherai', { chat: 'ChatTogetherAI', llm: 'TogetherAI', embeddings: 'TogetherAIEmbeddings' }),
  ...community('DeepInfra', { vendor: 'deepinfra' }, 'deepinfra', { chat: 'ChatDeepInfra', llm: 'DeepInfraLLM', embeddings: 'DeepInfraEmbeddings' }),
  ...community('Friendli', { vendor: 'friendli', urls: ['(0).baseUrl'] }, 'friendli', { chat: 'ChatFriendli', llm: 'Friendli' }),
  ...community('Watsonx', watsonx, 'ibm', { chat: 'ChatWatsonx', llm: 'WatsonxLLM', embeddings: 'WatsonxEmbeddings' }),
  ...community('Perplexity', { vendor: 'perplexity' }, 'perplexity', { chat: 'ChatPerplexity' }),
  ...community('Moonshot', { vendor: 'moonshot' }, 'moonshot', { chat: 'ChatMoonshot' }),
  ...community('Tongyi', { vendor: 'alibaba-model-studio' }, 'alibaba_tongyi', { chat: 'ChatAlibabaTongyi', embeddings: 'AlibabaTongyiEmbeddings' }),
  ...community('Portkey', { vendor: 'portkey', urls: ['(0).baseURL'] }, 'portkey', { chat: 'PortkeyChat', llm: 'Portkey' }),
  ...community('HuggingFace', { vendor: 'huggingface', urls: ['(0).endpointUrl'] }, 'hf', { llm: 'HuggingFaceInference', embeddings: 'HuggingFaceInferenceEmbeddings' }),
  ...community('Replicate', { vendor: 'replicate' }, 'replicate', { llm: 'Replicate' }),
  ...community('Ai21', { vendor: 'ai21', urls: ['(0).baseUrl'] }, 'ai21', { llm: 'AI21' }),
  ...community('AlephAlpha', { vendor: 'aleph-alpha' }, 'aleph_alpha', { llm: 'AlephAlpha' }),
  ...community('Baidu', { vendor: 'baidu-qianfan' }, 'baiduwenxin', { chat: 'ChatBaiduWenxin' }),
  ...community('Baidu', { vendor: 'baidu-qianfan' }, 'baidu_qianfan', { embeddings: 'BaiduQianfanEmbeddings' }),
  ...community('Doubao', { vendor: 'volcengine-ark' }, 'bytedance_doubao', { embeddings: 'ByteDanceDoubaoEmbeddings' }),
  ...community('Cloudflare', cloudflare, 'cloudflare_workersai', {
    chat: 'ChatCloudflareWorkersAI',
    llm: 'CloudflareWorkersAI',
    embeddings: 'CloudflareWorkersAIEmbeddings',
  }),
  ...community('Jina', { vendor: 'jina', urls: ['(0).baseUrl'] }, 'jina', { embeddings: 'JinaEmbeddings' }),
  ...community('Minimax', { vendor: 'minimax' }, 'minimax', { chat: 'ChatMinimax', embeddings: 'MinimaxEmbeddings' }),
  ...community('Novita', { vendor: 'novita' }, 'novita', { chat: 'ChatNovitaAI' }),
  ...community('Ollama', ollama, 'ollama', { embeddings: 'OllamaEmbeddings' }),
  ...community('Voyage', { vendor: 'voyage' }, 'voyage', { embeddings: 'VoyageEmbeddings' }),
  ...community('Yandex', { vendor: 'yandex-cloud' }, 'yandex', { chat: 'ChatYandexGPT', llm: 'YandexGPT' }),
  ...community('Zhipu', { vendor: 'zhipu' }, 'zhipuai', { chat: 'ChatZhipuAI', embeddings: 'ZhipuAIEmbeddings' }),
  ...community('LlamaCpp', { local: true }, 'llama_cpp', { chat: 'ChatLlamaCpp', llm: 'LlamaCpp', embeddings: 'LlamaCppEmbeddings' }),
  ...community('WebLlm', { local: true }, 'webllm', { chat: 'ChatWebLLM' }),
];

const parents: Readonly<Record<Kind, TypeName>> = { Chat: 'langchain.ChatModel', Llm: 'langchain.Llm', Embeddings: 'langchain.Embeddings' };

const typeName = ({ id, kind }: Model): TypeName => `langchain.${id}${kind}`;

const typeEntry = ({ kind, endpoint }: Model): TypeEntry => ({
  extends: [parents[kind]],
  endpoint,
  model: '(0).{model,modelName,modelId,deploymentName,azureOpenAIApiDeploymentName}',
  metadata: ['(0).{user,metadata,tags}'],
  ...(kind === 'Embeddings' ? {} : { callbacks: handlersAt('(0).callbacks[]') }),
});

const modules: Record<string, Record<Path, TypeName>> = {};
for (const model of models) {
  for (const specifier of model.specifiers) {
    for (const name of model.classes) (modules[specifier] ??= {})[`new ${name}`] = typeName(model);
  }
}

/** Model classes of the vendor packages; what all of them can do is in `langchain.ts`. */
export const langchainModels = defineSurface({
  packages: [...new Set(Object.keys(modules).map((specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')))],
  versions: ['1.6.0', '1.5.11', '2.3.2', '1.4.5', '1.1.29'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@langchain/openai/v/1.6.0',
  checked: '2026-11-22',
  modules,
  types: Object.fromEntries(models.map((model) => [typeName(model), typeEntry(model)])),
});
