/** Word lists are written as one text, words parted by white space, entries of several words by semicolons. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(';').map((phrase) => phrase.trim().replace(/\s+/g, ' ')).filter((phrase) => phrase !== ''));
}
