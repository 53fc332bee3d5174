import { defineVendor } from '../define.js';

const page = { evidence: 'https://phiguard.app/resources/guides/is-perplexity-hipaa-compliant', checked: '2026-11-22' };

export const perplexity = defineVendor({
  id: 'perplexity',
  name: 'Perplexity',
  kind: 'model-api',
  hosts: ['api.perplexity.ai'],
  plans: [
    { id: 'free', name: 'Free / Pro', agreement: 'none' },
    { id: 'api', name: 'Standard API', agreement: 'none' },
    { id: 'enterprise', name: 'Enterprise Pro', agreement: 'unknown', note: 'sources disagree' },
  ],
  features: [],
  models: [],
  ...page,
});
