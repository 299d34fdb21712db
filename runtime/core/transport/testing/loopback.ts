import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What to answer: an answer, or a function that does with the socket what it likes. */
export type Answer =
  | { status?: number; headers?: Record<string, string | string[]>; body?: string | Uint8Array }
  | ((response: ServerResponse, request: SeenRequest) => void);

/** A server on loopback that gives the answers one after the other, the last one again and again. */
export interface Loopback {
  readonly origin: string;
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startLoopback(...answers: Answer[]): Promise<Loopback> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    const answer = answers[Math.min(seen.length, answers.length) - 1] ?? {};
    if (typeof answer === 'function') return answer(response, seen.at(-1) as SeenRequest);
    response.writeHead(answer.status ?? 200, answer.headers ?? { 'content-type': 'application/json' });
    response.end(answer.body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, seen, close };
}
