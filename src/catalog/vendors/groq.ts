import { defineVendor } from '../define.js';

const addendum = {
  evidence: 'https://console.groq.com/docs/legal/customer-business-associate-addendum',
  checked: '2025-10-15',
};
const compound = { evidence: 'https://console.groq.com/docs/compound', checked: '2026-11-22' };
const browserSearch = { evidence: 'https://console.groq.com/docs/browser-search', checked: '2026-11-22' };
const yourData = { evidence: 'https://console.groq.com/docs/your-data', checked: '2026-11-22' };

export const groq = defineVendor({
  id: 'groq',
  name: 'Groq',
  kind: 'model-api',
  hosts: ['api.groq.com'],
  plans: [
    { id: 'free', name: 'Free tier', agreement: 'none' },
    {
      id: 'paid',
      name: 'Paid tier with accepted BAA',
      agreement: 'included',
      note: 'sign or accept the published addendum',
    },
    { id: 'preview', name: 'Preview or beta models and features', agreement: 'none' },
  ],
  features: [
    {
      id: 'chat-completions',
      status: 'covered',
      code: ['path:/openai/v1/chat/completions', 'call:*.chat.completions.create'],
      note: 'paid, generally available models only',
      ...addendum,
    },
    { id: 'compound', status: 'excluded', code: ['prop:compound_custom'], ...compound },
    {
      id: 'built-in-tools',
      status: 'excluded',
      code: ['tool.type:browser_search', 'tool.type:code_interpreter', 'prop:compound_custom.tools'],
      note: 'built-in tools (web search, browser search, code execution, Wolfram Alpha) are stated not to be HIPAA covered services',
      ...browserSearch,
    },
    {
      id: 'batch',
      status: 'unknown',
      code: ['path:/openai/v1/batches', 'call:*.batches.create'],
      note: 'files kept 30 days',
      ...yourData,
    },
    {
      id: 'fine-tuning',
      status: 'unknown',
      code: ['path:/openai/v1/fine_tunings'],
      note: 'kept until deleted',
      ...yourData,
    },
  ],
  models: [
    { pattern: 'groq/compound', status: 'excluded', ...compound },
    { pattern: 'groq/compound-mini', status: 'excluded', ...compound },
    { pattern: 'compound-beta*', status: 'excluded', ...compound },
  ],
  ...addendum,
});
