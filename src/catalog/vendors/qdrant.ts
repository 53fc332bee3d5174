import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/@qdrant/js-client-rest', checked: '2026-11-22' };

export const qdrant = defineVendor({
  id: 'qdrant',
  name: 'Qdrant',
  kind: 'vector-db',
  hosts: ['*.cloud.qdrant.io'],
  plans: [
    { id: 'cloud', name: 'Qdrant Cloud', agreement: 'unknown' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
