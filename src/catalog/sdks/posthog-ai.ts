import { defineSurface } from '../define.js';

/** The vendors' own clients with a copy of every call to PostHog; `withTracing` is in `tracers.ts`. */
export const posthogAi = defineSurface({
  packages: ['@posthog/ai'],
  versions: ['8.13.1', '7.21.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@posthog/ai/v/8.13.1',
  checked: '2026-11-22',
  modules: {
    // The root's classes are those of version 7 and before.
    '@posthog/ai': {
      'new OpenAI': 'openai.Client',
      'new AzureOpenAI': 'openai.Azure',
      'new Anthropic': 'anthropic.Client',
      'new GoogleGenAI': 'genai.Client',
    },
    '@posthog/ai/openai': { 'new {default,OpenAI,PostHogOpenAI}': 'openai.Client', 'new AzureOpenAI': 'openai.Azure' },
    '@posthog/ai/anthropic': { 'new {default,Anthropic,PostHogAnthropic}': 'anthropic.Client' },
    '@posthog/ai/gemini': { 'new {default,Gemini,GoogleGenAI,PostHogGoogleGenAI}': 'genai.Client' },
  },
  types: {},
});
