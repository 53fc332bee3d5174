import { defineVendor } from '../define.js';

const page = {
  evidence: 'https://raw.githubusercontent.com/Portkey-AI/docs-core/main/product/product-feature-comparison.mdx',
  checked: '2026-11-22',
};

export const portkey = defineVendor({
  id: 'portkey',
  name: 'Portkey',
  kind: 'gateway',
  hosts: ['api.portkey.ai', 'aigw.portkey.ai'],
  plans: [
    { id: 'dev-pro', name: 'Dev / Pro', agreement: 'unknown' },
    { id: 'enterprise', name: 'Enterprise', agreement: 'unknown', note: 'HIPAA claimed; BAA not named' },
    { id: 'oss', name: 'Open-source gateway, self-hosted', agreement: 'included', note: 'not a third party' },
  ],
  features: [],
  models: [],
  ...page,
});
