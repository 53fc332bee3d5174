/** Takes the marks out of a case of one class: `Patient: «Ada Quill»` becomes the text and the marked values. */
export function unmark(marked: string): { readonly text: string; readonly values: readonly string[] } {
  return { text: marked.replace(/[«»]/g, ''), values: [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '') };
}

/** The same for cases of several classes, `«name|Ada Quill»`. */
export function unmarkTyped(marked: string): { readonly text: string; readonly identifiers: readonly string[] } {
  return {
    text: marked.replace(/«[\w-]+\|([^»]*)»/g, '$1'),
    identifiers: [...marked.matchAll(/«([\w-]+)\|([^»]*)»/g)].map(([, type, value]) => `${type ?? ''}: ${value ?? ''}`),
  };
}
