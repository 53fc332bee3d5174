/** Takes the marks out of a case: `Patient: «Ada Quill»` becomes the text and the marked values. */
export function unmark(marked: string): { readonly text: string; readonly values: readonly string[] } {
  return { text: marked.replace(/[«»]/g, ''), values: [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '') };
}
