import { defineVendor } from '../define.js';

const codex = { evidence: 'https://developers.openai.com/codex/hipaa-configuration', checked: '2026-11-22' };
const eligibleProducts = {
  evidence: 'https://help.openai.com/en/articles/20001069-hipaa-eligible-products-and-functionality',
  checked: '2026-09-01',
};

export const chatgpt = defineVendor({
  id: 'chatgpt',
  name: 'ChatGPT',
  kind: 'consumer',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  plans: [
    { id: 'free', name: 'ChatGPT Free', agreement: 'none' },
    { id: 'plus', name: 'ChatGPT Plus', agreement: 'none' },
    { id: 'pro', name: 'ChatGPT Pro', agreement: 'none' },
    { id: 'business', name: 'ChatGPT Business / Team', agreement: 'none' },
    {
      id: 'enterprise',
      name: 'ChatGPT Enterprise or Edu, sales-managed',
      agreement: 'on-request',
      note: 'sales; Regulated Workspace',
    },
    { id: 'healthcare', name: 'ChatGPT for Healthcare', agreement: 'included', note: 'contract' },
    { id: 'clinicians', name: 'ChatGPT for Clinicians', agreement: 'included', note: 'in-product' },
    { id: 'fedramp', name: 'ChatGPT FedRAMP', agreement: 'on-request' },
  ],
  features: [{ id: 'codex-cloud', status: 'excluded', code: [], ...codex }],
  models: [],
  ...eligibleProducts,
});
