import { createRule } from '../create-rule.js';
import { isPhiFree } from '../settings/index.js';
import { describeFlow, reportFlows } from './shared/flow-findings.js';
import { redactorSuggestion } from './shared/redactor-suggestion.js';
import { judgeOutwardSink, type OutwardSink } from './shared/outward-sinks.js';

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

const MESSAGES: Readonly<Record<OutwardSink['kind'], MessageIds>> = {
  console: 'completionInConsole',
  log: 'completionLogged',
  shared: 'completionShared',
  url: 'completionInUrl',
  error: 'completionInError',
};

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
    reportFlows(file, file.analysis.completionFlows(), reportUnknown, (hit) => {
      const sink = judgeOutwardSink(file, hit);
      if (sink === undefined) return undefined;
      return {
        range: hit.place,
        messageId: hit.sure ? MESSAGES[sink.kind] : 'completionMayLeave',
        data: { ...describeFlow(file, hit), ...sink.data },
        suggestions: redactorSuggestion(file, hit.place),
      };
    });
  },
});
