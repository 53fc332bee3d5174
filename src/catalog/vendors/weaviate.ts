import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/weaviate-client', checked: '2026-11-22' };

export const weaviate = defineVendor({
  id: 'weaviate',
  name: 'Weaviate',
  kind: 'vector-db',
  hosts: ['*.weaviate.cloud', '*.weaviate.network'],
  plans: [
    { id: 'cloud', name: 'Weaviate Cloud', agreement: 'unknown' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
