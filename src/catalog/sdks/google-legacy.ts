import { type Call, defineSurface } from '../define.js';

const requestPrompts = ['(0)'];

const model: readonly Call[] = [
  { path: '{generateContent,generateContentStream}', prompts: requestPrompts, metadata: ['(0).labels'], schema: '(0).{generationConfig,tools}', result: 'genai.Response' },
  { path: 'countTokens', prompts: requestPrompts },
  { path: 'startChat', prompts: ['(0).{history,systemInstruction}'] },
];

const modelParams = ['(0).systemInstruction', '(0).tools[].functionDeclarations[].{description,parameters}'];

/** The SDKs that came before `@google/genai`; they share its response shapes, wrapped in `response` and `stream`. */
export const googleLegacy = defineSurface({
  packages: ['@google/generative-ai', '@google-cloud/vertexai'],
  versions: ['0.24.1', '1.12.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@google/generative-ai/v/0.24.1',
  checked: '2026-11-22',
  modules: {
    '@google/generative-ai': { 'new GoogleGenerativeAI': 'googleLegacy.Client' },
    '@google/generative-ai/server': {
      'new GoogleAIFileManager': 'googleLegacy.Files',
      'new GoogleAICacheManager': 'googleLegacy.Caches',
    },
    '@google-cloud/vertexai': { 'new VertexAI': 'googleLegacy.Vertex' },
  },
  types: {
    'googleLegacy.Client': {
      endpoint: { vendor: 'google-gemini-api' },
      gives: {
        'getGenerativeModel()': 'googleLegacy.GeminiModel',
        'getGenerativeModelFromCachedContent()': 'googleLegacy.GeminiModel',
      },
    },
    'googleLegacy.Vertex': {
      endpoint: { vendor: 'google-vertex', urls: ['(0).apiEndpoint'] },
      gives: {
        'getGenerativeModel()': 'googleLegacy.Model',
        'preview.getGenerativeModel()': 'googleLegacy.Model',
      },
    },
    'googleLegacy.GeminiModel': {
      extends: ['googleLegacy.Model'],
      model: '(0).model',
      prompts: modelParams,
      schema: '(0).{generationConfig,tools}',
      calls: [{ path: '{embedContent,batchEmbedContents}', prompts: requestPrompts }],
    },
    'googleLegacy.Model': {
      model: '(0).model',
      prompts: modelParams,
      schema: '(0).{generationConfig,tools}',
      calls: model,
      gives: { 'startChat()': 'googleLegacy.Chat' },
    },
    'googleLegacy.Chat': {
      schema: '(0).{generationConfig,tools}',
      calls: [
        { path: '{sendMessage,sendMessageStream}', prompts: requestPrompts, result: 'genai.Response' },
        { path: 'getHistory', result: 'genai.Response' },
      ],
    },
    'googleLegacy.Files': { endpoint: { vendor: 'google-gemini-api' }, calls: [{ path: 'uploadFile', prompts: ['(0)'], metadata: ['(1).displayName'] }] },
    'googleLegacy.Caches': {
      endpoint: { vendor: 'google-gemini-api' },
      calls: [{ path: 'create', prompts: ['(0).{contents,systemInstruction}'], model: '(0).model', metadata: ['(0).displayName'] }],
    },
  },
});

/** Client-side by design: every call passes the Firebase proxy. */
export const firebaseAi = defineSurface({
  packages: ['firebase', '@firebase/ai'],
  versions: ['13.2.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/firebase/v/13.2.0',
  checked: '2026-11-22',
  modules: Object.fromEntries(
    ['firebase/ai', '@firebase/ai', 'firebase/vertexai'].map((specifier) => [
      specifier,
      {
        'getAI()': 'firebaseAi.Client',
        'getVertexAI()': 'firebaseAi.Client',
        'getGenerativeModel()': 'firebaseAi.Model',
        'getImagenModel()': 'firebaseAi.Imagen',
        'getTemplateGenerativeModel()': 'firebaseAi.Template',
        'getLiveGenerativeModel()': 'firebaseAi.Live',
      },
    ]),
  ),
  types: {
    'firebaseAi.Client': { endpoint: { vendor: 'firebase-ai-logic' } },
    'firebaseAi.Model': {
      extends: ['googleLegacy.Model'],
      through: '(0)',
      model: '(1).model',
      schema: '(1).{generationConfig,tools,inCloudParams}',
      prompts: ['(1).systemInstruction', '(1).inCloudParams.systemInstruction'],
    },
    'firebaseAi.Imagen': {
      through: '(0)',
      model: '(1).model',
      calls: [{ path: 'generateImages', prompts: ['(0)'], result: 'genai.Response' }],
    },
    'firebaseAi.Template': {
      through: '(0)',
      calls: [{ path: '{generateContent,generateContentStream}', prompts: ['(1)'], result: 'genai.Response' }],
    },
    'firebaseAi.Live': { through: '(0)', model: '(1).model', prompts: ['(1).systemInstruction'], gives: { 'connect()': 'firebaseAi.LiveSession' } },
    'firebaseAi.LiveSession': {
      calls: [
        { path: '{send,sendTextRealtime,sendAudioRealtime}', prompts: ['(0)'] },
        { path: 'receive', result: 'genai.Response' },
      ],
    },
  },
});
