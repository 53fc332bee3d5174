import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.cloudflare.com/trust-hub/compliance-resources/hipaa/', checked: '2026-09-10' };

export const cloudflare = defineVendor({
  id: 'cloudflare',
  name: 'Cloudflare',
  kind: 'gateway',
  party: 'cloudflare',
  hosts: ['gateway.ai.cloudflare.com', 'api.cloudflare.com/client/v4/accounts/*/ai'],
  forwards: {
    openai: 'openai',
    anthropic: 'anthropic',
    'google-ai-studio': 'google-gemini-api',
    'google-vertex-ai': 'google-vertex',
    'azure-openai': 'azure-openai',
    'aws-bedrock': 'aws-bedrock',
    groq: 'groq',
    mistral: 'mistral',
    cohere: 'cohere',
    deepseek: 'deepseek',
    grok: 'xai',
    'perplexity-ai': 'perplexity',
    openrouter: 'openrouter',
    cerebras: 'cerebras',
    elevenlabs: 'elevenlabs',
    replicate: 'replicate',
    huggingface: 'huggingface',
  },
  plans: [
    { id: 'enterprise', name: 'Enterprise', agreement: 'on-request', note: 'sales' },
    { id: 'other', name: 'Free, Pro, Business', agreement: 'none' },
  ],
  features: [
    {
      id: 'ai-gateway',
      status: 'covered',
      code: ['host:gateway.ai.cloudflare.com'],
      note: 'listed among covered services, Enterprise only',
      ...page,
    },
    {
      id: 'workers-ai',
      status: 'excluded',
      code: ['call:env.AI.run', 'path:/ai/run/', 'host:api.cloudflare.com'],
      note: 'not listed on the HIPAA page',
      ...page,
    },
  ],
  models: [],
  ...page,
});
