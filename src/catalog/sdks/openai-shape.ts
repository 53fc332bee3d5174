import type { Call } from '../define.js';

/** Where the Chat Completions request, which many vendors speak, holds prompt text. */
const sharedChatPrompts = [
  '(0).messages[].content',
  '(0).messages[].tool_calls[].function.arguments',
  '(0).tools[].function.{description,parameters}',
  '(0).response_format.json_schema.{description,schema}',
];

/** Tools and answer schemas of the request: vendors compile and cache them. */
export const chatSchemas = ['(0).tools[].function', '(0).response_format.json_schema'];

export const chatPrompts = [...sharedChatPrompts, '(0).functions[].{description,parameters}', '(0).prediction.content'];

/** Where members of an answer or of a tool's arguments are described. */
export const chatSchema = '(0).{response_format,tools,functions}';

export const chatCompletions: Call = {
  path: 'chat.completions.create',
  prompts: sharedChatPrompts,
  model: '(0).model',
  metadata: ['(0).messages[].name', '(1).headers'],
  schemas: chatSchemas,
  schema: chatSchema,
  result: 'openai.Response',
};

export const textCompletions: Call = {
  path: 'completions.create',
  prompts: ['(0).prompt'],
  model: '(0).model',
  result: 'openai.Response',
};

export const embedding: Call = { path: 'embeddings.create', prompts: ['(0).input'], model: '(0).model' };
