import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/replicate/v/1.4.0', checked: '2026-11-22' };

export const replicate = defineVendor({
  id: 'replicate',
  name: 'Replicate',
  kind: 'model-api',
  hosts: ['api.replicate.com'],
  plans: [{ id: 'any', name: 'Any plan', agreement: 'unknown' }],
  features: [],
  models: [],
  ...page,
});
