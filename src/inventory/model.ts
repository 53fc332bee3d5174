/**
 * The inventory of calls of models: plain data, and everything in it has passed `safeText`. Same input, same bytes: lists
 * are sorted, days come from settings, and no path leaves the project.
 */

export const SCHEMA_VERSION = 1;

export interface Inventory {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly header: Header;
  readonly summary: Summary;
  readonly calls: readonly Call[];
  /** Clients, models and agents that the code makes, whether or not a call of them is in sight. */
  readonly clients: readonly Call[];
  readonly vendors: readonly VendorEntry[];
  readonly agreements: readonly AgreementEntry[];
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
  readonly exceptions: readonly Exception[];
  readonly notJudged: NotJudged;
}

export interface Header {
  readonly tool: { readonly name: string; readonly version: string };
  readonly catalog: { readonly checked: string; readonly hash: string };
  readonly commit: string | null;
  /** The day on which agreements were judged. */
  readonly asOf: string;
  /** Of all agreements and scopes that were read. */
  readonly registerHash: string;
  readonly organization: { readonly name: string | null; readonly role: string | null };
  readonly notes: readonly string[];
}

export interface Summary {
  readonly files: number;
  readonly filesWithCalls: number;
  /** Calls that send: of an SDK, or raw requests. */
  readonly calls: number;
  /** Calls of functions of the project that lead to one of these. */
  readonly callsThroughFunctions: number;
  /** Calls of which no endpoint is in sight. */
  readonly callsNotJudged: number;
  /** Calls of which some endpoints are judged and others not in sight. */
  readonly callsJudgedInPart: number;
  readonly clients: number;
  readonly vendors: number;
  readonly vendorsWithoutAgreement: number;
  readonly errors: number;
  readonly warnings: number;
  readonly exceptions: number;
  readonly notices: number;
}

export type CallKind = 'call' | 'request' | 'wrapper' | 'other' | 'client';

export interface Call {
  /** Made of file, enclosing function, label and ordinal: moving lines does not change it. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly within: string | null;
  readonly label: string;
  readonly kind: CallKind;
  /** Calls to which a function of the project leads. */
  readonly through: readonly string[];
  /** The client is known by its declared type only. */
  readonly assumed: boolean;
  /** In files of which a scope says that no PHI reaches them. */
  readonly phiFree: boolean;
  /** Where the request may go. */
  readonly routes: readonly Route[];
  readonly models: readonly Model[];
  readonly features: readonly Feature[];
  /** Fields that tell the vendor who somebody is. */
  readonly metadata: readonly string[];
  /** Run-time values in its prompts that are PHI by name or type and have passed no redactor. */
  readonly data: readonly DataIn[];
  readonly sources: readonly Source[];
  /** Where the completion goes. */
  readonly sinks: readonly SinkUse[];
  /** Where the prompt goes besides. */
  readonly promptSinks: readonly SinkUse[];
  /** Whether a declared auditor is called on every way; nothing where none is declared or functions lead to the call. */
  readonly audited: boolean | null;
}

export type Route =
  | { readonly kind: 'hops'; readonly hops: readonly Hop[] }
  | { readonly kind: 'local' }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'unknown' };

export interface Judgement {
  /** The agreement that matches. */
  readonly agreement: string | null;
  /** What is missing where none matches. */
  readonly missing: { readonly reason: string; readonly detail: string } | null;
}

export interface Hop extends Judgement {
  readonly vendor: string | null;
  readonly name: string;
  readonly host: string | null;
  /** The organization's own server. */
  readonly internal: boolean;
  readonly fact: Fact | null;
}

/** Where something was read, and when. */
export interface Fact {
  readonly source: string;
  readonly checked: string;
}

export interface Model {
  readonly name: string;
  /** `accepted`, or why it is not. */
  readonly status: string;
  readonly detail: string | null;
}

export interface Feature {
  readonly vendor: string;
  readonly id: string;
  /** What the vendor's page says. */
  readonly listed: string;
  /** `accepted`, or why it is not. */
  readonly status: string;
  readonly detail: string | null;
  readonly fact: Fact;
}

export interface DataIn {
  readonly class: string;
  readonly name: string;
  readonly certain: boolean;
}

export interface Source {
  readonly kind: 'literal' | 'run-time';
  /** The file that holds the text; nothing for run-time values. */
  readonly file: string | null;
}

export type SinkStatus = 'open' | 'agreement' | 'secured' | 'own';

export interface SinkUse extends Judgement {
  readonly category: string;
  readonly label: string;
  readonly recipient: string | null;
  readonly vendor: string | null;
  readonly status: SinkStatus;
  /** Whether every step to the sink is in sight. */
  readonly certain: boolean;
  readonly file: string;
  readonly line: number;
}

export interface VendorEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly party: string | null;
  readonly receives: readonly ('prompts' | 'completions')[];
  readonly uses: number;
  readonly agreements: readonly string[];
  readonly missing: readonly string[];
  readonly fact: Fact | null;
}

export interface Notice {
  readonly kind: 'unsigned' | 'expired' | 'expiring' | 'terminated' | 'review-due';
  readonly day: string | null;
}

export interface AgreementEntry {
  readonly id: string;
  readonly vendor: string;
  readonly plan: string | null;
  readonly instrument: string;
  readonly signed: string | null;
  readonly effective: string | null;
  readonly expires: string | null;
  readonly terminated: string | null;
  readonly internal: boolean;
  readonly services: readonly string[];
  readonly hosts: readonly string[];
  readonly upstream: readonly string[];
  readonly conditions: readonly string[];
  readonly models: readonly string[];
  readonly features: readonly string[];
  readonly data: readonly string[];
  readonly files: readonly string[];
  readonly credentials: readonly string[];
  readonly evidence: string | null;
  readonly owner: string | null;
  readonly reviewed: string | null;
  readonly reviewEvery: string | null;
  readonly notices: readonly Notice[];
  /** Calls and sinks that it matches. */
  readonly uses: number;
}

/** Something that settings declare and on which findings depend. */
export interface Declaration {
  readonly kind: string;
  readonly value: string;
}

export interface Step {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly label: string;
}

export interface Finding {
  /** Made of rule, file, enclosing function and ordinal. */
  readonly id: string;
  readonly rule: string;
  readonly messageId: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly within: string | null;
  readonly regulation: readonly string[];
  readonly obligations: readonly number[];
  /** From the source to the sink, where the way is known. */
  readonly steps: readonly Step[];
}

/** Something that keeps a finding from being one. */
export interface Exception {
  readonly kind: 'comment' | 'suppressions-file' | 'scope' | 'override' | 'lowered-rule';
  readonly id: string;
  /** Rule or fact. */
  readonly subject: string;
  /** File, glob or agreement. */
  readonly where: string;
  readonly reason: string | null;
  readonly approvedBy: string | null;
  readonly day: string | null;
  readonly count: number;
}

/** A call of which an endpoint is not in sight. */
export interface OpenCall {
  readonly id: string;
  /** Whether other endpoints of the call are judged. */
  readonly inPart: boolean;
  readonly reason: string;
}

/** Declared in `settings.hipaa.endpoints`, it would be judged. */
export interface OpenVariable {
  readonly name: string;
  readonly calls: number;
  /** Those of the calls that are judged in part. */
  readonly inPart: number;
}

export interface NotJudged {
  readonly calls: readonly OpenCall[];
  /** Environment variables that decide endpoints and that settings do not declare. */
  readonly variables: readonly OpenVariable[];
  /** Calls whose client is known by its declared type only. */
  readonly assumed: readonly string[];
  readonly unparsedFiles: readonly string[];
  /** Source files that the configuration leaves out, and those of them that name a package, host or call of a model. */
  readonly skippedFiles: { readonly count: number; readonly naming: readonly string[] };
  readonly limits: readonly { readonly limit: string; readonly file: string; readonly count: number }[];
  readonly errors: readonly { readonly rule: string; readonly error: string; readonly file: string; readonly count: number }[];
  /** Facts about vendors in use that were read more than a year before the day of judgement. */
  readonly staleFacts: readonly ({ readonly what: string } & Fact)[];
  readonly settings: readonly string[];
  readonly otherModules: 'followed' | 'not followed' | 'cannot be followed on this platform';
}
