import { defineVendor } from '../define.js';

const sdk = { evidence: 'https://www.npmjs.com/package/@sentry/core/v/11.12.0', checked: '2026-11-22' };
const baa = { evidence: 'https://sentry.io/legal/baa/', checked: '2026-01-15' };

export const sentry = defineVendor({
  id: 'sentry',
  name: 'Sentry',
  kind: 'observability',
  hosts: ['*.ingest.sentry.io', '*.ingest.us.sentry.io', '*.ingest.de.sentry.io', 'sentry.io'],
  plans: [
    { id: 'dev-team', name: 'Developer / Team', agreement: 'none' },
    { id: 'business', name: 'Business and up', agreement: 'included', note: 'accept in account' },
    { id: 'self', name: 'Self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [
    {
      id: 'ai-monitoring',
      status: 'unknown',
      code: [
        'call:{openAIIntegration,anthropicAIIntegration,vercelAIIntegration,googleGenAIIntegration,mistralAIIntegration,groqIntegration,togetherAIIntegration,langChainIntegration,langGraphIntegration,mastraIntegration}',
        'call:{instrumentOpenAiClient,instrumentAnthropicAiClient,instrumentGoogleGenAIClient,instrumentMistralAiClient}',
        'prop:dataCollection.genAI.inputs=true',
        'prop:dataCollection.genAI.outputs=true',
        'prop:recordInputs=true',
        'prop:recordOutputs=true',
      ],
      note: 'version 11 records prompts and completions by default wherever an AI integration is active',
      ...sdk,
    },
  ],
  models: [],
  ...baa,
});
