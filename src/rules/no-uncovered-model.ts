import type { LlmCall } from '../analysis/llm-call.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, judgeModelChain, type Uncovered } from '../settings/index.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'modelExcluded' | 'modelNotListed' | 'modelUnknown';

export default createRule<Options, MessageIds>({
  name: 'no-uncovered-model',
  docs: {
    description: 'Disallow models that the matching agreement does not list or that the vendor excludes',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.502(e)', '45 CFR 164.504(e)'],
  },
  messages: {
    modelExcluded: '`{{call}}` names a model that its vendor leaves out: {{detail}}. Use another model, or record what your agreement says in its `overrides`.',
    modelNotListed: '`{{call}}` names a model outside of the agreement: {{detail}}. Use a listed model, or add this one to `models` once the agreement reaches it.',
    modelUnknown: '`{{call}}` names a model whose standing is open: {{detail}}. Ask the vendor, and list the model in the agreement if it is inside.',
  },
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report models about which the vendor says nothing, and names of deployments.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (isPhiFree(file.path, file.settings)) return;
    const reported = new Set<string>();
    file.each(file.analysis.llmCalls(), (call) => {
      for (const { text, place } of call.models) {
        const key = `${String(place?.start)}:${text}`;
        if (place === undefined || reported.has(key)) continue;
        const verdict = judge(file, call, text);
        if (verdict === undefined || !(verdict.certain || reportUnknown)) continue;
        if (call.isAssumed && verdict.reason !== 'excluded' && !reportUnknown) continue;
        reported.add(key);
        file.report(finding(call, place, verdict));
      }
    });
  },
});

/** The first endpoint that the call may go to and that does not accept the model. */
function judge(file: JudgedFile<MessageIds>, call: LlmCall, model: string): Uncovered | undefined {
  return call.chains.map(({ hops }) => judgeModelChain(model, hops, { file: file.path, credential: file.analysis.credentialOf(call.sites) }, file.settings)).find((verdict) => verdict !== undefined);
}

function finding(call: LlmCall, range: { readonly start: number; readonly end: number }, { reason, detail }: Uncovered): Finding<MessageIds> {
  const messageId = reason === 'excluded' ? 'modelExcluded' : reason === 'not-listed' ? 'modelNotListed' : 'modelUnknown';
  return { range, messageId, data: { call: safeText(call.label), detail } };
}
