/** The parser's native part ends the process where its stack ends: about 5,000 brackets deep, half of that in a thread. */
const DEEPEST = 1000;
/** Operators in one expression, each of which may be a level: `a ? b : c ? d : …`, `() => () => …`, `!!!…`. */
const LONGEST_CHAIN = 2000;

/**
 * Whether a text nests too deep to be parsed. It is measured without reading it as code: brackets in texts and comments
 * count too, which no file of people makes so many of.
 */
export function nestsTooDeep(text: string): boolean {
  const outer: number[] = [];
  let chain = 0;
  for (const character of text) {
    switch (character) {
      case '(':
      case '[':
      case '{':
        if (outer.push(chain) > DEEPEST) return true;
        break;
      case ')':
      case ']':
      case '}':
        chain = outer.pop() ?? 0;
        break;
      case ';':
      case ',':
      case '\n':
        chain = outer.at(-1) ?? 0;
        break;
      case '?':
      case '=':
      case '!':
      case '~':
      case '-':
      case '+':
      case '*':
      case '<':
      case ' ':
        chain += 1;
        if (chain > LONGEST_CHAIN) return true;
        break;
      default:
        break;
    }
  }
  return false;
}
