/** The parser's native part ends the process where its stack ends: about 5,000 brackets deep, half of that in a thread. */
const DEEPEST = 1000;
/** Operators in one expression, each of which may be a level: `a ? b : c ? d : …`, `() => () => …`, `!!!…`. */
const LONGEST_CHAIN = 2000;
const NEWLINE = 10;
const BACKSLASH = 92;

type Role = 'opens' | 'closes' | 'ends' | 'quotes' | 'links';

/** What characters do, by code; nothing for all others. */
const roles = rolesOf({ '([{': 'opens', ')]}': 'closes', ';,\n': 'ends', '\'"': 'quotes', '?=!~-+*< ': 'links' });

/**
 * Whether a text nests too deep to be parsed. It is measured without reading it as code: brackets in comments and templates
 * count too, which no file of people makes so many of. Texts in quotes are left out: encoded data is long.
 */
export function nestsTooDeep(text: string): boolean {
  const outer: number[] = [];
  let chain = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (roles[code]) {
      case 'opens':
        if (outer.push(chain) > DEEPEST) return true;
        break;
      case 'closes':
        chain = outer.pop() ?? 0;
        break;
      case 'ends':
        chain = outer.at(-1) ?? 0;
        break;
      case 'quotes':
        at = endOfQuoted(text, at, code);
        break;
      case 'links':
        chain += 1;
        if (chain > LONGEST_CHAIN) return true;
        break;
      default:
        break;
    }
  }
  return false;
}

/** Where the quoted text that begins here ends; the quote itself where it is an apostrophe. */
function endOfQuoted(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === NEWLINE) return start;
    if (code === BACKSLASH) at += 1;
  }
  return start;
}

function rolesOf(characters: Readonly<Record<string, Role>>): readonly (Role | undefined)[] {
  const byCode: (Role | undefined)[] = Array.from({ length: 128 }, () => undefined);
  for (const [group, role] of Object.entries(characters)) for (const character of group) byCode[character.charCodeAt(0)] = role;
  return byCode;
}
