import { deidentify } from './lib/deidentify.js';
import { complete } from './lib/llm.js';
import { logger } from './lib/logger.js';
import { SCRIBE_PROMPT } from './prompts/scribe.js';
import type { Visit } from './types.js';

/** Clean: what is sent and what is logged has passed the declared redactor. */
export async function summarise(visit: Visit): Promise<string> {
  const summary = await complete(visit.id, SCRIBE_PROMPT, deidentify(visit.transcript));
  logger.debug({ visit: visit.id, summary: deidentify(summary) }, 'summary written');
  return summary;
}
