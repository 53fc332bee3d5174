import type { Analysis } from '../../analysis/analysis.js';
import type { SinkHit } from '../../analysis/flow/sinks.js';
import type { Range } from '../../analysis/graph.js';
import type { LlmCall } from '../../analysis/llm-call.js';
import { valueOf, type Ref } from '../../analysis/module.js';
import { callText, enclosingName, functionName } from '../../analysis/naming.js';
import { lineIn } from '../../analysis/source-map.js';
import { HOLE } from '../../analysis/text.js';
import { safeText } from '../../output/safe-text.js';
import { isPhiFree, type ResolvedSettings, type SettingsProblem } from '../../settings/index.js';
import type { Call, CallKind, DataIn, SinkUse, Source } from '../model.js';
import { safePath } from '../safe.js';
import { flowsOf, type FlowFacts } from './flow-facts.js';
import { Judge } from './judge.js';

/** A call before it has an id. */
export interface CallFacts extends Omit<Call, 'id' | 'through'> {
  readonly start: number;
  /** Calls of the SDK behind a function of the project, in whatever file. */
  readonly behind: readonly { readonly path: string; readonly start: number }[];
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface NamedRange {
  readonly name: string;
  readonly start: Position;
  readonly end: Position;
}

/** What one file contributes, without syntax trees. */
export interface FileFacts {
  /** As it is, relative to the working directory. */
  readonly path: string;
  readonly settings: ResolvedSettings;
  readonly problems: readonly SettingsProblem[];
  readonly calls: readonly CallFacts[];
  readonly functions: readonly NamedRange[];
  readonly flows: readonly FlowFacts[];
  readonly followsModules: boolean;
}

export interface FileView {
  readonly analysis: Analysis;
  readonly settings: ResolvedSettings;
  readonly problems: readonly SettingsProblem[];
  readonly path: string;
  /** One-based line, zero-based column. */
  readonly locate: (offset: number) => Position;
}

export function factsOf(view: FileView): FileFacts {
  const { analysis, settings, problems, path } = view;
  return {
    path,
    settings,
    problems,
    calls: new CallReader(view).read(),
    functions: (analysis.module?.graph.functions ?? []).flatMap((info) => {
      const name = analysis.module === undefined ? undefined : functionName(analysis.module, info);
      return name === undefined ? [] : [{ name, start: view.locate(info.start), end: view.locate(info.end) }];
    }),
    flows: flowsOf(view),
    followsModules: analysis.canFollowModules,
  };
}

const KINDS: Readonly<Record<LlmCall['kind'], CallKind>> = { call: 'call', request: 'request', construction: 'client', other: 'other' };

/** Reads the calls of a file: those of SDKs, raw requests, and calls of functions of the project that lead to one. */
class CallReader {
  readonly #judge: Judge;
  readonly #phiFree: boolean;

  constructor(private readonly view: FileView) {
    this.#judge = new Judge(view.settings, view.path);
    this.#phiFree = isPhiFree(view.path, view.settings);
  }

  read(): readonly CallFacts[] {
    const { analysis } = this.view;
    const calls = analysis.llmCalls();
    const known = new Set(calls.map(({ ref }) => ref.id));
    const direct = calls.map((call) => ({ call, facts: this.#direct(call) })).flatMap(({ call, facts }) => (isOfModel(call) || facts.features.length > 0 ? [facts] : []));
    const others = new Map<number, Ref>();
    for (const { call } of [...analysis.prompts(), ...analysis.completionFlows().map(({ source }) => source)]) {
      if (call.module === analysis.module && !known.has(call.id) && valueOf(call).kind === 'call') others.set(call.id, call);
    }
    return [...direct, ...[...others.values()].flatMap((ref) => this.#wrapped(ref))];
  }

  #direct(call: LlmCall): CallFacts {
    return {
      ...this.#common(call.ref, call.within),
      kind: KINDS[call.kind],
      behind: [],
      assumed: call.isAssumed,
      routes: distinct(this.#judge.routesOf(call)),
      models: distinct(this.#judge.modelsOf(call)),
      features: distinct(this.#judge.featuresOf(call)),
      metadata: [...new Set(call.metadata.map(({ path }) => path))],
      audited: call.kind === 'construction' ? null : this.#isAudited(call.ref),
    };
  }

  /** A function of the project is as good as the calls behind it. Helpers that only build a prompt lead to none. */
  #wrapped(ref: Ref): readonly CallFacts[] {
    const { analysis } = this.view;
    const behind = analysis.callsBehind(ref);
    const givesCompletion = analysis.completionFlows().some(({ source }) => source.call.id === ref.id);
    if (behind === undefined || (behind.length === 0 && !givesCompletion)) return [];
    return [{
      ...this.#common(ref, enclosingName(ref)),
      kind: 'wrapper',
      behind: behind.map(({ ref: { module }, place }) => ({ path: analysis.relativePath(module.path), start: place.start })),
      assumed: behind.some(({ isAssumed }) => isAssumed),
      routes: behind.length === 0 ? [{ kind: 'unknown' }] : distinct(behind.flatMap((call) => this.#judge.routesOf(call))),
      models: distinct(behind.flatMap((call) => this.#judge.modelsOf(call))),
      features: distinct(behind.flatMap((call) => this.#judge.featuresOf(call))),
      metadata: [],
      audited: null,
    }];
  }

  #common(ref: Ref, within: string | undefined): Pick<CallFacts, 'start' | 'file' | 'line' | 'within' | 'label' | 'phiFree' | 'data' | 'sources' | 'sinks' | 'promptSinks'> {
    const { start } = valueOf(ref);
    return {
      start,
      file: safePath(this.view.path),
      line: this.view.locate(start).line,
      within: within === undefined ? null : safeText(within),
      label: safeText(callText(ref)) || 'call',
      phiFree: this.#phiFree,
      data: this.#data(ref),
      sources: this.#sources(ref),
      sinks: this.#sinks(ref, this.view.analysis.completionFlows()),
      promptSinks: this.#sinks(ref, this.view.analysis.promptFlows().filter(({ source }) => source.isError !== true)),
    };
  }

  #isAudited(ref: Ref): boolean | null {
    const { analysis, settings } = this.view;
    return settings.auditors.length === 0 ? null : !analysis.unauditedCalls('any', false).some(({ id }) => id === ref.id);
  }

  #data(ref: Ref): readonly DataIn[] {
    const found = this.view.analysis.promptPhi().filter(({ prompt }) => prompt.call.id === ref.id);
    return distinct(found.map(({ carrier }) => ({ class: carrier.phiClass, name: safeText(carrier.label), certain: carrier.certain && carrier.sure })));
  }

  #sources(ref: Ref): readonly Source[] {
    const pieces = this.view.analysis.prompts().filter(({ call }) => call.id === ref.id).flatMap(({ text }) => text.pieces);
    return distinct(
      pieces.flatMap(({ text, at }): Source[] => {
        if (text === HOLE) return [{ kind: 'run-time', file: null }];
        return at === undefined || !/\p{L}/u.test(text) ? [] : [{ kind: 'literal', file: safePath(this.view.analysis.relativePath(at.module.path)) }];
      }),
    );
  }

  #sinks(ref: Ref, flows: readonly SinkHit[]): readonly SinkUse[] {
    const { analysis } = this.view;
    const hits = flows.filter(({ source }) => source.call.id === ref.id && source.call.module === ref.module);
    return distinct(
      hits.map((hit) => {
        const file = hit.within === undefined ? this.view.path : analysis.relativePath(hit.within.module.path);
        return this.#judge.sinkOf(hit, analysis.isSecured(hit), { file: safePath(file), line: this.#lineOf(hit.within ?? hit.place) });
      }),
    );
  }

  #lineOf(place: Ref | Range): number {
    if (!('module' in place)) return this.view.locate(place.start).line;
    return lineIn(place.module.text, valueOf(place).start);
  }
}

/** Requests to other vendors and other members of clients count where they are a feature of a vendor. */
function isOfModel({ kind, request }: LlmCall): boolean {
  return kind === 'call' || kind === 'construction' || (kind === 'request' && request?.llm !== undefined);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
