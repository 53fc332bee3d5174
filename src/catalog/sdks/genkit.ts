import { type Call, defineSurface, type Endpoint, type TypeName } from '../define.js';

const texts = ['(0).{prompt,system}', '(0).messages[].content', '(0).docs'];

const calls: readonly Call[] = [
  { path: '{generate,generateStream}', prompts: ['(0)', ...texts], model: '(0).model', schema: '(0).output.{schema,jsonSchema}', result: 'genkit.Response' },
  { path: '{embed,embedMany}', prompts: ['(0).content'] },
  { path: 'definePrompt', prompts: [...texts, '(0).description', '(1)'], model: '(0).model' },
  { path: 'defineAgent', prompts: [...texts, '(0).description'], model: '(0).model' },
  { path: 'defineTool', schema: '(0).{inputSchema,inputJsonSchema}', prompts: ['(0).description'], callbacks: [{ path: '(1)(0)', payload: 'text' }] },
  { path: 'rerank', prompts: ['(0).{query,documents}'] },
];

/** A plugin decides who serves its models; `genkit()` itself sends nothing. */
const plugins: readonly { readonly id: string; readonly endpoint: Endpoint; readonly exports: Readonly<Record<string, readonly string[]>> }[] = [
  {
    id: 'GoogleAi',
    endpoint: { vendor: 'google-gemini-api', urls: ['(0).baseUrl'] },
    exports: { '@genkit-ai/google-genai': ['googleAI'], '@genkit-ai/googleai': ['googleAI', 'default'] },
  },
  {
    id: 'VertexAi',
    endpoint: { vendor: 'google-vertex', urls: ['(0).baseUrl'] },
    exports: { '@genkit-ai/google-genai': ['vertexAI'], '@genkit-ai/vertexai': ['vertexAI', 'default'], '@genkit-ai/vertexai/modelgarden': ['vertexAIModelGarden'] },
  },
  { id: 'OpenAi', endpoint: { vendor: 'openai', urls: ['(0).baseURL'] }, exports: { '@genkit-ai/compat-oai/openai': ['openAI', 'default'], 'genkitx-openai': ['openAI', 'default'] } },
  { id: 'DeepSeek', endpoint: { vendor: 'deepseek', urls: ['(0).baseURL'] }, exports: { '@genkit-ai/compat-oai/deepseek': ['deepSeek', 'default'] } },
  { id: 'Xai', endpoint: { vendor: 'xai', urls: ['(0).baseURL'] }, exports: { '@genkit-ai/compat-oai/xai': ['xAI', 'default'] } },
  { id: 'Compatible', endpoint: { urls: ['(0).baseURL'] }, exports: { '@genkit-ai/compat-oai': ['openAICompatible', 'default'] } },
  { id: 'Anthropic', endpoint: { vendor: 'anthropic' }, exports: { '@genkit-ai/anthropic': ['anthropic', 'default'] } },
  { id: 'Ollama', endpoint: { local: true, urls: ['(0).serverAddress'] }, exports: { 'genkitx-ollama': ['ollama', 'default'] } },
];

const modules: Record<string, Record<string, TypeName>> = {
  genkit: { 'genkit()': 'genkit.Client' },
  'genkit/beta': { 'genkit()': 'genkit.Client' },
};
for (const { id, exports } of plugins) {
  for (const [specifier, names] of Object.entries(exports)) {
    for (const name of names) (modules[specifier] ??= {})[`${name}()`] = `genkit.${id}Plugin`;
  }
}

export const genkit = defineSurface({
  packages: [
    'genkit',
    '@genkit-ai/google-genai',
    '@genkit-ai/googleai',
    '@genkit-ai/vertexai',
    '@genkit-ai/compat-oai',
    '@genkit-ai/anthropic',
    'genkitx-openai',
    'genkitx-ollama',
  ],
  versions: ['1.42.0', '1.28.0', '0.30.0', '0.3.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/genkit/v/1.42.0',
  checked: '2026-11-22',
  modules,
  types: {
    'genkit.Client': { calls, gives: { '{definePrompt,prompt}()': 'genkit.Prompt', 'chat()': 'genkit.Chat', 'defineAgent()': 'genkit.Agent' } },
    'genkit.Prompt': {
      schema: '(0).output.{schema,jsonSchema}',
      calls: [
        { path: '', prompts: ['(0)'], result: 'genkit.Response' },
        { path: 'stream', prompts: ['(0)'], result: 'genkit.Response' },
      ],
    },
    'genkit.Chat': { calls: [{ path: '{send,sendStream}', prompts: ['(0)', ...texts], result: 'genkit.Response' }] },
    'genkit.Agent': { gives: { 'chat()': 'genkit.Chat' } },
    ...Object.fromEntries(plugins.map(({ id, endpoint }) => [`genkit.${id}Plugin`, { endpoint }])),
  },
  payloads: {
    'genkit.Response': {
      safe: ['finishReason', 'index', 'latencyMs', 'length', 'model', 'role', 'usage'],
      content: ['accumulatedChunks', 'accumulatedText', 'content', 'custom', 'data', 'media', 'messages', 'output', 'raw', 'reasoning', 'request', 'text', 'toolRequests'],
    },
  },
});
