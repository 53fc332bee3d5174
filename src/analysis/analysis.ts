import { relative } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../incidents.js';
import type { ResolvedSettings } from '../settings/index.js';
import { catalogOf } from './catalog-of-settings.js';
import type { BrowserClient } from './browser.js';
import { callsBehind } from './calls-behind.js';
import type { AuditTime } from './audit/audits.js';
import type { EndpointAnswer } from './endpoints.js';
import type { SinkHit } from './flow/sinks.js';
import { protectionOf, type Protection } from './flow/storage.js';
import type { LlmCall } from './llm-call.js';
import { credentialOf } from './keys.js';
import { lower } from './lowering/lower.js';
import type { ModelAccess } from './model-access.js';
import type { ModuleAnswers, PromptPhi } from './module-answers.js';
import { valueOf, type Module, type Ref } from './module.js';
import { hasNativeBindings } from './project/native.js';
import { programOf } from './program-types.js';
import { projectOf, type Project } from './project/project.js';
import type { Identity } from './identities.js';
import type { PhiCarrier } from './phi/traces.js';
import type { CopiedPayload } from './payload-logging/find-copies.js';
import { idsOfReceiver } from './payload-logging/secured.js';
import type { Prompt } from './prompts.js';
import { isSameFile } from './references.js';
import type { EndpointUse } from './endpoint-uses.js';
import type { SideFeatures } from './side-features.js';
import { workspaceOf, type Workspace } from './workspace.js';

/** The file that a rule runs on. */
export interface SourceFile {
  readonly path: string;
  readonly cwd: string;
  readonly text: string;
  readonly program: () => TSESTree.Program;
  /** What the parser offers besides the tree, such as types. */
  readonly services?: unknown;
}

/** The answers that rules ask for about one file: computed when first asked, shared by all rules. */
export class Analysis {
  readonly #workspace: Workspace;
  readonly #project: Project;
  #module: Module | null | undefined;
  #judged: boolean | undefined;

  constructor(
    private readonly file: SourceFile,
    readonly settings: ResolvedSettings,
  ) {
    this.#project = projectUnder(settings, file.cwd);
    this.#project.refresh(file.path);
    this.#workspace = workspaceOf(this.#project, settings, programOf(file.services));
  }

  /** Whether the file, or a module that it imports, reaches anything of the catalog. */
  get isJudged(): boolean {
    if (this.#judged === undefined) {
      const scan = this.#project.scanLinted(this.file.path, this.file.text);
      const { judged } = this.#workspace;
      this.#judged = judged.get(scan) ?? (scan.reaches || (scan.traces && this.#project.usesModels(this.file.path)) || scan.local.some((source) => this.#mayReach(source)));
      judged.set(scan, this.#judged);
    }
    return this.#judged;
  }

  #mayReach(source: string): boolean {
    const { crossModule, wrappers } = this.settings;
    if (wrappers.some(({ from }) => from === source) || this.#project.importsModels(this.file.path, source)) return true;
    const path = crossModule === false && wrappers.length === 0 ? undefined : this.#project.resolve(this.file.path, source);
    if (path === undefined) return false;
    return (crossModule !== false && this.#workspace.reaches(path)) || wrappers.some(({ from }) => isSameFile(this.#project.cwd, path, from));
  }

  /** The lowered file; nothing when it is not judged or too deep to walk. */
  get module(): Module | undefined {
    if (this.#module === undefined) {
      this.#module = null;
      if (this.isJudged) {
        const { path, text, program } = this.file;
        this.#module = this.#project.adopt(path, text, () => lower(program()));
      }
    }
    return this.#module ?? undefined;
  }

  /** Whether other modules can be followed on this platform; without the parser's native part they cannot. */
  get canFollowModules(): boolean {
    return this.settings.crossModule === false || hasNativeBindings();
  }

  /** Where the file decides which vendor receives data. */
  endpoints(): readonly EndpointUse[] {
    return this.#answer((answers) => answers.endpoints());
  }

  /** Every call that reaches a model, and what makes clients, models and agents. */
  llmCalls(): readonly LlmCall[] {
    return this.#ask((module) => this.#workspace.llmCalls.of(module));
  }

  /** The calls of models to which a call of a function of the project leads; nothing where the function is not in sight. */
  callsBehind(call: Ref): readonly LlmCall[] | undefined {
    return callsBehind(call, this.#workspace.resolver, this.#workspace.llmCalls);
  }

  /** The ways to models that the file takes. */
  modelAccess(): readonly ModelAccess[] {
    return this.#answer((answers) => answers.modelAccess(this.file.program));
  }

  /** Clients and requests that run in a browser. */
  browserClients(): readonly BrowserClient[] {
    return this.#answer((answers) => answers.browserClients());
  }

  /** What makes SDKs, wrappers and tracers print or export payloads by themselves. */
  payloadCopies(): readonly CopiedPayload[] {
    return this.#answer((answers) => answers.payloadCopies(this.file.program));
  }

  /** Features of tracers, sinks and their clients that the file uses. */
  sideFeatures(): readonly SideFeatures[] {
    return this.#answer((answers) => answers.sideFeatures(this.file.program));
  }

  /** Completions that reach a sink. */
  completionFlows(): readonly SinkHit[] {
    return this.#ask((module) => this.#workspace.effects.flowOf(module).hits);
  }

  /** Prompts with run-time content that reach a sink, before or after the call that takes them. */
  promptFlows(): readonly SinkHit[] {
    return this.#ask((module) => this.#workspace.promptEffects.flowOf(module).hits);
  }

  /** Completions that reach a declared action without having passed a declared reviewer. */
  unreviewedFlows(): readonly SinkHit[] {
    return this.#ask((module) => this.#workspace.reviewEffects.flowOf(module).hits.filter(({ sink }) => sink.kind === 'action'));
  }

  /** Model calls that some way through the code passes without a declared auditor. */
  unauditedCalls(when: AuditTime, countsFailures: boolean): readonly Ref[] {
    return this.#ask((module) => this.#workspace.audits(when, countsFailures).unauditedIn(module));
  }

  /** Texts that the file sends to models. */
  prompts(): readonly Prompt[] {
    return this.#ask((module) => this.#workspace.prompts.of(module));
  }

  /** Run-time values in prompts that are PHI by name or type and pass no declared redactor. */
  promptPhi(): readonly PromptPhi[] {
    return this.#answer((answers) => answers.promptPhi());
  }

  /** What the file tells vendors about who somebody is, apart from prompts: ids, labels, headers, URLs, names in schemas. */
  identities(): readonly Identity[] {
    return this.#answer((answers) => answers.identities());
  }

  /** Run-time values in such a place that are PHI by name or type; a hash of one is none. */
  identityPhi(identity: Identity): readonly PhiCarrier[] {
    return this.#answer((answers) => answers.identityPhi(identity));
  }

  /** Where a call sends its data; empty where nothing tells. */
  endpointsOf(call: Ref): readonly EndpointAnswer[] {
    return this.#workspace.servers.endpointsOf(call);
  }

  /** Constants whose name says that they are a prompt, whatever happens to them. */
  promptConstants(): readonly Prompt[] {
    return this.#answer((answers) => answers.promptConstants());
  }

  /** Where the key of a client comes from, `env:NAME`; looked for only where an agreement is limited to keys. */
  credentialOf(sites: readonly Ref[]): string | undefined {
    const isAsked = this.settings.agreements.some(({ scope }) => scope?.credentials !== undefined);
    return isAsked ? credentialOf(this.#workspace.resolver, this.#workspace.calls, sites) : undefined;
  }

  /** A path for messages: relative to the working directory, with `/`. */
  relativePath(path: string): string {
    return relative(this.file.cwd, path).replaceAll('\\', '/');
  }

  /** Whether settings declare what receives a copy as secured. */
  isSecuredCopy({ record }: CopiedPayload): boolean {
    return idsOfReceiver(this.#project.catalog, record).some((id) => this.settings.securedSinks.includes(id));
  }

  /** Whether settings declare the sink as secured, by its id in the catalog or by the function that is called. */
  isSecured(hit: SinkHit): boolean {
    const call = valueOf(hit.call);
    return this.#workspace.isSecuredSink(hit, call.kind === 'call' ? { module: hit.call.module, id: call.callee } : hit.call);
  }

  /** Who can read what a sink stores, as far as its call says. */
  protectionOf(hit: SinkHit): Protection {
    return protectionOf(this.#workspace.resolver, hit);
  }

  /** The local name under which the file imports a declared redactor. */
  importedRedactor(): string | undefined {
    return orUnknown(() => this.#answers?.importedRedactor());
  }

  get #answers(): ModuleAnswers | undefined {
    const { module } = this;
    return module === undefined ? undefined : this.#workspace.answersOf(module);
  }

  #answer<T>(question: (answers: ModuleAnswers) => readonly T[]): readonly T[] {
    const answers = this.#answers;
    return answers === undefined ? [] : (orUnknown(() => question(answers)) ?? []);
  }

  #ask<T>(query: (module: Module) => readonly T[]): readonly T[] {
    const { module } = this;
    return module === undefined ? [] : (orUnknown(() => query(module)) ?? []);
  }
}

let lastProject: { readonly settings: ResolvedSettings; readonly cwd: string; readonly project: Project } | undefined;

/** Files of one run share settings and directory: the project is looked up when they change. */
function projectUnder(settings: ResolvedSettings, cwd: string): Project {
  if (lastProject?.settings !== settings || lastProject.cwd !== cwd) {
    const limits = settings.crossModule;
    lastProject = { settings, cwd, project: projectOf(cwd, settings.tsconfig, limits === false ? 0 : limits.modules, catalogOf(settings)) };
  }
  return lastProject.project;
}
