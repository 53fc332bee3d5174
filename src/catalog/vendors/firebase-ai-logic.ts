import { defineVendor } from '../define.js';

const terms = { evidence: 'https://ai.google.dev/gemini-api/terms', checked: '2026-04-28' };
const hipaa = { evidence: 'https://cloud.google.com/security/compliance/hipaa', checked: '2026-08-28' };

export const firebaseAiLogic = defineVendor({
  id: 'firebase-ai-logic',
  name: 'Firebase AI Logic',
  kind: 'gateway',
  party: 'google-cloud',
  hosts: ['firebasevertexai.googleapis.com'],
  plans: [
    { id: 'spark', name: 'Spark (no-cost)', agreement: 'none' },
    { id: 'blaze', name: 'Blaze', agreement: 'unknown' },
  ],
  features: [
    {
      id: 'google-ai-backend',
      status: 'excluded',
      code: ['new:GoogleAIBackend', 'call:getAI without prop:backend'],
      note: 'goes to the Gemini API',
      ...terms,
    },
    {
      id: 'vertex-backend',
      status: 'unknown',
      code: ['new:VertexAIBackend'],
      note: 'goes to Vertex; BAA status of the proxy not found',
      ...hipaa,
    },
  ],
  models: [],
  ...hipaa,
});
