import { defineVendor } from '../define.js';

const page = { evidence: 'https://developers.deepgram.com/trust-security/your-data', checked: '2026-11-22' };

export const deepgram = defineVendor({
  id: 'deepgram',
  name: 'Deepgram',
  kind: 'speech',
  hosts: ['api.deepgram.com', 'agent.deepgram.com'],
  plans: [
    { id: 'payg', name: 'Pay as you go / Growth', agreement: 'unknown' },
    {
      id: 'enterprise',
      name: 'Enterprise',
      agreement: 'on-request',
      note: 'sales; third parties; vendor page not read',
    },
  ],
  features: [
    {
      id: 'mip',
      status: 'unknown',
      code: ['call:*.listen.* without prop:mip_opt_out=true', 'path:/v1/listen without query:mip_opt_out=true'],
      note: 'opted-out requests are not retained',
      ...page,
    },
    {
      id: 'voice-agent-third-party',
      status: 'unknown',
      code: ['host:agent.deepgram.com'],
      note: 'third-party model providers sit behind it',
      ...page,
    },
  ],
  models: [],
  ...page,
});
