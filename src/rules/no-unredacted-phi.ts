import type { PromptPhi } from '../analysis/module-answers.js';
import { valueOf } from '../analysis/module.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { matchesGlobs } from '../settings/index.js';
import { isAgreedLimitedData } from './shared/agreed-data.js';
import { describeClass } from './shared/phi-class.js';
import { redactorSuggestion } from './shared/redactor-suggestion.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'unredactedPhi' | 'maybeUnredactedPhi' | 'wrapInRedactor';

export default createRule<Options, MessageIds>({
  name: 'no-unredacted-phi',
  docs: {
    description: 'Disallow run-time values that are PHI by name or type in prompts, unless a declared redactor has passed them',
    presets: { recommended: 'warn', strict: 'error' },
    regulation: ['45 CFR 164.502(b)', '45 CFR 164.514(a)-(e)'],
  },
  messages: {
    unredactedPhi:
      '`{{value}}` is {{identifier}} by its name or type, and is put into the prompt sent by `{{call}}` (line {{line}}) without passing a redactor of `settings.hipaa.redactors`. Send what a declared redactor returns, or leave it out.',
    maybeUnredactedPhi:
      '`{{value}}` may be {{identifier}} and is put into the prompt sent by `{{call}}` (line {{line}}) without a redactor of `settings.hipaa.redactors` in sight. Check it, or send what a declared redactor returns.',
    wrapInRedactor: 'Wrap it in `{{redactor}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report ids of the own application, and values that passed through code out of sight.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (matchesGlobs(file.settings.phi.synthetic, file.path)) return;
    const reported = new Set<string>();
    const inOrder = file.analysis.promptPhi().toSorted((a, b) => a.carrier.place.start - b.carrier.place.start);
    file.each([...inOrder.filter(isCertain), ...inOrder.filter((one) => reportUnknown && !isCertain(one))], (found) => {
      const { place, phiClass } = found.carrier;
      const key = `${String(place.start)}:${String(place.end)}`;
      if (reported.has(key) || isAgreedLimitedData(file, found.prompt.call, phiClass)) return;
      reported.add(key);
      file.report(describe(file, found));
    });
  },
});

function isCertain({ carrier }: PromptPhi): boolean {
  return carrier.certain && carrier.sure;
}

function describe(file: JudgedFile<MessageIds>, found: PromptPhi): Finding<MessageIds> {
  const { prompt, carrier } = found;
  return {
    range: carrier.place,
    messageId: isCertain(found) ? 'unredactedPhi' : 'maybeUnredactedPhi',
    data: {
      value: safeText(carrier.label),
      identifier: describeClass(carrier.phiClass),
      call: safeText(prompt.label),
      line: String(file.lineOf(valueOf(prompt.call).start)),
    },
    suggestions: redactorSuggestion(file, carrier.place),
  };
}
