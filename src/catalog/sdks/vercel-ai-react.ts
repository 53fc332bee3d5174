import { type Call, defineSurface, type Payload } from '../define.js';

/** The hooks call a route of the application, which calls the model. */
const ownRoute = { endpoint: { local: true }, result: 'ai.UiMessages' };

const calls: readonly Call[] = [
  { path: 'useChat', ...ownRoute, callbacks: [{ path: '(0).{onFinish,onToolCall,onData}(0)', payload: 'ai.UiMessages' }] },
  { path: 'useCompletion', ...ownRoute, callbacks: [{ path: '(0).onFinish(1)', payload: 'text' }] },
  { path: '{useObject,experimental_useObject}', ...ownRoute, callbacks: [{ path: '(0).onFinish(0)', payload: 'ai.UiMessages' }] },
];

/** What a client or a server keeps of a conversation: messages and their parts. */
const uiMessages: Payload = {
  safe: [
    'addToolApprovalResponse',
    'addToolOutput',
    'addToolResult',
    'append',
    'clearError',
    'createdAt',
    'error',
    'filename',
    'finishReason',
    'handleInputChange',
    'handleSubmit',
    'id',
    'isAborted',
    'isContinuation',
    'isDisconnect',
    'isError',
    'isLoading',
    'length',
    'mediaType',
    'regenerate',
    'reload',
    'resumeStream',
    'role',
    'sendMessage',
    'setInput',
    'setMessages',
    'state',
    'status',
    'stop',
    'submit',
    'toolCallId',
    'toolName',
    'type',
  ],
  content: ['completion', 'content', 'object', 'output', 'reasoning', 'text'],
};

export const vercelAiReact = defineSurface({
  packages: ['@ai-sdk/react'],
  versions: ['4.0.80'],
  role: 'llm',
  evidence: 'https://github.com/vercel/ai/tree/main/packages/react',
  checked: '2026-11-24',
  modules: { '@ai-sdk/react': { '': 'ai.Hooks' }, 'ai/react': { '': 'ai.Hooks' } },
  types: { 'ai.Hooks': { calls } },
  payloads: { 'ai.UiMessages': uiMessages },
});
