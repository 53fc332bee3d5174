import { defineVendor } from '../define.js';

const eligibleServices = {
  evidence: 'https://www.datadoghq.com/legal/hipaa-eligible-services/',
  checked: '2026-11-22',
};
const hipaaCompliance = {
  evidence: 'https://docs.datadoghq.com/data_security/hipaa_compliance/',
  checked: '2026-11-22',
};

export const datadog = defineVendor({
  id: 'datadog',
  name: 'Datadog',
  kind: 'observability',
  hosts: ['*.datadoghq.com', '*.datadoghq.eu', '*.ddog-gov.com'],
  plans: [
    { id: 'baa', name: 'Organization with Datadog BAA', agreement: 'on-request', note: 'sales' },
    { id: 'default', name: 'Organization without BAA', agreement: 'none' },
  ],
  features: [
    {
      id: 'llm-observability',
      status: 'unknown',
      code: [
        'env:DD_LLMOBS_ENABLED',
        'call:init with prop:llmobs',
        'call:llmobs.*',
      ],
      note: 'list content not read; property names from dd-trace 5.132.0',
      ...eligibleServices,
    },
    {
      id: 'session-replay',
      status: 'excluded',
      code: ['call:startSessionReplayRecording'],
      note: 'an older Datadog page said not HIPAA eligible',
      ...hipaaCompliance,
    },
  ],
  models: [],
  ...hipaaCompliance,
});
