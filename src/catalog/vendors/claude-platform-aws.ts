import { defineVendor } from '../define.js';

const page = {
  evidence: 'https://platform.claude.com/docs/en/manage-claude/api-and-data-retention',
  checked: '2026-09-26',
};

export const claudePlatformAws = defineVendor({
  id: 'claude-platform-aws',
  name: 'Claude Platform on AWS',
  kind: 'cloud',
  hosts: ['aws-external-anthropic.*.api.aws'],
  plans: [{ id: 'default', name: 'Claude Platform on AWS', agreement: 'none' }],
  features: [{ id: 'all', status: 'excluded', code: [], ...page }],
  models: [],
  ...page,
});
