import type { CallFacts, FileFacts } from '../collect/file-facts.js';
import type { Call, SinkUse } from '../model.js';
import { compareText } from '../safe.js';

/** Gives every call its id, and the calls of functions the ids of what is behind them. */
export function buildCalls(facts: readonly FileFacts[]): readonly Call[] {
  const inOrder = facts
    .flatMap(({ path, calls }) => calls.map((call) => ({ path, call })))
    .sort((a, b) => compareText(a.path, b.path) || a.call.start - b.call.start || compareText(a.call.label, b.call.label));
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { path, call } of inOrder) {
    const place = `${path}:${String(call.start)}`;
    if (ids.has(place)) continue;
    const name = `${call.file}#${call.within ?? '(module)'}#${call.label}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    ids.set(place, `${name}#${String(count)}`);
  }
  const calls = new Map(inOrder.map(({ path, call }) => [`${path}:${String(call.start)}`, finish(call, ids.get(`${path}:${String(call.start)}`) ?? '', ids)]));
  return [...calls.values()];
}

function finish(call: CallFacts, id: string, ids: ReadonlyMap<string, string>): Call {
  const through = call.behind.flatMap((one) => ids.get(`${one.path}:${String(one.start)}`) ?? []);
  const { file, line, within, label, kind, assumed, phiFree, routes, metadata, audited } = call;
  return {
    id,
    file,
    line,
    within,
    label,
    kind,
    through: [...new Set(through)].sort(compareText),
    assumed,
    phiFree,
    routes,
    models: sorted(call.models),
    features: sorted(call.features),
    metadata,
    data: sorted(call.data),
    sources: sorted(call.sources),
    sinks: byPlace(call.sinks),
    promptSinks: byPlace(call.promptSinks),
    audited,
  };
}

function byPlace(sinks: readonly SinkUse[]): readonly SinkUse[] {
  return [...sinks].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(JSON.stringify(a), JSON.stringify(b)));
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** Whether the call is the one that sends; functions of the project that lead to one repeat its standing. */
export function sends({ kind }: Call): boolean {
  return kind === 'call' || kind === 'request' || kind === 'other';
}

