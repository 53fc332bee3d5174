import { defineVendor } from '../define.js';

const page = { evidence: 'https://exa.ai/docs/admin/security/hipaa', checked: '2026-09-15' };

export const exa = defineVendor({
  id: 'exa',
  name: 'Exa',
  kind: 'search',
  hosts: ['api.exa.ai'],
  plans: [
    { id: 'enterprise', name: 'Enterprise', agreement: 'on-request', note: 'sales' },
    { id: 'other', name: 'Other plans', agreement: 'none' },
  ],
  features: [
    {
      id: 'hipaa-request',
      status: 'covered',
      code: ['prop:compliance=hipaa'],
      note: 'cached retrieval only; other requests in HIPAA mode are refused',
      ...page,
    },
  ],
  models: [],
  ...page,
});
