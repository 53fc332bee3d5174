import { defineSurface } from '../define.js';

export const pino = defineSurface({
  packages: ['pino', 'nestjs-pino'],
  versions: ['10.4.0'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/pino/v/10.4.0',
  checked: '2026-11-22',
  sink: { id: 'pino', category: 'log', class: 'unsecured', name: 'pino' },
  modules: {
    pino: { 'default()': 'pino.Logger', 'pino()': 'pino.Logger', 'default.default()': 'pino.Logger', 'new Logger': 'pino.Logger', 'new BaseLogger': 'pino.Logger' },
    'nestjs-pino': { 'new PinoLogger': 'pino.Logger', 'new Logger': 'nest.Logger' },
  },
  types: {
    'pino.Logger': {
      gives: { 'child()': 'pino.Logger' },
      sinks: [
        { path: '{fatal,error,warn,info,debug,trace}', data: ['(*)'] },
        { path: '{child,setBindings}', data: ['(0)'] },
      ],
    },
  },
});

export const pinoHttp = defineSurface({
  packages: ['pino-http'],
  versions: ['11.0.0'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/pino-http/v/11.0.0',
  checked: '2026-11-22',
  sink: { id: 'pino-http', category: 'log', class: 'unsecured', name: 'pino-http' },
  modules: { 'pino-http': { 'default()': 'pinoHttp.Middleware', 'pinoHttp()': 'pinoHttp.Middleware' } },
  types: { 'pinoHttp.Middleware': { gives: { logger: 'pino.Logger' } } },
});
