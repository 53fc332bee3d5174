import { type Call, defineSurface, type Payload, type TypeEntry } from '../define.js';

const config = ['(1).{metadata,tags,runName}', '(1).configurable.thread_id'];

/** A model, prompt, parser, chain, agent or graph: all of them are called alike and differ in what they give back. */
const runnable = (result: string): readonly Call[] => [
  { path: '{invoke,stream,streamEvents}', prompts: ['(0)'], metadata: config, result },
  { path: '{batch,streamLog,transform}', prompts: ['(0)'], result },
];

const model = (result: string): readonly Call[] => [
  ...runnable(result),
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
    },
    'langchain/chat_models/universal': { 'initChatModel()': 'langchain.NamedModel' },
    'langchain/agents': {
      '': 'langchain.AgentFactory',
      'new AgentExecutor': 'langchain.Chain',
      'AgentExecutor.fromAgentAndTools()': 'langchain.Chain',
      'createReactAgent()': 'langchain.Chain',
    },
    ...Object.fromEntries(['@langchain/core/tracers/console', 'langchain/callbacks'].map((specifier) => [specifier, { 'new ConsoleCallbackHandler': 'langchain.ConsoleHandler' }])),
    ...Object.fromEntries(
      ['langchain/chains', '@langchain/classic/chains'].map((specifier) => [
        specifier,
        {
          'new {LLMChain,ConversationChain,SequentialChain,RetrievalQAChain,ConversationalRetrievalQAChain}': 'langchain.Chain',
          '{RetrievalQAChain,ConversationalRetrievalQAChain}.fromLLM()': 'langchain.Chain',
          '{loadSummarizationChain,loadQAStuffChain,loadQAMapReduceChain}()': 'langchain.Chain',
        },
      ]),
    ),
    'langchain/chains/combine_documents': { 'createStuffDocumentsChain()': 'langchain.Chain' },
    '@langchain/classic/chains/combine_documents': { 'createStuffDocumentsChain()': 'langchain.Chain' },
    'langchain/chains/retrieval': { 'createRetrievalChain()': 'langchain.Chain' },
    '@langchain/classic/chains/retrieval': { 'createRetrievalChain()': 'langchain.Chain' },
    '@langchain/core/language_models/chat_models': { 'new BaseChatModel': 'langchain.ChatModel' },
    '@langchain/core/language_models/base': { 'new BaseLanguageModel': 'langchain.ChatModel' },
    '@langchain/core/language_models/llms': { 'new LLM': 'langchain.Llm', 'new BaseLLM': 'langchain.Llm' },
    '@langchain/core/embeddings': { 'new Embeddings': 'langchain.Embeddings' },
    '@langchain/core/output_parsers': {
      'new {StringOutputParser,JsonOutputParser,StructuredOutputParser,CommaSeparatedListOutputParser,XMLOutputParser}': 'langchain.Parser',
      'StructuredOutputParser.{fromZodSchema,fromNamesAndDescriptions}()': 'langchain.Parser',
    },
    'langchain/output_parsers': { 'StructuredOutputParser.{fromZodSchema,fromNamesAndDescriptions}()': 'langchain.Parser' },
    '@langchain/core/prompts': { '': 'langchain.Prompts' },
    'langchain/prompts': { '': 'langchain.Prompts' },
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
    'langchain.Structured': { calls: runnable('text'), gives: { 'pipe()': '(0)' } },
    'langchain.Parser': { calls: runnable('text'), gives: { 'pipe()': '(0)' } },
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
      calls: runnable('langchain.Message'),
    },
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
  payloads: { 'langchain.Message': message },
  annotations: Object.fromEntries(
    ['@langchain/core/messages', 'langchain', 'langchain/schema'].map((specifier) => [specifier, { '{AIMessage,AIMessageChunk}': 'langchain.Message' }]),
  ),
});
