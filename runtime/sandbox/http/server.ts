import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../engine.ts';
import type { SandboxRequest, SandboxResponse } from '../types.ts';

/** The sandbox's end of a socket. */
export interface HttpServer {
  /** `http://127.0.0.1:51234` */
  readonly origin: string;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

/** Serves an engine over HTTP on loopback; port 0 takes a free one. */
export async function serve(engine: Engine, port: number): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    answer(engine, incoming, outgoing).catch((error: unknown) => defect(outgoing, error));
  });
  // A client that pauses between two calls must not find its connection closed.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(engine: Engine, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  write(await engine(await requestOf(incoming)), outgoing);
}

async function requestOf(incoming: IncomingMessage): Promise<SandboxRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const entries = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers: Object.fromEntries(entries) as Record<string, string>,
    body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
  };
}

function write(response: SandboxResponse, outgoing: ServerResponse): void {
  if (response.broken === 'reset') return void outgoing.socket?.resetAndDestroy();
  const { body } = response;
  const bytes = Buffer.from(body as string);
  const length = response.status === 204 ? {} : { 'content-length': String(bytes.byteLength) };
  outgoing.writeHead(response.status, { ...response.headers, ...length });
  if (response.broken !== 'cut') return void outgoing.end(bytes);
  // The promised length is never reached: the client sees a body that ends early.
  outgoing.write(bytes.subarray(0, Math.ceil(bytes.byteLength / 2)), () => outgoing.socket?.destroy());
}

/** A defect of the sandbox is told to the caller, who would otherwise wait. */
function defect(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  const description = error instanceof Error ? (error.stack ?? error.message) : String(error);
  outgoing.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
  outgoing.end(JSON.stringify({ error: 'SandboxDefect', description }));
}
