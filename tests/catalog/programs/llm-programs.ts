import type { Call, Payload, TypeEntry } from '../../../src/catalog/define.js';
import { surfaces } from '../../../src/catalog/surfaces.js';
import { canaries } from '../../support/synthetic-phi.js';
import { callOf, programWith, type Access, type Way } from './access.js';
import { alternativesOf, spell, type PlainStep } from './alternatives.js';
import { argumentsWith, callbackArguments } from './arguments.js';

/** A program whose marks say what has to be found. */
export interface Program {
  readonly label: string;
  readonly text: string;
}

/** A literal that no prompt may hold. */
export const PHI_LITERAL = `'Patient ${canaries.find(({ type }) => type === 'ssn')?.text ?? ''}'`;
export const MARK = ' // $ alert';

const payloads = new Map<string, Payload>(surfaces.flatMap((surface) => Object.entries(surface.payloads ?? {})));

/** A call with PHI at each of its prompt paths, one line for each. */
export function promptProgram(access: Access, steps: readonly PlainStep[], call: Call): Program | undefined {
  const paths = (call.prompts ?? []).flatMap(alternativesOf);
  return program(access, steps, paths.map((path) => `await ${callOf(access, steps, argumentsWith(path, PHI_LITERAL))};${MARK}`));
}

/** Constructions with PHI at each prompt path of what is constructed. */
export function constructionProgram({ make }: Way, entry: TypeEntry): Program | undefined {
  const paths = (entry.prompts ?? []).flatMap(alternativesOf);
  const access = make('');
  return program({ ...access, label: `${access.label}, with prompts` }, [], paths.map((path) => `void ${make(argumentsWith(path, PHI_LITERAL)).expression};${MARK}`));
}

/** Constructions with callbacks that print what they are given. */
export function constructionCallbackProgram({ make }: Way, entry: TypeEntry): Program | undefined {
  const access = make('');
  const body = completionsIn(entry.callbacks).flatMap(({ path, payload }) =>
    alternativesOf(path).map((callback) => `void ${make(callbackArguments(callback, 'received', printed('received', payload).join('\n'))).expression};`),
  );
  return program({ ...access, label: `${access.label}, with callbacks` }, [], body);
}

/** A call whose answer is printed: the whole of it, each member with content, and each member without. */
export function resultProgram(access: Access, steps: readonly PlainStep[], call: Call): Program | undefined {
  if (call.result === undefined) return undefined;
  const [path] = (call.prompts ?? []).flatMap(alternativesOf);
  const argumentText = path === undefined ? '' : argumentsWith(path, "'text'");
  return program(access, steps, [`const reply = await ${callOf(access, steps, argumentText)};`, ...printed('reply', call.result)]);
}

/** Callbacks among the arguments of a call that print what they are given. */
export function callbackProgram(access: Access, steps: readonly PlainStep[], call: Call): Program | undefined {
  const body = completionsIn(call.callbacks).flatMap(({ path, payload }) =>
    alternativesOf(path).map((callback) => `await ${callOf(access, steps, callbackArguments(callback, 'received', printed('received', payload).join('\n')))};`),
  );
  return program(access, steps, body);
}

function completionsIn(callbacks: Call['callbacks']): NonNullable<Call['callbacks']> {
  return (callbacks ?? []).filter(({ payload }) => payload !== 'prompt');
}

function printed(name: string, result: string): string[] {
  const payload = payloads.get(result);
  return [
    `console.log(${name});${MARK}`,
    ...(payload?.content ?? []).map((member) => `console.log(${name}[${JSON.stringify(member)}]);${MARK}`),
    ...(payload?.safe ?? []).map((member) => `console.log(${name}[${JSON.stringify(member)}]);`),
  ];
}

function program(access: Access, steps: readonly PlainStep[], body: readonly string[]): Program | undefined {
  return body.length === 0 ? undefined : { label: `${access.label} ${spell(steps)}`.trim(), text: programWith(access, body) };
}
