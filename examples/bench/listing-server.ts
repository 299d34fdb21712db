// A process of its own that serves tickets in cursor pages: node --import tsx listing-server.ts <pages> <latency>
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ticketRecord } from './records.ts';

const PAGE_SIZE = 100;
const [pages = 1, latency = 0] = process.argv.slice(2).map(Number);
const bodies = Array.from({ length: pages }, (_, page) => Buffer.from(JSON.stringify(bodyOf(page))));

const server = createServer((request, response) => {
  const after = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page[after]');
  const body = bodies[Number(after ?? 0)];
  if (latency === 0) send(response, body);
  else setTimeout(send, latency, response, body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

function bodyOf(page: number): object {
  return {
    tickets: Array.from({ length: PAGE_SIZE }, (_, index) => ticketRecord(page * PAGE_SIZE + index)),
    meta: { has_more: page + 1 < pages, after_cursor: String(page + 1), before_cursor: String(page) },
    links: { next: `http://127.0.0.1/api/v2/tickets?page%5Bsize%5D=100&page%5Bafter%5D=${page + 1}`, prev: null },
  };
}

function send(response: ServerResponse, body: Buffer | undefined): void {
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/json', 'content-length': body?.length ?? 0 });
  response.end(body);
}
