import { defineVendor } from '../define.js';

const page = { evidence: 'https://docs.litellm.ai/docs/providers/snowflake', checked: '2026-10-01' };

export const snowflakeCortex = defineVendor({
  id: 'snowflake-cortex',
  name: 'Snowflake Cortex',
  kind: 'cloud',
  hosts: ['*.snowflakecomputing.com/api/v2/cortex'],
  plans: [{ id: 'any', name: 'Any edition', agreement: 'unknown' }],
  features: [
    {
      id: 'cortex-rest',
      status: 'unknown',
      code: [
        'path:/api/v2/cortex/v1/chat/completions',
        'path:/api/v2/cortex/v1/messages',
        'path:/api/v2/cortex/inference:complete',
      ],
      ...page,
    },
  ],
  models: [],
  ...page,
});
