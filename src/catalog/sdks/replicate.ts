import { defineSurface } from '../define.js';

export const replicate = defineSurface({
  packages: ['replicate'],
  versions: ['1.4.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/replicate/v/1.4.0',
  checked: '2026-11-22',
  modules: { replicate: { 'new default': 'replicate.Client' } },
  types: {
    'replicate.Client': {
      endpoint: { vendor: 'replicate', urls: ['(0).baseUrl'] },
      calls: [
        { path: '{run,stream}', prompts: ['(1).input'], model: '(0)', result: 'text' },
        { path: 'predictions.create', prompts: ['(0).input'], model: '(0).{model,version}', result: 'replicate.Prediction' },
        { path: 'predictions.get', result: 'replicate.Prediction' },
        { path: 'wait', result: 'replicate.Prediction' },
        { path: 'deployments.predictions.create', prompts: ['(2).input'], result: 'replicate.Prediction' },
        { path: 'trainings.create', prompts: ['(3).input'] },
        { path: 'files.create', prompts: ['(0)'] },
      ],
    },
  },
  payloads: {
    'replicate.Prediction': {
      safe: ['completed_at', 'created_at', 'id', 'length', 'metrics', 'model', 'source', 'started_at', 'status', 'urls', 'version'],
      content: ['input', 'logs', 'output'],
    },
  },
});
