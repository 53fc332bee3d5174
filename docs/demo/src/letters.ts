import { deidentify } from './lib/deidentify.js';
import { complete } from './lib/llm.js';
import { sendToPatient } from './lib/portal.js';
import { approvedByClinician } from './lib/review.js';
import type { Visit } from './types.js';

/** Clean: a clinician has approved what the patient gets. */
export async function sendLetter(visit: Visit): Promise<void> {
  const letter = await complete(visit.id, 'Write a letter to the patient in plain words.', deidentify(visit.transcript));
  await sendToPatient(visit.id, await approvedByClinician(visit.id, letter));
}
