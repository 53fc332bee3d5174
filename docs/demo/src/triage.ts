import { anthropic } from './lib/llm.js';
import { logger } from './lib/logger.js';
import type { Visit } from './types.js';

/** Clean: a covered vendor, no identifier in the prompt, and only numbers in the log. */
export async function triage(visit: Visit): Promise<'routine' | 'urgent'> {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 5,
    system: 'Answer with one word, routine or urgent.',
    messages: [{ role: 'user', content: visit.reason }],
  });
  const [block] = message.content;
  const isUrgent = block?.type === 'text' && block.text.includes('urgent');
  logger.info({ visit: visit.id, tokens: message.usage.output_tokens, isUrgent }, 'triaged');
  return isUrgent ? 'urgent' : 'routine';
}
