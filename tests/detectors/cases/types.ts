/** Texts for one class. A hit marks its identifiers with « and »; nothing at all is found in a near miss. */
export interface Cases {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
