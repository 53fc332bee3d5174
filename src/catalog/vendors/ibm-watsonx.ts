import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/@ibm-cloud/watsonx-ai', checked: '2026-11-22' };

export const ibmWatsonx = defineVendor({
  id: 'ibm-watsonx',
  name: 'IBM watsonx.ai',
  kind: 'cloud',
  hosts: ['*.ml.cloud.ibm.com'],
  plans: [{ id: 'any', name: 'Any plan', agreement: 'unknown' }],
  features: [],
  models: [],
  ...page,
});
