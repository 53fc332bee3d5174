/** What leaves an answer unknown without showing in it: an exception inside the analysis, or a limit that was hit. */
export type Incident =
  | { readonly kind: 'error'; readonly rule: string; readonly error: string; readonly frame: string }
  | { readonly kind: 'limit'; readonly limit: Limit };

/** Limits are counts, never time, so that two runs agree. */
export type Limit = 'completion-facts' | 'query-depth' | 'prompt-text' | 'modules' | 'nesting' | 'backward-steps';

type Listener = (incident: Incident) => void;

const listeners = new Set<Listener>();

/** The rule whose question is being answered. */
let asker = '';

/** Runs the question of a rule; an exception in it leaves the answer unknown. */
export function askFor(rule: string, run: () => void): void {
  const before = asker;
  asker = rule;
  orUnknown(run);
  asker = before;
}

/** Runs a part of a question: an exception leaves this part unknown, and the others count. */
export function orUnknown<T>(part: () => T): T | undefined {
  try {
    return part();
  } catch (error) {
    tellError(error);
    return undefined;
  }
}

/** An exception's message may hold text from code, so that only rule, class and frame are told. */
export function tellError(error: unknown): void {
  if (listeners.size === 0) return;
  const [frame = ''] = /\bat (?:async )?[\w.#<>]+/.exec(error instanceof Error ? (error.stack ?? '') : '') ?? [];
  tell({ kind: 'error', rule: asker, error: error instanceof Error ? error.constructor.name : 'exception', frame });
}

/** Tells an incident to whoever listens; without listeners it costs nothing. */
export function tell(incident: Incident): void {
  for (const listener of listeners) listener(incident);
}

/** Calls the listener at every incident, until the function that it returns is called. */
export function listenToIncidents(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
