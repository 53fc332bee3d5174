import { defineSurface, type SinkClass, type Surface } from '../define.js';

const telemetry = (
  sink: { readonly id: string; readonly name: string; readonly class: SinkClass; readonly vendor?: string },
  version: string,
  rest: Pick<Surface, 'packages' | 'modules' | 'types'>,
): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? sink.id}/v/${version}`,
    checked: '2026-11-22',
    sink: { ...sink, category: 'telemetry' },
    ...rest,
  });

export const telemetrySinks: readonly Surface[] = [
  telemetry({ id: 'datadog-trace', name: 'Datadog', class: 'needs-agreement', vendor: 'datadog' }, '5.132.0', {
    packages: ['dd-trace'],
    modules: { 'dd-trace': { '{default,tracer}': 'datadog.Tracer', '': 'datadog.Tracer', 'new Span': 'datadog.Span' } },
    types: {
      'datadog.Tracer': {
        gives: { 'init()': 'datadog.Tracer', 'startSpan()': 'datadog.Span', 'scope().active()': 'datadog.Span', 'trace(*)(0)': 'datadog.Span' },
        sinks: [
          { path: 'llmobs.annotate', data: ['(0).{inputData,outputData,metadata,tags}', '(1).{inputData,outputData,metadata,tags}'] },
          { path: 'llmobs.annotationContext', data: ['(0).{tags,prompt}'] },
          { path: 'llmobs.submitEvaluation', data: ['(1)'] },
          { path: 'dogstatsd.{increment,gauge,histogram,distribution}', data: ['(2)'] },
        ],
      },
      'datadog.Span': {
        sinks: [
          { path: 'setTag', data: ['(1)'] },
          { path: '{addTags,log}', data: ['(0)'] },
        ],
      },
    },
  }),
  telemetry({ id: 'datadog-browser-logs', name: 'Datadog', class: 'needs-agreement', vendor: 'datadog' }, '7.16.2', {
    packages: ['@datadog/browser-logs'],
    modules: { '@datadog/browser-logs': { datadogLogs: 'datadog.BrowserLogs', 'new Logger': 'datadog.Logger' } },
    types: {
      'datadog.BrowserLogs': {
        gives: { logger: 'datadog.Logger', '{createLogger,getLogger}()': 'datadog.Logger' },
        sinks: [
          { path: 'setGlobalContext', data: ['(0)'] },
          { path: 'setGlobalContextProperty', data: ['(1)'] },
        ],
      },
      'datadog.Logger': {
        sinks: [
          { path: '{ok,debug,info,notice,warn,error,critical,alert,emerg}', data: ['(0)', '(1)', '(2)'] },
          { path: 'log', data: ['(0)', '(1)', '(3)'] },
          { path: 'setContext', data: ['(0)'] },
          { path: '{setContextProperty,addTag}', data: ['(1)'] },
        ],
      },
    },
  }),
  telemetry({ id: 'datadog-browser-rum', name: 'Datadog', class: 'needs-agreement', vendor: 'datadog' }, '7.16.2', {
    packages: ['@datadog/browser-rum'],
    modules: { '@datadog/browser-rum': { datadogRum: 'datadog.Rum' } },
    types: {
      'datadog.Rum': {
        sinks: [
          { path: '{addAction,startAction,stopAction,addError}', data: ['(0)', '(1)'] },
          { path: '{setGlobalContext,setViewContext,setUser,setAccount,startView}', data: ['(0)'] },
          { path: '{setGlobalContextProperty,setViewContextProperty,setUserProperty,addFeatureFlagEvaluation,addDurationVital}', data: ['(1)'] },
        ],
      },
    },
  }),
  telemetry({ id: 'applicationinsights', name: 'Application Insights', class: 'needs-agreement', vendor: 'microsoft-azure' }, '3.16.0', {
    packages: ['applicationinsights', '@microsoft/applicationinsights-web'],
    modules: {
      applicationinsights: { 'default.defaultClient': 'appInsights.Client', defaultClient: 'appInsights.Client', 'new TelemetryClient': 'appInsights.Client' },
      '@microsoft/applicationinsights-web': { 'new ApplicationInsights': 'appInsights.Web' },
    },
    types: {
      'appInsights.Client': {
        sinks: [
          { path: 'trackTrace', data: ['(0).{message,properties}'] },
          { path: 'trackEvent', data: ['(0).{name,properties}'] },
          { path: 'trackException', data: ['(0).{exception,properties}'] },
          { path: '{trackMetric,trackDependency,trackRequest,trackPageView,trackAvailability}', data: ['(0).properties'] },
        ],
      },
      'appInsights.Web': { sinks: [{ path: '{trackEvent,trackTrace,trackException}', data: ['(0).{message,properties,name}', '(1)'] }] },
    },
  }),
  telemetry({ id: 'opentelemetry-span', name: 'an OpenTelemetry span', class: 'unsecured' }, '1.10.0', {
    packages: ['@opentelemetry/api'],
    modules: {
      '@opentelemetry/api': { trace: 'otel.TraceApi', 'default.trace': 'otel.TraceApi', metrics: 'otel.MetricsApi', 'new Span': 'otel.Span', 'new Tracer': 'otel.Tracer' },
    },
    types: {
      'otel.TraceApi': { gives: { 'getTracer()': 'otel.Tracer', '{getActiveSpan,getSpan}()': 'otel.Span' } },
      'otel.Tracer': {
        gives: { 'startSpan()': 'otel.Span', 'startActiveSpan(*)(0)': 'otel.Span' },
        sinks: [{ path: '{startSpan,startActiveSpan}', data: ['(0)', '(1).attributes'] }],
      },
      'otel.Span': {
        sinks: [
          { path: 'setAttribute', data: ['(1)'] },
          { path: '{setAttributes,recordException,updateName}', data: ['(0)'] },
          { path: 'addEvent', data: ['(0)', '(1)'] },
          { path: 'setStatus', data: ['(0).message'] },
        ],
      },
    },
  }),
  telemetry({ id: 'opentelemetry-baggage', name: 'the headers of outgoing requests', class: 'unsecured' }, '1.10.0', {
    packages: ['@opentelemetry/api'],
    modules: { '@opentelemetry/api': { propagation: 'otel.Propagation', 'default.propagation': 'otel.Propagation' } },
    types: {
      'otel.Propagation': {
        gives: { '{createBaggage,getBaggage,getActiveBaggage}()': 'otel.Baggage' },
        sinks: [{ path: 'createBaggage', data: ['(0).*.value'] }],
      },
      'otel.Baggage': { gives: { '{setEntry,removeEntry,removeEntries}()': 'otel.Baggage' }, sinks: [{ path: 'setEntry', data: ['(1).value'] }] },
    },
  }),
  telemetry({ id: 'opentelemetry-logs', name: 'an OpenTelemetry log', class: 'unsecured' }, '0.223.1', {
    packages: ['@opentelemetry/api-logs'],
    modules: { '@opentelemetry/api-logs': { 'logs.getLogger()': 'otel.Logger', 'default.logs.getLogger()': 'otel.Logger' } },
    types: { 'otel.Logger': { sinks: [{ path: 'emit', data: ['(0).{body,attributes,exception}'] }] } },
  }),
  telemetry({ id: 'metrics-labels', name: 'a metric label', class: 'unsecured' }, '15.1.3', {
    packages: ['prom-client', 'hot-shots'],
    modules: {
      'prom-client': { 'new {Counter,Gauge,Histogram,Summary}': 'prom.Metric', 'new default.{Counter,Gauge,Histogram,Summary}': 'prom.Metric' },
      'hot-shots': { 'new {default,StatsD}': 'statsd.Client' },
    },
    types: {
      'prom.Metric': {
        sinks: [
          { path: '{inc,dec,set,observe}', data: ['(0)'] },
          { path: 'labels', data: ['(*)'] },
        ],
      },
      'statsd.Client': { sinks: [{ path: '{increment,gauge,histogram,timing,distribution,set,event}', data: ['(1..)'] }] },
      'otel.MetricsApi': { gives: { 'getMeter()': 'otel.Meter' } },
      'otel.Meter': {
        gives: { '{createCounter,createUpDownCounter,createHistogram,createGauge}()': 'otel.Instrument' },
      },
      'otel.Instrument': { sinks: [{ path: '{add,record}', data: ['(1)'] }] },
    },
  }),
];
