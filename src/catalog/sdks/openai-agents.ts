import { defineSurface } from '../define.js';

const agentExports = {
  'new Agent': 'agents.Agent',
  'Agent.create()': 'agents.Agent',
  'new Runner': 'agents.Runner',
  'new OpenAIProvider': 'agents.Provider',
  '': 'agents.Module',
};
const realtimeExports = { 'new RealtimeAgent': 'agents.RealtimeAgent', 'new RealtimeSession': 'agents.RealtimeSession' };

/** Traces go to OpenAI whatever the model's host is, unless tracing is switched off. */
export const openaiAgents = defineSurface({
  packages: ['@openai/agents', '@openai/agents-core', '@openai/agents-openai', '@openai/agents-realtime'],
  versions: ['0.20.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@openai/agents/v/0.20.0',
  checked: '2026-11-22',
  modules: {
    '@openai/agents': agentExports,
    '@openai/agents-core': agentExports,
    '@openai/agents-openai': { 'new OpenAIProvider': 'agents.Provider' },
    '@openai/agents/realtime': realtimeExports,
    '@openai/agents-realtime': realtimeExports,
  },
  types: {
    'agents.Module': {
      calls: [
        { path: 'run', prompts: ['(1)'], through: '(0)', result: 'agents.Result' },
        { path: 'tool', schema: '(0).parameters', prompts: ['(0).{description,parameters}'], callbacks: [{ path: '(0).execute(0)', payload: 'text' }] },
      ],
    },
    'agents.Agent': {
      endpoint: { vendor: 'openai' },
      through: '(0).model',
      model: '(0).model',
      prompts: ['(0).{instructions,handoffDescription}'],
      gives: { '{clone,asTool}()': 'agents.Derived' },
    },
    'agents.Derived': { prompts: ['(0).{instructions,toolDescription}'] },
    'agents.Runner': {
      through: '(0).{model,modelProvider}',
      metadata: ['(0).{traceMetadata,groupId,workflowName}'],
      calls: [{ path: 'run', prompts: ['(1)'], through: '(0)', result: 'agents.Result' }],
    },
    'agents.Provider': { endpoint: { vendor: 'openai', urls: ['(0).baseURL'] }, through: '(0).openAIClient' },
    'agents.RealtimeAgent': { endpoint: { vendor: 'openai' }, prompts: ['(0).{instructions,handoffDescription}'] },
    'agents.RealtimeSession': {
      through: '(0)',
      model: '(1).model',
      calls: [
        { path: 'sendMessage', prompts: ['(0)'] },
        { path: 'on', callbacks: [{ path: '(1)(*)', payload: 'agents.Result' }] },
      ],
    },
  },
  payloads: {
    'agents.Result': {
      safe: ['agent', 'currentTurn', 'id', 'lastAgent', 'lastResponseId', 'length', 'maxTurns', 'name', 'role', 'status', 'type', 'usage'],
      content: ['arguments', 'content', 'delta', 'finalOutput', 'text', 'transcript'],
    },
  },
});
