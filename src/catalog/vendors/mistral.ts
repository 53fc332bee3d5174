import { defineVendor } from '../define.js';

const page = { evidence: 'https://aiprovidertrust.com/offerings/mistral-la-plateforme/', checked: '2026-07-05' };

export const mistral = defineVendor({
  id: 'mistral',
  name: 'Mistral AI',
  kind: 'model-api',
  hosts: ['api.mistral.ai', 'api.eu.mistral.ai', 'api.us.mistral.ai', 'codestral.mistral.ai'],
  plans: [
    { id: 'free', name: 'Free / experiment', agreement: 'unknown', note: 'no evidence of a BAA' },
    { id: 'scale', name: 'Paid API', agreement: 'unknown', note: 'no evidence of a BAA' },
  ],
  features: [],
  models: [],
  ...page,
});
