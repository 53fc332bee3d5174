import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/catalog/define.js';
import { errorContents } from '../../src/catalog/error-content.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { checkSurface } from './declarations.js';
import { loadPackages, membersOf, packageOf, type Installed } from './installed-packages.js';

/**
 * The catalog's paths against the declarations of the packages themselves. Each package of the catalog is read in every
 * major that is installed for it, under the alias by which npm holds it.
 */
const installed: readonly Installed[] = [
  { package: 'openai', as: 'openai4', major: 4 },
  { package: 'openai', as: 'openai5', major: 5 },
  { package: 'openai', as: 'openai', major: 6 },
  { package: 'openai', as: 'openai7', major: 7 },
  { package: '@anthropic-ai/sdk', as: 'anthropic-sdk0', major: 0 },
  { package: '@anthropic-ai/sdk', as: '@anthropic-ai/sdk', major: 1 },
  { package: '@anthropic-ai/bedrock-sdk', as: '@anthropic-ai/bedrock-sdk', major: 1 },
  { package: '@anthropic-ai/vertex-sdk', as: '@anthropic-ai/vertex-sdk', major: 1 },
  { package: '@anthropic-ai/foundry-sdk', as: '@anthropic-ai/foundry-sdk', major: 1 },
  { package: '@anthropic-ai/aws-sdk', as: '@anthropic-ai/aws-sdk', major: 1 },
  { package: 'ai', as: 'ai4', major: 4 },
  { package: 'ai', as: 'ai5', major: 5 },
  { package: 'ai', as: 'ai', major: 6 },
  { package: 'ai', as: 'ai7', major: 7 },
  { package: '@ai-sdk/openai', as: '@ai-sdk/openai', major: 3 },
  { package: '@ai-sdk/anthropic', as: '@ai-sdk/anthropic', major: 3 },
  { package: '@ai-sdk/google', as: '@ai-sdk/google', major: 3 },
  { package: '@ai-sdk/google', as: 'ai-sdk-google4', major: 4 },
  { package: '@ai-sdk/google-vertex', as: '@ai-sdk/google-vertex', major: 4 },
  { package: '@ai-sdk/google-vertex', as: 'ai-sdk-vertex5', major: 5 },
  { package: '@ai-sdk/amazon-bedrock', as: '@ai-sdk/amazon-bedrock', major: 4 },
  { package: '@ai-sdk/amazon-bedrock', as: 'ai-sdk-bedrock5', major: 5 },
  { package: '@ai-sdk/azure', as: '@ai-sdk/azure', major: 3 },
  { package: '@ai-sdk/openai-compatible', as: '@ai-sdk/openai-compatible', major: 2 },
  { package: '@ai-sdk/gateway', as: '@ai-sdk/gateway', major: 3 },
  { package: '@ai-sdk/mistral', as: '@ai-sdk/mistral', major: 3 },
  { package: '@ai-sdk/cohere', as: '@ai-sdk/cohere', major: 3 },
  { package: '@ai-sdk/groq', as: '@ai-sdk/groq', major: 3 },
  { package: '@ai-sdk/xai', as: '@ai-sdk/xai', major: 3 },
  { package: '@ai-sdk/perplexity', as: '@ai-sdk/perplexity', major: 3 },
  { package: '@ai-sdk/deepseek', as: '@ai-sdk/deepseek', major: 2 },
  { package: '@ai-sdk/fireworks', as: '@ai-sdk/fireworks', major: 2 },
  { package: '@ai-sdk/togetherai', as: '@ai-sdk/togetherai', major: 2 },
  { package: '@ai-sdk/cerebras', as: '@ai-sdk/cerebras', major: 2 },
  { package: '@openrouter/ai-sdk-provider', as: '@openrouter/ai-sdk-provider', major: 2 },
  { package: '@google/genai', as: '@google/genai', major: 2 },
  { package: '@google/genai', as: 'google-genai3', major: 3 },
  { package: '@aws-sdk/client-bedrock-runtime', as: '@aws-sdk/client-bedrock-runtime', major: 3 },
  { package: '@aws-sdk/client-bedrock-agent-runtime', as: '@aws-sdk/client-bedrock-agent-runtime', major: 3 },
  { package: '@mistralai/mistralai', as: '@mistralai/mistralai', major: 2 },
  { package: 'groq-sdk', as: 'groq-sdk', major: 1 },
  { package: 'cohere-ai', as: 'cohere-ai', major: 8 },
  { package: 'ollama', as: 'ollama', major: 0 },
  { package: 'pino', as: 'pino', major: 10 },
  { package: 'winston', as: 'winston', major: 3 },
  { package: '@sentry/node', as: '@sentry/node', major: 11 },
  { package: 'posthog-node', as: 'posthog-node', major: 5 },
  { package: 'posthog-js', as: 'posthog-js', major: 1 },
  { package: '@slack/web-api', as: '@slack/web-api', major: 8 },
  { package: 'axios', as: 'axios', major: 1 },
];

const installedNames = new Set(installed.map((entry) => entry.package));
const checkable = surfaces.filter((surface) => surface.packages.some((name) => installedNames.has(name)));
const errorModules = errorContents.flatMap(({ modules }) => modules);
const declarations = loadPackages(installed, checkable, errorModules);

describe('the catalog agrees with the declarations of', () => {
  it.each(checkable.map((surface): [string, Surface] => [surface.packages.join(', '), surface]))('%s', (_, surface) => {
    expect(checkSurface(surface, declarations)).toEqual([]);
  });
});

describe('errors that repeat a request or a response', () => {
  const known = errorContents.flatMap((entry) => entry.modules.filter((module) => installedNames.has(packageOf(module))).map((module) => ({ module, ...entry })));

  it.each(known)('$className of $module has its members', ({ module, className, members }) => {
    const declared = membersOf(declarations, module, className);
    expect(declared).toBeDefined();
    expect(members.filter((member) => declared?.has(member) !== true)).toEqual([]);
  });
});

describe('the check itself', () => {
  const openai = checkable.find((surface) => surface.packages.includes('openai'));

  it('refuses a call, an export, a prompt and a payload member that the package does not have', () => {
    expect(openai).toBeDefined();
    if (openai === undefined) return;
    const wrong: Surface = {
      ...openai,
      modules: { openai: { 'new OpenAI': 'openai.Client', 'new OpenAIClient': 'openai.Client' } },
      types: {
        'openai.Client': {
          calls: [{ path: 'chat.completions.{create,make}', prompts: ['(0).{messages,letters}[].content'], result: 'openai.Response' }],
        },
      },
      payloads: { 'openai.Response': { safe: ['usage', 'usages'], content: ['content'] } },
    };
    expect(checkSurface(wrong, declarations)).toEqual([
      'openai: no export `new OpenAIClient`',
      'openai4: `openai.Client` has no `chat.completions.make`',
      'openai5: `openai.Client` has no `chat.completions.make`',
      'openai: `openai.Client` has no `chat.completions.make`',
      'openai7: `openai.Client` has no `chat.completions.make`',
      '`openai.Client` call `chat.completions.{create,make}`: no argument `(0).letters`',
      'payload `openai.Response`: no member `usages`',
    ]);
  });
});
