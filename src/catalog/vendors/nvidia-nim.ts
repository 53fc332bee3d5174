import { defineVendor } from '../define.js';

const page = {
  evidence: 'https://assets.ngc.nvidia.com/products/api-catalog/legal/NVIDIA%20API%20Trial%20Terms%20of%20Service.pdf',
  checked: '2025-09-19',
};

export const nvidiaNim = defineVendor({
  id: 'nvidia-nim',
  name: 'NVIDIA API catalog',
  kind: 'model-api',
  hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com'],
  plans: [
    {
      id: 'trial',
      name: 'API catalog trial',
      agreement: 'none',
      note: 'trial terms: no production use, content may improve products',
    },
    {
      id: 'self-hosted-nim',
      name: 'NIM containers you run',
      agreement: 'included',
      note: 'not a third party; needs an enterprise licence, no data leaves your hosts',
    },
  ],
  features: [{ id: 'trial-endpoint', status: 'excluded', code: [], ...page }],
  models: [],
  ...page,
});
