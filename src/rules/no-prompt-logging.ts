import { callText } from '../analysis/naming.js';
import { createRule } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree } from '../settings/index.js';
import { describeFlow, reportFlows } from './shared/flow-findings.js';
import { redactorSuggestion } from './shared/redactor-suggestion.js';
import { judgeOutwardSink, type OutwardSink } from './shared/outward-sinks.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'promptInConsole' | 'promptLogged' | 'promptShared' | 'promptInUrl' | 'promptInError' | 'requestOfError' | 'promptMayLeave' | 'wrapInRedactor';

const MESSAGES: Readonly<Record<OutwardSink['kind'], MessageIds>> = {
  console: 'promptInConsole',
  log: 'promptLogged',
  shared: 'promptShared',
  url: 'promptInUrl',
  error: 'promptInError',
};

export default createRule<Options, MessageIds>({
  name: 'no-prompt-logging',
  docs: {
    description: 'Disallow prompts with run-time content in logs, error trackers, telemetry, analytics, messages, URLs and thrown errors',
    presets: { recommended: 'warn', strict: 'error' },
    regulation: ['45 CFR 164.502(b)', '45 CFR 164.312(a)(1)', '45 CFR 164.502(e)'],
  },
  messages: {
    promptInConsole: 'The prompt of `{{source}}` (line {{line}}) holds run-time content and is written to the {{device}} by `{{sink}}`{{within}}. Log an id, a length or a redacted copy.',
    promptLogged: 'The prompt of `{{source}}` (line {{line}}) holds run-time content and is written to the log by `{{sink}}`{{within}}. Log an id, a length or a redacted copy.',
    promptShared: 'The prompt of `{{source}}` (line {{line}}) holds run-time content and is sent to {{recipient}} by `{{sink}}`{{within}}: {{detail}}. Send an id or a redacted copy, or declare the signed agreement.',
    promptInUrl: 'The prompt of `{{source}}` (line {{line}}) holds run-time content and becomes part of a {{device}} in `{{sink}}`{{within}}, which servers and proxies log. Send it in the body.',
    promptInError: 'The prompt of `{{source}}` (line {{line}}) holds run-time content and becomes part of a thrown error{{within}}, which logs and error trackers record. Keep it out of the message and attach an id.',
    requestOfError: 'The caught error repeats the request (`{{source}}`, line {{line}}) and reaches `{{sink}}`{{within}}. Log its `name`, `message` or status.',
    promptMayLeave: 'A value that may be the prompt of `{{source}}` (line {{line}}) with run-time content reaches `{{sink}}`{{within}}. Check it, or pass a redacted copy.',
    wrapInRedactor: 'Wrap it in `{{redactor}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report prompts that may be constants, and values that passed through code out of sight.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (isPhiFree(file.path, file.settings)) return;
    const places = new Set<string>();
    reportFlows(file, file.analysis.promptFlows(), reportUnknown, (hit) => {
      // A wrapper of the project that logs what it sends: its own file tells.
      if (hit.within !== undefined && hit.call.id === hit.source.call.id) return undefined;
      // A text may be sent twice, to a model and to its judge: one finding says all.
      const key = `${String(hit.place.start)}:${String(hit.place.end)}`;
      const sink = places.has(key) ? undefined : judgeOutwardSink(file, hit);
      if (sink === undefined) return undefined;
      places.add(key);
      const { line, sink: label, within } = describeFlow(file, hit);
      const { call, isError = false, label: source } = hit.source;
      return {
        range: hit.place,
        messageId: isError ? 'requestOfError' : hit.sure ? MESSAGES[sink.kind] : 'promptMayLeave',
        data: { source: safeText(isError || callText(call) === '' ? source : callText(call)), line, sink: label, within, ...sink.data },
        suggestions: redactorSuggestion(file, hit.place),
      };
    });
  },
});
