import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came, its body as bytes. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What a server answers to everything. */
export interface WireAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A server on loopback that answers everything alike and writes down what it was asked. */
export interface WireServer {
  readonly origin: string;
  readonly seen: WireRequest[];
  close(): Promise<void>;
}

/** Starts one. */
export async function startWire(answer: WireAnswer | ((request: WireRequest) => WireAnswer)): Promise<WireServer> {
  const seen: WireRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, bytes, text: bytes.toString() };
    seen.push(request);
    const { status = 200, headers: own, body } = typeof answer === 'function' ? answer(request) : answer;
    outgoing.writeHead(status, { ...own }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
