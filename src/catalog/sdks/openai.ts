import { type Call, defineSurface, type Payload } from '../define.js';
import { chatPrompts, chatSchema, chatSchemas, embedding } from './openai-shape.js';

const NPM = 'https://www.npmjs.com/package/openai/v/7.57.0';

const responsesPrompts = [
  '(0).input',
  '(0).instructions',
  '(0).prompt.variables',
  '(0).tools[].{description,server_description,parameters}',
  '(0).text.format.{description,schema}',
];
const identity = ['(0).user', '(0).safety_identifier', '(0).prompt_cache_key', '(0).metadata', '(1).headers'];
const responsesSchemas = ['(0).tools[]', '(0).text.format'];
const responsesSchema = '(0).{text,tools}';
const runPrompts = ['(1).{instructions,additional_instructions}', '(1).additional_messages[].content', '(1).tools[].function.description'];
const threadPrompts = ['(0).thread.messages[].content', '(0).instructions', '(0).tools[].function.description'];

const chatRequest = {
  prompts: chatPrompts,
  model: '(0).model',
  metadata: [...identity, '(0).messages[].name'],
  schemas: chatSchemas,
  schema: chatSchema,
  result: 'openai.Response',
};

const chat: readonly Call[] = [
  { path: 'chat.completions.create', ...chatRequest },
  { path: 'chat.completions.{parse,stream,runTools}', ...chatRequest, since: '5' },
  {
    path: 'beta.chat.completions.{parse,stream,runTools}',
    prompts: chatPrompts,
    model: '(0).model',
    metadata: ['(0).{user,metadata}', '(1).headers'],
    schemas: chatSchemas,
    schema: chatSchema,
    result: 'openai.Response',
    until: '5',
  },
  { path: 'completions.create', prompts: ['(0).{prompt,suffix}'], model: '(0).model', metadata: ['(0).user'], result: 'openai.Response' },
];

const responses: readonly Call[] = [
  { path: 'responses.{create,stream,parse}', prompts: responsesPrompts, model: '(0).model', metadata: identity, schemas: responsesSchemas, schema: responsesSchema, result: 'openai.Response' },
  { path: 'responses.compact', prompts: ['(0).{input,instructions}'], model: '(0).model', result: 'openai.Response', since: '6' },
  { path: 'responses.inputTokens.count', prompts: ['(0).{input,instructions}'], model: '(0).model', since: '6' },
  { path: 'responses.{retrieve,cancel}', result: 'openai.Response' },
  { path: 'beta.responses.{create,compact}', prompts: responsesPrompts, model: '(0).model', metadata: identity, schemas: responsesSchemas, schema: responsesSchema, result: 'openai.Response', since: '7' },
  { path: 'responses.inputItems.list', result: 'openai.Response' },
];

const assistants: readonly Call[] = [
  {
    path: 'beta.assistants.create',
    prompts: ['(0).{instructions,description}', '(0).tools[].function.description'],
    model: '(0).model',
    metadata: ['(0).{name,metadata}'],
    schemas: ['(0).tools[].function'],
  },
  { path: 'beta.assistants.update', prompts: ['(1).{instructions,description}'], model: '(1).model', metadata: ['(1).{name,metadata}'] },
  { path: 'beta.threads.create', prompts: ['(0).messages[].content'], metadata: ['(0).metadata', '(0).messages[].metadata'] },
  {
    path: 'beta.threads.{createAndRun,createAndRunPoll,createAndRunStream}',
    prompts: threadPrompts,
    model: '(0).model',
    metadata: ['(0).metadata'],
    result: 'openai.Response',
  },
  { path: 'beta.threads.messages.create', prompts: ['(1).content'], metadata: ['(1).metadata'], result: 'openai.Response' },
  { path: 'beta.threads.messages.{list,retrieve}', result: 'openai.Response' },
  {
    path: 'beta.threads.runs.{create,createAndPoll,stream}',
    prompts: runPrompts,
    model: '(1).model',
    metadata: ['(1).metadata'],
    result: 'openai.Response',
  },
  {
    path: 'beta.threads.runs.{submitToolOutputs,submitToolOutputsAndPoll,submitToolOutputsStream}',
    prompts: ['(1).tool_outputs[].output', '(2).tool_outputs[].output'],
    result: 'openai.Response',
  },
];

const stored: readonly Call[] = [
  { path: 'conversations.create', prompts: ['(0).items'], metadata: ['(0).metadata'], since: '5' },
  { path: 'conversations.items.create', prompts: ['(1).items'], result: 'openai.Response', since: '5' },
  { path: 'vectorStores.create', prompts: ['(0).{name,description}'], metadata: ['(0).metadata'] },
  { path: 'vectorStores.search', prompts: ['(1).query'], result: 'openai.Response' },
  { path: 'files.create', prompts: ['(0).file'], metadata: ['(0).file(1)'] },
  { path: 'uploads.create', metadata: ['(0).filename'] },
  { path: 'batches.create', metadata: ['(0).metadata'] },
  { path: 'fineTuning.jobs.create', model: '(0).model', metadata: ['(0).{suffix,metadata}'] },
  { path: 'evals.create', prompts: ['(0).testing_criteria'], metadata: ['(0).{name,metadata}'] },
  { path: 'evals.runs.create', prompts: ['(1).data_source'], metadata: ['(1).{name,metadata}'] },
];

const media: readonly Call[] = [
  { ...embedding, metadata: ['(0).user'] },
  { path: 'moderations.create', prompts: ['(0).input'], model: '(0).model' },
  {
    path: 'audio.transcriptions.create',
    prompts: ['(0).{file,prompt,keywords}'],
    model: '(0).model',
    metadata: ['(0).known_speaker_names', '(0).file(1)'],
    result: 'openai.Response',
  },
  { path: 'audio.translations.create', prompts: ['(0).{file,prompt}'], model: '(0).model', result: 'openai.Response' },
  { path: 'audio.speech.create', prompts: ['(0).{input,instructions}'], model: '(0).model' },
  { path: 'images.{generate,edit}', prompts: ['(0).{prompt,image}'], model: '(0).model', metadata: ['(0).user'], result: 'openai.Response' },
  { path: 'images.createVariation', prompts: ['(0).image'], model: '(0).model', metadata: ['(0).user'], result: 'openai.Response' },
  { path: 'videos.create', prompts: ['(0).{prompt,input_reference}'], model: '(0).model', since: '6' },
  { path: 'videos.remix', prompts: ['(1).prompt'], since: '6' },
];

const agents: readonly Call[] = [
  { path: 'decisions.create', prompts: ['(0).{input,questions}'], model: '(0).model', result: 'openai.Response', since: '7' },
  { path: 'beta.agents.sessions.create', prompts: ['(0).input'], since: '7' },
  { path: 'beta.agents.sessions.events.create', prompts: ['(1).events'], since: '7' },
  { path: 'realtime.clientSecrets.create', prompts: ['(0).session.{instructions,tools}'], model: '(0).session.model', since: '5' },
  { path: 'beta.realtime.sessions.create', prompts: ['(0).{instructions,tools}'], model: '(0).model', until: '6' },
];

const response: Payload = {
  safe: [
    '_request_id',
    'abort',
    'aborted',
    'background',
    'call_id',
    'code',
    'completed_at',
    'controller',
    'created',
    'created_at',
    'duration',
    'ended',
    'errored',
    'finish_reason',
    'headers',
    'id',
    'incomplete_details',
    'index',
    'item_id',
    'language',
    'length',
    'max_output_tokens',
    'model',
    'name',
    'object',
    'ok',
    'output_index',
    'parallel_tool_calls',
    'previous_response_id',
    'prompt_cache_key',
    'request_id',
    'role',
    'run_id',
    'sequence_number',
    'service_tier',
    'status',
    'statusText',
    'system_fingerprint',
    'temperature',
    'thread_id',
    'tool_call_id',
    'tool_choice',
    'top_logprobs',
    'top_p',
    'truncation',
    'type',
    'usage',
  ],
  content: [
    'annotations',
    'arguments',
    'audio',
    'b64_json',
    'content',
    'input',
    'instructions',
    'logprobs',
    'metadata',
    'moderation',
    'output_parsed',
    'output_text',
    'parsed',
    'parsed_arguments',
    'queries',
    'reasoning',
    'refusal',
    'result',
    'revised_prompt',
    'snapshot',
    'summary',
    'text',
    'transcript',
    'user',
    'value',
  ],
};

const chatTypes = '{ChatCompletion,ChatCompletionChunk,ChatCompletionMessage}';
const responseTypes = '{Response,ResponseOutputItem,ResponseOutputMessage,ResponseOutputText,ResponseStreamEvent}';

export const openai = defineSurface({
  packages: ['openai'],
  versions: ['7.57.0', '6.49.0', '5.23.2', '4.104.0'],
  role: 'llm',
  evidence: NPM,
  checked: '2026-11-22',
  modules: {
    openai: {
      'new default': 'openai.Client',
      'new OpenAI': 'openai.Client',
      'new AzureOpenAI': 'openai.Azure',
      'new BedrockOpenAI': 'openai.Bedrock',
    },
    'openai/client': { 'new OpenAI': 'openai.Client' },
    'openai/azure': { 'new AzureOpenAI': 'openai.Azure' },
    'openai/bedrock': { 'new BedrockOpenAI': 'openai.Bedrock' },
    'openai/providers/bedrock': { 'bedrock()': 'openai.BedrockProvider' },
    'openai/providers/bedrock/aws': { 'bedrock()': 'openai.BedrockProvider' },
    'openai/providers/vertex': { 'vertex()': 'openai.VertexProvider' },
    'openai/realtime/ws': { 'new OpenAIRealtimeWS': 'openai.Realtime', 'OpenAIRealtimeWS.{create,azure}()': 'openai.RealtimeOfClient' },
    'openai/realtime/websocket': { 'new OpenAIRealtimeWebSocket': 'openai.Realtime', 'OpenAIRealtimeWebSocket.{create,azure}()': 'openai.RealtimeOfClient' },
    'openai/beta/realtime/ws': { 'new OpenAIRealtimeWS': 'openai.Realtime', 'OpenAIRealtimeWS.azure()': 'openai.RealtimeOfClient' },
    'openai/beta/realtime/websocket': { 'new OpenAIRealtimeWebSocket': 'openai.Realtime', 'OpenAIRealtimeWebSocket.azure()': 'openai.RealtimeOfClient' },
    'openai/resources/responses/ws': { 'new ResponsesWS': 'openai.ResponsesSocket' },
    'openai/resources/beta/responses/ws': { 'new ResponsesWS': 'openai.ResponsesSocket' },
    'openai/lib/ChatCompletionStream': { ChatCompletionStream: 'openai.StreamClass' },
    'openai/lib/ChatCompletionStreamingRunner': { ChatCompletionStreamingRunner: 'openai.StreamClass' },
    'openai/lib/AssistantStream': { AssistantStream: 'openai.StreamClass' },
  },
  types: {
    'openai.Client': {
      extends: ['openai.Api'],
      endpoint: { vendor: 'openai', urls: ['(0).baseURL'] },
      through: '(0).provider',
      metadata: ['(0).defaultHeaders'],
      gives: { 'withOptions()': 'openai.Client' },
    },
    'openai.Azure': {
      extends: ['openai.Api'],
      endpoint: { vendor: 'azure-openai', urls: ['(0).baseURL'], resources: ['(0).endpoint'] },
      model: '(0).deployment',
      gives: { 'withOptions()': 'openai.Azure' },
    },
    'openai.Bedrock': {
      extends: ['openai.Api'],
      endpoint: { vendor: 'aws-bedrock', urls: ['(0).baseURL'] },
      gives: { 'withOptions()': 'openai.Bedrock' },
    },
    'openai.BedrockProvider': { endpoint: { vendor: 'aws-bedrock', urls: ['(0).baseURL'] } },
    'openai.VertexProvider': { endpoint: { vendor: 'google-vertex', urls: ['(0).baseURL'] } },
    'openai.Api': { calls: [...chat, ...responses, ...assistants, ...stored, ...media, ...agents] },
    'openai.Realtime': { extends: ['openai.RealtimeApi'], endpoint: { vendor: 'openai' }, through: '(1)', model: '(0).model' },
    'openai.RealtimeOfClient': { extends: ['openai.RealtimeApi'], endpoint: { vendor: 'openai' }, through: '(0)', model: '(1).model' },
    'openai.ResponsesSocket': {
      endpoint: { vendor: 'openai' },
      through: '(0)',
      payload: 'openai.Response',
      calls: [
        { path: 'send', prompts: responsesPrompts, model: '(0).model', metadata: ['(0).{user,safety_identifier,prompt_cache_key,metadata}'], schemas: responsesSchemas },
      ],
    },
    'openai.StreamClass': { calls: [{ path: 'fromReadableStream', result: 'openai.Response' }] },
    'openai.RealtimeApi': {
      calls: [
        {
          path: 'send',
          prompts: [
            '(0).session.{instructions,tools}',
            '(0).item.content[].text',
            '(0).item.output',
            '(0).response.{instructions,input}',
          ],
          model: '(0).session.model',
        },
        { path: '{on,once}', callbacks: [{ path: '(1)(0)', payload: 'openai.Response' }] },
      ],
    },
  },
  payloads: { 'openai.Response': response },
  annotations: {
    openai: {
      [`{default,OpenAI}.${chatTypes}`]: 'openai.Response',
      [`{default,OpenAI}.Chat.${chatTypes}`]: 'openai.Response',
      [`{default,OpenAI}.Chat.Completions.${chatTypes}`]: 'openai.Response',
      [`{default,OpenAI}.Responses.${responseTypes}`]: 'openai.Response',
      '{default,OpenAI}.{Completion,ImagesResponse}': 'openai.Response',
      '{default,OpenAI}.Audio.{Transcription,TranscriptionVerbose}': 'openai.Response',
      '{default,OpenAI}.Beta.Threads.Message': 'openai.Response',
    },
    'openai/resources': { [chatTypes]: 'openai.Response', '{Completion,ImagesResponse}': 'openai.Response', [`Chat.${chatTypes}`]: 'openai.Response' },
    'openai/resources/chat': { [chatTypes]: 'openai.Response' },
    'openai/resources/chat/completions': { [chatTypes]: 'openai.Response' },
    'openai/resources/responses/responses': { [responseTypes]: 'openai.Response' },
  },
});
