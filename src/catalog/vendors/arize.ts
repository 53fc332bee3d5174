import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.npmjs.com/package/@arizeai/phoenix-client', checked: '2026-11-22' };

export const arize = defineVendor({
  id: 'arize',
  name: 'Arize',
  kind: 'observability',
  hosts: ['app.phoenix.arize.com', 'otlp.arize.com'],
  plans: [
    { id: 'ax', name: 'Arize AX', agreement: 'unknown' },
    { id: 'self', name: 'Phoenix self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
