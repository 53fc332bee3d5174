import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { audit } from './audit.js';

/** Covered: the register has an agreement with Anthropic. */
export const anthropic = new Anthropic();

/** Not covered: nobody has declared an agreement with OpenAI. */
export const openai = new OpenAI();

export async function complete(visitId: string, system: string, user: string): Promise<string> {
  await audit('model called', visitId);
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 1024,
    system,
    messages: [{ role: 'user', content: user }],
  });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}
