import { defineVendor } from '../define.js';

const page = { evidence: 'https://docs.databricks.com/aws/en/security/privacy/hipaa', checked: '2026-11-22' };

export const databricks = defineVendor({
  id: 'databricks',
  name: 'Databricks',
  kind: 'cloud',
  hosts: [
    '*.cloud.databricks.com/serving-endpoints',
    '*.azuredatabricks.net/serving-endpoints',
    '*.gcp.databricks.com/serving-endpoints',
  ],
  plans: [
    {
      id: 'enterprise-csp',
      name: 'Enterprise tier with compliance security profile',
      agreement: 'on-request',
      conditions: ['compliance-security-profile'],
      note: 'Enhanced Security and Compliance add-on',
    },
    { id: 'other', name: 'Other tiers', agreement: 'none' },
  ],
  features: [
    {
      id: 'model-serving',
      status: 'unknown',
      code: ['path:/serving-endpoints/*/invocations'],
      note: 'per-feature regional table exists; serving rows not read',
      ...page,
    },
  ],
  models: [],
  ...page,
});
