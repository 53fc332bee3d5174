import { type Call, defineSurface, type Payload } from '../define.js';

const labels = ['(0).config.labels', '(0).config.httpOptions.headers'];
const config = ['(0).config.systemInstruction', '(0).config.tools[].functionDeclarations[].{description,parameters}', '(0).config.responseSchema'];

/** Of the answer, and of the arguments of functions. */
const schema = '(0).config.{responseSchema,responseJsonSchema,tools}';

const calls: readonly Call[] = [
  {
    path: 'models.{generateContent,generateContentStream}',
    prompts: ['(0).contents', ...config],
    model: '(0).model',
    metadata: labels,
    schema,
    result: 'genai.Response',
  },
  { path: 'models.{embedContent,countTokens,computeTokens}', prompts: ['(0).contents'], model: '(0).model' },
  {
    path: 'models.{generateImages,editImage,upscaleImage,generateVideos}',
    prompts: ['(0).{prompt,source,image}', '(0).referenceImages'],
    model: '(0).model',
    metadata: labels,
    result: 'genai.Response',
  },
  { path: 'chats.create', prompts: ['(0).history', ...config], model: '(0).model', metadata: labels },
  {
    path: 'live.connect',
    prompts: config,
    model: '(0).model',
    callbacks: [{ path: '(0).callbacks.onmessage(0)', payload: 'genai.Response' }],
  },
  { path: 'interactions.create', prompts: ['(0).{input,system_instruction}', '(0).tools[].description'], model: '(0).model', schema: '(0).{response_format,tools}', result: 'genai.Response' },
  {
    path: 'caches.create',
    prompts: ['(0).config.{contents,systemInstruction}'],
    model: '(0).model',
    metadata: ['(0).config.displayName'],
  },
  { path: 'files.upload', prompts: ['(0).file'], metadata: ['(0).config.{displayName,name}'] },
  { path: 'batches.create', prompts: ['(0).src'], model: '(0).model', metadata: ['(0).config.displayName'] },
  { path: 'fileSearchStores.uploadToFileSearchStore', prompts: ['(0).file'], metadata: ['(0).config.displayName'] },
  { path: 'tunings.tune', prompts: ['(0).trainingDataset'], model: '(0).baseModel' },
];

const response: Payload = {
  safe: [
    'avgLogprobs',
    'blockReason',
    'createTime',
    'done',
    'finishReason',
    'headers',
    'id',
    'index',
    'initialPromptTokenCount',
    'length',
    'mimeType',
    'modelStatus',
    'modelVersion',
    'name',
    'object',
    'responseId',
    'role',
    'safetyRatings',
    'status',
    'tokenCount',
    'turnComplete',
    'usage',
    'usageMetadata',
  ],
  content: [
    'args',
    'automaticFunctionCallingHistory',
    'blockReasonMessage',
    'citationMetadata',
    'codeExecutionResult',
    'data',
    'executableCode',
    'finishMessage',
    'groundingMetadata',
    'imageBytes',
    'inlineData',
    'logprobsResult',
    'output_text',
    'sdkHttpResponse',
    'text',
    'urlContextMetadata',
  ],
};

export const googleGenai = defineSurface({
  packages: ['@google/genai'],
  versions: ['3.1.0', '2.32.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@google/genai/v/3.1.0',
  checked: '2026-11-22',
  modules: {
    '@google/genai': { 'new GoogleGenAI': 'genai.Client' },
    '@google/genai/node': { 'new GoogleGenAI': 'genai.Client' },
    '@google/genai/web': { 'new GoogleGenAI': 'genai.Client' },
  },
  types: {
    'genai.Client': {
      endpoint: {
        vendor: 'google-gemini-api',
        urls: ['(0).httpOptions.baseUrl'],
        switches: [
          { path: '(0).vertexai', equals: true, vendor: 'google-vertex' },
          { path: '(0).enterprise', equals: true, vendor: 'google-vertex' },
        ],
      },
      calls,
      gives: { 'chats.create()': 'genai.Chat', 'live.connect()': 'genai.Live' },
    },
    'genai.Chat': {
      schema,
      calls: [
        {
          path: '{sendMessage,sendMessageStream}',
          prompts: ['(0).message', ...config],
          metadata: labels,
          schema,
          result: 'genai.Response',
        },
        { path: 'getHistory', result: 'genai.Response' },
      ],
    },
    'genai.Live': {
      calls: [
        { path: 'sendClientContent', prompts: ['(0).turns'] },
        { path: 'sendRealtimeInput', prompts: ['(0).{text,media,audio}'] },
        { path: 'sendToolResponse', prompts: ['(0).functionResponses'] },
      ],
    },
  },
  payloads: { 'genai.Response': response },
  annotations: Object.fromEntries(
    ['@google/genai', '@google/genai/node', '@google/genai/web'].map((specifier) => [
      specifier,
      { '{GenerateContentResponse,Candidate,LiveServerMessage}': 'genai.Response' },
    ]),
  ),
});
