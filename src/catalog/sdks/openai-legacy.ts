import { type Call, defineSurface } from '../define.js';

const calls: readonly Call[] = [
  { path: 'createChatCompletion', prompts: ['(0).messages[].content', '(0).functions[].{description,parameters}'], model: '(0).model', metadata: ['(0).user'], result: 'openai.Response' },
  { path: 'createCompletion', prompts: ['(0).{prompt,suffix}'], model: '(0).model', metadata: ['(0).user'], result: 'openai.Response' },
  { path: 'createEdit', prompts: ['(0).{input,instruction}'], model: '(0).model', result: 'openai.Response' },
  { path: 'createEmbedding', prompts: ['(0).input'], model: '(0).model', metadata: ['(0).user'] },
  { path: 'createModeration', prompts: ['(0).input'], model: '(0).model' },
  { path: 'createImage', prompts: ['(0).prompt'], metadata: ['(0).user'], result: 'openai.Response' },
  { path: '{createTranscription,createTranslation}', prompts: ['(0)', '(2)'], model: '(1)', result: 'openai.Response' },
];

/** The API of 2022 and 2023: `openai` before version 4, and its twin for edge runtimes, which gives back a `Response`. */
export const openaiLegacy = defineSurface({
  packages: ['openai-edge'],
  versions: ['3.3.0', '1.2.3'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/openai/v/3.3.0',
  checked: '2026-11-22',
  modules: { openai: { 'new OpenAIApi': 'openai.Legacy' }, 'openai-edge': { 'new OpenAIApi': 'openai.Legacy' } },
  types: { 'openai.Legacy': { endpoint: { vendor: 'openai', urls: ['(1)', '(0)(0).basePath'] }, calls } },
});
