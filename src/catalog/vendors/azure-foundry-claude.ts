import { defineVendor } from '../define.js';

const page = {
  evidence: 'https://platform.claude.com/docs/en/manage-claude/api-and-data-retention',
  checked: '2026-09-26',
};

export const azureFoundryClaude = defineVendor({
  id: 'azure-foundry-claude',
  name: 'Claude in Microsoft Foundry',
  kind: 'cloud',
  party: 'microsoft',
  hosts: ['*.services.ai.azure.com/anthropic'],
  plans: [
    { id: 'anthropic-hosted', name: 'Hosted on Anthropic infrastructure', agreement: 'none' },
    { id: 'azure-hosted', name: 'Hosted on Azure', agreement: 'unknown' },
  ],
  features: [{ id: 'all', status: 'unknown', code: [], note: 'no covered path documented', ...page }],
  models: [],
  ...page,
});
