import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** Makes an answer of all that was asked. */
export type Echo = (asked: Asked) => string;

/** A request as it came, and what its credential says when it is decoded. */
export interface Asked {
  readonly head: string;
  /** All of it on one line, as a header could hold it. */
  readonly line: string;
  /** All of it as a JSON text without its quotes. */
  readonly json: string;
}

/** A server on loopback that repeats what it was asked, and remembers it. */
export interface EchoServer {
  readonly origin: string;
  readonly seen: string[];
  echo: Echo | 'silence' | 'reset';
  /** What those get who ask for a token; undefined: what all get. */
  grant: Echo | undefined;
  close(): Promise<void>;
}

/** Starts one. */
export async function startEcho(): Promise<EchoServer> {
  const sockets = new Set<Socket>();
  const own: EchoServer = { origin: '', seen: [], echo: () => '', grant: undefined, close };
  const server = createServer((socket) => {
    let text = '';
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (!isWhole(text)) return;
      own.seen.push(text);
      if (own.grant && text.startsWith('POST /oauth/tokens')) socket.end(own.grant(askedOf(text)));
      else if (own.echo === 'reset') socket.resetAndDestroy();
      else if (own.echo !== 'silence') socket.end(own.echo(askedOf(text)), 'latin1');
      text = '';
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(own, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A whole answer with these lines and this body. */
export function answer(status: string, body: string, ...headers: string[]): string {
  const lines = [`HTTP/1.1 ${status}`, `content-length: ${body.length}`, 'connection: close', ...headers];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = Number(/^content-length: (\d+)/im.exec(text.slice(0, end))?.[1] ?? 0);
  return /transfer-encoding: chunked/i.test(text) ? text.endsWith('0\r\n\r\n') : text.length >= end + 4 + length;
}

function askedOf(text: string): Asked {
  const basic = /authorization: Basic (\S+)/i.exec(text)?.[1];
  const all = `${text} ${basic === undefined ? '' : Buffer.from(basic, 'base64')}`;
  // Many headers are not many kilobytes.
  const line = all.replace(/[^ -~]+/g, ' ').slice(0, 6000);
  return { head: text.slice(0, text.indexOf('\r\n')), line, json: JSON.stringify(line).slice(1, -1) };
}
