import { defineVendor } from '../define.js';

const page = { evidence: 'https://supabase.com/docs/guides/security/hipaa-compliance', checked: '2026-11-22' };

export const supabase = defineVendor({
  id: 'supabase',
  name: 'Supabase',
  kind: 'vector-db',
  hosts: ['*.supabase.co'],
  plans: [
    { id: 'free-pro', name: 'Free / Pro', agreement: 'unknown', note: 'third party says Team or Enterprise is needed' },
    {
      id: 'hipaa',
      name: 'HIPAA add-on with signed BAA',
      agreement: 'on-request',
      conditions: ['hipaa-project'],
      note: 'paid add-on',
    },
  ],
  features: [],
  models: [],
  ...page,
});
