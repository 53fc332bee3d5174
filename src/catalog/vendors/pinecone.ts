import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.pinecone.io/contact/hipaa/', checked: '2026-11-22' };

export const pinecone = defineVendor({
  id: 'pinecone',
  name: 'Pinecone',
  kind: 'vector-db',
  hosts: ['api.pinecone.io', '*.pinecone.io'],
  plans: [
    { id: 'starter', name: 'Starter', agreement: 'unknown' },
    { id: 'standard', name: 'Standard with HIPAA add-on', agreement: 'on-request', note: 'paid add-on' },
    { id: 'enterprise', name: 'Enterprise', agreement: 'included', note: 'contract; third-party note' },
  ],
  features: [],
  models: [],
  ...page,
});
