import { defineVendor } from '../define.js';

const sdk = { evidence: 'https://www.npmjs.com/package/together-ai/v/0.52.0', checked: '2026-09-11' };
const announcement = { evidence: 'https://www.together.ai/blog/soc-2-compliance', checked: '2026-11-22' };

export const together = defineVendor({
  id: 'together',
  name: 'Together AI',
  kind: 'model-api',
  hosts: ['api.together.ai', 'api.together.xyz'],
  plans: [
    { id: 'serverless', name: 'Serverless default', agreement: 'unknown' },
    { id: 'enterprise', name: 'With BAA', agreement: 'on-request', note: 'sales' },
  ],
  features: [
    {
      id: 'hipaa-request',
      status: 'unknown',
      code: ['call:*.chat.completions.create without prop:compliance=hipaa'],
      note: 'SDK has compliance: hipaa on chat completions; meaning for coverage not documented in pages read',
      ...sdk,
    },
    {
      id: 'hipaa-placement',
      status: 'unknown',
      code: ['prop:placement.compliance.hipaa=true'],
      note: 'restricts placement to HIPAA-attested clusters',
      ...sdk,
    },
  ],
  models: [],
  ...announcement,
});
