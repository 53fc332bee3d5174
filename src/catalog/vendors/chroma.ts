import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/chromadb', checked: '2026-11-22' };

export const chroma = defineVendor({
  id: 'chroma',
  name: 'Chroma',
  kind: 'vector-db',
  hosts: ['api.trychroma.com'],
  plans: [
    { id: 'cloud', name: 'Chroma Cloud', agreement: 'unknown' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
