import { defineSurface } from '../define.js';

/** `openai/gpt-…` is OpenAI itself here, where the AI SDK reads the same text as its gateway. */
export const mastra = defineSurface({
  packages: ['@mastra/core'],
  versions: ['1.71.0', '0.24.9'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@mastra/core/v/1.71.0',
  checked: '2026-11-22',
  modules: {
    '@mastra/core': { 'new Agent': 'mastra.Agent', 'new Mastra': 'mastra.Mastra' },
    '@mastra/core/agent': { 'new Agent': 'mastra.Agent' },
    '@mastra/core/mastra': { 'new Mastra': 'mastra.Mastra' },
    '@mastra/core/tools': { '': 'mastra.Tools' },
  },
  types: {
    'mastra.Agent': {
      endpoint: { modelString: { path: '(0).model', syntax: 'mastra', vendor: '' } },
      through: '(0).model',
      model: '(0).model',
      prompts: ['(0).{instructions,description}'],
      calls: [
        {
          path: '{generate,stream,network,generateLegacy,streamLegacy}',
          prompts: ['(0)', '(1).{instructions,system,context}'],
          metadata: ['(1).memory.{thread,resource}', '(1).{threadId,resourceId}'],
          schema: '(1).{output,experimental_output,structuredOutput}',
          result: 'ai.Result',
          callbacks: [{ path: '(1).{onStepFinish,onFinish,onChunk}(0)', payload: 'ai.Result' }],
        },
      ],
    },
    'mastra.Mastra': { gives: { '{getAgent,getAgentById}()': 'mastra.Registered' } },
    'mastra.Registered': {
      calls: [
        {
          path: '{generate,stream,network,generateLegacy,streamLegacy}',
          prompts: ['(0)', '(1).{instructions,system,context}'],
          schema: '(1).{output,experimental_output,structuredOutput}',
          result: 'ai.Result',
          callbacks: [{ path: '(1).{onStepFinish,onFinish,onChunk}(0)', payload: 'ai.Result' }],
        },
      ],
    },
    'mastra.Tools': { calls: [{ path: 'createTool', schema: '(0).inputSchema', prompts: ['(0).description'], callbacks: [{ path: '(0).execute(0)', payload: 'text' }] }] },
  },
});
