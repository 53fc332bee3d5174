import { defineSurface } from '../define.js';
import { chatCompletions, embedding, textCompletions } from './openai-shape.js';

const url = ['(0).baseURL'];
const identity = ['(0).{user,metadata}', '(0).messages[].name', '(1).headers'];

/** Vendors whose own SDKs speak the Chat Completions shape; their responses are those of `openai`. */
export const openaiShaped = defineSurface({
  packages: ['groq-sdk', 'together-ai', '@cerebras/cerebras_cloud_sdk', 'portkey-ai', '@perplexity-ai/perplexity_ai'],
  versions: ['1.6.0', '0.52.0', '1.91.0', '3.1.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/groq-sdk/v/1.6.0',
  checked: '2026-11-22',
  modules: {
    'groq-sdk': { 'new {default,Groq}': 'groq.Client' },
    'together-ai': { 'new {default,Together}': 'together.Client' },
    '@cerebras/cerebras_cloud_sdk': { 'new {default,Cerebras}': 'cerebras.Client' },
    'portkey-ai': { 'new {default,Portkey}': 'portkey.Client' },
    '@perplexity-ai/perplexity_ai': { 'new {default,Perplexity}': 'perplexity.Client' },
  },
  annotations: {
    'groq-sdk': { '{default,Groq}.Chat.{ChatCompletion,ChatCompletionChunk,ChatCompletionMessage}': 'openai.Response' },
    'groq-sdk/resources/chat/completions': { '{ChatCompletion,ChatCompletionChunk,ChatCompletionMessage}': 'openai.Response' },
    'together-ai': { '{default,Together}.Chat.{ChatCompletion,ChatCompletionChunk}': 'openai.Response' },
  },
  types: {
    'groq.Client': {
      endpoint: { vendor: 'groq', urls: url },
      calls: [
        { ...chatCompletions, metadata: identity },
        { ...embedding, metadata: ['(0).user'] },
        { path: 'audio.{transcriptions,translations}.create', prompts: ['(0).{file,prompt}'], model: '(0).model', result: 'openai.Response' },
        { path: 'audio.speech.create', prompts: ['(0).input'], model: '(0).model' },
        { path: 'files.create', prompts: ['(0).file'] },
        { path: 'batches.create', metadata: ['(0).metadata'] },
      ],
      gives: { 'withOptions()': 'groq.Client' },
    },
    'together.Client': {
      endpoint: { vendor: 'together', urls: url },
      calls: [
        chatCompletions,
        { ...chatCompletions, path: 'chat.completions.stream' },
        textCompletions,
        embedding,
        { path: 'rerank.create', prompts: ['(0).{query,documents}'], model: '(0).model' },
        { path: 'images.generate', prompts: ['(0).prompt'], model: '(0).model', result: 'openai.Response' },
        { path: 'files.upload', prompts: ['(0)'] },
        { path: 'codeInterpreter.execute', prompts: ['(0).code'], result: 'openai.Response' },
        { path: 'audio.{transcriptions,translations}.create', prompts: ['(0).{file,prompt}'], model: '(0).model', result: 'openai.Response' },
      ],
      gives: { 'withOptions()': 'together.Client' },
    },
    'cerebras.Client': { endpoint: { vendor: 'cerebras', urls: url }, calls: [{ ...chatCompletions, metadata: ['(0).user'] }, { ...textCompletions, metadata: ['(0).user'] }] },
    'portkey.Client': {
      endpoint: { vendor: 'portkey', urls: ['(0).{baseURL,customHost}'] },
      metadata: ['(0).{metadata,traceID}'],
      calls: [
        { ...chatCompletions, metadata: identity },
        textCompletions,
        embedding,
        { path: 'responses.create', prompts: ['(0).{input,instructions}'], model: '(0).model', metadata: ['(0).{user,metadata}'], result: 'openai.Response' },
        { path: 'prompts.completions.create', prompts: ['(0).variables'], model: '(0).promptID', result: 'openai.Response' },
        { path: 'files.create', prompts: ['(0).file'] },
      ],
    },
    'perplexity.Client': {
      endpoint: { vendor: 'perplexity', urls: url },
      calls: [
        chatCompletions,
        { path: 'responses.create', prompts: ['(0).{input,instructions}'], model: '(0).model', result: 'openai.Response' },
        { path: 'search.create', prompts: ['(0).query'], result: 'openai.Response' },
      ],
    },
  },
});
