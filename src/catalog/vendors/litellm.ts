import { defineVendor } from '../define.js';

const page = { evidence: 'https://docs.litellm.ai', checked: '2026-11-22' };

export const litellm = defineVendor({
  id: 'litellm',
  name: 'LiteLLM',
  kind: 'self-hosted',
  hosts: [],
  plans: [{ id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' }],
  features: [],
  models: [],
  ...page,
});
