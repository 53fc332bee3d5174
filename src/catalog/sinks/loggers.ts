import { defineSurface, type Surface } from '../define.js';

const LEVELS = '{fatal,error,warn,info,debug,trace}';

/** Loggers that write to the process's own output or to files. */
const logger = (id: string, version: string, rest: Pick<Surface, 'modules' | 'types'> & { readonly packages?: readonly string[] }): Surface =>
  defineSurface({
    packages: [id],
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages?.[0] ?? id}/v/${version}`,
    checked: '2026-11-22',
    sink: { id, category: 'log', class: 'unsecured', name: id },
    ...rest,
  });

export const loggers: readonly Surface[] = [
  logger('bunyan', '2.0.5', {
    modules: { bunyan: { 'createLogger()': 'bunyan.Logger', 'default.createLogger()': 'bunyan.Logger', 'new {default,Logger}': 'bunyan.Logger' } },
    types: {
      'bunyan.Logger': { gives: { 'child()': 'bunyan.Logger' }, sinks: [{ path: LEVELS, data: ['(*)'] }, { path: 'child', data: ['(0)'] }] },
    },
  }),
  logger('log4js', '6.9.1', {
    modules: { log4js: { 'getLogger()': 'log4js.Logger', 'default.getLogger()': 'log4js.Logger', 'new Logger': 'log4js.Logger' } },
    types: {
      'log4js.Logger': {
        sinks: [
          { path: '{trace,debug,info,warn,error,fatal,mark}', data: ['(*)'] },
          { path: 'log', data: ['(1..)'] },
          { path: 'addContext', data: ['(1)'] },
        ],
      },
    },
  }),
  logger('loglevel', '1.9.2', {
    modules: { loglevel: { '': 'loglevel.Logger', default: 'loglevel.Logger' } },
    types: {
      'loglevel.Logger': { gives: { 'getLogger()': 'loglevel.Logger' }, sinks: [{ path: '{trace,debug,log,info,warn,error}', data: ['(*)'] }] },
    },
  }),
  logger('consola', '3.4.2', {
    modules: { consola: { '{default,consola}': 'consola.Logger', 'createConsola()': 'consola.Logger', 'new Consola': 'consola.Logger' } },
    types: {
      'consola.Logger': {
        gives: { '{withTag,create,withDefaults}()': 'consola.Logger' },
        sinks: [{ path: '{silent,fatal,error,warn,log,info,success,fail,ready,start,box,debug,trace,verbose}', data: ['(*)'] }],
      },
    },
  }),
  logger('tslog', '5.1.0', {
    modules: { tslog: { 'new Logger': 'tslog.Logger', 'createLogger()': 'tslog.Logger', log: 'tslog.Logger' } },
    types: {
      'tslog.Logger': {
        gives: { '{child,getSubLogger}()': 'tslog.Logger' },
        sinks: [
          { path: '{silly,trace,debug,info,warn,error,fatal}', data: ['(*)'] },
          { path: 'log', data: ['(2..)'] },
          { path: '{child,getSubLogger}', data: ['(1)'] },
        ],
      },
    },
  }),
  logger('signale', '1.4.0', {
    modules: { signale: { default: 'signale.Logger', '': 'signale.Logger', 'new Signale': 'signale.Logger' } },
    types: {
      'signale.Logger': {
        gives: { 'scope()': 'signale.Logger', 'new Signale': 'signale.Logger' },
        sinks: [
          { path: '{await,complete,error,debug,fatal,fav,info,note,pause,pending,star,start,success,warn,watch,log}', data: ['(*)'] },
        ],
      },
    },
  }),
  logger('debug', '4.4.3', {
    modules: { debug: { 'default()': 'debug.Debugger', 'debug()': 'debug.Debugger', 'new Debugger': 'debug.Debugger' } },
    types: {
      'debug.Debugger': {
        gives: { 'extend()': 'debug.Debugger' },
        sinks: [
          { path: '', data: ['(*)'] },
          { path: 'log', data: ['(*)'] },
        ],
      },
    },
  }),
  logger('roarr', '7.21.7', {
    modules: { roarr: { Roarr: 'roarr.Logger' } },
    types: {
      'roarr.Logger': {
        gives: { 'child()': 'roarr.Logger' },
        sinks: [
          { path: '', data: ['(*)'] },
          { path: '{trace,debug,info,warn,error,fatal,traceOnce,debugOnce,infoOnce,warnOnce,errorOnce,fatalOnce}', data: ['(*)'] },
          { path: 'child', data: ['(0)'] },
          { path: 'adopt', data: ['(1)'] },
        ],
      },
    },
  }),
  logger('electron-log', '5.4.4', {
    modules: Object.fromEntries(
      ['electron-log', 'electron-log/main', 'electron-log/renderer', 'electron-log/node'].map((specifier) => [
        specifier,
        { default: 'electronLog.Logger', '': 'electronLog.Logger' },
      ]),
    ),
    types: {
      'electronLog.Logger': {
        gives: { '{scope,create}()': 'electronLog.Logger' },
        sinks: [{ path: '{error,warn,info,verbose,debug,silly,log}', data: ['(*)'] }],
      },
    },
  }),
  logger('nestjs-logger', '12.5.1', {
    packages: ['@nestjs/common'],
    modules: { '@nestjs/common': { 'new {Logger,ConsoleLogger,LoggerService}': 'nest.Logger', Logger: 'nest.Logger' } },
    types: { 'nest.Logger': { sinks: [{ path: '{log,error,warn,debug,verbose,fatal}', data: ['(*)'] }] } },
  }),
  logger('fastify-log', '5.12.8', {
    packages: ['fastify'],
    modules: { fastify: { 'new FastifyBaseLogger': 'fastify.Logger' } },
    types: { 'fastify.Logger': { sinks: [{ path: LEVELS, data: ['(*)'] }] } },
  }),
  logger('logtape', '2.4.2', {
    packages: ['@logtape/logtape'],
    modules: { '@logtape/logtape': { 'getLogger()': 'logtape.Logger', 'new Logger': 'logtape.Logger' } },
    types: {
      'logtape.Logger': {
        gives: { '{with,getChild}()': 'logtape.Logger' },
        sinks: [
          { path: '{trace,debug,info,warn,warning,error,fatal}', data: ['(*)'] },
          { path: '{with,emit}', data: ['(0)'] },
        ],
      },
    },
  }),
  logger('loglayer', '9.4.0', {
    modules: { loglayer: { 'new {LogLayer,ILogLayer}': 'loglayer.Logger' } },
    types: {
      'loglayer.Logger': {
        gives: { '{child,withMetadata,withContext,withError,withPrefix}()': 'loglayer.Logger' },
        sinks: [
          { path: LEVELS, data: ['(*)'] },
          { path: '{withMetadata,withContext,metadataOnly,raw,withError,errorOnly}', data: ['(0)'] },
        ],
      },
    },
  }),
];
