/** What leaves an answer unknown without showing in it: an exception inside the analysis, or a limit that was hit. */
export type Incident =
  | { readonly kind: 'error'; readonly rule: string; readonly error: string; readonly frame: string }
  | { readonly kind: 'limit'; readonly limit: Limit };

/** Limits are counts, never time, so that two runs agree. */
export type Limit = 'completion-facts' | 'query-depth' | 'prompt-text' | 'modules' | 'nesting' | 'backward-steps';

/** A tree that cannot be read at all has an error at every node. */
const MOST_ERRORS = 100;

type Listener = (incident: Incident) => void;

const listeners = new Set<Listener>();

/** Exceptions of the question under way. They are told at its end: where the stack has run out, V8 ends the process over a regular expression. */
let caught: unknown[] = [];

/** Runs the question of a rule; an exception in it leaves the answer unknown. */
export function askFor<T>(rule: string, run: () => T): T | undefined {
  const before = caught;
  caught = [];
  const answer = orUnknown(run);
  for (const error of caught) tell({ kind: 'error', rule, ...describe(error) });
  caught = before;
  return answer;
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

/** Takes note of an exception that leaves something unknown. */
export function tellError(error: unknown): void {
  if (listeners.size > 0 && caught.length < MOST_ERRORS) caught.push(error);
}

/** An exception's message may hold text from code, so that only its class and the first frame of ours are told: function, line and column, without the file. */
function describe(error: unknown): { readonly error: string; readonly frame: string } {
  if (!(error instanceof Error)) return { error: 'exception', frame: '' };
  const [, name = '', place = ''] = /\bat ([\w.#<>$]+) (?:\[as [\w.#$]+\] )?\([^\n]*(:\d+:\d+)\)/.exec(error.stack ?? '') ?? [];
  return { error: error.constructor.name, frame: `at ${name}${place}` };
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
