import { loggerNames } from '../../catalog/sinks/logger-names.js';
import type { CallIndex } from '../calls.js';
import type { stepsOf, SinkRecord } from '../path-nodes.js';
import type { Range, ValueId, ValueOf } from '../graph.js';
import { moduleKey, valueOf, type Module, type Ref } from '../module.js';
import { nameOf, nameText } from '../naming.js';
import type { Resolver } from '../resolver.js';
import type { AccessPath, Fact, Source, Taint } from './facts.js';
import { makesError } from './functions.js';

/** A completion that arrives where it leaves the process. */
export interface SinkHit {
  readonly source: Source;
  readonly sink: SinkTarget;
  /** Where the argument that holds it stands, in the module under analysis. */
  readonly place: Range;
  readonly call: Ref;
  readonly sure: boolean;
  /** Where the sink itself stands, when another module holds it. */
  readonly within: Ref | undefined;
  /** The last fact before the sink; nothing where the source itself is handed over. */
  readonly trail: Fact | undefined;
  /** How it goes on in the module that holds the sink. */
  readonly behind: SinkHit | undefined;
}

export type SinkTarget =
  | { readonly kind: 'catalog'; readonly record: SinkRecord; readonly label: string }
  | { readonly kind: 'logger'; readonly label: string }
  | { readonly kind: 'error'; readonly label: string }
  | { readonly kind: 'http'; readonly vendor: string | undefined; readonly host: string; readonly label: string }
  | { readonly kind: 'url'; readonly label: string }
  /** A function that settings declare. */
  | { readonly kind: 'action'; readonly label: string }
  /** A cache that keeps what a function returns for other requests. */
  | { readonly kind: 'cache'; readonly label: string };

const LOGGERS: ReadonlySet<string | undefined> = new Set(loggerNames.receivers.map((name) => name.split('.').at(-1)));
const LOG_METHODS: ReadonlySet<string | null> = new Set(loggerNames.methods);

/** Recognises the sinks of a module and keeps what arrives there, each source and place once. */
export class SinkLog {
  readonly hits: SinkHit[] = [];
  readonly #keys = new Set<string>();

  constructor(
    private readonly module: Module,
    private readonly resolver: Resolver,
    private readonly calls: CallIndex,
    private readonly trail: () => Fact | undefined,
    private readonly isAction: (callee: Ref) => boolean = () => false,
  ) {}

  /** An error whose message or cause holds a completion, thrown or given to a rejected promise. */
  error(taint: Taint, label: string, id: ValueId, error: ValueId): void {
    const [head] = taint.path;
    if (head !== 'message' && head !== 'cause') return;
    const thrown = valueOf({ module: this.module, id: error });
    if (thrown.kind !== 'call') return;
    const made = makesError(this.module, thrown) ? thrown.places[head === 'message' ? 0 : 1] : undefined;
    const place = made ?? thrown;
    this.record(taint, { kind: 'error', label }, { module: this.module, id }, place);
  }

  /** A level method of something that is named like a logger and was not made in sight. */
  isLoggerCall(value: ValueOf<'call'>): boolean {
    if (!LOG_METHODS.has(value.method) || !LOGGERS.has(nameOf({ module: this.module, id: value.receiver }))) return false;
    const origins = this.resolver.origins({ module: this.module, id: value.callee });
    return origins.every((origin) => valueOf(origin).kind !== 'fn');
  }

  /** `.then(console.log)`: the function itself is the sink. */
  reference(call: Ref, callback: ValueId, place: Range, taint: Taint): void {
    const ref: Ref = { module: this.module, id: callback };
    if (this.isAction(ref)) this.record(taint, { kind: 'action', label: nameText(ref) }, call, place);
    const denoted = this.calls.denoted(ref);
    for (const { node } of denoted) {
      for (const record of node.sinks) this.record(taint, { kind: 'catalog', record, label: nameText(ref) }, call, place);
    }
    const value = valueOf(ref);
    if (denoted.length > 0 || value.kind !== 'member' || !LOG_METHODS.has(value.key)) return;
    if (LOGGERS.has(nameOf({ module: this.module, id: value.object }))) this.record(taint, { kind: 'logger', label: nameText(ref) }, call, place);
  }

  argument(taint: Taint, sink: SinkTarget, call: Ref, index: number, behind?: SinkHit): void {
    const value = valueOf(call);
    this.record(taint, sink, call, value.kind === 'call' ? (value.places[index] ?? value) : value, behind);
  }

  record(taint: Taint, sink: SinkTarget, call: Ref, place: Range, behind?: SinkHit): void {
    const source = taint.source.call;
    const position = sink.kind === 'catalog' ? sink.record.sink.data.join() : '';
    const key = `${String(call.id)}:${String(place.start)}:${sink.kind}:${sink.label}:${position}:${String(source.id)}:${String(moduleKey(source.module))}`;
    const sureKey = `${key}:sure`;
    if (this.#keys.has(sureKey) || (!taint.sure && this.#keys.has(key))) return;
    this.#keys.add(key);
    if (taint.sure) this.#keys.add(sureKey);
    this.hits.push({
      source: taint.source,
      sink,
      place: { start: place.start, end: place.end },
      call,
      sure: taint.sure,
      within: behind?.within ?? behind?.call,
      trail: this.trail(),
      behind,
    });
  }
}

/** Whether an argument position of a sink lies on the way to, or below, the place where the completion is. */
export function reachesData(steps: ReturnType<typeof stepsOf>, index: number, path: AccessPath): boolean {
  const [first, ...rest] = steps;
  if (first?.kind !== 'argument') return false;
  if (first.rest ? index < first.from : index !== first.from) return false;
  const names = rest.filter((step) => step.kind === 'member' || step.kind === 'element');
  return path.every((key, position) => {
    const step = names[position];
    if (step === undefined || key === '*') return true;
    return step.kind === 'element' ? /^\d+$/.test(key) : step.names === null || step.names.includes(key);
  });
}
