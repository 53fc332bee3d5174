import { defineVendor } from '../define.js';

const page = { evidence: 'https://docs.tokenfactory.nebius.com', checked: '2026-09-10' };

export const nebius = defineVendor({
  id: 'nebius',
  name: 'Nebius Token Factory',
  kind: 'model-api',
  hosts: ['api.studio.nebius.com', 'api.studio.nebius.ai', 'api.tokenfactory.nebius.com'],
  plans: [
    { id: 'zdr-baa', name: 'ZDR on, BAA', agreement: 'on-request', conditions: ['zero-data-retention'], note: 'sales' },
    { id: 'default', name: 'Default', agreement: 'none' },
  ],
  features: [
    {
      id: 'chat',
      status: 'covered',
      code: ['path:/chat/completions', 'path:/completions'],
      note: 'only with ZDR',
      ...page,
    },
    {
      id: 'other',
      status: 'excluded',
      code: ['path:/embeddings', 'path:/batches', 'path:/fine_tuning', 'path:/files'],
      ...page,
    },
  ],
  models: [],
  ...page,
});
