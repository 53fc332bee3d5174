/** What leaves an answer unknown without showing in it: an exception inside the analysis, or a limit that was hit. */
export type Incident =
  | { readonly kind: 'error'; readonly rule: string; readonly error: string; readonly frame: string }
  | { readonly kind: 'limit'; readonly limit: Limit };

/** Limits are counts, never time, so that two runs agree. */
export type Limit = 'completion-facts' | 'query-depth' | 'prompt-text' | 'modules' | 'backward-steps';

type Listener = (incident: Incident) => void;

const listeners = new Set<Listener>();

/** Tells an incident to whoever listens; without listeners it costs nothing. */
export function tell(incident: Incident): void {
  for (const listener of listeners) listener(incident);
}

/** Calls the listener at every incident, until the function that it returns is called. */
export function listenToIncidents(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
