import { defineSurface } from '../define.js';
import { chatPrompts } from './openai-shape.js';

/** Wraps an OpenAI-shaped client; what it gives back is the parsed completion itself. */
export const instructor = defineSurface({
  packages: ['@instructor-ai/instructor'],
  versions: ['1.7.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@instructor-ai/instructor/v/1.7.0',
  checked: '2026-11-22',
  modules: { '@instructor-ai/instructor': { 'default()': 'instructor.Client' } },
  types: {
    'instructor.Client': {
      through: '(0).client',
      calls: [
        {
          path: 'chat.completions.create',
          prompts: [...chatPrompts, '(0).response_model.schema'],
          model: '(0).model',
          metadata: ['(0).{user,metadata}', '(0).messages[].name'],
          schema: '(0).response_model.schema',
          result: 'text',
        },
      ],
    },
  },
});
