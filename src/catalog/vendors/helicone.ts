import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/@helicone/helpers', checked: '2026-11-22' };

export const helicone = defineVendor({
  id: 'helicone',
  name: 'Helicone',
  kind: 'gateway',
  hosts: ['*.helicone.ai'],
  forwards: { oai: 'openai', anthropic: 'anthropic', groq: 'groq', together: 'together', deepinfra: 'deepinfra', openrouter: 'openrouter' },
  plans: [
    { id: 'any', name: 'Hosted', agreement: 'unknown' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
