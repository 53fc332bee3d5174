import { defineSurface, type SinkClass, type Surface } from '../define.js';

const analytics = (
  sink: { readonly id: string; readonly name: string; readonly vendor: string; readonly class?: SinkClass },
  version: string,
  rest: Pick<Surface, 'packages' | 'modules' | 'globals' | 'types'>,
): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? sink.id}/v/${version}`,
    checked: '2026-11-22',
    sink: { class: 'needs-agreement', ...sink, category: 'analytics' },
    ...rest,
  });

export const analyticsSinks: readonly Surface[] = [
  analytics({ id: 'segment', name: 'Segment', vendor: 'segment' }, '3.1.0', {
    packages: ['@segment/analytics-node', '@segment/analytics-next'],
    modules: {
      '@segment/analytics-node': { 'new {Analytics,default}': 'segment.Node' },
      '@segment/analytics-next': { 'AnalyticsBrowser.load()': 'segment.Browser', 'new AnalyticsBrowser': 'segment.Browser' },
    },
    globals: { analytics: 'segment.Browser' },
    types: {
      'segment.Node': {
        sinks: [
          { path: 'track', data: ['(0).{event,properties,context}'] },
          { path: '{identify,group}', data: ['(0).traits'] },
          { path: '{page,screen}', data: ['(0).properties'] },
        ],
      },
      'segment.Browser': {
        sinks: [
          { path: 'track', data: ['(0)', '(1)'] },
          { path: 'identify', data: ['(1)'] },
          { path: 'page', data: ['(2)'] },
        ],
      },
    },
  }),
  analytics({ id: 'rudderstack', name: 'RudderStack', vendor: 'rudderstack' }, '3.0.13', {
    packages: ['@rudderstack/rudder-sdk-node'],
    modules: { '@rudderstack/rudder-sdk-node': { 'new default': 'rudderstack.Node' } },
    types: {
      'rudderstack.Node': {
        sinks: [
          { path: 'track', data: ['(0).properties'] },
          { path: 'identify', data: ['(0).traits'] },
        ],
      },
    },
  }),
  analytics({ id: 'mixpanel', name: 'Mixpanel', vendor: 'mixpanel' }, '2.83.0', {
    packages: ['mixpanel', 'mixpanel-browser'],
    modules: {
      mixpanel: { 'init()': 'mixpanel.Client', 'default.init()': 'mixpanel.Client' },
      'mixpanel-browser': { default: 'mixpanel.Client', '': 'mixpanel.Client' },
    },
    types: {
      'mixpanel.Client': {
        sinks: [
          { path: 'track', data: ['(0)', '(1)'] },
          { path: '{track_batch,register,register_once}', data: ['(0)'] },
          { path: 'people.{set,set_once,append}', data: ['(0)', '(1..)'] },
        ],
      },
    },
  }),
  analytics({ id: 'amplitude', name: 'Amplitude', vendor: 'amplitude' }, '1.5.73', {
    packages: ['@amplitude/analytics-node', '@amplitude/analytics-browser'],
    modules: Object.fromEntries(
      ['@amplitude/analytics-node', '@amplitude/analytics-browser'].map((specifier) => [
        specifier,
        { '': 'amplitude.Module', default: 'amplitude.Module', 'new Identify': 'amplitude.Identify' },
      ]),
    ),
    types: {
      'amplitude.Module': { sinks: [{ path: '{track,logEvent}', data: ['(0)', '(1)'] }] },
      'amplitude.Identify': { sinks: [{ path: '{set,setOnce,append}', data: ['(1)'] }] },
    },
  }),
  // The vendor writes that it offers no agreement: none can excuse this sink.
  analytics({ id: 'gtag', name: 'Google Analytics', vendor: 'google-analytics', class: 'unsecured' }, '3.0.1', {
    packages: ['react-ga4', 'react-ga'],
    modules: {
      'react-ga4': { default: 'gtag.React' },
      'react-ga': { default: 'gtag.React', '': 'gtag.React' },
      'firebase/analytics': { '': 'gtag.Firebase' },
      '@next/third-parties/google': { '{sendGAEvent,sendGTMEvent}': 'gtag.Function' },
    },
    globals: { gtag: 'gtag.Function', dataLayer: 'gtag.DataLayer' },
    types: {
      'gtag.Function': { sinks: [{ path: '', data: ['(*)'] }] },
      'gtag.DataLayer': { sinks: [{ path: 'push', data: ['(0)'] }] },
      'gtag.React': { sinks: [{ path: '{event,send,gtag}', data: ['(*)'] }] },
      'gtag.Firebase': { sinks: [{ path: 'logEvent', data: ['(1)', '(2)'] }] },
    },
  }),
  analytics({ id: 'vercel-analytics', name: 'Vercel Analytics', vendor: 'vercel' }, '2.0.1', {
    packages: ['@vercel/analytics'],
    modules: Object.fromEntries(
      ['@vercel/analytics', '@vercel/analytics/react', '@vercel/analytics/server'].map((specifier) => [specifier, { '': 'vercelAnalytics.Module' }]),
    ),
    types: { 'vercelAnalytics.Module': { sinks: [{ path: 'track', data: ['(0)', '(1)'] }] } },
  }),
];
