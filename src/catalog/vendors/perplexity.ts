import { defineVendor } from '../define.js';

/** The vendor's own page for users of the API: it names zero retention and a HIPAA gap assessment, and no BAA. */
const page = { evidence: 'https://docs.perplexity.ai/docs/resources/privacy-security', checked: '2026-11-24' };

export const perplexity = defineVendor({
  id: 'perplexity',
  name: 'Perplexity',
  kind: 'model-api',
  hosts: ['api.perplexity.ai'],
  plans: [
    { id: 'free', name: 'Free / Pro', agreement: 'none' },
    { id: 'api', name: 'Standard API', agreement: 'none', note: 'the page on privacy and security names zero retention and no BAA' },
    { id: 'enterprise', name: 'Enterprise Pro', agreement: 'unknown', note: 'third parties disagree; the enterprise terms were not read' },
  ],
  features: [],
  models: [],
  ...page,
});
