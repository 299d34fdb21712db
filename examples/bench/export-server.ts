// A process of its own that serves an export of tickets by cursor: node --import tsx export-server.ts <tickets>
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE_SIZE = 1000;
const total = Number(process.argv[2] ?? 1000);

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const start = Number(searchParams.get('cursor') ?? 0);
  const end = Math.min(start + PAGE_SIZE, total);
  const tickets = Array.from({ length: end - start }, (_, index) => ticketText(start + index + 1)).join(',');
  const frame = `"after_cursor":"${end}","after_url":"http://127.0.0.1${pathname}?cursor=${end}","end_of_stream":${end === total}`;
  response.writeHead(200, { 'content-type': 'application/json' }).end(`{"tickets":[${tickets}],${frame}}`);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

function ticketText(id: number): string {
  const people = `"requester_id":${1000 + (id % 450)},"assignee_id":${2000 + (id % 50)},"group_id":${4000 + (id % 20)}`;
  const times = `"updated_at":"2026-03-02T09:30:00Z","generated_timestamp":${1_700_000_000 + id}`;
  return `{"id":${id},"subject":"Ticket ${id}","status":"open","tags":["a","b"],"custom_fields":[],${people},${times}}`;
}
