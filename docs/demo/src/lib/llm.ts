import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

/** Covered: the register has an agreement with Anthropic. */
export const anthropic = new Anthropic();

/** Not covered: nobody has declared an agreement with OpenAI. */
export const openai = new OpenAI();

export async function complete(system: string, user: string): Promise<string> {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 1024,
    system,
    messages: [{ role: 'user', content: user }],
  });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}
