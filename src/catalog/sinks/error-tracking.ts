import { defineSurface, type Surface } from '../define.js';

const tracker = (id: string, name: string, vendor: string | undefined, version: string, rest: Pick<Surface, 'packages' | 'modules' | 'types'>): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? id}/v/${version}`,
    checked: '2026-11-22',
    sink: { id, category: 'error-tracking', class: 'needs-agreement', name, ...(vendor === undefined ? {} : { vendor }) },
    ...rest,
  });

export const errorTracking: readonly Surface[] = [
  tracker('bugsnag', 'Bugsnag', 'bugsnag', '9.0.0', {
    packages: ['@bugsnag/js', '@bugsnag/node', '@bugsnag/browser'],
    modules: Object.fromEntries(
      ['@bugsnag/js', '@bugsnag/node', '@bugsnag/browser'].map((specifier) => [specifier, { default: 'bugsnag.Client', '': 'bugsnag.Client' }]),
    ),
    types: {
      'bugsnag.Client': {
        gives: { '{start,createClient}()': 'bugsnag.Client', 'notify(1)(0)': 'bugsnag.Event' },
        sinks: [
          { path: 'notify', data: ['(0)'] },
          { path: 'leaveBreadcrumb', data: ['(0)', '(1)'] },
          { path: 'addMetadata', data: ['(1)', '(2)'] },
          { path: 'addFeatureFlag', data: ['(1)'] },
        ],
      },
      'bugsnag.Event': { sinks: [{ path: 'addMetadata', data: ['(1)', '(2)'] }] },
    },
  }),
  tracker('rollbar', 'Rollbar', 'rollbar', '3.1.0', {
    packages: ['rollbar'],
    modules: { rollbar: { 'new {default,Rollbar}': 'rollbar.Client' } },
    types: {
      'rollbar.Client': {
        sinks: [
          { path: '{log,debug,info,warn,warning,error,critical}', data: ['(*)'] },
          { path: 'captureEvent', data: ['(0)'] },
          { path: 'configure', data: ['(0).payload'] },
        ],
      },
    },
  }),
  tracker('honeybadger', 'Honeybadger', 'honeybadger', '6.16.5', {
    packages: ['@honeybadger-io/js'],
    modules: { '@honeybadger-io/js': { default: 'honeybadger.Client', '': 'honeybadger.Client' } },
    types: {
      'honeybadger.Client': {
        gives: { 'factory()': 'honeybadger.Client' },
        sinks: [
          { path: '{notify,notifyAsync}', data: ['(0)', '(1)', '(2)'] },
          { path: '{setContext,setEventContext}', data: ['(0)'] },
          { path: '{addBreadcrumb,event}', data: ['(0)', '(1)'] },
        ],
      },
    },
  }),
  tracker('newrelic', 'New Relic', 'newrelic', '13.20.0', {
    packages: ['newrelic'],
    modules: { newrelic: { default: 'newrelic.Agent', '': 'newrelic.Agent' } },
    types: {
      'newrelic.Agent': {
        sinks: [
          { path: 'noticeError', data: ['(0)', '(1)'] },
          { path: '{addCustomAttribute,addCustomSpanAttribute,recordCustomEvent}', data: ['(1)'] },
          { path: '{addCustomAttributes,addCustomSpanAttributes,setTransactionName,withLlmCustomAttributes}', data: ['(0)'] },
          { path: 'recordLogEvent', data: ['(0).message'] },
        ],
      },
    },
  }),
  tracker('elastic-apm', 'Elastic APM', 'elastic', '4.18.0', {
    packages: ['elastic-apm-node'],
    modules: { 'elastic-apm-node': { default: 'elasticApm.Agent', '': 'elasticApm.Agent' } },
    types: {
      'elasticApm.Agent': {
        gives: { 'start()': 'elasticApm.Agent' },
        sinks: [
          { path: 'captureError', data: ['(0)', '(1).{custom,labels,message}'] },
          { path: '{setCustomContext,setUserContext,addLabels}', data: ['(0)'] },
          { path: '{setLabel,setGlobalLabel}', data: ['(1)'] },
        ],
      },
    },
  }),
  tracker('appsignal', 'AppSignal', 'appsignal', '3.9.1', {
    packages: ['@appsignal/nodejs'],
    modules: { '@appsignal/nodejs': { '': 'appsignal.Module' } },
    types: {
      'appsignal.Module': {
        sinks: [
          { path: '{setCustomData,setParams,setSessionData,setBody,setError,sendError}', data: ['(0)'] },
          { path: 'setTag', data: ['(1)'] },
        ],
      },
    },
  }),
  tracker('session-replay', 'LogRocket', 'logrocket', '12.4.0', {
    packages: ['logrocket'],
    modules: { logrocket: { default: 'logrocket.Client', '': 'logrocket.Client' } },
    types: {
      'logrocket.Client': {
        sinks: [
          { path: '{log,info,warn,error,debug}', data: ['(*)'] },
          { path: '{track,identify}', data: ['(1)'] },
          { path: '{captureMessage,captureException}', data: ['(0)', '(1).extra'] },
        ],
      },
    },
  }),
  tracker('session-replay', 'FullStory', undefined, '2.1.1', {
    packages: ['@fullstory/browser'],
    modules: { '@fullstory/browser': { FullStory: 'fullstory.Client' } },
    types: { 'fullstory.Client': { sinks: [{ path: '', data: ['(1)'] }] } },
  }),
];
