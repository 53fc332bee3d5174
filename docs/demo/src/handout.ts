import { writeFile } from 'node:fs/promises';
import { deidentify } from './lib/deidentify.js';
import { complete } from './lib/llm.js';
import { sendToPatient } from './lib/portal.js';
import type { Visit } from './types.js';

export async function sendHandout(visit: Visit): Promise<void> {
  const question = `Explain in plain words: ${visit.reason}. Background: ${deidentify(visit.transcript)}`;
  console.log('asking', question);
  const handout = await complete(visit.id, 'You write handouts for patients.', question);
  await writeFile(`handouts/${visit.id}.txt`, handout);
  await sendToPatient(visit.id, handout);
}
