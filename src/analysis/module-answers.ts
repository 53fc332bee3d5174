import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../incidents.js';
import type { ResolvedSettings } from '../settings/index.js';
import { findBrowserClients, type BrowserClient } from './browser.js';
import { findEndpoints, type EndpointUse } from './endpoint-uses.js';
import { findIdentities, type Identity } from './identities.js';
import { moduleRequests } from './lowering/module-requests.js';
import { findModelAccess, type ModelAccess } from './model-access.js';
import type { Module } from './module.js';
import { findCopies, type CopiedPayload } from './payload-logging/find-copies.js';
import { carriersOf, carriersUnder } from './phi/carriers.js';
import type { PhiCarrier } from './phi/traces.js';
import { placeOfUse } from './places.js';
import type { Project } from './project/project.js';
import { findPromptConstants, type Prompt } from './prompts.js';
import { findSideFeatures, type SideFeatures } from './side-features.js';
import type { Workspace } from './workspace.js';

/** A run-time value that its names or types call PHI, and the prompt that it becomes part of. */
export interface PromptPhi {
  readonly prompt: Prompt;
  readonly carrier: PhiCarrier;
}

type Program = () => TSESTree.Program;

/**
 * What rules ask about one module, computed when first asked. The workspace keeps it for as long as no file changes, so that a file which
 * is linted again as it was costs nothing; syntax trees are handed in and not kept.
 */
export class ModuleAnswers {
  #endpoints: readonly EndpointUse[] | undefined;
  #modelAccess: readonly ModelAccess[] | undefined;
  #browserClients: readonly BrowserClient[] | undefined;
  #copies: readonly CopiedPayload[] | undefined;
  #sideFeatures: readonly SideFeatures[] | undefined;
  #promptPhi: readonly PromptPhi[] | undefined;
  #promptConstants: readonly Prompt[] | undefined;
  #identities: readonly Identity[] | undefined;
  #redactor: { readonly name: string | undefined } | undefined;
  readonly #identityPhi = new Map<Identity, readonly PhiCarrier[]>();

  constructor(
    private readonly module: Module,
    private readonly project: Project,
    private readonly workspace: Workspace,
    private readonly settings: ResolvedSettings,
  ) {}

  endpoints(): readonly EndpointUse[] {
    return (this.#endpoints ??= findEndpoints(this.module, this.workspace));
  }

  modelAccess(program: Program): readonly ModelAccess[] {
    const { calls, llmCalls } = this.workspace;
    return (this.#modelAccess ??= findModelAccess(this.module, moduleRequests(program()), calls, llmCalls.of(this.module)));
  }

  browserClients(): readonly BrowserClient[] {
    return (this.#browserClients ??= findBrowserClients(this.module, this.workspace.llmCalls.of(this.module), this.workspace.resolver));
  }

  payloadCopies(program: Program): readonly CopiedPayload[] {
    const { resolver, calls, byHost } = this.workspace;
    return (this.#copies ??= findCopies(this.module, program(), { resolver, calls, byHost, project: this.project, followsModules: this.settings.crossModule !== false }));
  }

  sideFeatures(program: Program): readonly SideFeatures[] {
    const { resolver, calls } = this.workspace;
    return (this.#sideFeatures ??= findSideFeatures(this.module, this.payloadCopies(program), { resolver, calls, settings: this.settings }));
  }

  promptPhi(): readonly PromptPhi[] {
    return (this.#promptPhi ??= this.workspace.prompts.of(this.module).flatMap((prompt) => {
      const found = prompt.sources.flatMap((source) => orUnknown(() => carriersUnder(this.workspace.carrierOptions(true), source, placeOfUse(source.ref, prompt.call, prompt.place))) ?? []);
      return found.filter((carrier) => carrier.module === this.module).map((carrier) => ({ prompt, carrier }));
    }));
  }

  promptConstants(): readonly Prompt[] {
    return (this.#promptConstants ??= findPromptConstants(this.module, this.workspace.resolver));
  }

  identities(): readonly Identity[] {
    return (this.#identities ??= findIdentities(this.module, this.workspace));
  }

  identityPhi(identity: Identity): readonly PhiCarrier[] {
    let found = this.#identityPhi.get(identity);
    if (found === undefined) {
      const { value, call, place } = identity;
      found = carriersOf(this.workspace.carrierOptions(false), value, placeOfUse(value, call, place)).filter((carrier) => carrier.module === call.module);
      this.#identityPhi.set(identity, found);
    }
    return found;
  }

  importedRedactor(): string | undefined {
    return (this.#redactor ??= { name: this.#findRedactor() }).name;
  }

  #findRedactor(): string | undefined {
    const { graph } = this.module;
    const id = graph.values.findIndex((value, index) => value.kind === 'import' && this.workspace.isRedactor({ module: this.module, id: index }));
    return graph.names.get(id);
  }
}
