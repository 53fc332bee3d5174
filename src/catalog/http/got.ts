import { defineSurface } from '../define.js';

const body = ['(1).{json,body,form}'];

export const got = defineSurface({
  packages: ['got', 'ky', 'ofetch'],
  versions: ['14.4.5', '11.8.6', '1.14.3'],
  role: 'http',
  evidence: 'https://www.npmjs.com/package/ky/v/1.14.3',
  checked: '2026-11-22',
  modules: {
    got: { default: 'got.Client', got: 'got.Client' },
    ky: { default: 'ky.Client' },
    ofetch: { ofetch: 'ofetch.Client', $fetch: 'ofetch.Client' },
  },
  types: {
    'got.Client': {
      gives: { 'extend()': 'got.Client' },
      requests: [
        { path: '', url: '(0)', body, headers: '(1).headers', query: '(1).searchParams', base: '(0).prefixUrl' },
        { path: '', url: '(0).url', body: ['(0).{json,body,form}'], headers: '(0).headers', query: '(0).searchParams', base: '(0).prefixUrl' },
        { path: '{get,post,put,patch,delete,head,stream}', url: '(0)', body, headers: '(1).headers', query: '(1).searchParams', base: '(0).prefixUrl' },
      ],
    },
    'ky.Client': {
      gives: { '{create,extend}()': 'ky.Client' },
      requests: [
        { path: '', url: '(0)', body: ['(1).{json,body}'], headers: '(1).headers', query: '(1).searchParams', base: '(0).prefixUrl' },
        {
          path: '{get,post,put,patch,delete,head}',
          url: '(0)',
          body: ['(1).{json,body}'],
          headers: '(1).headers',
          query: '(1).searchParams',
          base: '(0).prefixUrl',
        },
      ],
    },
    'ofetch.Client': {
      gives: { 'create()': 'ofetch.Client' },
      requests: [{ path: '{raw,native}', url: '(0)', body: ['(1).body'], headers: '(1).headers', query: '(1).{query,params}', base: '(0).baseURL' },
        { path: '', url: '(0)', body: ['(1).body'], headers: '(1).headers', query: '(1).{query,params}', base: '(0).baseURL' }],
    },
  },
});
