import { defineSurface, type Request } from '../define.js';

const requests: readonly Request[] = [
  { path: 'request', url: '(0)', headers: '(1).headers' },
  { path: 'request', url: '(0).{hostname,host}', headers: '(0).headers' },
  // It ends the request at once: nothing can be written to it.
  { path: 'get', url: '(0)', headers: '(1).headers', body: [] },
  { path: 'get', url: '(0).{hostname,host}', headers: '(0).headers', body: [] },
];

export const nodeHttp = defineSurface({
  packages: [],
  role: 'http',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/http.html',
  checked: '2026-11-22',
  modules: Object.fromEntries(
    ['http', 'https', 'node:http', 'node:https'].map((specifier) => [specifier, { '': 'node.Http', default: 'node.Http' }]),
  ),
  types: {
    'node.Http': { requests, gives: { 'request()': 'node.HttpRequest' } },
    'node.HttpRequest': {
      requests: [{ path: '{write,end}', url: '', body: ['(0)'] }],
    },
  },
});
