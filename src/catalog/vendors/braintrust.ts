import { defineVendor } from '../define.js';

const gateway = { evidence: 'https://braintrust.dev/docs/deploy/gateway', checked: '2026-11-22' };
const security = { evidence: 'https://www.braintrust.dev/docs/security', checked: '2026-11-22' };

export const braintrust = defineVendor({
  id: 'braintrust',
  name: 'Braintrust',
  kind: 'observability',
  hosts: ['api.braintrust.dev', 'gateway.braintrust.dev'],
  plans: [
    { id: 'hosted', name: 'Hosted', agreement: 'unknown' },
    {
      id: 'hybrid',
      name: 'Hybrid (your data plane)',
      agreement: 'unknown',
      note: 'trace content stays in your data plane',
    },
  ],
  features: [
    {
      id: 'gateway-beta',
      status: 'excluded',
      code: ['host:gateway.braintrust.dev'],
      note: 'hosted gateway is a beta',
      ...gateway,
    },
  ],
  models: [],
  ...security,
});
