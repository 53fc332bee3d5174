/** What the clinic has declared as its audit trail; a real one writes to a store that nobody edits. */
export async function audit(event: string, visitId: string): Promise<void> {
  await fetch('https://audit.quillfeather.example/events', { method: 'POST', body: JSON.stringify({ event, visitId }) });
}
