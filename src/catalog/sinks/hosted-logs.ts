import { defineSurface, type Surface } from '../define.js';

/** Loggers whose lines go to a vendor. */
const logger = (
  id: string,
  name: string,
  vendor: string,
  version: string,
  rest: Pick<Surface, 'packages' | 'modules' | 'types'>,
  standard: 'needs-agreement' | 'unsecured' = 'needs-agreement',
): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? id}/v/${version}`,
    checked: '2026-11-22',
    sink: { id, category: 'log', class: standard, vendor, name },
    ...rest,
  });

export const hostedLogs: readonly Surface[] = [
  logger('gcp-logging', 'Google Cloud Logging', 'google-cloud', '11.4.0', {
    packages: ['@google-cloud/logging'],
    modules: { '@google-cloud/logging': { 'new Logging': 'gcpLogging.Client' } },
    types: {
      'gcpLogging.Client': { gives: { '{log,logSync}()': 'gcpLogging.Log' } },
      'gcpLogging.Log': {
        sinks: [
          { path: 'entry', data: ['(0)', '(1)'] },
          { path: '{write,alert,critical,debug,emergency,error,info,notice,warning}', data: ['(0)'] },
        ],
      },
    },
  }),
  // CloudWatch Logs; AWS signs an agreement, so a project may allow the sink.
  logger(
    'aws-powertools-logger',
    'Powertools Logger',
    'aws',
    '2.36.0',
    {
      packages: ['@aws-lambda-powertools/logger'],
      modules: { '@aws-lambda-powertools/logger': { 'new Logger': 'powertools.Logger' } },
      types: {
        'powertools.Logger': {
          gives: { 'createChild()': 'powertools.Logger' },
          sinks: [
            { path: '{trace,debug,info,warn,error,critical}', data: ['(*)'] },
            { path: '{appendKeys,appendPersistentKeys,addPersistentLogAttributes,setPersistentLogAttributes,logEventIfEnabled}', data: ['(0)'] },
          ],
        },
      },
    },
    'unsecured',
  ),
  logger('logtail', 'Better Stack', 'better-stack', '0.5.9', {
    packages: ['@logtail/node', '@logtail/browser', '@logtail/next'],
    modules: {
      '@logtail/node': { 'new Logtail': 'logtail.Client' },
      '@logtail/browser': { 'new Logtail': 'logtail.Client' },
      '@logtail/next': { log: 'logtail.Client', 'new Logger': 'logtail.Client', 'useLogger()': 'logtail.Client' },
    },
    types: {
      'logtail.Client': {
        sinks: [
          { path: '{debug,info,warn,error}', data: ['(0)', '(1)'] },
          { path: 'log', data: ['(0)', '(2)'] },
        ],
      },
    },
  }),
  logger('axiom', 'Axiom', 'axiom', '2.0.0', {
    packages: ['@axiomhq/js', '@axiomhq/logging'],
    modules: { '@axiomhq/js': { 'new {Axiom,AxiomWithoutBatching}': 'axiom.Client' }, '@axiomhq/logging': { 'new Logger': 'axiom.Logger' } },
    types: {
      'axiom.Client': { sinks: [{ path: '{ingest,ingestRaw}', data: ['(1)'] }] },
      'axiom.Logger': {
        gives: { 'with()': 'axiom.Logger' },
        sinks: [
          { path: '{debug,info,warn,error}', data: ['(0)', '(1)'] },
          { path: '{raw,with}', data: ['(0)'] },
        ],
      },
    },
  }),
  logger('next-axiom', 'Axiom', 'axiom', '1.10.0', {
    packages: ['next-axiom'],
    modules: { 'next-axiom': { log: 'nextAxiom.Logger', 'new Logger': 'nextAxiom.Logger', 'useLogger()': 'nextAxiom.Logger' } },
    types: {
      'nextAxiom.Logger': {
        gives: { 'with()': 'nextAxiom.Logger' },
        sinks: [
          { path: '{debug,info,warn,error}', data: ['(0)', '(1)'] },
          { path: 'log', data: ['(1)', '(2)'] },
          { path: 'with', data: ['(0)'] },
        ],
      },
    },
  }),
];
