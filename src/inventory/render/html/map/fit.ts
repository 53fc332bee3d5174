/** Text of a drawing cannot wrap: it is cut to a width that is reckoned, a little too wide, from its characters. */
export function fit(text: string, width: number, size: number, keep: 'start' | 'end' = 'start'): string {
  const characters = Array.from(text);
  if (widthOf(characters, size) <= width) return text;
  while (characters.length > 1 && widthOf(['…', ...characters], size) > width) {
    if (keep === 'start') characters.pop();
    else characters.shift();
  }
  return keep === 'start' ? `${characters.join('')}…` : `…${characters.join('')}`;
}

function widthOf(characters: readonly string[], size: number): number {
  return characters.reduce((sum, character) => sum + emOf(character) * size, 0);
}

function emOf(character: string): number {
  if (/[fijlrt.,:;'|!·/()\- ]/.test(character)) return 0.42;
  if (/[mwMW@%…]/.test(character)) return 1;
  if (/[A-Z]/.test(character)) return 0.74;
  return character < '\u0250' ? 0.64 : 1.1;
}
