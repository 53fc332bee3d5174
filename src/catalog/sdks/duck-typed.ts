/**
 * Calls of OpenAI-shaped clients that are recognised by their member path alone, for clients that arrive as parameters.
 * The paths are long enough to belong to nothing else; `messages.create` is not (Twilio has it too).
 */
export const duckPaths: readonly string[] = ['chat.completions.create', 'chat.completions.stream', 'chat.completions.parse'];

/** The type whose calls such a path stands for. */
export const duckType = 'openai.Client';

/** Paths of model APIs that gateways of all kinds serve under hosts of their own. */
export const modelPaths: readonly string[] = ['/chat/completions', '/v1/messages', '/v1/responses', '/v1/completions', ':generateContent', ':streamGenerateContent'];

/** Whether a URL leads to such a path. */
export function isModelPath(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? url;
  return modelPaths.some((end) => path.endsWith(end));
}

/** Requests to a model server beside the process: by its port or name, for `/api/chat` alone is as likely the own application. */
export function isLocalModelPath(url: string): boolean {
  return /^\w+:\/\/[^/]*(?::11434|ollama)[^/]*\/api\/(?:generate|chat|embed|embeddings)$/i.test(url.split(/[?#]/, 1)[0] ?? url);
}
