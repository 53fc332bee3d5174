import { defineVendor } from '../define.js';

const zdr = { evidence: 'https://openrouter.ai/docs/guides/privacy/zero-data-retention', checked: '2026-11-24' };
const retentionReview = { evidence: 'https://char.com/blog/openrouter-data-retention-policy', checked: '2026-03-20' };

export const openrouter = defineVendor({
  id: 'openrouter',
  name: 'OpenRouter',
  kind: 'gateway',
  hosts: ['openrouter.ai'],
  plans: [
    {
      id: 'any',
      name: 'Any plan',
      agreement: 'none',
      note: 'reported by several third parties; vendor statement not read directly',
    },
  ],
  features: [
    {
      id: 'zdr-routing',
      status: 'unknown',
      code: ['prop:provider.zdr=true', 'prop:provider.data_collection=deny'],
      note: 'narrows routing, is not a BAA',
      ...zdr,
    },
    {
      id: 'prompt-logging',
      status: 'excluded',
      code: [],
      note: 'opt-in discount gives broad rights over logged data',
      ...retentionReview,
    },
    { id: 'free-models', status: 'excluded', code: ['model:*:free'], ...retentionReview },
  ],
  models: [],
  ...retentionReview,
});
