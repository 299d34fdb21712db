import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** What goes out for one request: bytes as they are, with whatever order of closing. */
export type RawAnswer = (socket: Socket) => void;

/** A server on loopback that answers with bytes that no decent server would send. */
export interface RawServer {
  readonly origin: string;
  /** What the next requests are answered with. */
  answer: RawAnswer;
  close(): Promise<void>;
}

/** Starts one. */
export async function startRaw(): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const raw = { origin: '', answer: (socket: Socket): void => void socket.end(), close };
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
    socket.on('data', (chunk) => {
      // One answer a request: bodies may come in parts of their own.
      if (/^(GET|POST|PUT|PATCH|DELETE) /.test(chunk.toString('latin1'))) raw.answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(raw, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A whole answer, closed behind it. */
export function respond(body: string | Uint8Array, status = '200 OK', headers: readonly string[] = []): RawAnswer {
  const bytes = Buffer.from(body);
  const lines = [`HTTP/1.1 ${status}`, 'content-type: application/json', `content-length: ${bytes.length}`, ...headers];
  return (socket) =>
    void socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n`), bytes]));
}

/** Exactly these bytes, closed behind them. */
export function bytes(text: string): RawAnswer {
  return (socket) => void socket.end(text, 'latin1');
}
