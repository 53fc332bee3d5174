import { complete } from './lib/llm.js';
import { logger } from './lib/logger.js';
import { SCRIBE_EXAMPLE, SCRIBE_PROMPT } from './prompts/scribe.js';
import type { Visit } from './types.js';

export async function writeNote(visit: Visit): Promise<string> {
  const note = await complete(visit.id, `${SCRIBE_PROMPT}\n${SCRIBE_EXAMPLE}`, visit.transcript);
  logger.info({ visit: visit.id, note }, 'note written');
  return note;
}
