import { defineVendor } from '../define.js';

const dataControls = { evidence: 'https://www.assemblyai.com/docs/data-controls', checked: '2026-11-22' };
const retentionFaq = {
  evidence: 'https://assemblyai.com/docs/faq/does-assemblyai-offer-zero-data-retention',
  checked: '2026-11-22',
};

export const assemblyai = defineVendor({
  id: 'assemblyai',
  name: 'AssemblyAI',
  kind: 'speech',
  hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com', 'streaming.assemblyai.com', 'streaming.us.assemblyai.com'],
  plans: [
    { id: 'free', name: 'Free', agreement: 'none' },
    { id: 'paid', name: 'Paid plan', agreement: 'included', note: 'self-serve in Data Controls, no extra cost' },
  ],
  features: [
    {
      id: 'transcripts',
      status: 'covered',
      code: ['path:/v2/transcript', 'call:*.transcripts.*'],
      note: 'without BAA transcripts stay until deleted',
      ...dataControls,
    },
    { id: 'zdr', status: 'excluded', code: [], note: 'no formal zero retention', ...retentionFaq },
  ],
  models: [],
  ...dataControls,
});
