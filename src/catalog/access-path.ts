/**
 * Access paths: how the catalog and `settings.hipaa.wrappers` describe positions in code.
 *
 * ```text
 * path  = [ "new " ] [ name ] { step }
 * step  = "." name | "[]" | "()" | "(" index ")" | "(" index "..)" | "(*)" | "="
 * name  = identifier | "*" | "{" identifier { "," identifier } "}"
 * ```
 *
 * `()` is the awaited result, `(0)` an argument, `(1..)` that argument and every later one, `(*)` all of them, `[]` any
 * element, `*` any member, `=` an assigned value. `new X` is an instance of `X`.
 */
export type Step =
  | { readonly kind: 'member'; readonly names: readonly string[] | null }
  | { readonly kind: 'element' }
  | { readonly kind: 'result' }
  | { readonly kind: 'instance' }
  | { readonly kind: 'argument'; readonly from: number; readonly rest: boolean }
  | { readonly kind: 'assignment' };

export class AccessPathError extends Error {
  override readonly name = 'AccessPathError';
}

const NAME = /(?:[\p{ID_Start}$_#][\p{ID_Continue}$\-]*|\*(?![\w$])|\{[^{}]*\})/uy;
const STEP = /\[\]|\(\)|\((?:(\d+)(\.\.)?|\*)\)|=|\.(?=[\p{ID_Start}$_#*{])/uy;

/**
 * Parses an access path.
 *
 * @throws AccessPathError with the offset of the first character that does not fit the grammar.
 */
export function parseAccessPath(text: string): readonly Step[] {
  const instance = text.startsWith('new ');
  const steps: Step[] = [];
  let position = instance ? 4 : 0;

  const readName = (): boolean => {
    NAME.lastIndex = position;
    const match = NAME.exec(text);
    if (match === null) return false;
    position = NAME.lastIndex;
    steps.push({ kind: 'member', names: namesOf(match[0], text) });
    return true;
  };

  const named = readName();
  if (instance) {
    if (!named) throw new AccessPathError(`"${text}": a name is expected after "new"`);
    while (text[position] === '.') {
      position += 1;
      if (!readName()) throw new AccessPathError(`"${text}": a name is expected at ${String(position)}`);
    }
    steps.push({ kind: 'instance' });
  }
  while (position < text.length) {
    STEP.lastIndex = position;
    const match = STEP.exec(text);
    if (match === null) throw new AccessPathError(`"${text}": unexpected text at ${String(position)}`);
    position = STEP.lastIndex;
    const token = match[0];
    if (token === '.') readName();
    else if (token === '[]') steps.push({ kind: 'element' });
    else if (token === '()') steps.push({ kind: 'result' });
    else if (token === '=') steps.push({ kind: 'assignment' });
    else if (match[1] === undefined) steps.push({ kind: 'argument', from: 0, rest: true });
    else steps.push({ kind: 'argument', from: Number(match[1]), rest: match[2] !== undefined });
  }
  return steps;
}

function namesOf(token: string, path: string): readonly string[] | null {
  if (token === '*') return null;
  if (!token.startsWith('{')) return [token];
  const names = token.slice(1, -1).split(',').map((name) => name.trim());
  if (names.some((name) => name === '')) throw new AccessPathError(`"${path}": an empty name in braces`);
  return names;
}

/** The paths that one with alternatives in braces stands for: `{a,b}.c` is `a.c` and `b.c`. */
export function alternativesOf(path: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(path);
  if (braces === null) return [path];
  return (braces[1] ?? '').split(',').flatMap((name) => alternativesOf(path.replace(braces[0], name.trim())));
}
