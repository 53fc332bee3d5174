import { defineVendor } from '../define.js';

const commercialBaa = {
  evidence: 'https://support.claude.com/en/articles/8114513-business-associate-agreements-baa-for-commercial-customers',
  checked: '2026-09-01',
};
const coveredModels = {
  evidence: 'https://support.claude.com/en/articles/15455031-covered-models-under-a-business-associate-agreement-baa',
  checked: '2026-11-22',
};

export const claudeApps = defineVendor({
  id: 'claude-apps',
  name: 'Claude apps',
  kind: 'consumer',
  hosts: ['claude.ai'],
  plans: [
    { id: 'free', name: 'Claude Free', agreement: 'none' },
    { id: 'pro', name: 'Claude Pro', agreement: 'none' },
    { id: 'max', name: 'Claude Max', agreement: 'none' },
    { id: 'team', name: 'Claude Team', agreement: 'none' },
    { id: 'enterprise', name: 'Claude Enterprise without HIPAA activation', agreement: 'none' },
    {
      id: 'enterprise-hipaa',
      name: 'HIPAA-ready Claude Enterprise',
      agreement: 'included',
      signedSince: '2025-12-03',
      note: 'self-serve; administrator activates HIPAA under Data & Privacy and signs',
    },
    {
      id: 'claude-code-zdr',
      name: 'Claude Code CLI / desktop local mode with ZDR',
      agreement: 'on-request',
      conditions: ['zero-data-retention'],
      note: 'sales; covered only with zero data retention, qualified accounts',
    },
    { id: 'claude-code', name: 'Claude Code without ZDR, web, remote, review, security', agreement: 'none' },
    { id: 'healthcare', name: 'Claude for Healthcare', agreement: 'unknown' },
  ],
  features: [
    {
      id: 'connectors',
      status: 'excluded',
      code: [],
      note: 'third-party data flows through MCP connectors, enterprise search and Claude in Chrome are outside the BAA',
      ...commercialBaa,
    },
    { id: 'cowork', status: 'excluded', code: [], ...commercialBaa },
    {
      id: 'claude-code-cli',
      status: 'unknown',
      code: ['pkg:@anthropic-ai/claude-agent-sdk'],
      note: 'covered only with ZDR; a lint rule cannot see ZDR',
      ...commercialBaa,
    },
  ],
  models: [
    {
      pattern: 'claude-fable-5*',
      status: 'excluded',
      note: 'no covered configuration in Claude Code or Cowork',
      ...coveredModels,
    },
    {
      pattern: 'claude-mythos-5*',
      status: 'excluded',
      note: 'no covered configuration in Claude Code or Cowork',
      ...coveredModels,
    },
  ],
  ...commercialBaa,
});
