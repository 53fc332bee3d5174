import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/ai21', checked: '2026-11-22' };

export const ai21 = defineVendor({
  id: 'ai21',
  name: 'AI21',
  kind: 'model-api',
  hosts: ['api.ai21.com'],
  plans: [{ id: 'any', name: 'Any plan', agreement: 'unknown' }],
  features: [],
  models: [],
  ...page,
});
