/**
 * Calls of OpenAI-shaped clients that are recognised by their member path alone, for clients that arrive as parameters.
 * The paths are long enough to belong to nothing else; `messages.create` is not (Twilio has it too).
 */
export const duckPaths: readonly string[] = ['chat.completions.create', 'chat.completions.stream', 'chat.completions.parse'];

/** The type whose calls such a path stands for. */
export const duckType = 'openai.Client';
