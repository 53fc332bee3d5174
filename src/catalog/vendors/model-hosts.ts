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
const nextChat = { evidence: 'https://github.com/ChatGPTNextWeb/NextChat/blob/main/app/constant.ts', checked: '2026-11-24' };
const langchainCommunity = { evidence: 'https://www.npmjs.com/package/@langchain/community/v/0.3.40', checked: '2026-11-24' };

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
  unread('model-api', 'aleph-alpha', 'Aleph Alpha', ['api.aleph-alpha.com'], langchainCommunity),
  unread('model-api', 'baidu-qianfan', 'Baidu Qianfan', ['aip.baidubce.com'], langchainCommunity),
  unread('model-api', 'jina', 'Jina AI', ['api.jina.ai'], langchainCommunity),
  unread('model-api', 'minimax', 'MiniMax', ['api.minimax.chat'], langchainCommunity),
  unread('model-api', 'novita', 'Novita AI', ['api.novita.ai'], langchainCommunity),
  unread('model-api', 'volcengine-ark', 'Volcengine Ark', ['ark.*.volces.com'], langchainCommunity),
  unread('model-api', 'voyage', 'Voyage AI', ['api.voyageai.com'], langchainCommunity),
  unread('model-api', 'yandex-cloud', 'Yandex Cloud', ['llm.api.cloud.yandex.net'], langchainCommunity),
  unread('model-api', 'zhipu', 'Zhipu AI', ['open.bigmodel.cn'], langchainCommunity),
  unread('gateway', '302-ai', '302.AI', ['api.302.ai'], nextChat),
  unread('model-api', 'iflytek-spark', 'iFLYTEK Spark', ['spark-api-open.xf-yun.com'], nextChat),
  unread('model-api', 'siliconflow', 'SiliconFlow', ['api.siliconflow.cn'], nextChat),
  unread('model-api', 'stability', 'Stability AI', ['api.stability.ai'], nextChat),
  unread('model-api', 'tencent-hunyuan', 'Tencent Hunyuan', ['hunyuan.tencentcloudapi.com'], nextChat),
];
