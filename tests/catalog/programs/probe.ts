import type { TypeName } from '../../../src/catalog/define.js';
import { callOf, SAME_AS_ARGUMENT, typeEntries, type Access, type Way } from './access.js';
import { alternativesOf } from './alternatives.js';
import { MARK, PHI_LITERAL, promptProgram, resultProgram, type Program } from './llm-programs.js';
import { bodyPrograms } from './request-programs.js';
import { sinkPrograms } from './sink-programs.js';

/** A program that shows whether a value is recognised: by a prompt, by an answer, or by a sink with the given id. */
export type Probe =
  | { readonly kind: 'prompt' | 'answer'; readonly program: Program }
  | { readonly kind: 'sink'; readonly program: Program; readonly sink: string };

/** The first thing that a value can be recognised by; nothing for types that only lead to others or only have an endpoint. */
export function probeOf({ type, make }: Way): Probe | undefined {
  return type === SAME_AS_ARGUMENT ? handedBack(make) : probe(type, make(''));
}

function probe(type: TypeName, access: Access): Probe | undefined {
  const known = typeEntries.get(type);
  if (known === undefined) return undefined;
  const { surface, entry } = known;
  for (const call of entry.calls ?? []) {
    for (const steps of alternativesOf(call.path)) {
      const prompt = promptProgram(access, steps, call);
      if (prompt !== undefined) return { kind: 'prompt', program: prompt };
      const answer = resultProgram(access, steps, call);
      if (answer !== undefined) return { kind: 'answer', program: answer };
    }
  }
  const [sink] = (entry.sinks ?? []).flatMap((one) => sinkPrograms(access, one));
  if (sink !== undefined) return { kind: 'sink', program: sink, sink: surface.sink?.id ?? '' };
  const [body] = (entry.requests ?? []).flatMap((request) => bodyPrograms(access, request));
  if (body !== undefined) return { kind: 'prompt', program: body };
  return (entry.extends ?? []).map((parent) => probe(parent, access)).find((found) => found !== undefined);
}

/** A wrapper that gives back the client it was given. */
function handedBack(make: Way['make']): Probe {
  const { label, imports, before, expression, after } = make('new OpenAI()');
  const call = callOf({ label, imports, before, expression, after }, alternativesOf('chat.completions.create')[0] ?? [], `{ messages: [{ content: ${PHI_LITERAL} }] }`);
  return { kind: 'prompt', program: { label, text: ["import OpenAI from 'openai';", ...imports, ...before, `await ${call};${MARK}`, ...after].join('\n') } };
}
