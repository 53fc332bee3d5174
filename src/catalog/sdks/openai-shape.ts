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

export const chatCompletions: Call = {
  path: 'chat.completions.create',
  prompts: sharedChatPrompts,
  model: '(0).model',
  metadata: ['(0).messages[].name', '(1).headers'],
  schemas: chatSchemas,
  result: 'openai.Response',
};

export const textCompletions: Call = {
  path: 'completions.create',
  prompts: ['(0).prompt'],
  model: '(0).model',
  result: 'openai.Response',
};

export const embedding: Call = { path: 'embeddings.create', prompts: ['(0).input'], model: '(0).model' };
