import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { installed } from './host-project.js';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

const HEADER_END = '\r\n\r\n';

/** A client of a language server that is spoken to over stdio: JSON-RPC with `Content-Length` headers. */
export class LanguageServer {
  /** Answers to what the server asks of the editor, by method; anything else is answered with `null`. */
  readonly answers = new Map<string, (params: unknown) => unknown>();
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #pending = new Map<number | string, Pending>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  constructor(script: string, cwd: string) {
    this.#process = spawn(process.execPath, [installed(script), '--stdio'], { cwd });
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    this.#process.on('exit', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('the server has ended'));
    });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    await this.request('shutdown', null);
    this.notify('exit', null);
    await ended;
  }

  #send(message: Message): void {
    const content = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${String(Buffer.byteLength(content))}${HEADER_END}${content}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf(HEADER_END);
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('ascii', 0, end))?.[1]);
      const start = end + HEADER_END.length;
      if (this.#received.length < start + length) return;
      const content = this.#received.toString('utf8', start, start + length);
      this.#received = this.#received.subarray(start + length);
      this.#dispatch(JSON.parse(content) as Message);
    }
  }

  #dispatch({ id, method, params, result, error }: Message): void {
    if (id === undefined) return;
    if (method !== undefined) {
      this.#send({ id, result: this.answers.get(method)?.(params) ?? null });
      return;
    }
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error === undefined) pending?.resolve(result);
    else pending?.reject(new Error(error.message));
  }
}
