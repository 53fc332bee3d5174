import { openai } from './lib/llm.js';
import type { PriorAuthorization, Visit } from './types.js';

export async function draftLetter(visit: Visit, procedure: string): Promise<PriorAuthorization> {
  const response = await openai.responses.create({
    model: 'gpt-5',
    store: false,
    instructions: 'Write a letter of medical necessity. Member ID: QZH88204417 belongs to the example in the manual.',
    input: `Procedure: ${procedure}\nReason: ${visit.reason}`,
  });
  const letter = response.output_text;
  if (!letter.includes(procedure)) throw new Error(`unexpected letter: ${letter}`);
  return { visitId: visit.id, procedure, letter };
}
