/**
 * Whether a pattern with `*` (any run of characters, also none) matches a whole text, case-insensitively.
 *
 * Greedy with one fallback point, so the time is at most the product of both lengths whatever the pattern looks like.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  return matches(pattern.toLowerCase(), text.toLowerCase(), '');
}

/** The same for hosts and URL paths: `*` stands for at least one character, none of them `/`. */
export function matchesHostPattern(pattern: string, text: string): boolean {
  return matches(pattern.toLowerCase().replaceAll('*', '?*'), text.toLowerCase(), '/');
}

/** `?` is one character and `*` any number of them, neither of them `barrier`. */
function matches(pattern: string, text: string, barrier: string): boolean {
  const oneCharacter = barrier === '' ? '' : '?';
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const expected = pattern[p];
    const actual = text[t];
    if (expected === '*') {
      star = p;
      resume = t;
      p += 1;
    } else if (expected !== undefined && (expected === actual || (expected === oneCharacter && actual !== barrier))) {
      p += 1;
      t += 1;
    } else if (star !== -1 && text[resume] !== barrier) {
      resume += 1;
      t = resume;
      p = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** How many characters of a pattern are literal: the more, the more it says. */
export function literalLength(pattern: string): number {
  return pattern.length - (pattern.split('*').length - 1);
}
