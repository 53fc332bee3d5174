import type { Answer } from './server.js';

/** One call of a real client. Texts that begin with `prompt` stand where prompts go, the answer's texts hold the word `answer`. */
export interface LoopbackCase {
  /** The package and version, for the name of the test. */
  readonly client: string;
  /** The type of the catalog and the path of its call. */
  readonly type: string;
  readonly call: string;
  readonly note?: string;
  readonly protocol?: 'http' | 'http2';
  /** The path of the URL that has to be requested. */
  readonly urlPath: string;
  readonly answer: Answer;
  /** The port of the server on 127.0.0.1. */
  readonly run: (port: string) => Promise<{ readonly args: readonly unknown[]; readonly reply: unknown }>;
}
