import { audit } from './lib/audit.js';
import { deidentify } from './lib/deidentify.js';
import { anthropic } from './lib/llm.js';
import { logger } from './lib/logger.js';
import type { Visit } from './types.js';

/** Clean: a covered vendor and model, no identifier in the prompt, an audit trail, and only numbers in the log. */
export async function triage(visit: Visit): Promise<'routine' | 'urgent'> {
  await audit('triaged', visit.id);
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 5,
    system: 'Answer with one word, routine or urgent.',
    messages: [{ role: 'user', content: deidentify(visit.reason) }],
  });
  const [block] = message.content;
  const isUrgent = block?.type === 'text' && block.text.includes('urgent');
  logger.info({ visit: visit.id, tokens: message.usage.output_tokens, isUrgent }, 'triaged');
  return isUrgent ? 'urgent' : 'routine';
}
