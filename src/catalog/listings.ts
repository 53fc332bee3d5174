import type { Evidence } from './define.js';

interface Listing extends Evidence {
  readonly paths: readonly string[];
}

/** Members of clients that ask which models and voices there are: the request sends nothing but a key. */
const records: readonly Listing[] = [
  { paths: ['models.list', 'models.retrieve'], evidence: 'https://www.npmjs.com/package/openai/v/7.57.0', checked: '2026-11-24' },
  { paths: ['models.list', 'models.get'], evidence: 'https://www.npmjs.com/package/@google/genai', checked: '2026-11-24' },
  { paths: ['voices.getAll', 'voices.get', 'voices.search', 'models.list', 'models.getAll'], evidence: 'https://www.npmjs.com/package/@elevenlabs/elevenlabs-js', checked: '2026-11-24' },
];

export const listings: ReadonlySet<string> = new Set(records.flatMap(({ paths }) => paths));
