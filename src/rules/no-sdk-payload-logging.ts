import type { EndpointAnswer } from '../analysis/endpoints.js';
import type { CopiedPayload } from '../analysis/payload-logging/find-copies.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, judgeChain, judgeHost } from '../settings/index.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'payloadsLogged' | 'errorsPrinted' | 'payloadsTraced' | 'payloadsSent' | 'payloadsMayLeave' | 'useInstead';

export default createRule<Options, MessageIds>({
  name: 'no-sdk-payload-logging',
  docs: {
    description: 'Disallow options, wrappers and tracers with which SDKs themselves print or export prompts and completions',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.502(b)', '45 CFR 164.502(e)', '45 CFR 164.312(a)(1)'],
  },
  messages: {
    payloadsLogged: '{{switch}} prints {{what}} to the log{{versions}}. {{instead}}.',
    errorsPrinted: '{{switch}} has no `onError`: by default it prints errors to the console, with parts of the request and of the response in them{{versions}}. {{instead}}.',
    payloadsTraced: '{{switch}} writes {{what}} into the spans of the registered tracer{{versions}}. {{instead}}.',
    payloadsSent: '{{switch}} sends a copy of {{what}} to {{recipient}}{{versions}}: {{detail}}. {{instead}}, or declare the signed agreement.',
    payloadsMayLeave: '{{switch}} may send or print a copy of {{what}}{{versions}}: what decides it is out of sight. {{instead}}, or write it down.',
    useInstead: 'Replace it by `{{text}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report options, versions and receivers that code does not show.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (isPhiFree(file.path, file.settings)) return;
    const reported = new Set<number>();
    const found: { readonly copy: CopiedPayload; readonly kind: Kind | undefined }[] = [];
    file.each(file.analysis.payloadCopies(), (copy) => {
      if (!file.analysis.isSecuredCopy(copy)) found.push({ copy, kind: kindOf(file, copy) });
    });
    for (const { copy, kind } of found.toSorted((a, b) => Number(isUnsure(a.kind)) - Number(isUnsure(b.kind)))) {
      if (kind === undefined || (isUnsure(kind) && !reportUnknown) || reported.has(copy.place.start)) continue;
      reported.add(copy.place.start);
      file.report(describe(copy, kind));
    }
  },
});

interface Kind {
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, string>>;
}

function isUnsure(kind: Kind | undefined): boolean {
  return kind?.messageId === 'payloadsMayLeave';
}

function kindOf(file: JudgedFile<MessageIds>, copy: CopiedPayload): Kind | undefined {
  const { record, receivers, sure, missing } = copy;
  const unsure: Kind = { messageId: 'payloadsMayLeave' };
  if (record.target.kind === 'log') return sure ? { messageId: missing ? 'errorsPrinted' : 'payloadsLogged' } : unsure;
  const judged = (receivers ?? [{ kind: 'unknown' }]).map((answer) => judge(file, answer));
  const sent = judged.find((one) => one !== 'covered' && one !== 'unknown');
  if (typeof sent === 'object') return sure ? sent : unsure;
  if (!judged.includes('unknown')) return undefined;
  return sure && record.target.kind === 'tracer' ? { messageId: 'payloadsTraced' } : unsure;
}

function judge(file: JudgedFile<MessageIds>, answer: EndpointAnswer): Kind | 'covered' | 'unknown' {
  if (answer.kind === 'local') return 'covered';
  const named = answer.kind === 'env' ? file.settings.endpoints.get(answer.name) : undefined;
  const hops = answer.kind === 'hops' ? answer.hops : named === undefined ? [] : [{ vendor: named, host: undefined }];
  if (hops.length === 0) return 'unknown';
  for (const { hop, name, verdict } of judgeChain(hops, { file: file.path }, file.settings)) {
    const detail = verdict.covered ? judgeHost(hop, { file: file.path }, file.settings) : verdict.detail;
    if (detail !== undefined) return { messageId: 'payloadsSent', data: { recipient: safeText(name), detail } };
  }
  return 'covered';
}

function describe(copy: CopiedPayload, { messageId, data = {} }: Kind): Finding<MessageIds> {
  const { record, place, literal } = copy;
  const { safe } = record;
  const offered = literal !== undefined && safe !== undefined && messageId !== 'payloadsMayLeave';
  return {
    range: place,
    messageId,
    data: { ...data, switch: nameOf(copy), what: listOf(copy), versions: versionsOf(copy), instead: record.instead },
    suggestions: offered ? [{ messageId: 'useInstead', data: { text: safe }, range: literal, text: safe }] : [],
  };
}

function nameOf({ record, label }: CopiedPayload): string {
  const name = label === '' ? '' : `\`${safeText(label)}\``;
  if (record.by === undefined) return name;
  return name === '' ? `\`${record.by}\`` : `\`${record.by}\` of ${name}`;
}

const PARTS = { prompt: 'prompts', completion: 'completions', key: 'the API key' } as const;

function listOf({ copies }: CopiedPayload): string {
  const names = copies.map((part) => PARTS[part]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The versions of which the fact is known, where they differ. */
function versionsOf({ record: { since, until }, packageName }: CopiedPayload): string {
  if (packageName === undefined || (since === undefined && until === undefined)) return '';
  const from = since === undefined ? '' : ` from ${since} on`;
  const to = until === undefined ? '' : ` before ${until}`;
  return ` (${packageName}${from}${from !== '' && to !== '' ? ',' : ''}${to})`;
}
