import type { FeatureUse } from '../analysis/features.js';
import type { Range } from '../analysis/graph.js';
import { createRule, type Finding } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, judgeFeature, judgeHop, type Hop, type Uncovered, type Where } from '../settings/index.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'featureExcluded' | 'featureRetains' | 'featureNeedsCondition' | 'featureUnknown';

const MESSAGES: Readonly<Record<Uncovered['reason'], MessageIds>> = {
  excluded: 'featureExcluded',
  'retains-data': 'featureRetains',
  'condition-missing': 'featureNeedsCondition',
  unknown: 'featureUnknown',
  'not-listed': 'featureUnknown',
};

export default createRule<Options, MessageIds>({
  name: 'no-uncovered-feature',
  docs: {
    description: `Disallow APIs, tools, parameters and betas that the vendor's page lists as not eligible`,
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.502(e)', '45 CFR 164.504(e)'],
  },
  messages: {
    featureExcluded: '`{{call}}` uses a feature that its vendor leaves out: {{detail}}. Do without it, or record what your agreement says in its `overrides`.',
    featureRetains: '`{{call}}` leaves data with the vendor: {{detail}}. Switch the storage off, or list the feature in the `features` of the agreement.',
    featureNeedsCondition: '`{{call}}` uses a feature that the agreement reaches on a condition only: {{detail}}.',
    featureUnknown: '`{{call}}` uses a feature whose standing is open: {{detail}}. Ask the vendor, and list the feature in the `features` of the agreement if it is inside.',
  },
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report features about which the vendor says nothing, and those that keep data.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (isPhiFree(file.path, file.settings)) return;
    const reported = new Set<string>();
    const judge = (label: string, { feature, place }: FeatureUse, hop: Hop, where: Where): void => {
      const verdict = judgeFeature(feature.id, hop, where, file.settings);
      const key = `${String(place.start)}:${String(place.end)}:${feature.id}`;
      if (verdict.covered || !(verdict.certain || reportUnknown) || reported.has(key)) return;
      reported.add(key);
      file.report(finding(label, place, verdict));
    };
    file.each(file.analysis.llmCalls(), ({ label, sites, features }) => {
      const where = { file: file.path, credential: file.analysis.credentialOf(sites) };
      for (const { hop, uses } of features) for (const use of uses) judge(label, use, hop, where);
    });
    file.each(file.analysis.sideFeatures(), ({ label, hop, uses }) => {
      // Whatever reaches a tracer or sink without an agreement has a rule of its own.
      const isAgreed = judgeHop(hop, { file: file.path }, file.settings).covered;
      for (const use of uses) if (isAgreed || use.feature.status === 'excluded') judge(label, use, hop, { file: file.path });
    });
  },
});

function finding(label: string, range: Range, { reason, detail }: Uncovered): Finding<MessageIds> {
  return { range, messageId: MESSAGES[reason], data: { call: safeText(label), detail } };
}
