import { defineVendor } from '../define.js';

const dataHandling = {
  evidence: 'https://docs.fireworks.ai/guides/security_compliance/data_handling',
  checked: '2026-11-22',
};
const zeroDataRetention = { evidence: 'https://docs.fireworks.ai/accounts/zero-data-retention', checked: '2026-11-22' };
const dataSecurity = {
  evidence: 'https://docs.fireworks.ai/guides/security_compliance/data_security',
  checked: '2026-09-10',
};

export const fireworks = defineVendor({
  id: 'fireworks',
  name: 'Fireworks AI',
  kind: 'model-api',
  hosts: ['api.fireworks.ai'],
  plans: [
    { id: 'serverless', name: 'Serverless', agreement: 'unknown' },
    {
      id: 'enterprise',
      name: 'Enterprise',
      agreement: 'on-request',
      note: 'sales; plan for a signed BAA not named in public',
    },
  ],
  features: [
    {
      id: 'responses-store',
      status: 'unknown',
      code: ['call:*.responses.create without prop:store=false'],
      note: 'store defaults to true, 30 days',
      ...dataHandling,
    },
    {
      id: 'zdr-policy',
      status: 'unknown',
      code: [],
      note: 'account policy on Enterprise rejects requests that would persist content',
      ...zeroDataRetention,
    },
  ],
  models: [],
  ...dataSecurity,
});
