import type { Path } from './define.js';

/**
 * Options of clients that take a function in place of `fetch`: its second argument holds the request body, and what it
 * returns is the response. Read in the declarations of openai 7.57.0, @anthropic-ai/sdk 1.12.0, @ai-sdk/openai 3.0.141,
 * groq-sdk 1.6.0, ollama 0.6.4 and @langchain/openai 1.6.0 (2026-11-24).
 */
export const transports: readonly Path[] = ['(0).fetch', '(0).configuration.fetch', '(0).clientOptions.fetch'];

/** Where the function finds the request body. */
export const transportBody = { parameter: 1, member: 'body' } as const;
