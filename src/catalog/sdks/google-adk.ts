import { defineSurface } from '../define.js';

/** A model named by a text goes to the Gemini API unless the environment (`GOOGLE_GENAI_USE_VERTEXAI`) says Vertex AI. */
export const googleAdk = defineSurface({
  packages: ['@google/adk'],
  versions: ['2.0.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@google/adk/v/2.0.0',
  checked: '2026-11-22',
  modules: {
    '@google/adk': {
      'new {LlmAgent,Agent}': 'adk.Agent',
      'new {Runner,InMemoryRunner}': 'adk.Runner',
      'new Gemini': 'adk.Gemini',
      'new {FunctionTool,LongRunningFunctionTool}': 'adk.Tool',
    },
  },
  types: {
    'adk.Agent': {
      endpoint: { vendor: 'google-gemini-api' },
      through: '(0).model',
      model: '(0).model',
      prompts: ['(0).{instruction,globalInstruction,description}'],
    },
    'adk.Gemini': {
      endpoint: { vendor: 'google-gemini-api', switches: [{ path: '(0).vertexai', equals: true, vendor: 'google-vertex' }] },
      model: '(0).model',
    },
    'adk.Runner': {
      calls: [
        { path: '{runAsync,runEphemeral}', prompts: ['(0).newMessage'], metadata: ['(0).{userId,sessionId}'], result: 'adk.Event' },
        { path: 'runLive', metadata: ['(0).{userId,sessionId}'], result: 'adk.Event' },
      ],
    },
    'adk.Tool': { schema: '(0).parameters', prompts: ['(0).{description,parameters}'], callbacks: [{ path: '(0).execute(0)', payload: 'text' }] },
  },
  payloads: {
    'adk.Event': {
      safe: ['author', 'branch', 'errorCode', 'finishReason', 'id', 'interrupted', 'invocationId', 'length', 'modelVersion', 'name', 'partial', 'role', 'timestamp', 'turnComplete', 'usageMetadata'],
      content: ['args', 'citationMetadata', 'groundingMetadata', 'inputTranscription', 'output', 'outputTranscription', 'text'],
    },
  },
});
