import type { Vendor } from '../define.js';
import { ai21 } from './ai21.js';
import { analytics } from './analytics.js';
import { anthropic } from './anthropic.js';
import { arize } from './arize.js';
import { assemblyai } from './assemblyai.js';
import { awsBedrock } from './aws-bedrock.js';
import { azureFoundryClaude } from './azure-foundry-claude.js';
import { azureOpenai } from './azure-openai.js';
import { braintrust } from './braintrust.js';
import { cerebras } from './cerebras.js';
import { chatgpt } from './chatgpt.js';
import { chroma } from './chroma.js';
import { claudeApps } from './claude-apps.js';
import { claudePlatformAws } from './claude-platform-aws.js';
import { cloudflare } from './cloudflare.js';
import { clouds } from './clouds.js';
import { cohere } from './cohere.js';
import { databases } from './databases.js';
import { databricks } from './databricks.js';
import { datadog } from './datadog.js';
import { deepgram } from './deepgram.js';
import { deepseek } from './deepseek.js';
import { elevenlabs } from './elevenlabs.js';
import { exa } from './exa.js';
import { firebaseAiLogic } from './firebase-ai-logic.js';
import { fireworks } from './fireworks.js';
import { googleGeminiApi } from './google-gemini-api.js';
import { googleVertex } from './google-vertex.js';
import { groq } from './groq.js';
import { helicone } from './helicone.js';
import { huggingface } from './huggingface.js';
import { ibmWatsonx } from './ibm-watsonx.js';
import { langfuse } from './langfuse.js';
import { langsmith } from './langsmith.js';
import { litellm } from './litellm.js';
import { localRuntimes } from './local-runtimes.js';
import { logging } from './logging.js';
import { messaging } from './messaging.js';
import { mistral } from './mistral.js';
import { modelHosts } from './model-hosts.js';
import { nebius } from './nebius.js';
import { nvidiaNim } from './nvidia-nim.js';
import { openai } from './openai.js';
import { openrouter } from './openrouter.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { portkey } from './portkey.js';
import { posthog } from './posthog.js';
import { qdrant } from './qdrant.js';
import { replicate } from './replicate.js';
import { sentry } from './sentry.js';
import { snowflakeCortex } from './snowflake-cortex.js';
import { supabase } from './supabase.js';
import { tavily } from './tavily.js';
import { together } from './together.js';
import { tracing } from './tracing.js';
import { vercelAiGateway } from './vercel-ai-gateway.js';
import { wandbWeave } from './wandb-weave.js';
import { weaviate } from './weaviate.js';
import { xai } from './xai.js';

export const vendors: readonly Vendor[] = [
  anthropic,
  claudeApps,
  claudePlatformAws,
  openai,
  chatgpt,
  azureOpenai,
  azureFoundryClaude,
  awsBedrock,
  googleVertex,
  googleGeminiApi,
  firebaseAiLogic,
  mistral,
  cohere,
  groq,
  together,
  fireworks,
  openrouter,
  deepseek,
  xai,
  perplexity,
  huggingface,
  replicate,
  cerebras,
  ai21,
  databricks,
  snowflakeCortex,
  ibmWatsonx,
  nvidiaNim,
  vercelAiGateway,
  cloudflare,
  portkey,
  helicone,
  litellm,
  langfuse,
  langsmith,
  braintrust,
  arize,
  wandbWeave,
  posthog,
  datadog,
  sentry,
  elevenlabs,
  deepgram,
  assemblyai,
  pinecone,
  weaviate,
  chroma,
  qdrant,
  supabase,
  localRuntimes,
  nebius,
  exa,
  tavily,
  ...modelHosts,
  ...clouds,
  ...logging,
  ...analytics,
  ...messaging,
  ...tracing,
  ...databases,
];
