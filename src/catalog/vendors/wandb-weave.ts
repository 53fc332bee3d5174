import { defineVendor } from '../define.js';

const page = {
  evidence: 'https://docs.coreweave.com/products/wandb/platform/hosting/hosting-options/self-managed',
  checked: '2026-11-22',
};

export const wandbWeave = defineVendor({
  id: 'wandb-weave',
  name: 'Weights & Biases Weave',
  kind: 'observability',
  hosts: ['api.wandb.ai', 'trace.wandb.ai'],
  plans: [
    { id: 'multi-tenant', name: 'Multi-tenant cloud', agreement: 'unknown' },
    {
      id: 'dedicated',
      name: 'Dedicated Cloud',
      agreement: 'unknown',
      note: 'sales; HIPAA when configured; BAA not read',
    },
    { id: 'self', name: 'Self-managed', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
