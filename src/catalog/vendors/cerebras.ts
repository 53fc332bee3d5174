import { defineVendor } from '../define.js';

const page = { evidence: 'https://trust.cerebras.ai', checked: '2026-09-10' };

export const cerebras = defineVendor({
  id: 'cerebras',
  name: 'Cerebras',
  kind: 'model-api',
  hosts: ['api.cerebras.ai'],
  plans: [{ id: 'any', name: 'Any plan', agreement: 'unknown' }],
  features: [],
  models: [],
  ...page,
});
