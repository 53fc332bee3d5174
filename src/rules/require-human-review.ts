import { createRule } from '../create-rule.js';
import { isPhiFree } from '../settings/index.js';
import { describeFlow, reportFlows } from './shared/flow-findings.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'completionNotReviewed' | 'completionMayNotBeReviewed';

export default createRule<Options, MessageIds>({
  name: 'require-human-review',
  docs: {
    description: 'Require a declared reviewer between a completion and declared patient-facing or clinical actions',
    presets: {},
    regulation: ['45 CFR 164.308(a)(1)(ii)(D)', '45 CFR 164.312(c)(1)', '45 CFR 92.210'],
    needsSettings: true,
  },
  messages: {
    completionNotReviewed:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) reaches the declared action `{{sink}}`{{within}} without passing a declared reviewer. Pass on what the reviewer returns, or act only where its answer allows it.',
    completionMayNotBeReviewed:
      'A value that may hold the completion from `{{source}}` ({{vendor}}, line {{line}}) reaches the declared action `{{sink}}`{{within}} after code that the analysis cannot see. Check it, or pass on what a declared reviewer returns.',
  },
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report values that passed through code out of sight.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (file.settings.actions.length === 0 || isPhiFree(file.path, file.settings)) return;
    reportFlows(file, file.analysis.unreviewedFlows(), reportUnknown, (hit) => ({
      range: hit.place,
      messageId: hit.sure ? 'completionNotReviewed' : 'completionMayNotBeReviewed',
      data: describeFlow(file, hit),
    }));
  },
});
