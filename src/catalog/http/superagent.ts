import { defineSurface } from '../define.js';

export const superagent = defineSurface({
  packages: ['superagent'],
  versions: ['10.4.2'],
  role: 'http',
  evidence: 'https://www.npmjs.com/package/superagent/v/10.4.2',
  checked: '2026-11-22',
  modules: { superagent: { '': 'superagent.Module', default: 'superagent.Module' } },
  types: {
    'superagent.Module': {
      requests: [{ path: '{get,post,put,patch,delete,del,head}', url: '(0)', body: ['(1)'] }],
      gives: { '{get,post,put,patch,delete,del,head}()': 'superagent.Request', 'agent()': 'superagent.Module' },
    },
    'superagent.Request': {
      requests: [{ path: 'send', url: '', body: ['(0)'] }, { path: 'query', url: '', query: '(0)' }, { path: 'set', url: '', headers: '(0)' }],
      gives: { '{send,query,set,type,accept,auth,timeout,retry}()': 'superagent.Request' },
    },
  },
});
