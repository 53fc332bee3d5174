import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttp2Server, type Http2Server, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** What the server sends to every request: a JSON value, or the events of a stream. */
export type Answer = { readonly json: unknown } | { readonly events: readonly { readonly event?: string; readonly data: unknown }[] } | { readonly lines: readonly unknown[] };

export interface Received {
  readonly path: string;
  readonly body: string;
}

/** A model API on 127.0.0.1 that keeps what it is sent. */
export interface Loopback {
  readonly port: string;
  readonly received: Received[];
  answer: Answer;
  close: () => Promise<void>;
}

export async function listen(protocol: 'http' | 'http2' = 'http'): Promise<Loopback> {
  const received: Received[] = [];
  const loopback = { port: '', received, answer: { json: {} } as Answer, close: (): Promise<void> => Promise.resolve() };
  const handle = (request: IncomingMessage | Http2ServerRequest, response: ServerResponse | Http2ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ path: (request.url ?? '').split('?')[0] ?? '', body: Buffer.concat(chunks).toString('utf8') });
      const { type, text } = encode(loopback.answer);
      response.writeHead(200, { 'content-type': type });
      response.end(text);
    });
  };
  const server: Server | Http2Server = protocol === 'http' ? createServer(handle) : createHttp2Server(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  loopback.port = String((server.address() as AddressInfo).port);
  loopback.close = () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return loopback;
}

function encode(answer: Answer): { readonly type: string; readonly text: string } {
  if ('json' in answer) return { type: 'application/json', text: JSON.stringify(answer.json) };
  if ('lines' in answer) return { type: 'application/x-ndjson', text: answer.lines.map((line) => `${JSON.stringify(line)}\n`).join('') };
  const text = answer.events
    .map(({ event, data }) => `${event === undefined ? '' : `event: ${event}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
    .join('');
  return { type: 'text/event-stream', text };
}
