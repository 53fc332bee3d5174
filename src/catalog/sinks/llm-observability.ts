import { defineSurface, type Surface } from '../define.js';

const observability = (id: string, name: string, vendor: string, version: string, rest: Pick<Surface, 'packages' | 'modules' | 'types'>): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? id}/v/${version}`,
    checked: '2026-11-22',
    sink: { id, category: 'llm-observability', class: 'needs-agreement', vendor, name },
    ...rest,
  });

const io = '(0).{input,output,metadata,statusMessage}';

/** Explicit records of calls; wrappers that record by themselves are in `sdks/tracers.ts`. */
export const llmObservability: readonly Surface[] = [
  observability('langfuse-client', 'Langfuse', 'langfuse', '3.39.2', {
    packages: ['langfuse', 'langfuse-node'],
    modules: { langfuse: { 'new {default,Langfuse}': 'langfuse.Client' }, 'langfuse-node': { 'new {default,Langfuse}': 'langfuse.Client' } },
    types: {
      'langfuse.Client': {
        gives: { '{trace,span,generation,event}()': 'langfuse.Observation' },
        sinks: [
          { path: '{trace,span,generation,event}', data: [io] },
          { path: 'score', data: ['(0).comment'] },
        ],
      },
      'langfuse.Observation': {
        gives: { '{span,generation,event}()': 'langfuse.Observation' },
        sinks: [{ path: '{update,end,span,generation,event}', data: [io] }],
      },
    },
  }),
  observability('langfuse-otel', 'Langfuse', 'langfuse', '5.11.1', {
    packages: ['@langfuse/tracing', '@langfuse/otel'],
    modules: { '@langfuse/tracing': { '': 'langfuse.Tracing' } },
    types: {
      'langfuse.Tracing': {
        gives: { 'startObservation()': 'langfuse.OtelObservation', 'startActiveObservation(1)(0)': 'langfuse.OtelObservation' },
        sinks: [
          { path: 'startObservation', data: ['(1).{input,output,metadata}'] },
          { path: '{updateActiveObservation,setActiveTraceIO,updateActiveTrace}', data: ['(0).{input,output,metadata}'] },
        ],
      },
      'langfuse.OtelObservation': { sinks: [{ path: '{update,setTraceIO,updateTrace}', data: ['(0).{input,output,metadata}'] }] },
    },
  }),
  observability('langsmith', 'LangSmith', 'langsmith', '0.12.0', {
    packages: ['langsmith'],
    modules: {
      langsmith: { 'new Client': 'langsmith.Client', 'new RunTree': 'langsmith.Run', RunTree: 'langsmith.RunClass' },
      'langsmith/run_trees': { 'new RunTree': 'langsmith.Run', RunTree: 'langsmith.RunClass' },
    },
    types: {
      'langsmith.Client': {
        sinks: [
          { path: 'createRun', data: ['(0).{inputs,outputs,extra}'] },
          { path: 'updateRun', data: ['(1).{inputs,outputs,error}'] },
          { path: '{createExample,createExamples}', data: ['(0)', '(1)'] },
          { path: 'createFeedback', data: ['(2).{comment,value}'] },
        ],
      },
      'langsmith.RunClass': { sinks: [{ path: 'new', data: ['(0).{inputs,outputs}'] }] },
      'langsmith.Run': { sinks: [{ path: 'end', data: ['(0)'] }], gives: { 'createChild()': 'langsmith.Run' } },
    },
  }),
  observability('helicone-logger', 'Helicone', 'helicone', '1.8.3', {
    packages: ['@helicone/helpers'],
    modules: { '@helicone/helpers': { 'new HeliconeManualLogger': 'helicone.Logger' } },
    types: {
      'helicone.Logger': {
        gives: { 'logRequest(1)(0)': 'helicone.Recorder' },
        sinks: [
          { path: 'logSingleRequest', data: ['(0)', '(1)'] },
          { path: '{logRequest,logStream,logBuilder}', data: ['(0)'] },
        ],
      },
      'helicone.Recorder': { sinks: [{ path: 'appendResults', data: ['(0)'] }] },
    },
  }),
  observability('braintrust', 'Braintrust', 'braintrust', '3.35.0', {
    packages: ['braintrust'],
    modules: {
      braintrust: {
        '': 'braintrust.Module',
        'initLogger()': 'braintrust.Span',
        'init()': 'braintrust.Span',
        '{startSpan,currentSpan}()': 'braintrust.Span',
      },
    },
    types: {
      'braintrust.Module': {
        gives: { 'traced(0)(0)': 'braintrust.Span' },
        sinks: [
          { path: '{log,updateSpan}', data: ['(0)'] },
          { path: 'logError', data: ['(1)'] },
        ],
      },
      'braintrust.Span': {
        gives: { 'traced(0)(0)': 'braintrust.Span', 'startSpan()': 'braintrust.Span' },
        sinks: [
          { path: 'log', data: ['(0).{input,output,expected,metadata}'] },
          { path: 'logFeedback', data: ['(0).comment'] },
        ],
      },
    },
  }),
  observability('openinference', 'Arize Phoenix', 'arize', '2.7.1', {
    packages: ['@arizeai/openinference-core', '@arizeai/phoenix-client', '@arizeai/phoenix-otel'],
    modules: {
      '@arizeai/openinference-core': { '': 'arize.Module' },
      '@arizeai/phoenix-client': { '': 'arize.Module' },
      '@arizeai/phoenix-client/datasets': { '': 'arize.Module' },
      '@arizeai/phoenix-client/spans': { '': 'arize.Module' },
      '@arizeai/phoenix-otel': { '': 'arize.Module' },
    },
    types: {
      'arize.Module': {
        sinks: [
          {
            path: '{getLLMAttributes,getInputAttributes,getOutputAttributes,getToolAttributes,getMetadataAttributes,logSpans,createDataset,appendDatasetExamples}',
            data: ['(0)'],
          },
        ],
      },
    },
  }),
  observability('weave', 'W&B Weave', 'wandb-weave', '0.11.1', {
    packages: ['weave'],
    modules: { weave: { '': 'weave.Module' } },
    types: { 'weave.Module': { sinks: [{ path: 'withAttributes', data: ['(0)'] }] } },
  }),
  observability('traceloop', 'Traceloop', 'traceloop', '0.27.0', {
    packages: ['@traceloop/node-server-sdk'],
    modules: { '@traceloop/node-server-sdk': { '': 'traceloop.Module', default: 'traceloop.Module' } },
    types: {
      'traceloop.Module': {
        gives: { 'withLLMCall(1)(0).span': 'traceloop.Span' },
        sinks: [
          { path: '{withWorkflow,withTask,withAgent,withTool}', data: ['(2..)'] },
          { path: 'withAssociationProperties', data: ['(0)'] },
        ],
      },
      'traceloop.Span': { sinks: [{ path: '{reportRequest,reportResponse}', data: ['(0)'] }] },
    },
  }),
  observability('promptlayer', 'PromptLayer', 'promptlayer', '1.3.6', {
    packages: ['promptlayer'],
    modules: { promptlayer: { 'new PromptLayer': 'promptlayer.Client' } },
    types: {
      'promptlayer.Client': {
        sinks: [
          { path: 'logRequest', data: ['(0)'] },
          { path: 'track.{metadata,score}', data: ['(0)'] },
        ],
      },
    },
  }),
];
