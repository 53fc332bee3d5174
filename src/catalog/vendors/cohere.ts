import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/cohere-ai/v/8.1.0', checked: '2026-11-22' };

export const cohere = defineVendor({
  id: 'cohere',
  name: 'Cohere',
  kind: 'model-api',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  plans: [
    { id: 'trial', name: 'Trial key', agreement: 'unknown' },
    { id: 'production', name: 'Production key', agreement: 'unknown' },
    { id: 'private', name: 'Private deployment', agreement: 'unknown' },
  ],
  features: [],
  models: [],
  ...page,
});
