import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Answer, Asked, Exchange, Spoiled } from './exchange.ts';

/** Decides what becomes of an answer; undefined: it goes on as it is. */
export type Spoil = (exchange: Exchange) => Spoiled | undefined;

/** What answers in the end. */
export type Upstream = (asked: Asked) => Promise<Answer>;

/** A server between a client and its API that spoils what is answered. */
export interface FaultProxy {
  readonly origin: string;
  /** Set it to spoil answers. */
  spoil: Spoil | undefined;
  /** Ends it, with the connections that it has. */
  close(): Promise<void>;
}

/** Opens such a server on loopback. */
export async function openFaultProxy(upstream: Upstream): Promise<FaultProxy> {
  const proxy: Omit<FaultProxy, 'origin'> = { spoil: undefined, close: () => closed(server) };
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    const answer = await upstream(asked);
    await send(response, proxy.spoil?.({ ...asked, answer }) ?? answer);
  });
  return Object.assign(proxy, { origin: await listening(server) });
}

/** Asks what stands behind the proxy. */
export function asking(origin: string): Upstream {
  return async ({ method, url, headers, body }) => {
    const { host: _, connection: _connection, 'content-length': _length, ...own } = headers;
    const answer = await fetch(origin + url, { method, headers: own as Record<string, string>, body: body || null });
    const { 'content-length': _own, 'content-encoding': _encoding, ...shown } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: shown, body: await answer.text() };
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = 'GET', url = '/', headers: given } = request;
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value?.toString()]));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return { method, url, headers, body: hasBody ? await text(request) : '' };
}

async function send(response: ServerResponse, { status, headers, body, ending }: Spoiled): Promise<void> {
  if (ending === 'reset') return void response.socket?.resetAndDestroy();
  const bytes = Buffer.from(body);
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': bytes.length }) });
  if (!ending) return void response.end(bytes);
  const half = Math.floor(bytes.length / 2);
  response.write(bytes.subarray(0, half));
  if (ending === 'trickle') return trickle(response, bytes.subarray(half, -1));
  // What is written must be on its way before the connection goes.
  await new Promise((resolve) => setImmediate(resolve));
  response.socket?.destroy();
}

/** Bytes come, one after another, but the last one never does. */
function trickle(response: ServerResponse, bytes: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at < bytes.length) response.write(bytes.subarray(at, ++at));
  }, 5);
  response.on('close', () => clearInterval(timer));
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}
