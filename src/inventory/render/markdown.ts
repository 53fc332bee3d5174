import type { AgreementEntry, Call, Exception, Fact, Finding, Inventory, NotJudged } from '../model.js';
import { obligations } from '../../obligations.js';
import { code, plain, sentence, several, table } from './markdown-text.js';
import { renderMap } from './mermaid.js';
import { chainsOf, declarationOf, EXCEPTION_KINDS, featureText, hasRunTimeText, hopsOf, hopText, judgedRouteText, modelText, placeText, plural, routeText, sinkText, sourceFiles, unjudgedText } from './words.js';

/** The inventory as a document for a pull request or a risk analysis. */
export function renderMarkdown(inventory: Inventory): string {
  const sections = [header, summary, map, calls, clients, vendors, agreements, findings, exceptions, notJudged].map((section) => section(inventory));
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header({ header: { tool, catalog, commit, asOf, registerHash, organization, notes } }: Inventory): readonly string[] {
  const whose = organization.name === null ? '' : ` of ${plain(organization.name)}${organization.role === null ? '' : ` (${organization.role.replaceAll('-', ' ')})`}`;
  return [
    '# Inventory of model calls',
    '',
    `What the code${whose} sends to language models and what becomes of the answers, judged on ${asOf}.`,
    '',
    `- ${tool.name} ${tool.version}, catalog of ${catalog.checked} (\`${catalog.hash}\`)`,
    ...(commit === null ? [] : [`- commit \`${commit}\``]),
    `- register \`${registerHash}\``,
    '',
    ...notes.map((note) => `> ${note}`).flatMap((note, index) => (index === 0 ? [note] : ['>', note])),
  ];
}

function summary({ summary: counts, notJudged: open }: Inventory): readonly string[] {
  const unseen = [
    plural(counts.callsNotJudged, 'call without an endpoint in sight', 'calls without an endpoint in sight'),
    `${plural(counts.callsJudgedInPart, 'call')} judged in part`,
    plural(open.unparsedFiles.length, 'file that does not parse', 'files that do not parse'),
    plural(open.skippedFiles.naming.length, 'skipped file that names a model vendor', 'skipped files that name a model vendor'),
    plural(open.errors.length, 'internal error'),
  ];
  return [
    '## Summary',
    '',
    ...table(
      ['', ''],
      [
        ['Calls of models', `${String(counts.calls)}, and ${String(counts.callsThroughFunctions)} through functions of the project, in ${plural(counts.filesWithCalls, 'file')} of ${String(counts.files)}`],
        ['Findings', `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}`],
        ['Not judged', unseen.join(', ')],
        ['Vendors', `${String(counts.vendors)}, ${String(counts.vendorsWithoutAgreement)} of them with a use that no agreement matches`],
        ['Exceptions', String(counts.exceptions)],
        ['Notices about agreements', String(counts.notices)],
      ],
    ),
  ];
}

function map(inventory: Inventory): readonly string[] {
  if (inventory.calls.length === 0) return [];
  return ['## Map', '', '```mermaid', ...renderMap(inventory), '```', '', 'Red: no agreement matches. Green: an agreement matches. Dashed: not known.'];
}

function calls({ calls: all }: Inventory): readonly string[] {
  return ['## Calls', '', ...(all.length === 0 ? ['No call of a model is in sight.'] : all.flatMap((call, index) => [...(index === 0 ? [] : ['']), ...callSection(call)]))];
}

function callSection(call: Call): readonly string[] {
  const { label, within, kind, through, assumed, phiFree, models, features, data, metadata, sinks, promptSinks, audited } = call;
  const kinds: Partial<Record<Call['kind'], string>> = { request: 'raw request', wrapper: 'function of the project', other: 'further API' };
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['kind', kinds[kind] === undefined ? [] : [kinds[kind]]],
    ['leads to', through.map(code)],
    ['chain', chainsOf(call).map((route) => plain(judgedRouteText(route)))],
    ['hops', hopsOf(call).map((hop) => `${sentence(hopText(hop))}${factText(hop.fact)}`)],
    ['client', assumed ? ['known by its declared type only'] : []],
    ['scope', phiFree ? ['declared free of PHI'] : []],
    ['models', models.map((model) => plain(modelText(model)))],
    ['features', features.map((feature) => `${plain(feature.vendor)}: ${plain(featureText(feature))}${factText(feature.fact)}`)],
    ['PHI by name in prompts', data.map(({ name, class: phiClass, certain }) => `${code(name)} (${plain(phiClass)}${certain ? '' : ', uncertain'})`)],
    ['prompt texts', [...sourceFiles(call).map(code), ...(hasRunTimeText(call) ? ['run-time text'] : [])]],
    ['metadata', metadata.map(code)],
    ['completion goes to', sinks.map((sink) => `${plain(sinkText(sink))}, ${code(placeText(sink))}`)],
    ['prompt also goes to', promptSinks.map((sink) => `${plain(sinkText(sink))}, ${code(placeText(sink))}`)],
    ['audit', audited === null ? [] : [audited ? 'a declared auditor is called on every way' : 'some way has no call of a declared auditor']],
  ];
  const rows = facts.filter(([, values]) => values.length > 0).map(([title, values]) => [title, several(values)]);
  return [`### ${code(label)} in ${code(within ?? 'module')}`, '', `${code(placeText(call))} · ${code(call.id)}`, '', ...table(['', ''], rows)];
}

function clients({ clients: all }: Inventory): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map((client) => [code(placeText(client)), code(client.label), several(client.routes.map((route) => plain(routeText(route)))), several(client.models.map((model) => plain(modelText(model))))]);
  return ['## Clients', '', 'Where clients, models and agents are made.', '', ...table(['place', 'what', 'chain', 'models'], rows)];
}

function vendors({ vendors: all }: Inventory): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ id, name, receives, uses, agreements: ids, missing, fact }) => [
    `${plain(name)} (${code(id)})`,
    receives.join(', '),
    String(uses),
    several(ids.map(code), 'none'),
    several(missing.map(sentence)),
    linkText(fact),
  ]);
  return ['## Vendors', '', ...table(['vendor', 'receives', 'calls and clients', 'agreements', 'what is missing', 'read at'], rows)];
}

function agreements({ agreements: all }: Inventory): readonly string[] {
  if (all.length === 0) return ['## Agreements', '', 'No agreement is declared.'];
  const rows = all.map((agreement) => [
    code(agreement.id),
    `${plain(agreement.vendor)}${agreement.plan === null ? '' : `, ${plain(agreement.plan)}`}`,
    agreement.internal ? 'own server' : agreement.instrument,
    agreement.signed ?? '',
    agreement.expires ?? '',
    plain(agreement.evidence ?? ''),
    agreement.uses === 0 ? 'unused' : String(agreement.uses),
    several(agreement.notices.map(noticeText)),
  ]);
  return ['## Agreements', '', ...table(['id', 'vendor, plan', 'instrument', 'signed', 'expires', 'evidence', 'calls and clients', 'notices'], rows)];
}

function noticeText({ kind, day }: AgreementEntry['notices'][number]): string {
  return `${kind.replaceAll('-', ' ')}${day === null ? '' : ` ${day}`}`;
}

function findings({ findings: all, summary: counts }: Inventory): readonly string[] {
  const lines = [`${plural(all.length, 'finding')}; of ${plural(counts.calls, 'call')}, ${unjudgedText(counts)}.`];
  if (all.length === 0) return ['## Findings', '', ...lines];
  const byRule = new Map<string, Finding[]>();
  for (const finding of all) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const ruleRows = [...byRule].map(([rule, own]) => [code(`hipaa/${rule}`), String(own.length), own[0]?.regulation.join(', ') ?? '', several(dutiesOf(own))]);
  const rows = all.map((finding) => [code(placeText(finding)), code(`hipaa/${finding.rule}`), finding.severity, sentence(finding.message)]);
  return ['## Findings', '', ...lines, '', ...table(['rule', 'findings', 'regulation', 'duties'], ruleRows), '', ...table(['place', 'rule', 'severity', 'message'], rows)];
}

function dutiesOf(own: readonly Finding[]): readonly string[] {
  const ids = new Set(own.flatMap((finding) => finding.obligations));
  return obligations.filter(({ id }) => ids.has(id)).map(({ text }) => text);
}

function exceptions({ exceptions: all, declarations }: Inventory): readonly string[] {
  const rows = all.map((one: Exception) => [
    EXCEPTION_KINDS[one.kind],
    plain(one.subject),
    plain(one.where),
    one.count === 1 ? '' : String(one.count),
    plain(one.reason ?? 'no reason given'),
    [one.approvedBy === null ? '' : plain(one.approvedBy), one.day ?? ''].filter((text) => text !== '').join(', '),
  ]);
  const declared = declarations.map(({ kind, value }) => [kind, code(value)]);
  return [
    '## Exceptions and declarations',
    '',
    ...(rows.length === 0 ? ['No exceptions.'] : table(['what', 'rule or fact', 'where', 'count', 'reason', 'approved'], rows)),
    ...(declared.length === 0 ? [] : ['', ...table(['declared', 'value'], declared)]),
  ];
}

function notJudged({ notJudged: open }: Inventory): readonly string[] {
  return ['## Not judged', '', ...variableLines(open), ...linesOf(open)];
}

/** One declaration may judge many calls. */
function variableLines({ variables }: NotJudged): readonly string[] {
  if (variables.length === 0) return [];
  const rows = variables.map((variable) => [code(variable.name), String(variable.calls), String(variable.inPart), code(declarationOf(variable))]);
  return ['Environment variables decide where these calls go. Declare in `settings.hipaa` which vendor each stands for:', '', ...table(['variable', 'calls', 'of these judged in part', 'to declare'], rows), ''];
}

function linesOf({ calls: unseen, assumed, unparsedFiles, skippedFiles, limits, errors, staleFacts, settings, otherModules }: NotJudged): readonly string[] {
  const lines = [
    ...unseen.map(({ id, inPart, reason }) => `- ${code(id)}${inPart ? ', judged in part' : ''}: ${plain(reason)}`),
    ...assumed.map((id) => `- ${code(id)}: the client is known by its declared type only`),
    ...unparsedFiles.map((file) => `- ${code(file)} does not parse`),
    `- ${plural(skippedFiles.count, 'source file')} that the configuration leaves out${skippedFiles.naming.length === 0 ? '' : ', of which these name a model vendor:'}`,
    ...skippedFiles.naming.map((file) => `  - ${code(file)}`),
    ...limits.map(({ limit, file, count }) => `- the limit ${code(limit)} was hit in ${code(file)}, ${plural(count, 'time')}`),
    ...errors.map(({ rule, error, file, count }) => `- ${code(rule)} ended with ${code(error)} in ${code(file)}, ${plural(count, 'time')}`),
    ...staleFacts.map(({ what, source, checked }) => `- fact about ${plain(what)}, read on ${checked} (${plain(source)})`),
    ...settings.map((text) => `- settings: ${sentence(text)}`),
    ...(otherModules === 'followed' ? [] : [`- other modules are ${otherModules}`]),
  ];
  return lines;
}

function factText(fact: Fact | null): string {
  const link = linkText(fact);
  return link === '' ? '' : ` (${link})`;
}

/** The day on which a page was read, and the page. */
function linkText(fact: Fact | null): string {
  if (fact === null || fact.source === '') return '';
  const { source, checked } = fact;
  if (/^https:\/\/[^\s()<>]+$/.test(source)) return `[${checked}](${source})`;
  return `${plain(source)}${checked === '' ? '' : `, ${checked}`}`;
}
