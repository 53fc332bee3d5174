import { defineSurface } from '../define.js';

export const consoleSink = defineSurface({
  packages: [],
  role: 'sink',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/console.html',
  checked: '2026-11-22',
  sink: { id: 'console', category: 'log', class: 'unsecured', name: 'console' },
  globals: { console: 'console.Console' },
  modules: Object.fromEntries(
    ['console', 'node:console'].map((specifier) => [
      specifier,
      { '': 'console.Console', default: 'console.Console', 'new Console': 'console.Console' },
    ]),
  ),
  types: {
    'console.Console': {
      sinks: [
        { path: '{log,info,warn,error,debug,trace,group,groupCollapsed,dirxml}', data: ['(*)'] },
        { path: '{dir,table}', data: ['(0)'] },
        { path: '{assert,timeLog}', data: ['(1..)'] },
      ],
      gives: { 'new Console': 'console.Console' },
    },
  },
});

export const processStdio = defineSurface({
  packages: [],
  role: 'sink',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/process.html',
  checked: '2026-11-22',
  sink: { id: 'process-stdio', category: 'log', class: 'unsecured', name: 'process output' },
  globals: { process: 'process.Process' },
  modules: Object.fromEntries(
    ['process', 'node:process'].map((specifier) => [
      specifier,
      { '': 'process.Process', default: 'process.Process', stdout: 'process.Stream', stderr: 'process.Stream' },
    ]),
  ),
  types: {
    'process.Process': {
      gives: { '{stdout,stderr}': 'process.Stream' },
      sinks: [{ path: 'emitWarning', data: ['(0)'] }],
    },
    'process.Stream': { sinks: [{ path: '{write,end}', data: ['(0)'] }] },
  },
});
