import { defineVendor } from '../define.js';

const page = { evidence: 'https://phiguard.app/resources/guides/is-deepseek-hipaa-compliant', checked: '2026-11-22' };

export const deepseek = defineVendor({
  id: 'deepseek',
  name: 'DeepSeek',
  kind: 'model-api',
  hosts: ['api.deepseek.com'],
  plans: [{ id: 'any', name: 'Any plan', agreement: 'none', note: 'third-party statement' }],
  features: [],
  models: [],
  ...page,
});
