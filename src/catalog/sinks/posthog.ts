import { defineSurface } from '../define.js';

export const posthogNode = defineSurface({
  packages: ['posthog-node'],
  versions: ['5.70.0'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/posthog-node/v/5.70.0',
  checked: '2026-11-22',
  sink: { id: 'posthog-node', category: 'analytics', class: 'needs-agreement', vendor: 'posthog', name: 'PostHog' },
  modules: { 'posthog-node': { 'new PostHog': 'posthog.Server' } },
  types: {
    'posthog.Server': {
      sinks: [
        { path: '{capture,captureImmediate,captureAi,captureAiImmediate}', data: ['(0).{event,properties}'] },
        { path: '{captureException,captureExceptionImmediate}', data: ['(0)', '(2)'] },
        { path: 'captureLog', data: ['(0)'] },
        { path: '{identify,identifyImmediate,groupIdentify}', data: ['(0).properties'] },
      ],
    },
  },
});

export const posthogJs = defineSurface({
  packages: ['posthog-js'],
  versions: ['1.449.2'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/posthog-js/v/1.449.2',
  checked: '2026-11-22',
  sink: { id: 'posthog-js', category: 'analytics', class: 'needs-agreement', vendor: 'posthog', name: 'PostHog' },
  modules: {
    'posthog-js': { default: 'posthog.Browser', posthog: 'posthog.Browser', 'new PostHog': 'posthog.Browser' },
    'posthog-js/react': { 'usePostHog()': 'posthog.Browser' },
    '@posthog/react': { 'usePostHog()': 'posthog.Browser' },
  },
  globals: { posthog: 'posthog.Browser' },
  types: {
    'posthog.Browser': {
      gives: { 'init()': 'posthog.Browser' },
      sinks: [
        { path: '{capture,captureException}', data: ['(0)', '(1)'] },
        { path: '{register,register_once,setPersonProperties}', data: ['(0)'] },
        { path: 'identify', data: ['(1)', '(2)'] },
      ],
    },
  },
});
