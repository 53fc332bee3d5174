import { defineSurface } from '../define.js';

export const ollama = defineSurface({
  packages: ['ollama'],
  versions: ['0.6.4'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/ollama/v/0.6.4',
  checked: '2026-11-22',
  modules: {
    ollama: { default: 'ollama.Client', 'new Ollama': 'ollama.Client' },
    'ollama/browser': { default: 'ollama.Client', 'new Ollama': 'ollama.Client' },
  },
  types: {
    'ollama.Client': {
      endpoint: { local: true, urls: ['(0).host'] },
      calls: [
        { path: 'chat', prompts: ['(0).messages[].{content,images}', '(0).tools[].function.description'], model: '(0).model', schema: '(0).{format,tools}', result: 'ollama.Response' },
        { path: 'generate', prompts: ['(0).{prompt,system,suffix,template,images}'], model: '(0).model', schema: '(0).format', result: 'ollama.Response' },
        { path: 'embed', prompts: ['(0).input'], model: '(0).model' },
        { path: 'embeddings', prompts: ['(0).prompt'], model: '(0).model' },
        { path: 'create', prompts: ['(0).system', '(0).messages[].content'], model: '(0).model' },
        // Always served by ollama.com, on a local client too.
        { path: '{webSearch,webFetch}', prompts: ['(0).{query,url}'], result: 'ollama.Response', endpoint: { vendor: 'ollama-cloud' } },
      ],
    },
  },
  annotations: { ollama: { '{ChatResponse,GenerateResponse}': 'ollama.Response' } },
  payloads: {
    'ollama.Response': {
      safe: [
        'created_at',
        'done',
        'done_reason',
        'eval_count',
        'eval_duration',
        'length',
        'load_duration',
        'model',
        'name',
        'prompt_eval_count',
        'prompt_eval_duration',
        'role',
        'total_duration',
      ],
      content: ['arguments', 'content', 'context', 'logprobs', 'response', 'results', 'thinking'],
    },
  },
});
