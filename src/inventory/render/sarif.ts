import type { CodeFlow, Location, Log, Notification, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import { rules } from '../../rules/index.js';
import type { Finding, Inventory, Step } from '../model.js';
import { compareText } from '../safe.js';
import { declarationOf, plural, unjudgedText } from './words.js';

const BASE = 'PROJECTROOT';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The findings as SARIF 2.1.0: no snippets, no contents, relative addresses. */
export function renderSarif(inventory: Inventory): string {
  const { header, findings, summary } = inventory;
  const descriptors = Object.values(rules).map(describe);
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const run: Run = {
    tool: {
      driver: {
        name: header.tool.name,
        version: header.tool.version,
        semanticVersion: header.tool.version,
        informationUri: 'https://github.com/eslint-plugin-hipaa/eslint-plugin-hipaa',
        rules: descriptors,
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: 'The folder in which the report was made.' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(inventory) }],
    results: findings.map((finding) => resultOf(finding, indexes)),
    properties: { catalog: header.catalog, asOf: header.asOf, registerHash: header.registerHash, calls: summary.calls, callsNotJudged: summary.callsNotJudged, callsJudgedInPart: summary.callsJudgedInPart },
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe({ name, docs, meta }: (typeof rules)[keyof typeof rules]): ReportingDescriptor {
  const url = meta?.docs?.url;
  const help = `${docs.description}. It serves ${docs.regulation.join(', ')}.`;
  return {
    id: `hipaa/${name}`,
    name,
    shortDescription: { text: `${docs.description}.` },
    fullDescription: { text: help },
    help: { text: url === undefined ? help : `${help} ${url}`, ...(url === undefined ? {} : { markdown: `${help} [Its page](${url}) tells more.` }) },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { enabled: docs.presets.recommended !== undefined, level: docs.presets.recommended === 'warn' ? 'warning' : 'error' },
    properties: { tags: ['security', 'privacy', 'hipaa', ...docs.regulation], precision: 'high', 'problem.severity': docs.presets.recommended === 'warn' ? 'warning' : 'error' },
  };
}

function resultOf(finding: Finding, indexes: ReadonlyMap<string, number>): Result {
  const { id, rule, messageId, severity, message, within, steps } = finding;
  const ruleId = `hipaa/${rule}`;
  const ruleIndex = indexes.get(ruleId);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    kind: 'fail',
    message: { text: message },
    locations: [{ ...locationOf(finding), ...(within === null ? {} : { logicalLocations: [{ name: within, kind: 'function' }] }) }],
    partialFingerprints: { 'hipaaPlace/v1': id },
    ...(steps.length === 0 ? {} : { codeFlows: [flowOf(steps)] }),
    properties: { messageId, regulation: finding.regulation },
  };
}

function flowOf(steps: readonly Step[]): CodeFlow {
  return {
    threadFlows: [
      {
        locations: steps.map((step, index) => ({
          location: { ...locationOf(step), message: { text: step.label } },
          executionOrder: index + 1,
          importance: index === 0 || index === steps.length - 1 ? 'essential' : 'important',
        })),
      },
    ],
  };
}

type Place = Pick<Step, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

function locationOf({ file, line, column, endLine, endColumn }: Place): Location & { readonly physicalLocation: PhysicalLocation } {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: BASE },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** What was not judged stands beside the findings. */
function notifications({ summary, notJudged }: Inventory): Notification[] {
  const { calls: open, variables, unparsedFiles, skippedFiles, limits, errors, settings } = notJudged;
  const notes: { readonly level: Notification['level']; readonly text: string }[] = [
    { level: open.length === 0 ? 'note' : 'warning', text: `${plural(summary.calls, 'call')} of models, of which ${unjudgedText(summary)}.` },
    ...variables.map((variable) => ({ level: 'warning' as const, text: `The environment variable ${variable.name} decides where ${plural(variable.calls, 'call goes', 'calls go')}: declare ${declarationOf(variable)} in settings.hipaa.` })),
    ...open.map(({ id, inPart, reason }) => ({ level: 'warning' as const, text: `${inPart ? 'Judged in part' : 'Not judged'}: ${id}: ${reason}.` })),
    ...unparsedFiles.map((file) => ({ level: 'warning' as const, text: `Not parsed: ${file}.` })),
    ...skippedFiles.naming.map((file) => ({ level: 'warning' as const, text: `Not linted, and it names a model vendor: ${file}.` })),
    ...limits.map(({ limit, file, count }) => ({ level: 'warning' as const, text: `The limit ${limit} was hit in ${file} (${plural(count, 'time')}).` })),
    ...errors.map(({ rule, error, file }) => ({ level: 'error' as const, text: `${rule} ended with ${error} in ${file}.` })),
    ...settings.map((text) => ({ level: 'warning' as const, text: `Settings: ${text}` })),
  ];
  return [...notes].sort((a, b) => compareText(a.level ?? '', b.level ?? '')).map(({ level, text }) => ({ ...(level === undefined ? {} : { level }), message: { text } }));
}
