import type { Vendor } from '../define.js';
import { unread } from './unread.js';

const openAiCompatible = {
  evidence: 'https://github.com/BerriAI/litellm/blob/main/litellm/constants.py',
  checked: '2026-11-22',
};
const githubModels = { evidence: 'https://docs.github.com/en/github-models', checked: '2026-11-22' };
const mastra = { evidence: 'https://www.npmjs.com/package/@mastra/core', checked: '2026-11-22' };
const ollama = { evidence: 'https://www.npmjs.com/package/ollama', checked: '2026-11-22' };

/** Hosts that public code calls models on. Nothing on a BAA was read for any of them. */
export const modelHosts: readonly Vendor[] = [
  unread(
    'model-api',
    'github-models',
    'GitHub Models',
    ['models.github.ai', 'models.inference.ai.azure.com'],
    githubModels,
  ),
  unread('model-api', 'ollama-cloud', 'Ollama cloud', ['ollama.com'], ollama),
  unread('gateway', 'mastra-gateway', 'Mastra gateway', ['gateway-api.mastra.ai'], mastra),
  unread(
    'model-api',
    'alibaba-model-studio',
    'Alibaba Model Studio',
    ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com'],
    openAiCompatible,
  ),
  unread('model-api', 'anyscale', 'Anyscale Endpoints', ['api.endpoints.anyscale.com'], openAiCompatible),
  unread('gateway', 'chutes', 'Chutes', ['llm.chutes.ai'], openAiCompatible),
  unread('model-api', 'clarifai', 'Clarifai', ['api.clarifai.com'], openAiCompatible),
  unread('model-api', 'deepinfra', 'DeepInfra', ['api.deepinfra.com'], openAiCompatible),
  unread('model-api', 'featherless', 'Featherless', ['api.featherless.ai'], openAiCompatible),
  unread('model-api', 'friendli', 'FriendliAI', ['api.friendli.ai'], openAiCompatible),
  unread('model-api', 'hyperbolic', 'Hyperbolic', ['api.hyperbolic.xyz'], openAiCompatible),
  unread('model-api', 'lambda', 'Lambda', ['api.lambda.ai'], openAiCompatible),
  unread('model-api', 'meta-llama', 'Llama API', ['api.llama.com'], openAiCompatible),
  unread('model-api', 'moonshot', 'Moonshot AI', ['api.moonshot.ai', 'api.moonshot.cn'], openAiCompatible),
  unread('model-api', 'morph', 'Morph', ['api.morphllm.com'], openAiCompatible),
  unread('gateway', 'nano-gpt', 'NanoGPT', ['nano-gpt.com/api'], openAiCompatible),
  unread('model-api', 'nscale', 'Nscale', ['inference.api.nscale.com'], openAiCompatible),
  unread('gateway', 'poe', 'Poe', ['api.poe.com'], openAiCompatible),
  unread('model-api', 'sambanova', 'SambaNova', ['api.sambanova.ai'], openAiCompatible),
  unread('model-api', 'v0', 'v0 API', ['api.v0.dev'], openAiCompatible),
  unread('model-api', 'wandb-inference', 'W&B Inference', ['api.inference.wandb.ai'], openAiCompatible),
];
