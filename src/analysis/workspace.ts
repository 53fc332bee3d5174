import type { Vendor } from '../catalog/define.js';
import { orUnknown } from '../incidents.js';
import { findVendor, findVendorByHost } from '../catalog/vendors/index.js';
import { findService, type ResolvedSettings } from '../settings/index.js';
import { CallIndex } from './calls.js';
import { Audits, type AuditTime } from './audit/audits.js';
import { Denotations } from './denotation.js';
import type { FindVendor } from './endpoints.js';
import { Effects } from './flow/effects.js';
import type { FlowQuestion } from './flow/question.js';
import type { SinkHit } from './flow/sinks.js';
import { LlmCalls } from './llm-calls.js';
import type { Module, Ref } from './module.js';
import { ModuleAnswers } from './module-answers.js';
import { ProgramTypes, type Program } from './program-types.js';
import type { Project } from './project/project.js';
import type { TextScan } from './project/text-scan.js';
import type { CarrierOptions } from './phi/carriers.js';
import { Prompts } from './prompts.js';
import { functionMatcher } from './references.js';
import { Relevance } from './relevance.js';
import { receiverNames } from './receiver-names.js';
import { Resolver } from './resolver.js';
import { Servers } from './servers.js';
import { wrapperFinder } from './wrappers.js';

/** Everything that stays the same between the files of a run. */
export class Workspace {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly effects: Effects;
  readonly promptEffects: Effects;
  readonly reviewEffects: Effects;
  readonly isRedactor: (callee: Ref) => boolean;
  readonly prompts: Prompts;
  readonly servers: Servers;
  readonly llmCalls: LlmCalls;
  readonly generation: number;
  readonly byHost: FindVendor;
  readonly judged = new WeakMap<TextScan, boolean>();
  /** Whether a module, or one that it imports, has something to tell about the catalog. */
  readonly reaches: (path: string) => boolean;
  readonly #answers = new WeakMap<Module, ModuleAnswers>();
  readonly #audits = new Map<string, Audits>();
  readonly #isAuditor: (callee: Ref) => boolean;
  readonly #isSecured: (callee: Ref) => boolean;
  readonly #securedIds: ReadonlySet<string>;

  constructor(
    readonly project: Project,
    private readonly settings: ResolvedSettings,
    readonly types: ProgramTypes | undefined,
  ) {
    this.generation = project.generation;
    const vendors = {
      byHost: (host: string, path: string): Vendor | undefined => findVendorByHost(host, path) ?? findService({ host }, settings),
      byId: (id: string): Vendor | undefined => settings.vendors.get(id) ?? findVendor(id),
    };
    this.byHost = vendors.byHost;
    const relevance = new Relevance(vendors, project.catalog);
    this.reaches = (path) => project.reaches(path, (module) => orUnknown(() => relevance.of(module)) ?? true);
    this.resolver = new Resolver({
      cwd: project.cwd,
      resolve: (from, source) => (settings.crossModule === false ? undefined : project.resolve(from, source)),
      module: (path) => project.module(path),
      declared: (from, source) => project.declared(from, source),
      promptFile: (from, specifier) => (settings.crossModule === false ? undefined : project.promptFile(from, specifier)),
      mayReach: this.reaches,
    });
    this.calls = new CallIndex(this.resolver, new Denotations(this.resolver, project.catalog, types), vendors, wrapperFinder(this.resolver, settings.wrappers));
    const depth = settings.crossModule === false ? 0 : settings.crossModule.depth;
    this.isRedactor = functionMatcher(this.resolver, settings.redactors);
    this.prompts = new Prompts(depth, this.resolver, this.calls);
    const question: FlowQuestion = {
      resolver: this.resolver,
      types,
      calls: this.calls,
      clears: this.isRedactor,
      vendorOf: receiverNames(this.resolver, this.calls, vendors, settings.endpoints),
    };
    this.effects = new Effects(depth, question);
    this.promptEffects = new Effects(depth, { ...question, prompts: (module) => this.prompts.takenBy(module) });
    this.reviewEffects = new Effects(depth, {
      ...question,
      clears: functionMatcher(this.resolver, settings.reviewers),
      passes: this.isRedactor,
      isAction: functionMatcher(this.resolver, settings.actions),
    });
    this.#isAuditor = functionMatcher(this.resolver, settings.auditors);
    this.servers = new Servers(this.resolver, this.calls, vendors.byHost);
    this.llmCalls = new LlmCalls(this.resolver, this.calls, this.servers, settings);
    this.#isSecured = functionMatcher(this.resolver, settings.securedSinks.filter((sink) => typeof sink !== 'string'));
    this.#securedIds = new Set(settings.securedSinks.filter((sink) => typeof sink === 'string'));
  }

  answersOf(module: Module): ModuleAnswers {
    let answers = this.#answers.get(module);
    if (answers === undefined) {
      answers = new ModuleAnswers(module, this.project, this, this.settings);
      this.#answers.set(module, answers);
    }
    return answers;
  }

  audits(when: AuditTime, countsFailures: boolean): Audits {
    const key = `${when}:${String(countsFailures)}`;
    const known = this.#audits.get(key);
    if (known !== undefined) return known;
    const audits = new Audits({ resolver: this.resolver, calls: this.calls, isAuditor: this.#isAuditor, when, countsFailures });
    this.#audits.set(key, audits);
    return audits;
  }

  carrierOptions(throughHashes: boolean): CarrierOptions {
    return { resolver: this.resolver, isRedactor: this.isRedactor, phi: this.settings.phi, throughHashes };
  }

  isSecuredSink({ sink }: SinkHit, callee: Ref): boolean {
    const id = sink.kind === 'catalog' ? sink.record.surface.sink?.id : undefined;
    return (id !== undefined && this.#securedIds.has(id)) || this.#isSecured(callee);
  }
}

/** Answers with types and without are kept apart, or they would depend on which file was linted first. */
const workspaces = { typed: new WeakMap<ResolvedSettings, Map<Project, Workspace>>(), untyped: new WeakMap<ResolvedSettings, Map<Project, Workspace>>() };

/** The workspace of a project under the given settings, made anew when a file has changed. */
export function workspaceOf(project: Project, settings: ResolvedSettings, program: Program | undefined): Workspace {
  const bySettings = program === undefined ? workspaces.untyped : workspaces.typed;
  let known = bySettings.get(settings);
  if (known === undefined) {
    known = new Map();
    bySettings.set(settings, known);
  }
  let workspace = known.get(project);
  if (workspace?.generation !== project.generation) {
    workspace = new Workspace(project, settings, program === undefined ? undefined : new ProgramTypes());
    known.set(project, workspace);
  }
  if (program !== undefined) workspace.types?.use(program);
  return workspace;
}
