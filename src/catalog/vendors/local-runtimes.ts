import { defineVendor } from '../define.js';

const page = {
  evidence:
    'https://www.hhs.gov/hipaa/for-professionals/special-topics/health-information-technology/cloud-computing/index.html',
  checked: '2026-11-22',
};

export const localRuntimes = defineVendor({
  id: 'local-runtimes',
  name: 'Local model runtimes',
  kind: 'self-hosted',
  hosts: ['localhost:11434', '127.0.0.1:11434', 'localhost:1234', '127.0.0.1:1234'],
  plans: [{ id: 'self', name: 'Own machine or own cloud account', agreement: 'included', note: 'no third party' }],
  features: [
    {
      id: 'ollama-cloud',
      status: 'unknown',
      code: ['model:*-cloud', 'model:*:cloud'],
      note: 'nothing read on a BAA',
      ...page,
    },
  ],
  models: [],
  ...page,
});
