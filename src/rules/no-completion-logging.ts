import type { SinkHit } from '../analysis/flow/sinks.js';
import { valueOf } from '../analysis/module.js';
import { callText } from '../analysis/naming.js';
import type { SinkCategory } from '../catalog/define.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, judgeHop } from '../settings/index.js';
import { redactorSuggestion } from './redactor-suggestion.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds =
  | 'completionInConsole'
  | 'completionLogged'
  | 'completionShared'
  | 'completionInUrl'
  | 'completionInError'
  | 'completionMayLeave'
  | 'wrapInRedactor';

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

export default createRule<Options, MessageIds>({
  name: 'no-completion-logging',
  docs: {
    description: 'Disallow completions in logs, error trackers, telemetry, analytics, messages, URLs and thrown errors',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.502(b)', '45 CFR 164.312(a)(1)', '45 CFR 164.502(e)'],
  },
  messages: {
    completionInConsole: 'The completion from `{{source}}` ({{vendor}}, line {{line}}) is written to the {{device}} by `{{sink}}`{{within}}. Log an id, a length or a redacted copy.',
    completionLogged: 'The completion from `{{source}}` ({{vendor}}, line {{line}}) is written to the log by `{{sink}}`{{within}}. Log an id, a length or a redacted copy.',
    completionShared: 'The completion from `{{source}}` ({{vendor}}, line {{line}}) is sent to {{recipient}} by `{{sink}}`{{within}}: {{detail}}. Send an id or a redacted copy, or declare the signed agreement.',
    completionInUrl: 'The completion from `{{source}}` ({{vendor}}, line {{line}}) becomes part of a {{device}} in `{{sink}}`{{within}}, which servers and proxies log. Send it in the body.',
    completionInError: 'The completion from `{{source}}` ({{vendor}}, line {{line}}) becomes part of a thrown error{{within}}, which logs and error trackers record. Keep it out of the message and attach an id.',
    completionMayLeave: 'A value that may hold the completion from `{{source}}` ({{vendor}}, line {{line}}) reaches `{{sink}}`{{within}} after code that the analysis cannot see. Check it, or pass a redacted copy.',
    wrapInRedactor: 'Wrap it in `{{redactor}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report values that passed through code out of sight.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (isPhiFree(file.path, file.settings)) return;
    const reported = new Set<string>();
    const hits = file.analysis.completionFlows();
    const inOrder = hits.toSorted((a, b) => a.place.start - b.place.start || valueOf(a.source.call).start - valueOf(b.source.call).start);
    for (const hit of [...inOrder.filter(({ sure }) => sure), ...inOrder.filter(({ sure }) => !sure && reportUnknown)]) {
      // An imported logger may write to several places: one finding at the argument is enough.
      const key = `${String(hit.place.start)}:${String(hit.place.end)}:${String(hit.source.call.id)}`;
      if (reported.has(key)) continue;
      const finding = describe(file, hit);
      if (finding === undefined) continue;
      reported.add(key);
      file.report(finding);
    }
  },
});

function describe(file: JudgedFile<MessageIds>, hit: SinkHit): Finding<MessageIds> | undefined {
  const { sink } = hit;
  if (file.analysis.isSecured(hit)) return undefined;
  const { place } = hit;
  const source = valueOf(hit.source.call);
  const data = {
    ...describeSource(hit.source),
    line: String(file.lineOf(source.start)),
    sink: safeText(sink.label),
    within: hit.within === undefined ? '' : ` (in ${safeText(file.analysis.relativePath(hit.within.module.path))})`,
  };
  const kind = messageFor(file, hit);
  if (kind === undefined) return undefined;
  const messageId = hit.sure ? kind.messageId : 'completionMayLeave';
  return { range: place, messageId, data: { ...data, ...kind.data }, suggestions: redactorSuggestion(file, place) };
}

/** The call in this file, and the call of the SDK behind it where a wrapper of the project stands between. */
function describeSource({ call, label, vendor }: SinkHit['source']): { source: string; vendor: string } {
  const name = callText(call);
  const isWrapped = name !== '' && !name.endsWith(label) && name !== 'fetch';
  return { source: safeText(isWrapped ? name : label), vendor: safeText(isWrapped ? `${vendor} ${label}` : vendor) };
}

interface Kind {
  readonly messageId: MessageIds;
  readonly data: Readonly<Record<string, string>>;
}

function messageFor(file: JudgedFile<MessageIds>, { sink }: SinkHit): Kind | undefined {
  switch (sink.kind) {
    case 'logger':
      return { messageId: 'completionLogged', data: {} };
    case 'error':
      return { messageId: 'completionInError', data: {} };
    case 'url':
      return { messageId: 'completionInUrl', data: { device: 'URL' } };
    case 'http':
      return shared(file, sink.vendor, sink.host, sink.host);
    case 'catalog': {
      const surface = sink.record.surface.sink;
      const category = sink.record.sink.category ?? surface?.category;
      if (surface === undefined || category === undefined || !CATEGORIES.has(category)) return undefined;
      if (surface.class === 'needs-agreement') return shared(file, surface.vendor, undefined, surface.name);
      if (category === 'log') {
        const isOwnDevice = surface.id === 'console' || surface.id === 'process-stdio';
        return { messageId: isOwnDevice ? 'completionInConsole' : 'completionLogged', data: { device: surface.id === 'console' ? 'console' : 'process output' } };
      }
      if (category === 'url' || category === 'header' || category === 'cookie') return { messageId: 'completionInUrl', data: { device: category === 'url' ? 'URL' : category } };
      return { messageId: 'completionShared', data: { recipient: surface.name, detail: 'no agreement can be declared for it' } };
    }
  }
}

/** A sink with a vendor behind it is judged by the agreement with that vendor. */
function shared(file: JudgedFile<MessageIds>, vendor: string | undefined, host: string | undefined, name: string): Kind | undefined {
  const verdict = judgeHop({ vendor, host }, { file: file.path }, file.settings);
  return verdict.covered ? undefined : { messageId: 'completionShared', data: { recipient: safeText(name), detail: verdict.detail } };
}
