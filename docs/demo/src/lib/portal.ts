/** What the clinic has declared as an action that faces patients. */
export async function sendToPatient(visitId: string, text: string): Promise<void> {
  await fetch(`https://portal.quillfeather.example/${visitId}`, { method: 'POST', body: text });
}
