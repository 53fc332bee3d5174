import { defineVendor } from '../define.js';

const zdr = { evidence: 'https://vercel.com/docs/ai-gateway/security-and-compliance/zdr', checked: '2026-09-22' };
const sdk = { evidence: 'https://www.npmjs.com/package/@ai-sdk/gateway/v/3.0.232', checked: '2026-11-22' };
const changelog = {
  evidence: 'https://vercel.com/changelog/hipaa-baas-are-now-available-to-pro-teams',
  checked: '2025-09-09',
};

export const vercelAiGateway = defineVendor({
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  kind: 'gateway',
  party: 'vercel',
  hosts: ['ai-gateway.vercel.sh'],
  plans: [
    { id: 'hobby', name: 'Hobby', agreement: 'none' },
    {
      id: 'pro',
      name: 'Pro with HIPAA add-on',
      agreement: 'on-request',
      note: 'self-serve paid add-on; platform BAA; whether AI Gateway is inside was not found',
    },
    { id: 'enterprise', name: 'Enterprise', agreement: 'on-request', note: 'sales' },
  ],
  features: [
    {
      id: 'zdr-routing',
      status: 'unknown',
      code: ['prop:providerOptions.gateway.zeroDataRetention=true'],
      note: 'Pro, Enterprise or teams with credits',
      ...zdr,
    },
    {
      id: 'hipaa-option',
      status: 'unknown',
      code: ['prop:providerOptions.gateway.hipaaCompliant'],
      note: 'added in 3.0.88, removed again in 3.0.154: code using it now has no effect',
      ...sdk,
    },
    {
      id: 'string-model-ids',
      status: 'unknown',
      code: ['call:{generateText,streamText,generateObject,streamObject} with prop:model=*/*'],
      note: 'a plain model string sends the call through the gateway, no import of a provider package is visible',
      ...sdk,
    },
  ],
  models: [],
  ...changelog,
});
