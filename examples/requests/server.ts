import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Operation } from './specification.ts';

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query, as on the wire. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A server that takes every request and answers as the operation that it waits for. */
export interface CatchAll {
  origin: string;
  /** What arrived since the last look. */
  take(): Arrived[];
  /** The next answers are those of this operation. */
  answerAs(operation: Operation): void;
  close(): Promise<void>;
}

/** Opens such a server on loopback. */
export async function openCatchAll(): Promise<CatchAll> {
  const arrived: Arrived[] = [];
  let answer = '';
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    arrived.push({ method, url, headers, body: await text(request) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  return {
    origin: await listening(server),
    take: () => arrived.splice(0),
    answerAs: (operation) => {
      answer = JSON.stringify(answerOf(operation));
    },
    close: () => closed(server),
  };
}

/** What ends every kind of list on its first page. */
const end = {
  ...{ meta: { has_more: false }, links: {}, next_page: null, next_url: null, next_page_url: null, after_url: null },
  ...{ end_of_stream: true, end_time: 1735787045, total_pages: 1, has_more: false, count: 0 },
};

function answerOf({ notation: { response } }: Operation): unknown {
  if (typeof response === 'string') return {};
  const entries = Object.entries(response).map(([key, type]) => [key, emptyOf(type)] as const);
  const [first] = entries;
  if (first?.[0] === '') return first[1];
  return entries.reduce((body, [key, value]) => withValue(body, key.split('.'), value), { ...end } as object);
}

function withValue(body: object, [key = '', ...rest]: string[], value: unknown): object {
  return { ...body, [key]: rest.length > 0 ? withValue(end, rest, value) : value };
}

function emptyOf(type: string | { type: string }): unknown {
  const name = typeof type === 'string' ? type : type.type;
  if (name.endsWith('[]')) return [];
  return { integer: 1, number: 1, string: 'text', boolean: true }[name] ?? { id: 1 };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
