import { defineSurface } from '../define.js';

const platforms = [
  'angular',
  'astro',
  'aws-serverless',
  'browser',
  'bun',
  'capacitor',
  'cloudflare',
  'core',
  'deno',
  'electron',
  'electron/main',
  'electron/renderer',
  'ember',
  'gatsby',
  'google-cloud-serverless',
  'nestjs',
  'nextjs',
  'node',
  'nuxt',
  'react',
  'react-native',
  'react-router',
  'remix',
  'solid',
  'solidstart',
  'svelte',
  'sveltekit',
  'tanstackstart-react',
  'vercel-edge',
  'vue',
];

const scopeData = ['(1).{extra,contexts,tags,user,data}'];

export const sentry = defineSurface({
  packages: [...new Set(platforms.map((platform) => `@sentry/${platform.split('/').slice(0, 1).join('')}`))],
  versions: ['11.12.0', '10.78.0'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/@sentry/node/v/11.12.0',
  checked: '2026-11-22',
  sink: { id: 'sentry', category: 'error-tracking', class: 'needs-agreement', vendor: 'sentry', name: 'Sentry' },
  modules: Object.fromEntries(
    platforms.map((platform) => [`@sentry/${platform}`, { '': 'sentry.Sentry', default: 'sentry.Sentry', 'new Scope': 'sentry.Scope' }]),
  ),
  types: {
    'sentry.Sentry': {
      gives: {
        '{withScope,withIsolationScope}(0)(0)': 'sentry.Scope',
        '{getCurrentScope,getIsolationScope,getGlobalScope}()': 'sentry.Scope',
        '{startSpan,startSpanManual}(1)(0)': 'sentry.Span',
        '{startInactiveSpan,getActiveSpan,getRootSpan}()': 'sentry.Span',
        logger: 'sentry.Logger',
      },
      sinks: [
        { path: '{captureException,captureMessage}', data: ['(0)', ...scopeData] },
        { path: '{captureEvent,setExtras,setTags,setAttributes,setUser}', data: ['(0)'] },
        { path: 'captureFeedback', data: ['(0).message'] },
        { path: '{setContext,setExtra,setTag,setAttribute}', data: ['(1)'] },
        { path: 'addBreadcrumb', data: ['(0).{message,data}'] },
        { path: '{startSpan,startSpanManual,startInactiveSpan}', data: ['(0).{name,attributes}'] },
        { path: 'metrics.{count,gauge,distribution}', data: ['(0)', '(2).attributes'] },
      ],
    },
    'sentry.Logger': {
      sinks: [
        { path: '{trace,debug,info,warn,error,fatal}', data: ['(0)', '(1)'] },
        { path: 'fmt', data: ['(*)'] },
      ],
    },
    'sentry.Span': {
      sinks: [
        { path: 'setAttribute', data: ['(1)'] },
        { path: '{setAttributes,updateName}', data: ['(0)'] },
        { path: 'addEvent', data: ['(0)', '(1)'] },
      ],
    },
    'sentry.Scope': {
      sinks: [
        { path: '{setExtra,setTag,setContext}', data: ['(1)'] },
        { path: '{setExtras,setTags,setUser,addBreadcrumb,addAttachment,update}', data: ['(0)'] },
        { path: '{captureException,captureMessage,captureEvent}', data: ['(0)'] },
      ],
    },
  },
});
