import type { Surface } from '../catalog/define.js';
import { orUnknown } from '../incidents.js';
import { findService, type Hop, type ResolvedSettings } from '../settings/index.js';
import type { CallIndex } from './calls.js';
import { featuresOf, type CallEvidence, type FeatureUse } from './features.js';
import { NONE, type Range } from './graph.js';
import { memberChain, valueOf, type Module, type Ref } from './module.js';
import { callText } from './naming.js';
import type { CopiedPayload } from './payload-logging/find-copies.js';
import { importedPackage } from './payload-logging/matches.js';
import { placeOfName } from './places.js';
import { placedArguments } from './placed-paths.js';
import { RequestView } from './request-view.js';
import type { Resolver } from './resolver.js';
import { parseUrl } from './urls.js';

/** Features of a vendor that receives something beside the calls of models, and what uses them. */
export interface SideFeatures {
  readonly label: string;
  readonly hop: Hop;
  readonly uses: readonly FeatureUse[];
}

interface Context {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly settings: ResolvedSettings;
}

/** The features of tracers, sinks and their clients that a module uses, in the order of the text. */
export function findSideFeatures(module: Module, copies: readonly CopiedPayload[], context: Context): readonly SideFeatures[] {
  return new SideFeatureFinder(module, copies, context).find();
}

class SideFeatureFinder {
  readonly #copies = new Map<number, CopiedPayload[]>();

  constructor(
    private readonly module: Module,
    private readonly copies: readonly CopiedPayload[],
    private readonly context: Context,
  ) {
    for (const copy of copies) this.#copies.set(copy.ref.id, [...(this.#copies.get(copy.ref.id) ?? []), copy]);
  }

  find(): readonly SideFeatures[] {
    const called = this.module.graph.values.flatMap((value, id) => (value.kind === 'call' ? (orUnknown(() => this.#at({ module: this.module, id })) ?? []) : []));
    return [...this.copies.flatMap((copy) => orUnknown(() => this.#switched(copy)) ?? []), ...called];
  }

  /** `process.env.DD_LLMOBS_ENABLED = '1'`. */
  #switched(copy: CopiedPayload): readonly SideFeatures[] {
    const { record, ref, place, label } = copy;
    if (!('variable' in record)) return [];
    const texts = this.context.resolver.origins(ref).flatMap((origin) => {
      const value = valueOf(origin);
      return value.kind === 'const' && typeof value.value === 'string' ? [value.value] : [];
    });
    return this.#uses(label, hopsOf(copy), { ...this.#nothing(place), environment: { name: label, texts, place } });
  }

  #at(ref: Ref): readonly SideFeatures[] {
    const value = valueOf(ref);
    if (value.kind !== 'call' || !this.context.calls.mayDenote({ module: this.module, id: value.callee })) return [];
    const copies = this.#copies.get(ref.id) ?? [];
    const hops = new Map([...copies.flatMap(hopsOf), ...this.#vendors(ref).map((vendor): Hop => ({ vendor }))].map((hop) => [hop.vendor ?? hop.host, hop]));
    if (hops.size === 0) return [];
    const args = placedArguments(ref);
    const view = new RequestView(this.context.resolver, this.module, args, value.method ?? undefined);
    const made = this.context.calls.typesMadeBy(ref);
    const from = copies.length === 0 ? undefined : importedPackage(this.context.resolver, ref);
    return this.#uses(callText(ref), [...hops.values()], {
      ...this.#nothing(placeOfName(ref)),
      path: value.how === 'new' ? undefined : this.#path({ module: this.module, id: value.callee }),
      constructed: made.flatMap((type) => this.context.calls.catalog.exportNamesOf(type)),
      packages: from === undefined ? [] : [from],
      hosts: [...copies.flatMap(hopsOf).flatMap(({ host }) => host ?? []), ...args.flatMap(({ ref: argument }) => this.#hostsIn(argument))],
      events: args.flatMap((argument) => [...view.textsAt(argument, 'event'), ...this.#text(argument.ref)].map(({ text }) => ({ text, place: argument.place }))),
      view,
      requests: args.length === 0 ? undefined : args,
    });
  }

  #uses(label: string, hops: readonly Hop[], shown: CallEvidence): readonly SideFeatures[] {
    return hops.flatMap((hop) => {
      const service = findService(hop, this.context.settings);
      const uses = service === undefined ? [] : featuresOf(service, { ...shown, vendors: [service.id] });
      return uses.length === 0 ? [] : [{ label, hop, uses }];
    });
  }

  /** Who stands behind what is called, and behind what the call makes. */
  #vendors(ref: Ref): readonly string[] {
    const value = valueOf(ref);
    const { calls } = this.context;
    const owners = value.kind === 'call' && value.receiver !== NONE ? calls.denoted({ module: this.module, id: value.receiver }).flatMap(({ node }) => node.types) : [];
    const types = [...owners, ...this.context.calls.typesMadeBy(ref)];
    return [...this.#imported(ref), ...types.flatMap((type) => calls.catalog.surfaceOf(type) ?? [])].flatMap(({ sink }) => sink?.vendor ?? []);
  }

  /** What a function was imported from; globals and other modules that send data have a sink. */
  #imported(ref: Ref): readonly Surface[] {
    const { calls, resolver } = this.context;
    const value = valueOf(ref);
    const sinks = (calls.of(this.module).get(ref.id)?.sinks ?? []).map(({ surface }) => surface);
    if (value.kind !== 'call' || value.receiver !== NONE) return sinks;
    const from = importedPackage(resolver, ref);
    return from === undefined ? sinks : [...sinks, ...calls.catalog.surfacesOf(from)];
  }

  /** Members from the client: `llmobs.annotate`, or the name under which a function is exported. */
  #path(callee: Ref): string | undefined {
    const [origin = callee] = this.context.resolver.origins(callee);
    const { root, names } = memberChain(origin);
    const source = valueOf(root);
    const path = names.length > 0 || source.kind !== 'import' ? names : [source.name];
    return path.length === 0 ? undefined : path.join('.');
  }

  /** Servers that the options of a client name. */
  #hostsIn(argument: Ref): readonly string[] {
    return this.context.resolver.origins(argument).flatMap((origin) => {
      const value = valueOf(origin);
      const fields = value.kind === 'object' ? value.fields.flatMap((field) => this.#text({ module: origin.module, id: field.value })) : [];
      return fields.flatMap(({ text }) => (/^https?:\/\//.test(text) ? (parseUrl(text)?.host ?? []) : []));
    });
  }

  #text(ref: Ref): readonly { readonly text: string }[] {
    return this.context.resolver.origins(ref).flatMap((origin) => {
      const value = valueOf(origin);
      return value.kind === 'const' && typeof value.value === 'string' ? [{ text: value.value }] : [];
    });
  }

  #nothing(place: Range): CallEvidence {
    const view = new RequestView(this.context.resolver, this.module, [], undefined);
    return { path: undefined, constructed: [], packages: [], callee: place, url: undefined, hosts: [], vendors: [], models: [], tools: [], environment: undefined, events: [], view, requests: undefined };
  }
}

function hopsOf({ receivers = [] }: CopiedPayload): readonly Hop[] {
  return receivers.flatMap((answer) => (answer.kind === 'hops' ? answer.hops : []));
}
