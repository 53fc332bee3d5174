import { defineSurface } from '../define.js';

/** Pages of the public web come back from a search; what a model wrote from them is the answer. */
export const exa = defineSurface({
  packages: ['exa-js'],
  versions: ['2.23.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/exa-js/v/2.23.0',
  checked: '2026-11-22',
  modules: { 'exa-js': { 'new {default,Exa}': 'exa.Client' } },
  types: {
    'exa.Client': {
      endpoint: { vendor: 'exa', urls: ['(1)'] },
      calls: [
        { path: '{search,searchAndContents,streamSearch}', prompts: ['(0)', '(1).systemPrompt'] },
        { path: '{answer,streamAnswer}', prompts: ['(0)', '(1).systemPrompt'], model: '(1).model', result: 'exa.Answer' },
        { path: 'research.create', prompts: ['(0).instructions'], model: '(0).model' },
        { path: 'research.{get,pollUntilFinished}', result: 'exa.Answer' },
        { path: 'agent.runs.create', prompts: ['(0).{query,systemPrompt,input}'], metadata: ['(0).metadata'], result: 'exa.Answer' },
        { path: 'agent.runs.createAndWait', prompts: ['(0).{query,systemPrompt,input}'], metadata: ['(0).metadata'], result: 'exa.Answer' },
      ],
    },
  },
  payloads: {
    'exa.Answer': {
      safe: ['citations', 'costDollars', 'createdAt', 'id', 'length', 'model', 'object', 'requestId', 'researchId', 'status', 'stopReason', 'usage'],
      content: ['answer', 'content', 'events', 'output'],
    },
  },
});

export const tavily = defineSurface({
  packages: ['@tavily/core'],
  versions: ['0.7.13'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@tavily/core/v/0.7.13',
  checked: '2026-11-22',
  modules: { '@tavily/core': { 'tavily()': 'tavily.Client' } },
  types: {
    'tavily.Client': {
      endpoint: { vendor: 'tavily', urls: ['(0).apiBaseURL'] },
      metadata: ['(0).{sessionId,humanId}'],
      calls: [
        { path: 'search', prompts: ['(0)'], metadata: ['(1).{sessionId,humanId}'], result: 'tavily.Response' },
        { path: 'searchQNA', prompts: ['(0)'], result: 'text' },
        { path: 'searchContext', prompts: ['(0)'] },
        { path: 'research', prompts: ['(0)'], model: '(1).model', result: 'tavily.Response' },
        { path: 'getResearch', result: 'tavily.Response' },
        { path: 'crawl', prompts: ['(1).instructions'] },
      ],
    },
  },
  payloads: {
    'tavily.Response': {
      safe: ['createdAt', 'images', 'length', 'requestId', 'responseTime', 'results', 'sources', 'status', 'usage'],
      content: ['answer', 'content', 'query'],
    },
  },
});
