import type { Surface } from './define.js';
import { axios } from './http/axios.js';
import { fetchClients } from './http/fetch.js';
import { got } from './http/got.js';
import { nodeHttp } from './http/node-http.js';
import { superagent } from './http/superagent.js';
import { aiSdkProviders } from './sdks/ai-sdk-providers.js';
import { anthropic } from './sdks/anthropic.js';
import { azureInference, azureOpenai } from './sdks/azure.js';
import { bedrock } from './sdks/bedrock.js';
import { claudeAgent } from './sdks/claude-agent.js';
import { cohere } from './sdks/cohere.js';
import { genkit } from './sdks/genkit.js';
import { googleAdk } from './sdks/google-adk.js';
import { googleGenai } from './sdks/google-genai.js';
import { firebaseAi, googleLegacy } from './sdks/google-legacy.js';
import { huggingFace, transformers } from './sdks/hugging-face.js';
import { instructor } from './sdks/instructor.js';
import { langchainModels } from './sdks/langchain-models.js';
import { langchain } from './sdks/langchain.js';
import { llamaindex } from './sdks/llamaindex.js';
import { mastra } from './sdks/mastra.js';
import { mcp, mcpLog } from './sdks/mcp.js';
import { mistral } from './sdks/mistral.js';
import { ollama } from './sdks/ollama.js';
import { openaiAgents } from './sdks/openai-agents.js';
import { openaiLegacy } from './sdks/openai-legacy.js';
import { openaiShaped } from './sdks/openai-shaped.js';
import { openai } from './sdks/openai.js';
import { openrouterSdk } from './sdks/openrouter.js';
import { posthogAi } from './sdks/posthog-ai.js';
import { replicate } from './sdks/replicate.js';
import { exa, tavily } from './sdks/search.js';
import { assemblyai, deepgram, elevenlabs } from './sdks/speech.js';
import { tracers } from './sdks/tracers.js';
import { vercelAi } from './sdks/vercel-ai.js';
import { vercelAiReact } from './sdks/vercel-ai-react.js';
import { watsonx } from './sdks/watsonx.js';
import { analyticsSinks } from './sinks/analytics.js';
import { indexedDb, webStorage } from './sinks/browser-storage.js';
import { consoleSink, processStdio } from './sinks/console.js';
import { databaseSinks } from './sinks/databases.js';
import { errorTracking } from './sinks/error-tracking.js';
import { fileSinks } from './sinks/files.js';
import { hostedLogs } from './sinks/hosted-logs.js';
import { llmObservability } from './sinks/llm-observability.js';
import { loggers } from './sinks/loggers.js';
import { messagingSinks } from './sinks/messaging.js';
import { pino, pinoHttp } from './sinks/pino.js';
import { posthogJs, posthogNode } from './sinks/posthog.js';
import { sentry } from './sinks/sentry.js';
import { nextCache } from './sinks/shared-caches.js';
import { slackWebApi, slackWebhook } from './sinks/slack.js';
import { telemetrySinks } from './sinks/telemetry.js';
import { cookie, httpHeaders, urlQuery } from './sinks/transport.js';
import { vectorDatabases } from './sinks/vector-databases.js';
import { winston } from './sinks/winston.js';

export const surfaces: readonly Surface[] = [
  aiSdkProviders,
  ...analyticsSinks,
  anthropic,
  assemblyai,
  axios,
  azureInference,
  azureOpenai,
  bedrock,
  claudeAgent,
  cohere,
  consoleSink,
  cookie,
  ...databaseSinks,
  deepgram,
  elevenlabs,
  ...errorTracking,
  exa,
  fetchClients,
  ...fileSinks,
  firebaseAi,
  genkit,
  googleAdk,
  googleGenai,
  googleLegacy,
  got,
  ...hostedLogs,
  httpHeaders,
  huggingFace,
  indexedDb,
  instructor,
  langchain,
  langchainModels,
  llamaindex,
  ...llmObservability,
  ...loggers,
  mastra,
  mcp,
  mcpLog,
  ...messagingSinks,
  mistral,
  nextCache,
  nodeHttp,
  ollama,
  openai,
  openaiAgents,
  openaiLegacy,
  openaiShaped,
  openrouterSdk,
  pino,
  pinoHttp,
  posthogAi,
  posthogJs,
  posthogNode,
  processStdio,
  replicate,
  sentry,
  slackWebApi,
  slackWebhook,
  superagent,
  tavily,
  ...telemetrySinks,
  ...tracers,
  transformers,
  urlQuery,
  ...vectorDatabases,
  vercelAi,
  vercelAiReact,
  watsonx,
  webStorage,
  winston,
];

/** Sinks that are stores of one's own: reported where a project asks for it. */
export const ownStoreIds: ReadonlySet<string> = new Set(surfaces.flatMap(({ sink }) => (sink?.class === 'own' ? [sink.id] : [])));
