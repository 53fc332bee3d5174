import type { AuditTime } from '../analysis/audit/audits.js';
import { valueOf } from '../analysis/module.js';
import { callText } from '../analysis/naming.js';
import { createRule } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree } from '../settings/index.js';

interface Options {
  readonly when: AuditTime;
  readonly failedCalls: boolean;
}

type MessageIds = 'callNotAudited' | 'callNotAuditedBefore' | 'callNotAuditedAfter';

const MESSAGES: Readonly<Record<AuditTime, MessageIds>> = { any: 'callNotAudited', before: 'callNotAuditedBefore', after: 'callNotAuditedAfter' };

export default createRule<Options, MessageIds>({
  name: 'require-audit-log',
  docs: {
    description: 'Require a call of a declared auditor on every way through code that calls a model',
    presets: {},
    regulation: ['45 CFR 164.312(b)', '45 CFR 164.308(a)(1)(ii)(D)'],
    needsSettings: true,
  },
  messages: {
    callNotAudited: '`{{call}}` calls a model, and a way through this code calls no declared auditor before or after it. Call the auditor on every way, or in a `finally`.',
    callNotAuditedBefore: '`{{call}}` calls a model, and a way to this call calls no declared auditor. Call the auditor before it on every way.',
    callNotAuditedAfter: '`{{call}}` calls a model, and a way from this call calls no declared auditor. Call the auditor after it on every way, or in a `finally`.',
  },
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        when: { enum: ['before', 'after', 'any'], description: 'Where the auditor has to be called: before the model, after it, or either.' },
        failedCalls: { type: 'boolean', description: 'Also report ways on which the call has failed and a `catch` goes on.' },
      },
    },
  ],
  defaultOptions: { when: 'any', failedCalls: false },
  check(file, { when, failedCalls }) {
    if (file.settings.auditors.length === 0 || isPhiFree(file.path, file.settings)) return;
    file.each(file.analysis.unauditedCalls(when, failedCalls), (call) => {
      const { start, end } = valueOf(call);
      file.report({ range: { start, end }, messageId: MESSAGES[when], data: { call: safeText(callText(call)) } });
    });
  },
});
