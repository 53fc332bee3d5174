/** Texts for one class, marked as `unmark` reads them; nothing at all is found in a near miss. */
export interface Cases {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
