import { defineVendor } from '../define.js';

const sdk = { evidence: 'https://www.npmjs.com/package/@posthog/ai/v/8.13.1', checked: '2026-11-22' };
const baa = { evidence: 'https://posthog.com/baa', checked: '2026-11-22' };

export const posthog = defineVendor({
  id: 'posthog',
  name: 'PostHog',
  kind: 'observability',
  hosts: ['us.i.posthog.com', 'eu.i.posthog.com', 'app.posthog.com'],
  plans: [
    { id: 'free', name: 'Free / pay as you go', agreement: 'none' },
    { id: 'boost', name: 'Boost add-on or higher (Scale, Enterprise)', agreement: 'included', note: 'BAA generator' },
    { id: 'self', name: 'Self-hosted hobby', agreement: 'unknown' },
  ],
  features: [
    {
      id: 'llm-capture',
      status: 'unknown',
      code: [
        'pkg:@posthog/ai without prop:posthogPrivacyMode=true',
        'event:$ai_generation',
        'prop:$ai_input',
      ],
      note: 'content is sent unless privacy mode is on',
      ...sdk,
    },
  ],
  models: [],
  ...baa,
});
