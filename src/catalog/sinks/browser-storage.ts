import { defineSurface } from '../define.js';

export const webStorage = defineSurface({
  packages: [],
  role: 'sink',
  evidence: 'https://developer.mozilla.org/docs/Web/API/Storage',
  checked: '2026-11-22',
  sink: { id: 'web-storage', category: 'browser-storage', class: 'unsecured', name: 'web storage' },
  globals: {
    localStorage: 'web.Storage',
    sessionStorage: 'web.Storage',
    window: 'web.Window',
    globalThis: 'web.Window',
    self: 'web.Window',
  },
  types: {
    'web.Storage': {
      sinks: [
        { path: 'setItem', data: ['(1)'] },
        { path: '*', data: ['='] },
      ],
    },
    'web.Window': {
      gives: {
        '{localStorage,sessionStorage}': 'web.Storage',
        console: 'console.Console',
        cookieStore: 'web.CookieStore',
        document: 'web.Document',
        fetch: 'http.Fetch',
        history: 'web.History',
        location: 'web.Location',
        navigator: 'http.Navigator',
        process: 'process.Process',
      },
    },
  },
});

export const indexedDb = defineSurface({
  packages: ['idb', 'idb-keyval', 'dexie', 'localforage', '@react-native-async-storage/async-storage'],
  versions: ['8.0.4', '6.2.2', '4.4.7', '1.10.0', '3.1.1'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/idb/v/8.0.4',
  checked: '2026-11-22',
  sink: { id: 'indexeddb', category: 'browser-storage', class: 'unsecured', name: 'browser database' },
  globals: { caches: 'web.CacheStorage' },
  modules: {
    idb: { 'openDB()': 'idb.Database' },
    'idb-keyval': { '': 'idbKeyval.Module' },
    dexie: { 'new default': 'dexie.Database', 'new Dexie': 'dexie.Database', 'new Table': 'dexie.Table' },
    localforage: { '': 'web.AsyncStorage', default: 'web.AsyncStorage', 'createInstance()': 'web.AsyncStorage' },
    '@react-native-async-storage/async-storage': { default: 'web.AsyncStorage' },
  },
  types: {
    'idb.Database': {
      gives: { 'transaction().store': 'idb.Store', 'transaction().objectStore()': 'idb.Store' },
      sinks: [{ path: '{put,add}', data: ['(1)'] }],
    },
    'idb.Store': { sinks: [{ path: '{put,add}', data: ['(0)'] }] },
    'idbKeyval.Module': {
      sinks: [
        { path: 'set', data: ['(1)'] },
        { path: 'setMany', data: ['(0)'] },
      ],
    },
    'dexie.Database': { gives: { 'table()': 'dexie.Table', '*': 'dexie.Table' } },
    'dexie.Table': { sinks: [{ path: '{add,put,bulkAdd,bulkPut,update}', data: ['(0)', '(1)'] }] },
    'web.AsyncStorage': {
      gives: { 'createInstance()': 'web.AsyncStorage' },
      sinks: [
        { path: '{setItem,mergeItem}', data: ['(1)'] },
        { path: '{multiSet,multiMerge}', data: ['(0)'] },
      ],
    },
    'web.CacheStorage': { gives: { 'open()': 'web.Cache' } },
    'web.Cache': { sinks: [{ path: 'put', data: ['(1)'] }] },
  },
});
