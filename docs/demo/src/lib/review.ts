/** What the clinic has declared as review: gives the text back when a clinician has approved it. */
export async function approvedByClinician(visitId: string, text: string): Promise<string> {
  const response = await fetch(`https://review.quillfeather.example/${visitId}`, { method: 'POST', body: text });
  if (!response.ok) throw new Error('not approved');
  return response.text();
}
