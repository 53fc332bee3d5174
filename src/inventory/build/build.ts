import { catalogVersion } from './catalog-version.js';
import { meta } from '../../meta.js';
import { safeText } from '../../output/safe-text.js';
import type { ResolvedSettings } from '../../settings/index.js';
import type { FileFacts } from '../collect/file-facts.js';
import type { HostRun } from '../collect/host.js';
import type { SkippedFiles } from '../collect/skipped.js';
import { SCHEMA_VERSION, type Header, type Inventory, type Summary } from '../model.js';
import { distinctSorted } from '../safe.js';
import { buildCalls, sends } from './calls.js';
import { buildExceptions } from './exceptions.js';
import { buildFindings } from './findings.js';
import { buildNotJudged } from './not-judged.js';
import { buildAgreements, buildDeclarations, buildVendors, registerHash } from './register.js';
import { withoutSuppressed, type Suppressions } from './suppressions.js';

export interface Parts {
  readonly run: HostRun;
  readonly skipped: SkippedFiles;
  readonly suppressions: Suppressions;
  readonly commit: string | null;
  /** The day of judgement where no file has settings. */
  readonly today: string;
}

/** Puts the inventory together from what was collected. */
export function buildInventory({ run, skipped, suppressions, commit, today }: Parts): Inventory {
  const settings = [...new Set(run.facts.map((one) => one.settings))];
  const facts = new Map(run.facts.map((one) => [one.path, one]));
  const everyCall = buildCalls(run.facts);
  const calls = everyCall.filter(({ kind }) => kind !== 'client');
  const clients = everyCall.filter(({ kind }) => kind === 'client');
  const header = buildHeader(settings, commit, today);
  const vendors = buildVendors(everyCall, settings);
  const parts = {
    header,
    calls,
    clients,
    vendors,
    agreements: buildAgreements(settings, everyCall),
    declarations: buildDeclarations(settings),
    findings: buildFindings(withoutSuppressed(run.files, suppressions), facts),
    exceptions: buildExceptions(run, facts, settings, suppressions),
    notJudged: buildNotJudged({ run, facts: run.facts, calls, vendors, settings, skipped, asOf: header.asOf }),
  };
  return { schemaVersion: SCHEMA_VERSION, ...parts, summary: summarize(run, run.facts, parts) };
}

/** Code of Federal Regulations, title 45: 164.308(a)(1)(ii)(A) is the risk analysis, 160.103 the business associate. */
const NOTES = [
  'This inventory states what code and settings show. It is input to a risk analysis (45 CFR 164.308(a)(1)(ii)(A)), and not one.',
  'Whoever builds a product on a language model for covered entities and handles their PHI is a business associate (45 CFR 160.103), with agreements of their own.',
  'The signed agreement decides what it reaches; facts about vendors name the page and the day on which they were read.',
];

function buildHeader(settings: readonly ResolvedSettings[], commit: string | null, today: string): Header {
  const organization = settings.map((one) => one.organization).find(({ name }) => name !== undefined);
  return {
    tool: { name: meta.name, version: meta.version },
    catalog: catalogVersion(),
    commit,
    asOf: distinctSorted(settings.map(({ asOf }) => asOf)).at(-1) ?? today,
    registerHash: registerHash(settings),
    organization: { name: organization?.name === undefined ? null : safeText(organization.name), role: organization?.role ?? null },
    notes: NOTES,
  };
}

function summarize(run: HostRun, facts: readonly FileFacts[], { calls, clients, vendors, findings, exceptions, agreements, notJudged }: Omit<Inventory, 'schemaVersion' | 'summary'>): Summary {
  return {
    files: new Set(run.files.map(({ path }) => path)).size,
    filesWithCalls: new Set(calls.map(({ file }) => file)).size,
    calls: calls.filter(sends).length,
    callsThroughFunctions: calls.filter((call) => !sends(call)).length,
    callsNotJudged: notJudged.calls.filter(({ inPart }) => !inPart).length,
    callsJudgedInPart: notJudged.calls.filter(({ inPart }) => inPart).length,
    clients: clients.length,
    vendors: vendors.length,
    vendorsWithoutAgreement: vendors.filter(({ missing }) => missing.length > 0).length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    exceptions: exceptions.length,
    notices: agreements.reduce((count, { notices }) => count + notices.length, 0),
  };
}
