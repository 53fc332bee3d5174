import { defineSurface } from '../define.js';

const chat = { prompts: ['(0).messages[].content'], model: '(0).model', result: 'openai.Response' };
const text = { prompts: ['(0).{inputs,data}'], model: '(0).model', result: 'text' };
const tasks =
  '{textGeneration,textGenerationStream,summarization,translation,questionAnswering,tableQuestionAnswering,fillMask,tokenClassification,' +
  'automaticSpeechRecognition,documentQuestionAnswering,visualQuestionAnswering,imageToText,request,streamingRequest}';
const endpoint = { vendor: 'huggingface', urls: ['(1).endpointUrl'] };

/** `provider` picks a third party and is `auto` by default; the request passes the router either way. */
export const huggingFace = defineSurface({
  packages: ['@huggingface/inference'],
  versions: ['4.13.30'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@huggingface/inference/v/4.13.30',
  checked: '2026-11-22',
  modules: {
    '@huggingface/inference': {
      'new {InferenceClient,HfInference}': 'huggingFace.Client',
      'new InferenceClientEndpoint': 'huggingFace.Endpoint',
      '': 'huggingFace.Module',
    },
  },
  types: {
    'huggingFace.Client': { extends: ['huggingFace.Api'], endpoint, gives: { 'endpoint()': 'huggingFace.Endpoint' } },
    'huggingFace.Endpoint': { extends: ['huggingFace.Api'], endpoint: { vendor: 'huggingface', urls: ['(0)'] } },
    'huggingFace.Api': {
      calls: [
        { path: '{chatCompletion,chatCompletionStream}', ...chat },
        { path: tasks, ...text },
        {
          path: '{featureExtraction,sentenceSimilarity,textClassification,zeroShotClassification,textToImage,textToSpeech}',
          prompts: ['(0).inputs'],
          model: '(0).model',
        },
      ],
    },
    'huggingFace.Module': {
      calls: [
        { path: '{chatCompletion,chatCompletionStream}', ...chat, endpoint: { vendor: 'huggingface', urls: ['(0).endpointUrl'] } },
        { path: tasks, ...text, endpoint: { vendor: 'huggingface', urls: ['(0).endpointUrl'] } },
      ],
    },
  },
});

/** Inference in the process itself: no vendor receives anything. */
export const transformers = defineSurface({
  packages: ['@huggingface/transformers', '@xenova/transformers'],
  versions: ['4.3.1', '2.17.2'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@huggingface/transformers/v/4.3.1',
  checked: '2026-11-22',
  modules: {
    '@huggingface/transformers': { 'pipeline()': 'transformers.Pipeline' },
    '@xenova/transformers': { 'pipeline()': 'transformers.Pipeline' },
  },
  types: { 'transformers.Pipeline': { endpoint: { local: true }, model: '(1)', calls: [{ path: '', prompts: ['(0)'], result: 'text' }] } },
});
