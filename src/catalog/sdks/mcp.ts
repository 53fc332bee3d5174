import { type Call, defineSurface } from '../define.js';

const sampling: Call = {
  path: 'createMessage',
  prompts: ['(0).messages[].content', '(0).systemPrompt'],
  model: '(0).modelPreferences',
  metadata: ['(0).metadata'],
  result: 'mcp.Result',
};

/** Sampling asks the client's model; whose model that is the server's code does not say. */
export const mcp = defineSurface({
  packages: ['@modelcontextprotocol/sdk'],
  versions: ['1.32.2'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@modelcontextprotocol/sdk/v/1.32.2',
  checked: '2026-11-22',
  modules: {
    '@modelcontextprotocol/sdk/server/index.js': { 'new Server': 'mcp.Server' },
    '@modelcontextprotocol/sdk/server/mcp.js': { 'new McpServer': 'mcp.McpServer' },
    '@modelcontextprotocol/sdk/server': { 'new Server': 'mcp.Server' },
    '@modelcontextprotocol/sdk/client/index.js': { 'new Client': 'mcp.Client' },
    '@modelcontextprotocol/sdk/client': { 'new Client': 'mcp.Client' },
  },
  types: {
    'mcp.Server': {
      calls: [sampling, { path: 'elicitInput', prompts: ['(0).message'], result: 'mcp.Result' }],
      gives: { sendLoggingMessage: 'mcp.Log' },
    },
    'mcp.McpServer': { gives: { server: 'mcp.Server', sendLoggingMessage: 'mcp.Log' } },
    'mcp.Client': { calls: [{ path: 'callTool', prompts: ['(0).arguments'], result: 'mcp.Result' }] },
  },
  payloads: {
    'mcp.Result': {
      safe: ['_meta', 'action', 'isError', 'length', 'mimeType', 'model', 'role', 'stopReason', 'type'],
      content: ['data', 'structuredContent', 'text'],
    },
  },
});

/** Log messages of a server go to whoever is connected. */
export const mcpLog = defineSurface({
  packages: ['@modelcontextprotocol/sdk'],
  versions: ['1.32.2'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/@modelcontextprotocol/sdk/v/1.32.2',
  checked: '2026-11-22',
  sink: { id: 'mcp-log', category: 'log', class: 'unsecured', name: 'the MCP client' },
  types: { 'mcp.Log': { sinks: [{ path: '', data: ['(0).data'] }] } },
});
