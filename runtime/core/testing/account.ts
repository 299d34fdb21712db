import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CacheTable } from '../cache/manager.ts';
import { Client } from '../client/client.ts';
import type { ClientOptions } from '../client/options.ts';
import type { Attributes } from '../model/schema.ts';
import { hurriedClock } from './clock.ts';

/** A request as the server saw it. */
export interface SeenRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, unknown>>;
  body: unknown;
  /** `GET /api/v2/users/show_many?ids=1,2` */
  line: string;
}

/** What a handler answers: JSON, or a status with JSON; a promise delays the answer. */
export type Reply = object | { status: number; json?: unknown };
export type Handler = (request: SeenRequest, match: RegExpMatchArray) => Reply | Promise<Reply>;

/** A server on loopback that answers by routes and writes down what it was asked. */
export interface Account {
  origin: string;
  requests: SeenRequest[];
  /** Number of requests whose line contains the text. */
  count(text?: string): number;
  /** Number of answers that the caller didn't wait for. */
  aborted: number;
  client(options?: ClientOptions): Client;
  close(): Promise<void>;
}

/** The caches of the test's types. */
const CACHES: CacheTable = {
  user: { policy: 'lru', maxSize: 1000, ttl: 60_000, from: 'lists' },
  organization: { policy: 'lru', maxSize: 1000, ttl: 60_000, from: 'lists' },
  group: { policy: 'lru', maxSize: 1000, ttl: 60_000, from: 'lists' },
  ticket: { policy: 'ttl', maxSize: 1000, ttl: 30_000, from: 'single' },
};

class TestClient extends Client {
  static override readonly caches: CacheTable = CACHES;
}

export async function startAccount(routes: Record<string, Handler>): Promise<Account> {
  const requests: SeenRequest[] = [];
  const account = { requests, aborted: 0 };
  const server = createServer((incoming, outgoing) => {
    outgoing.on('close', () => {
      if (!outgoing.writableEnded) account.aborted += 1;
    });
    respond(incoming, outgoing, routes, requests).catch((error: unknown) => {
      outgoing.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ error: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients: Client[] = [];
  return Object.assign(account, {
    origin,
    count: (text = '') => requests.filter(({ line }) => line.includes(text)).length,
    client: (options: ClientOptions = {}) => {
      const client = new TestClient({ origin, auth: null, maxRetries: 0, clock: hurriedClock, ...options });
      clients.push(client);
      return client;
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.close()));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  routes: Record<string, Handler>,
  requests: SeenRequest[],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://localhost');
  const method = incoming.method ?? '';
  const text = Buffer.concat(chunks).toString();
  const line = `${method} ${decodeURIComponent(incoming.url ?? '')}`;
  const request = {
    method,
    path: pathname,
    query: searchParams,
    headers: incoming.headers,
    body: text && JSON.parse(text),
    line,
  };
  requests.push(request);
  for (const [pattern, handler] of Object.entries(routes)) {
    const match = `${method} ${pathname}`.match(new RegExp(`^${pattern}$`));
    if (!match) continue;
    const reply = (await handler(request, match)) as { status?: number; json?: unknown };
    const hasStatus = typeof reply.status === 'number';
    const json = hasStatus ? reply.json : reply;
    outgoing.writeHead(hasStatus ? (reply.status as number) : 200, {
      'content-type': 'application/json',
      'x-request-id': `r${requests.length}`,
    });
    outgoing.end(json === undefined ? undefined : JSON.stringify(json));
    return;
  }
  outgoing.writeHead(404, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify({ error: 'RecordNotFound', description: 'Not found' }));
}

/** Answers a list by cursor, or by offset where that is asked for. */
export function pagesOf(
  key: string,
  records: readonly Attributes[],
  extra: (items: Attributes[]) => object = () => ({}),
): Handler {
  return ({ query, path }) => {
    const size = Number(query.get('page[size]') ?? query.get('per_page') ?? 100);
    if (!query.has('page[size]')) {
      const page = Number(query.get('page') ?? 1);
      const items = records.slice((page - 1) * size, page * size);
      const hasMore = page * size < records.length;
      const next = hasMore ? `https://other.example${path}?page=${page + 1}&per_page=${size}` : null;
      return { [key]: items, next_page: next, count: records.length, ...extra(items) };
    }
    const start = Number(query.get('page[after]') ?? 0);
    const items = records.slice(start, start + size);
    const after = String(start + items.length);
    const hasMore = start + size < records.length;
    const next = `https://other.example:443${path}?page%5Bsize%5D=${size}&page%5Bafter%5D=${after}`;
    return { [key]: items, meta: { has_more: hasMore, after_cursor: after }, links: { next }, ...extra(items) };
  };
}

/** Answers `show_many` from a table of records. */
export function showMany(key: string, find: (id: number) => Attributes | undefined): Handler {
  return ({ query }) => {
    const ids = (query.get('ids') ?? '').split(',').map(Number);
    if (ids.length > 100) return { status: 400, json: { error: 'TooManyValues', description: 'Too many' } };
    return { [key]: ids.map(find).filter((record) => record !== undefined), next_page: null };
  };
}
