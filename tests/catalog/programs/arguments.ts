import type { PlainStep } from './alternatives.js';

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Source text of arguments in which `value` stands where the path says: `(0).messages[].content` gives `{ messages: [{ content: value }] }`. */
export function argumentsWith(steps: readonly PlainStep[], value: string): string {
  const [first, ...rest] = steps;
  if (first?.kind !== 'argument') throw new Error('a position among arguments begins with an argument');
  return [...Array.from({ length: first.from }, () => 'undefined'), wrapped(rest, value)].join(', ');
}

function wrapped(steps: readonly PlainStep[], value: string): string {
  const [first, ...rest] = steps;
  if (first === undefined) return value;
  switch (first.kind) {
    case 'member':
      return `{ ${IDENTIFIER.test(first.name) ? first.name : JSON.stringify(first.name)}: ${wrapped(rest, value)} }`;
    case 'element':
      return `[${wrapped(rest, value)}]`;
    case 'result':
      return `() => ${wrapped(rest, value)}`;
    case 'argument':
      return `new Command(${argumentsWith(steps, value)})`;
    default:
      throw new Error(`no argument holds a step of kind ${first.kind}`);
  }
}

/** Arguments with a callback at the path's position whose parameter, the last step, is called `name`. */
export function callbackArguments(steps: readonly PlainStep[], name: string, body: string): string {
  const parameter = steps.at(-1);
  if (parameter?.kind !== 'argument') throw new Error('a callback path ends with a parameter');
  const parameters = [...Array.from({ length: parameter.from }, (_, index) => `_${String(index)}`), name];
  return argumentsWith(steps.slice(0, -1), `async (${parameters.join(', ')}) => {\n${body}\n}`);
}
