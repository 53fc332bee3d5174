import { defineVendor } from '../define.js';

const hipaa = { evidence: 'https://cloud.google.com/security/compliance/hipaa', checked: '2026-08-28' };
const zdr = { evidence: 'https://ai.google.dev/gemini-api/docs/zdr', checked: '2026-09-14' };

export const googleGeminiApi = defineVendor({
  id: 'google-gemini-api',
  name: 'Google Gemini API',
  kind: 'model-api',
  party: 'google-cloud',
  hosts: ['generativelanguage.googleapis.com', 'aistudio.google.com'],
  plans: [
    { id: 'free', name: 'Unpaid tier', agreement: 'none' },
    {
      id: 'paid',
      name: 'Paid tier (billing on)',
      agreement: 'none',
      note: 'not on the Google Cloud covered list; third parties report no BAA',
    },
  ],
  features: [
    {
      id: 'all',
      status: 'excluded',
      code: [],
      note: 'not on the covered products list; absence, not an explicit refusal',
      ...hipaa,
    },
    {
      id: 'grounding',
      status: 'excluded',
      code: ['prop:tools[].googleSearch', 'prop:tools[].googleMaps'],
      note: '30-day storage, no opt-out, not compatible with ZDR',
      ...zdr,
    },
    { id: 'openai-compat', status: 'excluded', code: [], ...hipaa },
  ],
  models: [],
  ...hipaa,
});
