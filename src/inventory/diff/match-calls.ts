import type { Call } from '../model.js';

export interface MatchedCalls {
  readonly same: readonly (readonly [before: Call, after: Call])[];
  readonly gone: readonly Call[];
  readonly appeared: readonly Call[];
}

/**
 * Which call of the reviewed inventory is which call of today: the same place and content, then the same content at
 * another place (moved code), then the same place in order. What is left is gone or new.
 */
export function matchCalls(before: readonly Call[], after: readonly Call[]): MatchedCalls {
  const same: (readonly [Call, Call])[] = [];
  let gone = [...before];
  let appeared = [...after];
  for (const keyOf of [(call: Call) => `${placeOf(call)} ${contentOf(call)}`, contentOf, placeOf]) {
    const waiting = new Map<string, Call[]>();
    for (const call of gone) waiting.set(keyOf(call), [...(waiting.get(keyOf(call)) ?? []), call]);
    const matched = new Set<Call>();
    appeared = appeared.filter((call) => {
      const partner = waiting.get(keyOf(call))?.shift();
      if (partner === undefined) return true;
      matched.add(partner);
      same.push([partner, call]);
      return false;
    });
    gone = gone.filter((call) => !matched.has(call));
  }
  return { same, gone, appeared };
}

function placeOf({ file, within, label }: Call): string {
  return JSON.stringify([file, within, label]);
}

/** What a call does, wherever it stands. */
function contentOf(call: Call): string {
  const { kind, models, features, metadata, data, sinks, promptSinks, audited, sources, file, routes } = call;
  return JSON.stringify([
    kind,
    routes,
    models.map(({ name }) => name),
    features.map(({ vendor, id }) => [vendor, id]),
    metadata,
    data,
    sources.map((source) => (source.file === file ? 'own file' : source.file)),
    [...sinks, null, ...promptSinks].map((sink) => (sink === null ? null : [sink.category, sink.label, sink.recipient, sink.status])),
    audited,
  ]);
}
