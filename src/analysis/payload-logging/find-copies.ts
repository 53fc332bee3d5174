import type { TSESTree } from '@typescript-eslint/utils';
import { browserModule, type CopiedPart, type CopyFacts, type PayloadCopy } from '../../catalog/payload-copies/define.js';
import { orUnknown } from '../../incidents.js';
import type { CallIndex } from '../calls.js';
import { resolveEndpoint, type EndpointAnswer, type FindVendor } from '../endpoints.js';
import { NONE, type Range } from '../graph.js';
import { isForDevelopment, modeOf } from '../lowering/development.js';
import { valueOf, type Module, type Ref } from '../module.js';
import { callText } from '../naming.js';
import { placeOfName } from '../places.js';
import type { Project } from '../project/project.js';
import { overlaps } from '../project/versions.js';
import { matches } from '../references.js';
import type { Resolver } from '../resolver.js';
import { holds, valueIs, verdictOf, type ConditionContext, type Held } from './conditions.js';
import { setVariables } from './environment.js';
import { copiesAt, copiesOfTypes, importedPackage } from './matches.js';

/** A place at which payloads are printed or copied by themselves. */
export interface CopiedPayload {
  readonly record: CopyFacts;
  /** The call, assignment or value that does it. */
  readonly ref: Ref;
  /** The call, or what is assigned to, as messages name it. */
  readonly label: string;
  readonly place: Range;
  readonly copies: readonly CopiedPart[];
  /** Whether code shows it for sure. */
  readonly sure: boolean;
  /** The option that is missing, where that is the reason. */
  readonly missing: boolean;
  /** The literal that switches it on, where it stands at this very place: one from elsewhere may serve others too. */
  readonly literal: Range | undefined;
  /** The package whose versions count. */
  readonly packageName: string | undefined;
  /** The servers that receive it, as far as code shows; nothing for logs and for tracers whose exporter is out of sight. */
  readonly receivers: readonly EndpointAnswer[] | undefined;
}

export interface CopyContext {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  readonly project: Project;
  readonly byHost: FindVendor;
  /** Whether other modules may be opened. */
  readonly followsModules: boolean;
}

/** Everything in a module that makes an SDK, wrapper or tracer print or export payloads. */
export function findCopies(module: Module, program: TSESTree.Program, context: CopyContext): readonly CopiedPayload[] {
  return new CopyFinder(module, program, context).find();
}

const INSTRUMENTATION = ['instrumentation.ts', 'instrumentation.js', 'instrumentation.mjs', 'instrumentation.node.ts', 'src/instrumentation.ts', 'src/instrumentation.js', 'src/instrumentation.node.ts'];

/** Something that sends spans away. */
interface Exporter {
  readonly module: Module;
  /** The function that makes it. */
  readonly fn: number;
  readonly answers: readonly EndpointAnswer[];
}

class CopyFinder {
  readonly #conditions: ConditionContext;
  readonly #seenOnce = new Set<string>();
  #exporters: readonly Exporter[] | undefined;

  constructor(
    private readonly module: Module,
    program: TSESTree.Program,
    private readonly context: CopyContext,
  ) {
    this.#conditions = { resolver: context.resolver, inDevelopment: (place) => isForDevelopment(program, place), modeOf: (place) => modeOf(program, place) };
  }

  find(): readonly CopiedPayload[] {
    const found = this.module.graph.values.flatMap((value, id): readonly CopiedPayload[] => {
      const ref: Ref = { module: this.module, id };
      if (value.kind === 'call') return orUnknown(() => this.#called(ref)) ?? [];
      return value.kind === 'store' && value.key !== null ? (orUnknown(() => this.#stored(ref, value.key ?? '')) ?? []) : [];
    });
    return [...found, ...(orUnknown(() => this.#variables()) ?? [])].sort((a, b) => a.place.start - b.place.start);
  }

  #called(ref: Ref): readonly CopiedPayload[] {
    return copiesAt(this.context.calls, ref).flatMap((copy) => {
      if (copy.exporter === 'any' || !this.#applies(copy)) return [];
      const from = importedPackage(this.context.resolver, ref);
      if (copy.packages !== undefined && (from === undefined || !copy.packages.includes(from))) return [];
      const verdict = verdictOf(this.#conditions, ref, copy);
      const version = this.#version(copy, from);
      if (verdict === undefined || version === 'other') return [];
      const place = (copy.atCallee === true ? undefined : verdict.first?.place) ?? placeOfName(ref);
      if (this.#conditions.inDevelopment(place) || this.#isRepeated(copy)) return [];
      return [{
        ...this.#describe(copy, ref, verdict.first, place, from),
        copies: verdict.copies,
        sure: verdict.sure && version === 'known',
      }];
    });
  }

  /** `client.logLevel = 'debug'`: an option that is set when the object exists already. */
  #stored(ref: Ref, key: string): readonly CopiedPayload[] {
    const store = valueOf(ref);
    if (store.kind !== 'store') return [];
    const object: Ref = { module: this.module, id: store.object };
    if (!this.context.calls.mayDenote(object)) return [];
    const copies = copiesOfTypes(this.context.calls.catalog, this.context.calls.denoted(object).flatMap(({ node }) => node.types));
    return copies.flatMap((copy) => {
      const [condition, ...others] = copy.when ?? [];
      if (condition?.path !== `(0).${key}` || others.length > 0 || !this.#applies(copy)) return [];
      const held = valueIs(this.#conditions, { module: this.module, id: store.value }, condition.equals, object);
      const version = this.#version(copy, undefined);
      if (held.answer === 'no' || version === 'other' || this.#conditions.inDevelopment(store.place)) return [];
      return [{ ...this.#describe(copy, ref, held, store.place, undefined), copies: copy.copies, sure: held.answer === 'yes' && version === 'known' }];
    });
  }

  #variables(): readonly CopiedPayload[] {
    return setVariables(this.module, this.context).flatMap(({ record, value, place }) => {
      const version = this.#version(record, undefined);
      if (version === 'other' || (version === 'unknown' && record.needsVersion === true)) return [];
      const held = this.#variableHolds(record.equals, value);
      if (held.answer === 'no' || this.#conditions.inDevelopment(place)) return [];
      return [{ ...this.#describe(record, value, held, place, undefined), label: record.variable, copies: record.copies, sure: held.answer === 'yes' }];
    });
  }

  #variableHolds(equals: readonly string[] | undefined, value: Ref): Held {
    const { resolver } = this.context;
    const texts = resolver.origins(value).flatMap((origin) => {
      const one = valueOf(origin);
      return one.kind === 'const' && typeof one.value === 'string' ? [one.value] : [];
    });
    const accepted = equals === undefined ? texts.filter((text) => text !== '') : texts.filter((text) => equals.includes(text.toLowerCase()));
    return valueIs(this.#conditions, value, accepted, value);
  }

  #describe(record: CopyFacts, ref: Ref, held: Held | undefined, place: Range, from: string | undefined): Omit<CopiedPayload, 'copies' | 'sure'> {
    const call = valueOf(ref).kind === 'call' ? ref : undefined;
    return {
      record,
      ref,
      label: call === undefined ? '' : callText(call),
      place,
      missing: 'when' in record && (record as PayloadCopy).when?.[0]?.absent === true,
      literal: isWithin(held?.literal, place) ? held?.literal : undefined,
      packageName: record.package ?? from,
      receivers: this.#receivers(record, call),
    };
  }

  #receivers({ target }: CopyFacts, call: Ref | undefined): readonly EndpointAnswer[] | undefined {
    if (target.kind === 'log') return undefined;
    if (target.kind === 'vendor') return resolveEndpoint(this.context.resolver, target.endpoint, call, this.context.byHost);
    const exporters = this.#exportersFor(call);
    return exporters.length === 0 ? undefined : exporters.flatMap(({ answers }) => answers);
  }

  /** Exporters of the function around a call, else of the module, else of the module in which the framework registers them. */
  #exportersFor(call: Ref | undefined): readonly Exporter[] {
    const found = (this.#exporters ??= this.#findExporters());
    const fn = call === undefined ? NONE : valueOf(call).fn;
    const beside = found.filter((exporter) => fn !== NONE && exporter.module === this.module && exporter.fn === fn);
    return beside.length > 0 ? beside : found;
  }

  #findExporters(): readonly Exporter[] {
    const own = this.#exportersIn(this.module);
    if (own.length > 0 || !this.context.followsModules) return own;
    const folder = this.context.project.packageFolder(this.module.path);
    if (folder === undefined) return [];
    return INSTRUMENTATION.flatMap((name) => {
      const module = this.context.project.module(`${folder}/${name}`);
      return module === undefined ? [] : this.#exportersIn(module);
    });
  }

  #exportersIn(module: Module): readonly Exporter[] {
    const { resolver, calls, byHost } = this.context;
    return module.graph.values.flatMap((value, id) => {
      if (value.kind !== 'call') return [];
      const ref: Ref = { module, id };
      return copiesAt(calls, ref).flatMap(({ exporter, target }) =>
        exporter === undefined || target.kind !== 'vendor' ? [] : [{ module, fn: value.fn, answers: resolveEndpoint(resolver, target.endpoint, ref, byHost) }],
      );
    });
  }

  /** What the module as a whole says about a copy. */
  #applies({ serverOnly, onlyWith, offBy }: PayloadCopy): boolean {
    const { graph, path } = this.module;
    if (serverOnly === true && (graph.directives.includes('use client') || browserModule.test(path.slice(path.lastIndexOf('/') + 1)))) return false;
    if (onlyWith !== undefined && !graph.values.some((value) => (value.kind === 'import' && onlyWith.includes(value.name)) || (value.kind === 'member' && value.key !== null && onlyWith.includes(value.key)))) return false;
    return offBy === undefined || ![this.module, ...this.#imported()].some((module) => this.#switchesOff(module, offBy));
  }

  #switchesOff(module: Module, { packages, name, when }: NonNullable<PayloadCopy['offBy']>): boolean {
    const { resolver } = this.context;
    return module.graph.values.some((value, id) => {
      if (value.kind !== 'call' || !packages.some((from) => matches(resolver, { module, id: value.callee }, { from, name }))) return false;
      return holds(this.#conditions, { module, id }, when).answer === 'yes';
    });
  }

  /** Modules of the project that this one imports. */
  #imported(): readonly Module[] {
    const { project, followsModules } = this.context;
    if (!followsModules) return [];
    const sources = new Set(this.module.graph.values.flatMap((value) => (value.kind === 'import' ? [value.source] : [])));
    return [...sources].flatMap((source) => {
      const path = project.resolve(this.module.path, source);
      const module = path === undefined ? undefined : project.module(path);
      return module === undefined ? [] : [module];
    });
  }

  #version({ package: name, since, until, needsVersion }: CopyFacts, from: string | undefined): 'known' | 'unknown' | 'other' {
    if (since === undefined && until === undefined) return 'known';
    const decides = name ?? from;
    const range = decides === undefined ? undefined : this.context.project.versionOf(this.module.path, decides);
    if (range === undefined) return needsVersion === true ? 'unknown' : 'known';
    return overlaps(range, since, until) ? 'known' : 'other';
  }

  #isRepeated({ oncePerFile, id }: PayloadCopy): boolean {
    if (oncePerFile !== true) return false;
    const isKnown = this.#seenOnce.has(id);
    this.#seenOnce.add(id);
    return isKnown;
  }
}

function isWithin(inner: Range | undefined, outer: Range): boolean {
  return inner !== undefined && inner.start >= outer.start && inner.end <= outer.end;
}
