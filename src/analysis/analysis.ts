import { relative } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../incidents.js';
import type { ResolvedSettings } from '../settings/index.js';
import { catalogOf } from './catalog-of-settings.js';
import { findBrowserClients, type BrowserClient } from './browser.js';
import { callsBehind } from './calls-behind.js';
import type { AuditTime } from './audit/audits.js';
import type { EndpointAnswer } from './endpoints.js';
import type { SinkHit } from './flow/sinks.js';
import { protectionOf, type Protection } from './flow/storage.js';
import type { LlmCall } from './llm-call.js';
import { credentialOf } from './keys.js';
import { lower } from './lowering/lower.js';
import { moduleRequests } from './lowering/module-requests.js';
import { findModelAccess, type ModelAccess } from './model-access.js';
import { NONE } from './graph.js';
import { valueOf, type Module, type Ref } from './module.js';
import { hasNativeBinding } from './project/native.js';
import { programOf } from './program-types.js';
import { projectOf, type Project } from './project/project.js';
import { findIdentities, type Identity } from './identities.js';
import { carriersOf } from './phi/carriers.js';
import type { PhiCarrier } from './phi/traces.js';
import { findCopies, type CopiedPayload } from './payload-logging/find-copies.js';
import { idsOfReceiver } from './payload-logging/secured.js';
import { placeOfUse } from './places.js';
import { findPromptConstants, type Prompt } from './prompts.js';
import { isSameFile } from './references.js';
import { findEndpoints, type EndpointUse } from './endpoint-uses.js';
import { findSideFeatures, type SideFeatures } from './side-features.js';
import { workspaceOf, type Workspace } from './workspace.js';

/** A run-time value that its names or types call PHI, and the prompt that it becomes part of. */
export interface PromptPhi {
  readonly prompt: Prompt;
  readonly carrier: PhiCarrier;
}

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
  #endpoints: readonly EndpointUse[] | undefined;
  #hits: readonly SinkHit[] | undefined;
  #promptHits: readonly SinkHit[] | undefined;
  #copies: readonly CopiedPayload[] | undefined;
  #prompts: readonly Prompt[] | undefined;
  #promptPhi: readonly PromptPhi[] | undefined;
  #redactor: { readonly name: string | undefined } | undefined;

  constructor(
    private readonly file: SourceFile,
    readonly settings: ResolvedSettings,
  ) {
    const limits = settings.crossModule;
    this.#project = projectOf(file.cwd, settings.tsconfig, limits === false ? 0 : limits.modules, catalogOf(settings));
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
    return this.settings.crossModule === false || hasNativeBinding();
  }

  /** Where the file decides which vendor receives data. */
  endpoints(): readonly EndpointUse[] {
    return (this.#endpoints ??= this.#ask((module) => findEndpoints(module, this.#workspace)));
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
    return this.#ask((module) => findModelAccess(module, moduleRequests(this.file.program()), this.#workspace.calls, this.llmCalls()));
  }

  /** Clients and requests that run in a browser. */
  browserClients(): readonly BrowserClient[] {
    return this.#ask((module) => findBrowserClients(module, this.llmCalls(), this.#workspace.resolver));
  }

  /** What makes SDKs, wrappers and tracers print or export payloads by themselves. */
  payloadCopies(): readonly CopiedPayload[] {
    const { resolver, calls, byHost } = this.#workspace;
    const context = { resolver, calls, byHost, project: this.#project, followsModules: this.settings.crossModule !== false };
    return (this.#copies ??= this.#ask((module) => findCopies(module, this.file.program(), context)));
  }

  /** Features of tracers, sinks and their clients that the file uses. */
  sideFeatures(): readonly SideFeatures[] {
    const { resolver, calls } = this.#workspace;
    return this.#ask((module) => findSideFeatures(module, this.payloadCopies(), { resolver, calls, settings: this.settings }));
  }

  /** Completions that reach a sink. */
  completionFlows(): readonly SinkHit[] {
    return (this.#hits ??= this.#ask((module) => this.#workspace.effects.flowOf(module)?.hits ?? []));
  }

  /** Prompts with run-time content that reach a sink, before or after the call that takes them. */
  promptFlows(): readonly SinkHit[] {
    return (this.#promptHits ??= this.#ask((module) => this.#workspace.promptEffects.flowOf(module)?.hits ?? []));
  }

  /** Completions that reach a declared action without having passed a declared reviewer. */
  unreviewedFlows(): readonly SinkHit[] {
    return this.#ask((module) => this.#workspace.reviewEffects.flowOf(module)?.hits.filter(({ sink }) => sink.kind === 'action') ?? []);
  }

  /** Model calls that some way through the code passes without a declared auditor. */
  unauditedCalls(when: AuditTime, countsFailures: boolean): readonly Ref[] {
    return this.#ask((module) => this.#workspace.audits(when, countsFailures).unauditedIn(module));
  }

  /** Texts that the file sends to models. */
  prompts(): readonly Prompt[] {
    return (this.#prompts ??= this.#ask((module) => this.#workspace.prompts.of(module)));
  }

  /** Run-time values in prompts that are PHI by name or type and pass no declared redactor. */
  promptPhi(): readonly PromptPhi[] {
    return (this.#promptPhi ??= this.#ask((module) =>
      this.prompts().flatMap((prompt) => {
        const found = orUnknown(() => carriersOf(this.#workspace.carrierOptions(true), prompt.value, placeOfUse(prompt.value, prompt.call, prompt.place))) ?? [];
        return found.filter((carrier) => carrier.module === module).map((carrier) => ({ prompt, carrier }));
      }),
    ));
  }

  /** What the file tells vendors about who somebody is, apart from prompts: ids, labels, headers, URLs, names in schemas. */
  identities(): readonly Identity[] {
    return this.#ask((module) => findIdentities(module, this.#workspace));
  }

  /** Run-time values in such a place that are PHI by name or type; a hash of one is none. */
  identityPhi({ value, call, place }: Identity): readonly PhiCarrier[] {
    return carriersOf(this.#workspace.carrierOptions(false), value, placeOfUse(value, call, place)).filter((carrier) => carrier.module === call.module);
  }

  /** Where a call sends its data; empty where nothing tells. */
  endpointsOf(call: Ref): readonly EndpointAnswer[] {
    return this.#workspace.servers.endpointsOf(call);
  }

  /** Constants whose name says that they are a prompt, whatever happens to them. */
  promptConstants(): readonly Prompt[] {
    return this.#ask((module) => findPromptConstants(module, this.#workspace.resolver));
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
    return (this.#redactor ??= { name: this.#findRedactor() }).name;
  }

  #findRedactor(): string | undefined {
    const { module } = this;
    const { isRedactor } = this.#workspace;
    const id = module?.graph.values.findIndex((value, index) => value.kind === 'import' && isRedactor({ module, id: index })) ?? NONE;
    return id === NONE ? undefined : module?.graph.names.get(id);
  }

  #ask<T>(query: (module: Module) => readonly T[]): readonly T[] {
    const { module } = this;
    return module === undefined ? [] : (orUnknown(() => query(module)) ?? []);
  }
}
