import { defineVendor } from '../define.js';

const security = { evidence: 'https://docs.x.ai/docs/faq/security', checked: '2026-11-22' };
const baa = { evidence: 'https://x.ai/legal/baa', checked: '2026-11-22' };

export const xai = defineVendor({
  id: 'xai',
  name: 'xAI',
  kind: 'model-api',
  hosts: ['api.x.ai', '*.api.x.ai'],
  plans: [
    { id: 'default', name: 'API without BAA', agreement: 'none' },
    {
      id: 'baa-zdr',
      name: 'API with BAA and ZDR',
      agreement: 'on-request',
      conditions: ['zero-data-retention'],
      note: 'questionnaire',
    },
    { id: 'consumer', name: 'Grok apps', agreement: 'none' },
  ],
  features: [
    {
      id: 'stateful-responses',
      status: 'excluded',
      code: ['prop:previous_response_id', 'prop:store=true'],
      note: 'not available under ZDR',
      ...security,
    },
    {
      id: 'files-collections',
      status: 'excluded',
      code: ['path:/v1/files', 'path:/v1/collections'],
      note: 'not available under ZDR',
      ...security,
    },
    { id: 'batch', status: 'excluded', code: ['path:/v1/batches'], note: 'not available under ZDR', ...security },
  ],
  models: [],
  ...baa,
});
