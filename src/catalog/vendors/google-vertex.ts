import { defineVendor } from '../define.js';

const hipaa = { evidence: 'https://cloud.google.com/security/compliance/hipaa', checked: '2026-08-28' };
const zeroDataRetention = {
  evidence: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention',
  checked: '2026-11-22',
};
const webGrounding = {
  evidence: 'https://docs.cloud.google.com/vertex-ai/generative-ai/docs/grounding/web-grounding-enterprise',
  checked: '2026-11-22',
};
const sdk = { evidence: 'https://www.npmjs.com/package/@google/genai/v/2.32.0', checked: '2026-11-22' };

export const googleVertex = defineVendor({
  id: 'google-vertex',
  name: 'Google Vertex AI',
  kind: 'cloud',
  party: 'google-cloud',
  hosts: ['aiplatform.googleapis.com', '*-aiplatform.googleapis.com', 'aiplatform.*.rep.googleapis.com'],
  plans: [
    {
      id: 'gcp-baa',
      name: 'Google Cloud account under the HIPAA BAA',
      agreement: 'included',
      note: 'self-serve; accept once in IAM & Admin / privacy settings',
    },
    { id: 'no-baa', name: 'Google Cloud account without BAA', agreement: 'none' },
  ],
  features: [
    {
      id: 'generate-content',
      status: 'covered',
      code: ['call:*.models.generateContent', 'call:*.models.generateContentStream', 'new:VertexAI'],
      ...hipaa,
    },
    {
      id: 'grounding-google-search',
      status: 'unknown',
      code: ['prop:tools[].googleSearch', 'prop:tools[].google_search', 'prop:tools[].googleSearchRetrieval'],
      note: 'stores prompts and output (3 days on the newer page, 30 on older copies), cannot be turned off; BAA scope not stated',
      ...zeroDataRetention,
    },
    {
      id: 'grounding-google-maps',
      status: 'unknown',
      code: ['prop:tools[].googleMaps'],
      note: 'stores prompts and output 30 days, cannot be turned off',
      ...zeroDataRetention,
    },
    {
      id: 'web-grounding-enterprise',
      status: 'unknown',
      code: ['prop:tools[].enterpriseWebSearch'],
      note: 'vendor alternative to Search grounding: no customer data kept, meant for health care, finance and public sector; BAA wording not read',
      ...webGrounding,
    },
    {
      id: 'parallel-search',
      status: 'unknown',
      code: ['prop:tools[].parallelAiSearch'],
      note: 'third-party search behind a marketplace product; enableZeroDataRetention selects its zero retention variant',
      ...sdk,
    },
    {
      id: 'interactions-store',
      status: 'unknown',
      code: ['call:*.interactions.create without prop:store=false'],
      note: 'store defaults to true',
      ...zeroDataRetention,
    },
    {
      id: 'session-resumption',
      status: 'unknown',
      code: ['prop:sessionResumption'],
      note: 'live sessions kept up to 24 h',
      ...zeroDataRetention,
    },
    {
      id: 'partner-models',
      status: 'unknown',
      code: [
        'new:AnthropicVertex',
        'path:/publishers/anthropic/',
        'path:/publishers/{meta,mistralai,deepseek-ai,xai}/',
      ],
      note: 'no page states whether partner models are inside the covered entry',
      ...hipaa,
    },
  ],
  models: [
    {
      pattern: '*preview*',
      status: 'unknown',
      note: 'general advice is GA only; no exact vendor sentence was read',
      ...hipaa,
    },
    {
      pattern: '*-exp*',
      status: 'unknown',
      note: 'general advice is GA only; no exact vendor sentence was read',
      ...hipaa,
    },
  ],
  ...hipaa,
});
