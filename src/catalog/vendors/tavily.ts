import { defineVendor } from '../define.js';

const page = { evidence: 'https://www.tavily.com/terms', checked: '2026-11-22' };

export const tavily = defineVendor({
  id: 'tavily',
  name: 'Tavily',
  kind: 'search',
  hosts: ['api.tavily.com'],
  plans: [{ id: 'any', name: 'Any plan', agreement: 'none', note: 'terms bar PHI without written consent' }],
  features: [],
  models: [],
  ...page,
});
