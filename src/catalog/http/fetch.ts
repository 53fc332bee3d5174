import { defineSurface, type Request } from '../define.js';

const fetchRequest: Request = { path: '', url: '(0)', body: ['(1).body'], headers: '(1).headers' };
const undiciRequest: Request = { path: '', url: '(0)', body: ['(1).body'], headers: '(1).headers', query: '(1).query' };

/** The platform's `fetch`, its look-alikes, and beacons. */
export const fetchClients = defineSurface({
  packages: ['ws', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici'],
  versions: ['7.30.2', '2.7.0'],
  role: 'http',
  evidence: 'https://www.npmjs.com/package/undici/v/7.30.2',
  checked: '2026-11-22',
  globals: { fetch: 'http.Fetch', navigator: 'http.Navigator', WebSocket: 'http.WebSocket' },
  modules: {
    ws: { default: 'http.WebSocket', WebSocket: 'http.WebSocket' },
    'node-fetch': { default: 'http.Fetch' },
    'cross-fetch': { default: 'http.Fetch', fetch: 'http.Fetch' },
    'isomorphic-fetch': { default: 'http.Fetch' },
    undici: {
      fetch: 'http.Fetch',
      request: 'http.Undici',
      stream: 'http.Undici',
      pipeline: 'http.Undici',
      'new Client': 'http.UndiciClient',
      'new Pool': 'http.UndiciClient',
    },
  },
  types: {
    'http.Fetch': { requests: [fetchRequest] },
    'http.WebSocket': { requests: [{ path: 'new', url: '(0)' }] },
    'http.Navigator': { requests: [{ path: 'sendBeacon', url: '(0)', body: ['(1)'] }] },
    'http.Undici': { requests: [undiciRequest] },
    'http.UndiciClient': {
      requests: [{ path: '{request,stream}', url: '(0).path', body: ['(0).body'], headers: '(0).headers', query: '(0).query', base: '(0)' }],
    },
  },
});
