import { defineSurface } from '../define.js';

export const winston = defineSurface({
  packages: ['winston'],
  versions: ['3.19.0'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/winston/v/3.19.0',
  checked: '2026-11-22',
  sink: { id: 'winston', category: 'log', class: 'unsecured', name: 'winston' },
  modules: {
    winston: {
      '': 'winston.Module',
      default: 'winston.Module',
      'createLogger()': 'winston.Logger',
      'new Logger': 'winston.Logger',
      'new Container': 'winston.Container',
    },
  },
  types: {
    'winston.Module': {
      gives: { 'createLogger()': 'winston.Logger', 'child()': 'winston.Logger', loggers: 'winston.Container' },
      sinks: [
        { path: '{error,warn,info,http,verbose,debug,silly}', data: ['(*)'] },
        { path: 'log', data: ['(0).message', '(1..)'] },
        { path: 'child', data: ['(0)'] },
      ],
    },
    'winston.Container': { gives: { '{get,add}()': 'winston.Logger' } },
    'winston.Logger': {
      gives: { 'child()': 'winston.Logger' },
      sinks: [
        {
          path: '{error,warn,info,http,verbose,debug,silly,help,data,prompt,input,emerg,alert,crit,warning,notice}',
          data: ['(*)'],
        },
        { path: 'log', data: ['(0).message', '(1..)'] },
        { path: 'child', data: ['(0)'] },
        { path: 'profile', data: ['(1)'] },
      ],
    },
  },
});
