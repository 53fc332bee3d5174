/** APIs that are eligible or undecided and keep what they receive. Each entry's note in the catalog says how long. */
const RETAINING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'openai',
    new Set([
      'store-default',
      'background-mode',
      'assistants',
      'threads',
      'vector-stores',
      'files',
      'batches',
      'fine-tuning',
      'containers',
      'uploads',
      'extended-prompt-cache',
    ]),
  ],
  ['azure-openai', new Set(['responses-store'])],
  ['aws-bedrock', new Set(['mantle-responses-store'])],
  [
    'google-vertex',
    new Set(['grounding-google-search', 'grounding-google-maps', 'interactions-store', 'session-resumption']),
  ],
  ['groq', new Set(['batch', 'fine-tuning'])],
  ['fireworks', new Set(['responses-store'])],
]);

/** Eligible features that need an account state beyond the plan's. */
const CONDITIONAL: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['openai', new Map([['web-search-offline', 'zero-data-retention']])],
]);

export function retainsData(vendor: string, feature: string): boolean {
  return RETAINING.get(vendor)?.has(feature) ?? false;
}

export function conditionOfFeature(vendor: string, feature: string): string | undefined {
  return CONDITIONAL.get(vendor)?.get(feature);
}
