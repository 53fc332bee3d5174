import type { Sink } from '../../../src/catalog/define.js';
import { callOf, extendAccess, programWith, type Access } from './access.js';
import { alternativesOf, spell } from './alternatives.js';
import { argumentsWith } from './arguments.js';
import { MARK, type Program } from './llm-programs.js';

const COMPLETION = [
  "import OpenAI from 'openai';",
  'const completion = await new OpenAI().chat.completions.create({});',
  'const text = completion.choices[0].message.content;',
];

/** A completion at each position of a sink that carries data, one line for each. */
export function sinkPrograms(access: Access, sink: Sink): readonly Program[] {
  return alternativesOf(sink.path).map((steps) => {
    const lines = sink.data.flatMap(alternativesOf).map((path) => {
      if (path[0]?.kind === 'assignment') return `${extendAccess(access, steps).expression} = text;${MARK}`;
      return `await ${callOf(access, steps, argumentsWith(path, 'text'))};${MARK}`;
    });
    const label = `${access.label} ${spell(steps)}`.trim();
    return { label, text: programWith({ ...access, imports: [...COMPLETION, ...access.imports] }, lines) };
  });
}
