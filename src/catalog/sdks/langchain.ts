import { type Call, defineSurface, type Payload, type TypeEntry } from '../define.js';

/** Handlers of callbacks: an object given to a model or to a call. */
export const handlersAt = (path: string): NonNullable<Call['callbacks']> => [
  { path: `${path}.{handleLLMStart,handleChatModelStart}(1)`, payload: 'prompt' },
  { path: `${path}.handleLLMNewToken(0)`, payload: 'text' },
  { path: `${path}.{handleLLMEnd,handleChatModelEnd}(0)`, payload: 'langchain.LlmResult' },
  { path: `${path}.{handleChainEnd,handleAgentAction,handleAgentEnd,handleText}(0)`, payload: 'langchain.Message' },
];

const callbacks = handlersAt('(1).callbacks[]');
const config = ['(1).{metadata,tags,runName}', '(1).configurable.thread_id'];

/** A model, prompt, parser, chain, agent or graph: all of them are called alike and differ in what they give back. */
const runnable = (result: string): readonly Call[] => [
  { path: '{invoke,stream,streamEvents}', prompts: ['(0)'], metadata: config, result, callbacks },
  { path: '{batch,streamLog,transform}', prompts: ['(0)'], result, callbacks },
];

const model = (result: string): readonly Call[] => [
  ...runnable(result),
  { path: 'pipe', callbacks: [{ path: '(0)(0)', payload: result }] },
  { path: 'generate', prompts: ['(0)'], result },
  { path: '{call,predict,predictMessages}', prompts: ['(0)'], result, until: '1' },
];

const chain: readonly Call[] = [...runnable('text'), { path: '{call,run,predict,apply}', prompts: ['(0)'], result: 'text', until: '1' }];

const chainable: TypeEntry['gives'] = {
  'pipe()': '(0)',
  '{withConfig,withRetry,withFallbacks,withListeners,bind,bindTools}()': 'langchain.ChatModel',
};

const message: Payload = {
  safe: [
    '_getType',
    'event',
    'getType',
    'id',
    'length',
    'lc_namespace',
    'name',
    'response_metadata',
    'role',
    'run_id',
    'status',
    'tool_call_id',
    'type',
    'usage_metadata',
  ],
  content: [
    'additional_kwargs',
    'answer',
    'args',
    'content',
    'contentBlocks',
    'data',
    'generations',
    'intermediateSteps',
    'invalid_tool_calls',
    'kwargs',
    'output',
    'structuredResponse',
    'text',
  ],
};

const fromTemplate =
  '{PromptTemplate,ChatPromptTemplate,SystemMessagePromptTemplate,HumanMessagePromptTemplate,AIMessagePromptTemplate}.fromTemplate';

/** Subpaths that moved from `langchain` to `@langchain/classic` with version 1. */
const movedPaths: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chat_models/universal': { 'initChatModel()': 'langchain.NamedModel' },
  agents: {
    'new AgentExecutor': 'langchain.Chain',
    'AgentExecutor.fromAgentAndTools()': 'langchain.Chain',
    '{createReactAgent,createToolCallingAgent,createOpenAIToolsAgent,createOpenAIFunctionsAgent,createStructuredChatAgent,createXmlAgent}()': 'langchain.Chain',
    'initializeAgentExecutorWithOptions()': 'langchain.Chain',
  },
  chains: {
    'new {LLMChain,ConversationChain,SequentialChain,RetrievalQAChain,ConversationalRetrievalQAChain}': 'langchain.Chain',
    '{RetrievalQAChain,ConversationalRetrievalQAChain}.fromLLM()': 'langchain.Chain',
    '{loadSummarizationChain,loadQAStuffChain,loadQAMapReduceChain}()': 'langchain.Chain',
  },
  'chains/combine_documents': { 'createStuffDocumentsChain()': 'langchain.Chain' },
  'chains/retrieval': { 'createRetrievalChain()': 'langchain.Chain' },
  'chains/history_aware_retriever': { 'createHistoryAwareRetriever()': 'langchain.Chain' },
  'chains/sql_db': { 'createSqlQueryChain()': 'langchain.Chain' },
  output_parsers: { 'StructuredOutputParser.{fromZodSchema,fromNamesAndDescriptions}()': 'langchain.Parser' },
  prompts: { '': 'langchain.Prompts' },
};
/** What a tool's function is called with comes from the model. */
const tools: Readonly<Record<string, string>> = { '': 'langchain.Tools', 'new {DynamicTool,DynamicStructuredTool}': 'langchain.Tool' };
const classic = Object.fromEntries(Object.entries(movedPaths).flatMap(([path, entry]) => [[`langchain/${path}`, entry], [`@langchain/classic/${path}`, entry]]));

export const langchain = defineSurface({
  packages: ['langchain', '@langchain/core', '@langchain/classic', '@langchain/langgraph'],
  versions: ['1.5.14', '1.4.0', '1.7.3'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/langchain/v/1.5.14',
  checked: '2026-11-22',
  modules: {
    langchain: {
      'initChatModel()': 'langchain.NamedModel',
      'createAgent()': 'langchain.Agent',
      'new ReactAgent': 'langchain.Agent',
      ...tools,
    },
    ...classic,
    'langchain/agents': { '': 'langchain.AgentFactory', ...classic['langchain/agents'] },
    ...Object.fromEntries(['@langchain/core/tracers/console', 'langchain/callbacks'].map((specifier) => [specifier, { 'new ConsoleCallbackHandler': 'langchain.ConsoleHandler' }])),
    '@langchain/core/language_models/chat_models': { 'new BaseChatModel': 'langchain.ChatModel' },
    '@langchain/core/language_models/base': { 'new BaseLanguageModel': 'langchain.ChatModel' },
    '@langchain/core/language_models/llms': { 'new LLM': 'langchain.Llm', 'new BaseLLM': 'langchain.Llm' },
    '@langchain/core/embeddings': { 'new Embeddings': 'langchain.Embeddings' },
    '@langchain/core/output_parsers': {
      'new {StringOutputParser,JsonOutputParser,StructuredOutputParser,CommaSeparatedListOutputParser,XMLOutputParser}': 'langchain.Parser',
      'StructuredOutputParser.{fromZodSchema,fromNamesAndDescriptions}()': 'langchain.Parser',
    },
    '@langchain/core/output_parsers/openai_tools': { 'new {JsonOutputToolsParser,JsonOutputKeyToolsParser}': 'langchain.Parser' },
    '@langchain/core/output_parsers/openai_functions': { 'new {JsonOutputFunctionsParser,JsonKeyOutputFunctionsParser,OutputFunctionsParser}': 'langchain.Parser' },
    '@langchain/core/callbacks/base': { 'BaseCallbackHandler.fromMethods()': 'langchain.Handler' },
    '@langchain/core/prompts': { '': 'langchain.Prompts' },
    '@langchain/core/tools': tools,
    'langchain/tools': tools,
    '@langchain/core/runnables': {
      'RunnableSequence.from()': 'langchain.Chain',
      'new {RunnablePassthrough,RunnableLambda,RunnableMap,RunnableParallel}': 'langchain.Prompt',
      'RunnablePassthrough.assign()': 'langchain.Prompt',
    },
    '@langchain/langgraph': { 'new {StateGraph,MessageGraph,Graph}': 'langchain.GraphBuilder' },
    '@langchain/langgraph/prebuilt': { 'createReactAgent()': 'langchain.Agent' },
    '@langchain/langgraph/remote': { 'new RemoteGraph': 'langchain.RemoteGraph' },
  },
  types: {
    'langchain.AgentFactory': {},
    'langchain.ConsoleHandler': {},
    'langchain.ChatModel': { calls: model('langchain.Message'), gives: { ...chainable, 'withStructuredOutput()': 'langchain.Structured' } },
    'langchain.Llm': { calls: model('text'), gives: { ...chainable, 'withStructuredOutput()': 'langchain.Structured' } },
    'langchain.Structured': { schema: '(0)', calls: runnable('text'), gives: { 'pipe()': '(0)' } },
    'langchain.Parser': { schema: '(0)', calls: runnable('text'), gives: { 'pipe()': '(0)' } },
    'langchain.Chain': {
      through: '(0).{llm,model}',
      prompts: ['(0).{prompt,systemTemplate}'],
      calls: chain,
      gives: { 'pipe()': '(0)', '{withConfig,withRetry,withFallbacks,withListeners,bind}()': 'langchain.Chain' },
    },
    'langchain.NamedModel': {
      extends: ['langchain.ChatModel'],
      endpoint: { modelString: { path: '(0)', syntax: 'langchain', vendor: '' } },
      model: '(0)',
    },
    'langchain.Agent': {
      endpoint: { modelString: { path: '(0).model', syntax: 'langchain', vendor: '' } },
      through: '(0).{model,llm}',
      model: '(0).model',
      prompts: ['(0).{systemPrompt,prompt,stateModifier,messageModifier}'],
      schema: '(0).responseFormat',
      calls: runnable('langchain.Message'),
    },
    'langchain.Handler': { callbacks: handlersAt('(0)') },
    'langchain.Tools': { calls: [{ path: 'tool', schema: '(1).schema', callbacks: [{ path: '(0)(0)', payload: 'text' }] }] },
    'langchain.Tool': { schema: '(0).schema', callbacks: [{ path: '(0).func(0)', payload: 'text' }] },
    'langchain.Embeddings': { calls: [{ path: '{embedQuery,embedDocuments}', prompts: ['(0)'] }] },
    'langchain.Prompts': {
      calls: [
        { path: fromTemplate, prompts: ['(0)'] },
        { path: 'ChatPromptTemplate.fromMessages', prompts: ['(0)'] },
        { path: 'ChatPromptTemplate.fromPromptMessages', prompts: ['(0)'], until: '1' },
      ],
      gives: {
        [`${fromTemplate}()`]: 'langchain.Prompt',
        'ChatPromptTemplate.fromMessages()': 'langchain.Prompt',
        'new {PromptTemplate,ChatPromptTemplate,FewShotPromptTemplate}': 'langchain.Prompt',
      },
    },
    'langchain.Prompt': {
      prompts: ['(0).{template,prefix,suffix,examples,promptMessages}'],
      gives: { 'pipe()': '(0)', '{partial,withConfig}()': 'langchain.Prompt' },
    },
    'langchain.GraphBuilder': {
      gives: {
        'compile()': 'langchain.Graph',
        '{addNode,addEdge,addConditionalEdges,addSequence,setEntryPoint,setFinishPoint}()': 'langchain.GraphBuilder',
      },
    },
    'langchain.Graph': { calls: runnable('langchain.Message'), gives: { 'withConfig()': 'langchain.Graph' } },
    'langchain.RemoteGraph': { endpoint: { vendor: 'langsmith', urls: ['(0).url'] }, calls: runnable('langchain.Message') },
  },
  payloads: { 'langchain.Message': message, 'langchain.LlmResult': { safe: ['length', 'llmOutput', 'runId'], content: ['generations'] } },
  annotations: Object.fromEntries(
    ['@langchain/core/messages', 'langchain', 'langchain/schema'].map((specifier) => [specifier, { '{AIMessage,AIMessageChunk}': 'langchain.Message' }]),
  ),
});
