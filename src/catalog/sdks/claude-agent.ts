import { defineSurface } from '../define.js';

const exports = { '': 'claudeAgent.Module' };

/** A local process of Claude Code does the calls; its environment picks the host. */
export const claudeAgent = defineSurface({
  packages: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
  versions: ['0.3.330', '1.0.128'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@anthropic-ai/claude-agent-sdk/v/0.3.330',
  checked: '2026-11-22',
  modules: { '@anthropic-ai/claude-agent-sdk': exports, '@anthropic-ai/claude-code': exports },
  types: {
    'claudeAgent.Module': {
      calls: [
        {
          path: 'query',
          prompts: [
            '(0).prompt',
            '(0).options.{systemPrompt,customSystemPrompt,appendSystemPrompt,planModeInstructions}',
            '(0).options.agents.*.{prompt,description}',
          ],
          model: '(0).options.model',
          result: 'claudeAgent.Message',
          callbacks: [{ path: '(0).options.stderr(0)', payload: 'claudeAgent.Message' }],
          endpoint: {
            vendor: 'claude-apps',
            urls: ['(0).options.env.ANTHROPIC_BASE_URL'],
            switches: [
              { path: '(0).options.env.CLAUDE_CODE_USE_BEDROCK', vendor: 'aws-bedrock' },
              { path: '(0).options.env.CLAUDE_CODE_USE_VERTEX', vendor: 'google-vertex' },
              { path: '(0).options.env.CLAUDE_CODE_USE_FOUNDRY', vendor: 'azure-foundry-claude' },
            ],
          },
        },
        { path: 'tool', schema: '(2)', prompts: ['(1)'], callbacks: [{ path: '(3)(0)', payload: 'text' }] },
      ],
    },
  },
  payloads: {
    'claudeAgent.Message': {
      safe: [
        'duration_ms',
        'duration_api_ms',
        'id',
        'is_error',
        'length',
        'model',
        'name',
        'num_turns',
        'role',
        'session_id',
        'stop_reason',
        'subtype',
        'total_cost_usd',
        'type',
        'usage',
        'uuid',
      ],
      content: ['input', 'partial_json', 'result', 'structured_output', 'text', 'thinking'],
    },
  },
});
