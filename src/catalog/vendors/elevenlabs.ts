import { defineVendor } from '../define.js';

const sdk = { evidence: 'https://www.npmjs.com/package/@elevenlabs/elevenlabs-js/v/2.73.0', checked: '2026-11-22' };
const hipaa = { evidence: 'https://elevenlabs.io/docs/agents-platform/legal/hipaa', checked: '2026-11-22' };

export const elevenlabs = defineVendor({
  id: 'elevenlabs',
  name: 'ElevenLabs',
  kind: 'speech',
  hosts: [
    'api.elevenlabs.io',
    'api.us.elevenlabs.io',
    'api.eu.residency.elevenlabs.io',
    'api.in.residency.elevenlabs.io',
    'api.sg.residency.elevenlabs.io',
  ],
  plans: [
    { id: 'free-starter', name: 'Free and Starter', agreement: 'none' },
    { id: 'other-self-serve', name: 'Other self-serve plans', agreement: 'unknown' },
    {
      id: 'enterprise',
      name: 'Enterprise with BAA and zero retention mode',
      agreement: 'on-request',
      conditions: ['zero-retention-mode'],
      note: 'sales',
    },
  ],
  features: [
    {
      id: 'logging-on',
      status: 'excluded',
      code: [
        'call:*.textToSpeech.* without prop:enableLogging=false',
        'path:/v1/text-to-speech without query:enable_logging=false',
      ],
      note: 'zero retention per request is enable_logging=false, enterprise only',
      ...sdk,
    },
    { id: 'agents-mcp', status: 'excluded', code: [], ...hipaa },
  ],
  models: [],
  ...hipaa,
});
