import { type Call, defineSurface, type Payload } from '../define.js';

const NPM = 'https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0';

const countPrompts = ['(0).system', '(0).messages[].content', '(0).tools[].{description,input_schema}'];
const messagesPrompts = [...countPrompts, '(0).stop_sequences[]'];
const batchPrompts = ['system', 'messages[].content', 'tools[].{description,input_schema}', 'stop_sequences[]'].map((path) => `(0).requests[].params.${path}`);
const user = '(0).metadata.user_id';
const schemas = ['(0).tools[]', '(0).output_config.format'];

const request = { prompts: messagesPrompts, model: '(0).model', metadata: [user, '(1).headers'], schemas, schema: '(0).{tools,output_config}', result: 'anthropic.Message' };

const messages: readonly Call[] = [
  { path: 'messages.{create,stream}', ...request },
  { path: 'messages.parse', ...request, prompts: [...messagesPrompts, '(0).output_config.format'], since: '1' },
  { path: 'beta.messages.{create,stream}', ...request, metadata: [...request.metadata, '(0).mcp_servers[].url'], schema: '(0).{tools,output_config,output_format}' },
  { path: 'beta.messages.{parse,toolRunner}', ...request, schema: '(0).{tools,output_config,output_format}', metadata: [user, '(0).user_profile_id', '(1).headers'], since: '1' },
  { path: 'messages.countTokens', prompts: countPrompts, model: '(0).model' },
  { path: 'beta.messages.countTokens', prompts: countPrompts, model: '(0).model' },
];

const batch = { prompts: batchPrompts, model: '(0).requests[].params.model', metadata: ['(0).requests[].custom_id'] };

const batches: readonly Call[] = [
  { path: 'messages.batches.create', ...batch },
  { path: 'beta.messages.batches.create', ...batch },
  { path: 'messages.batches.results', result: 'anthropic.Message' },
  { path: 'beta.messages.batches.results', result: 'anthropic.Message' },
];

const completions: Call = {
  path: 'completions.create',
  prompts: ['(0).prompt'],
  model: '(0).model',
  metadata: [user],
  result: 'anthropic.Message',
  until: '1',
};

/** What stays with the vendor: files and managed agents. */
const stored: readonly Call[] = [
  { path: 'files.upload', prompts: ['(0).file'], metadata: ['(0).file(1)'], since: '1' },
  { path: 'beta.files.upload', prompts: ['(0).file'], metadata: ['(0).file(1)'] },
  {
    path: 'beta.agents.create',
    prompts: ['(0).{system,description}', '(0).tools[].description'],
    model: '(0).model',
    metadata: ['(0).{name,metadata}'],
    since: '1',
  },
  { path: 'beta.sessions.create', prompts: ['(0).initial_events'], metadata: ['(0).{title,metadata}'], since: '1' },
  { path: 'beta.sessions.events.send', prompts: ['(1).events'], since: '1' },
  { path: 'beta.sessions.events.{list,stream}', result: 'anthropic.Message', since: '1' },
  { path: 'beta.memoryStores.memories.{create,update}', prompts: ['(1).content'], metadata: ['(1).path'], since: '1' },
  { path: 'beta.userProfiles.create', metadata: ['(0).{name,external_id,metadata}'], since: '1' },
];

const message: Payload = {
  safe: [
    '_request_id',
    'abort',
    'aborted',
    'caller',
    'category',
    'controller',
    'custom_id',
    'diagnostics',
    'ended',
    'errored',
    'headers',
    'id',
    'index',
    'length',
    'model',
    'name',
    'ok',
    'request_id',
    'role',
    'status',
    'statusText',
    'stop_reason',
    'stop_sequence',
    'tool_use_id',
    'type',
    'usage',
  ],
  content: ['citations', 'completion', 'explanation', 'input', 'parsed_output', 'partial_json', 'text', 'thinking'],
};

const messageTypes = '{Message,ContentBlock,TextBlock,ThinkingBlock,ToolUseBlock,RawMessageStreamEvent}';
const betaTypes = '{BetaMessage,BetaContentBlock,BetaTextBlock,BetaToolUseBlock,BetaRawMessageStreamEvent}';

export const anthropic = defineSurface({
  packages: [
    '@anthropic-ai/sdk',
    '@anthropic-ai/bedrock-sdk',
    '@anthropic-ai/vertex-sdk',
    '@anthropic-ai/foundry-sdk',
    '@anthropic-ai/aws-sdk',
  ],
  versions: ['1.12.0', '0.137.0', '0.60.0'],
  role: 'llm',
  evidence: NPM,
  checked: '2026-11-22',
  modules: {
    '@anthropic-ai/sdk': {
      'new default': 'anthropic.Client',
      'new Anthropic': 'anthropic.Client',
      'new BaseAnthropic': 'anthropic.Client',
    },
    '@anthropic-ai/sdk/client': { 'new Anthropic': 'anthropic.Client', 'new BaseAnthropic': 'anthropic.Client' },
    '@anthropic-ai/bedrock-sdk': {
      'new default': 'anthropic.Bedrock',
      'new AnthropicBedrock': 'anthropic.Bedrock',
      'new AnthropicBedrockMantle': 'anthropic.Bedrock',
    },
    '@anthropic-ai/vertex-sdk': { 'new default': 'anthropic.Vertex', 'new AnthropicVertex': 'anthropic.Vertex' },
    '@anthropic-ai/foundry-sdk': { 'new default': 'anthropic.Foundry', 'new AnthropicFoundry': 'anthropic.Foundry' },
    '@anthropic-ai/aws-sdk': { 'new default': 'anthropic.Aws', 'new AnthropicAws': 'anthropic.Aws' },
  },
  types: {
    'anthropic.Client': {
      extends: ['anthropic.Messages', 'anthropic.Batches', 'anthropic.Stored'],
      endpoint: { vendor: 'anthropic', urls: ['(0).baseURL'] },
      metadata: ['(0).defaultHeaders'],
      gives: { 'withOptions()': 'anthropic.Client' },
      calls: [completions],
    },
    'anthropic.Bedrock': {
      extends: ['anthropic.Messages', 'anthropic.Batches'],
      endpoint: { vendor: 'aws-bedrock', urls: ['(0).baseURL'] },
      gives: { 'withOptions()': 'anthropic.Bedrock' },
    },
    'anthropic.Vertex': {
      extends: ['anthropic.Messages'],
      endpoint: { vendor: 'google-vertex', urls: ['(0).baseURL'] },
      gives: { 'withOptions()': 'anthropic.Vertex' },
    },
    'anthropic.Foundry': {
      extends: ['anthropic.Messages'],
      endpoint: { vendor: 'azure-foundry-claude', resources: ['(0).baseURL'] },
      gives: { 'withOptions()': 'anthropic.Foundry' },
    },
    'anthropic.Aws': {
      extends: ['anthropic.Messages', 'anthropic.Batches', 'anthropic.Stored'],
      endpoint: { vendor: 'claude-platform-aws', urls: ['(0).baseURL'] },
      gives: { 'withOptions()': 'anthropic.Aws' },
    },
    'anthropic.Messages': { calls: messages },
    'anthropic.Batches': { calls: batches },
    'anthropic.Stored': { calls: stored },
  },
  payloads: { 'anthropic.Message': message },
  annotations: {
    '@anthropic-ai/sdk': {
      [`{default,Anthropic}.${messageTypes}`]: 'anthropic.Message',
      [`{default,Anthropic}.Messages.${messageTypes}`]: 'anthropic.Message',
      [`{default,Anthropic}.Beta.Messages.${betaTypes}`]: 'anthropic.Message',
      '{default,Anthropic}.{Completion,MessageStreamEvent}': 'anthropic.Message',
    },
    '@anthropic-ai/sdk/resources': { [messageTypes]: 'anthropic.Message' },
    '@anthropic-ai/sdk/resources/messages': { [messageTypes]: 'anthropic.Message' },
    '@anthropic-ai/sdk/resources/messages/messages': { [messageTypes]: 'anthropic.Message' },
    '@anthropic-ai/sdk/resources/beta/messages': { [betaTypes]: 'anthropic.Message' },
  },
});
