import { defineSurface } from '../define.js';

export const axios = defineSurface({
  packages: ['axios'],
  versions: ['1.18.1'],
  role: 'http',
  evidence: 'https://www.npmjs.com/package/axios/v/1.18.1',
  checked: '2026-11-22',
  modules: { axios: { '': 'axios.Client', default: 'axios.Client', 'new Axios': 'axios.Client' } },
  types: {
    'axios.Client': {
      gives: { 'create()': 'axios.Client' },
      requests: [
        { path: '{post,put,patch,postForm,putForm,patchForm}', url: '(0)', body: ['(1)'], headers: '(2).headers', query: '(2).params', base: '(0).baseURL' },
        { path: '{get,delete,head,options}', url: '(0)', body: ['(1).data'], headers: '(1).headers', query: '(1).params', base: '(0).baseURL' },
        { path: 'request', url: '(0).url', body: ['(0).data'], headers: '(0).headers', query: '(0).params', base: '(0).baseURL' },
        { path: '', url: '(0).url', body: ['(0).data'], headers: '(0).headers', query: '(0).params', base: '(0).baseURL' },
        { path: '', url: '(0)', body: ['(1).data'], headers: '(1).headers', query: '(1).params', base: '(0).baseURL' },
      ],
    },
  },
});
