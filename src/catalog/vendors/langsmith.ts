import { defineVendor } from '../define.js';

const sdk = { evidence: 'https://www.npmjs.com/package/langsmith/v/0.12.0', checked: '2026-11-22' };
const sharedResponsibility = {
  evidence: 'https://docs.langchain.com/langsmith/shared-responsibility-model',
  checked: '2026-11-22',
};

export const langsmith = defineVendor({
  id: 'langsmith',
  name: 'LangSmith',
  kind: 'observability',
  hosts: ['api.smith.langchain.com', '*.smith.langchain.com'],
  plans: [
    { id: 'developer', name: 'Developer / Plus', agreement: 'unknown' },
    { id: 'enterprise', name: 'Enterprise', agreement: 'unknown', note: 'third party says Enterprise' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'licence; only usage metadata leaves' },
  ],
  features: [
    {
      id: 'auto-tracing',
      status: 'unknown',
      code: ['env:LANGSMITH_TRACING=true', 'env:LANGCHAIN_TRACING_V2=true', 'call:{traceable,wrapOpenAI,wrapSDK,wrapAnthropic,wrapGemini,wrapAISDK,wrapAISDKModel}'],
      ...sdk,
    },
  ],
  models: [],
  ...sharedResponsibility,
});
