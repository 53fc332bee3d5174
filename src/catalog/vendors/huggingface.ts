import { defineVendor } from '../define.js';

const page = { evidence: 'https://huggingface.co/docs/inference-endpoints/guides/security', checked: '2026-11-22' };

export const huggingface = defineVendor({
  id: 'huggingface',
  name: 'Hugging Face',
  kind: 'model-api',
  hosts: ['router.huggingface.co', 'api-inference.huggingface.co', '*.endpoints.huggingface.cloud'],
  plans: [
    {
      id: 'providers',
      name: 'Inference Providers (routed)',
      agreement: 'unknown',
      note: 'no BAA evidence; data goes on to other providers',
    },
    {
      id: 'endpoints',
      name: 'Dedicated Inference Endpoints',
      agreement: 'unknown',
      note: 'older page offered a Business Associate Addendum on the enterprise plan, newer page only a GDPR agreement',
    },
  ],
  features: [],
  models: [],
  ...page,
});
