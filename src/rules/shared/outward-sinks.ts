import type { SinkHit } from '../../analysis/flow/sinks.js';
import type { SinkCategory } from '../../catalog/define.js';
import type { JudgedFile } from '../../create-rule.js';
import { safeText } from '../../output/safe-text.js';
import { judgeHop } from '../../settings/index.js';

/** Storage has a rule of its own. */
const CATEGORIES: ReadonlySet<SinkCategory> = new Set<SinkCategory>([
  'log',
  'error-tracking',
  'telemetry',
  'analytics',
  'llm-observability',
  'messaging',
  'url',
  'header',
  'cookie',
  'error',
]);

/** How a value leaves the process, with what a message says of the receiver. */
export interface OutwardSink {
  readonly kind: 'console' | 'log' | 'shared' | 'url' | 'error';
  readonly data: Readonly<Record<string, string>>;
}

/** Nothing where the sink is secured, covered by an agreement, or no way out of the process. */
export function judgeOutwardSink<MessageIds extends string>(file: JudgedFile<MessageIds>, hit: SinkHit): OutwardSink | undefined {
  if (file.analysis.isSecured(hit)) return undefined;
  const { sink } = hit;
  switch (sink.kind) {
    case 'logger':
      return { kind: 'log', data: {} };
    case 'error':
      return { kind: 'error', data: {} };
    case 'url':
      return { kind: 'url', data: { device: 'URL' } };
    case 'http':
      return shared(file, sink.vendor, sink.host, sink.host);
    case 'catalog':
      return judgeCatalogSink(file, sink);
    default:
      return undefined;
  }
}

function judgeCatalogSink<MessageIds extends string>(file: JudgedFile<MessageIds>, { record }: Extract<SinkHit['sink'], { readonly kind: 'catalog' }>): OutwardSink | undefined {
  const surface = record.surface.sink;
  const category = record.sink.category ?? surface?.category;
  if (surface === undefined || category === undefined || !CATEGORIES.has(category)) return undefined;
  if (surface.class === 'needs-agreement') return shared(file, surface.vendor, undefined, surface.name);
  if (category === 'log') {
    const isOwnDevice = surface.id === 'console' || surface.id === 'process-stdio';
    return { kind: isOwnDevice ? 'console' : 'log', data: { device: surface.id === 'console' ? 'console' : 'process output' } };
  }
  if (category === 'url' || category === 'header' || category === 'cookie') return { kind: 'url', data: { device: category === 'url' ? 'URL' : category } };
  return { kind: 'shared', data: { recipient: surface.name, detail: 'no agreement can be declared for it' } };
}

/** A sink with a vendor behind it is judged by the agreement with that vendor. */
function shared<MessageIds extends string>(file: JudgedFile<MessageIds>, vendor: string | undefined, host: string | undefined, name: string): OutwardSink | undefined {
  const verdict = judgeHop({ vendor, host }, { file: file.path }, file.settings);
  return verdict.covered ? undefined : { kind: 'shared', data: { recipient: safeText(name), detail: verdict.detail } };
}
