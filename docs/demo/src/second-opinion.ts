import Anthropic from '@anthropic-ai/sdk';
import { deidentify } from './lib/deidentify.js';
import type { Visit } from './types.js';

const anthropic = new Anthropic({ logLevel: 'debug' });

export async function secondOpinion(visit: Visit): Promise<boolean> {
  const message = await anthropic.messages.create({
    model: 'claude-opus-4-5',
    max_tokens: 1024,
    metadata: { user_id: visit.patientEmail },
    tools: [{ type: 'code_execution_20250825', name: 'code_execution' }],
    messages: [{ role: 'user', content: deidentify(visit.transcript) }],
  });
  return message.stop_reason === 'end_turn';
}
