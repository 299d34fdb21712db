import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** What came of the body; all of it, unless the server answered before. */
  readonly body: Buffer;
}

/** Answers one request. */
export type Answer = (seen: Seen, outgoing: ServerResponse, incoming: IncomingMessage) => unknown;

/** A server on loopback that hands out and takes files. */
export interface FileServer {
  readonly origin: string;
  readonly seen: Seen[];
  /** Connections that ended before their answer did. */
  readonly aborted: () => number;
  close(): Promise<void>;
}

export async function startFileServer(answer: Answer, host = '127.0.0.1'): Promise<FileServer> {
  const seen: Seen[] = [];
  let aborted = 0;
  const server = createServer(async (incoming, outgoing) => {
    outgoing.on('close', () => {
      if (!outgoing.writableEnded) aborted += 1;
    });
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
    } catch {
      // The client gave up; what came so far is what there is.
    }
    const { method = '', url = '', headers } = incoming;
    const one = { method, url, headers, body: Buffer.concat(chunks) };
    seen.push(one);
    if (!outgoing.destroyed) await answer(one, outgoing, incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    seen,
    aborted: () => aborted,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers JSON. */
export function json(outgoing: ServerResponse, value: unknown, status = 200): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
