import { defineVendor } from '../define.js';

const hipaa = { evidence: 'https://langfuse.com/security/hipaa', checked: '2026-11-22' };
const regions = { evidence: 'https://langfuse.com/security/data-regions', checked: '2026-04-27' };

export const langfuse = defineVendor({
  id: 'langfuse',
  name: 'Langfuse',
  kind: 'observability',
  hosts: ['hipaa.cloud.langfuse.com', 'cloud.langfuse.com', 'us.cloud.langfuse.com', 'jp.cloud.langfuse.com'],
  plans: [
    { id: 'hipaa-pro', name: 'HIPAA region, Pro or higher', agreement: 'included', note: 'sign by DocuSign' },
    { id: 'hipaa-hobby', name: 'HIPAA region below Pro', agreement: 'none' },
    { id: 'other-regions', name: 'EU, US, Japan regions', agreement: 'none' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [
    { id: 'hipaa-region', status: 'covered', code: ['host:hipaa.cloud.langfuse.com'], ...hipaa },
    {
      id: 'other-region',
      status: 'excluded',
      // Without the option the environment decides, and only then the European region: code alone does not tell.
      code: ['host:cloud.langfuse.com', 'host:us.cloud.langfuse.com', 'host:jp.cloud.langfuse.com'],
      ...regions,
    },
  ],
  models: [],
  ...hipaa,
});
