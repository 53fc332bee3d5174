import type { EndpointUse } from '../analysis/endpoint-uses.js';
import type { EndpointAnswer, Hop } from '../analysis/endpoints.js';
import { valueOf } from '../analysis/module.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { dataClassOf, isPhiFree, judgeChain, limitsData } from '../settings/index.js';
import { receiversOf } from './shared/agreed-data.js';
import { describeClass } from './shared/phi-class.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'agreementMissing' | 'dataNotAgreed' | 'hopUncovered' | 'hostUnknown' | 'endpointUnknown';

export default createRule<Options, MessageIds>({
  name: 'no-uncovered-endpoint',
  docs: {
    description: 'Disallow LLM clients and requests whose vendors, at every hop, have no declared agreement',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.502(e)', '45 CFR 164.504(e)', '45 CFR 164.308(b)'],
  },
  messages: {
    agreementMissing: '`{{client}}` sends data to {{recipient}}: {{detail}}. Declare the signed agreement in `settings.hipaa`, or use an endpoint that has one.',
    hopUncovered: '`{{client}}` sends data along {{chain}}. For {{recipient}}: {{detail}}. Every hop needs its own agreement.',
    dataNotAgreed: '`{{value}}` ({{identifier}}) is sent to {{recipient}} by `{{client}}`: {{detail}}. Redact it, or declare an agreement for such data.',
    hostUnknown: '`{{client}}` sends data to the host {{recipient}}, which belongs to no vendor of the catalog: {{detail}}. Declare an agreement with `hosts`, or use an endpoint that has one.',
    endpointUnknown: 'Where `{{client}}` sends data cannot be read from the code{{hint}}. Declare it in `settings.hipaa.endpoints`, or write the URL as a literal.',
  },
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report clients whose endpoint the code does not show.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (isPhiFree(file.path, file.settings)) return;
    file.each(file.analysis.endpoints(), (use) => {
      const finding = use.answers.map((answer) => judge(file, use, answer, reportUnknown)).find((candidate) => candidate !== undefined);
      if (finding !== undefined) file.report(finding);
    });
    if (limitsData(file.settings)) reportData(file);
  },
});

function judge(file: JudgedFile<MessageIds>, use: EndpointUse, answer: EndpointAnswer, reportUnknown: boolean): Finding<MessageIds> | undefined {
  switch (answer.kind) {
    case 'local':
      return undefined;
    case 'hops':
      return judgeHops(file, use, answer.hops);
    case 'env': {
      const vendor = file.settings.endpoints.get(answer.name);
      if (vendor !== undefined) return judgeHops(file, use, [{ vendor, host: undefined }]);
      return reportUnknown ? unknown(use, `: it comes from the environment variable \`${safeText(answer.name)}\``) : undefined;
    }
    case 'unknown':
      return reportUnknown ? unknown(use, '') : undefined;
  }
}

/** Values of a class that the agreement which matches otherwise does not list. */
function reportData(file: JudgedFile<MessageIds>): void {
  const reported = new Set<number>();
  file.each(file.analysis.promptPhi(), ({ prompt, carrier }) => {
    if (!carrier.certain || !carrier.sure || reported.has(carrier.place.start)) return;
    const where = { file: file.path, dataClass: dataClassOf(carrier.phiClass) };
    const hops = receiversOf(file, prompt.call).flatMap((chain) => judgeChain(chain, where, file.settings));
    const missed = hops.find(({ verdict }) => !verdict.covered && verdict.reason === 'data-class');
    if (missed === undefined || missed.verdict.covered) return;
    reported.add(carrier.place.start);
    const data = { value: safeText(carrier.label), identifier: describeClass(carrier.phiClass), recipient: missed.name, client: safeText(prompt.label), detail: missed.verdict.detail };
    file.report({ range: carrier.place, messageId: 'dataNotAgreed', data });
  });
}

function unknown(use: EndpointUse, hint: string): Finding<MessageIds> {
  return { range: rangeOf(use), messageId: 'endpointUnknown', data: { client: safeText(use.label), hint } };
}

function judgeHops(file: JudgedFile<MessageIds>, use: EndpointUse, hops: readonly Hop[]): Finding<MessageIds> | undefined {
  const chain = judgeChain(hops, { file: file.path, credential: file.analysis.credentialOf([use.place]) }, file.settings);
  for (const { hop, name, verdict } of chain) {
    if (verdict.covered) continue;
    const data = { client: safeText(use.label), recipient: name, detail: verdict.detail };
    if (chain.length > 1) {
      return { range: rangeOf(use), messageId: 'hopUncovered', data: { ...data, chain: chain.map((step) => step.name).join(' → ') } };
    }
    return { range: rangeOf(use), messageId: hop.vendor === undefined ? 'hostUnknown' : 'agreementMissing', data };
  }
  return undefined;
}

function rangeOf({ place }: EndpointUse): { start: number; end: number } {
  const { start, end } = valueOf(place);
  return { start, end };
}
