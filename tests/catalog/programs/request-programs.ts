import type { Request } from '../../../src/catalog/define.js';
import { callOf, programWith, type Access } from './access.js';
import { alternativesOf, spell, type PlainStep } from './alternatives.js';
import { argumentsWith } from './arguments.js';
import { MARK, PHI_LITERAL, type Program } from './llm-programs.js';

const HOST = 'api.openai.com';

/** A request to a model's host with PHI at each position of the body, one line for each. */
export function bodyPrograms(access: Access, request: Request): readonly Program[] {
  const bodies = (request.body ?? []).flatMap(alternativesOf);
  return perAddress(access, request, (steps, url) => bodies.map((body) => `await ${callOf(access, steps, joined(url, body))};${MARK}`));
}

/** A request to a model's host whose answer is printed; one without a body asks for no completion. */
export function answerPrograms(access: Access, request: Request): readonly Program[] {
  const [body] = (request.body ?? []).flatMap(alternativesOf);
  if (body === undefined) return [];
  return perAddress(access, request, (steps, url) => [`const response = await ${callOf(access, steps, joined(url, body))};`, `console.log(response);${MARK}`]);
}

/** A request to a model's host, with a body where there is a position for one. */
export function addressPrograms(access: Access, request: Request): readonly Program[] {
  const [body] = (request.body ?? []).flatMap(alternativesOf);
  return perAddress(access, request, (steps, url) => [`void ${callOf(access, steps, body === undefined ? argumentsWith(url, addressAt(url)) : joined(url, body))};${MARK}`]);
}

function perAddress(access: Access, request: Request, bodyOf: (steps: readonly PlainStep[], url: readonly PlainStep[]) => readonly string[]): readonly Program[] {
  // What sends nothing is no request to a model.
  if (request.url === '' || request.body?.length === 0) return [];
  return alternativesOf(request.path).flatMap((steps) =>
    alternativesOf(request.url).flatMap((url) => {
      const body = bodyOf(steps, url);
      return body.length === 0 ? [] : [{ label: `${access.label} ${spell(steps)}, URL at ${spell(url)}`, text: programWith(access, body) }];
    }),
  );
}

/** Node's `hostname` and `host` take a name, every other position a URL. */
function addressAt(url: readonly PlainStep[]): string {
  const last = url.at(-1);
  return last?.kind === 'member' && last.name.startsWith('host') ? `'${HOST}'` : `'https://${HOST}/v1/chat/completions'`;
}

/** Arguments with the address at one path and PHI at another: in the same object, or in two arguments. */
function joined(url: readonly PlainStep[], body: readonly PlainStep[]): string {
  const [urlArgument, bodyArgument] = [url[0], body[0]];
  if (urlArgument?.kind !== 'argument' || bodyArgument?.kind !== 'argument') throw new Error('a position among arguments begins with an argument');
  const address = argumentsWith(url, addressAt(url));
  const first = { ...bodyArgument, from: 0 };
  const text = argumentsWith([first, ...body.slice(1)], PHI_LITERAL);
  return urlArgument.from === bodyArgument.from ? `{ ...${address}, ...${text} }` : `${address}, ${text}`;
}
