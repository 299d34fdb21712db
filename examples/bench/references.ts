import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Zendesk } from 'zents';
import { ticketRecord } from './records.ts';
import type { Row } from './report.ts';

const TICKETS = 1000;
const PAGE_SIZE = 100;
const GROUPS = 20;

/** Requests of a plain loop that reads four references of each of 1,000 tickets. */
export async function references(): Promise<Row[]> {
  const unit = 'requests';
  return [
    { what: '1,000 tickets with four references each', unit, atMost: 20, figure: await requestsOf({}) },
    { what: 'the same with caching off', unit, atMost: 20, figure: await requestsOf({ cache: false }) },
  ];
}

async function requestsOf(options: { cache?: false }): Promise<number> {
  const urls: string[] = [];
  const server = createServer((request, response) => {
    urls.push(request.url ?? '');
    answer(new URL(request.url ?? '/', 'http://localhost'), response);
  });
  const origin = await listen(server);
  const zendesk = new Zendesk({ origin, auth: { oauthToken: 'token' }, ...options });
  try {
    await readAll(zendesk);
    return urls.length;
  } finally {
    await zendesk.close();
    server.close();
    server.closeAllConnections();
  }
}

async function readAll(zendesk: Zendesk): Promise<void> {
  let read = 0;
  for await (const ticket of zendesk.tickets.list()) {
    const found = [await ticket.requester, await ticket.assignee, await ticket.group, await ticket.organization];
    const ids = [ticket.requester_id, ticket.assignee_id, ticket.group_id, ticket.organization_id];
    read += found.every((record, index) => record?.id === ids[index]) ? 1 : 0;
  }
  if (read !== TICKETS) throw new Error(`${read} of ${TICKETS} tickets came with their four references`);
}

function answer({ pathname, searchParams }: URL, response: ServerResponse): void {
  const ids = (searchParams.get('ids') ?? '').split(',').map(Number);
  const named = ids.map((id) => ({ id, name: `Number ${id}` }));
  if (pathname === '/api/v2/tickets') send(response, ticketsAfter(Number(searchParams.get('page[after]') ?? 0)));
  else if (pathname === '/api/v2/users/show_many') send(response, { users: named });
  else if (pathname === '/api/v2/organizations/show_many') send(response, { organizations: named });
  else if (pathname === '/api/v2/groups') send(response, { groups: groups(), meta: { has_more: false }, links: {} });
  else send(response, { error: 'RecordNotFound', description: pathname }, 404);
}

function ticketsAfter(start: number): object {
  const next = start + PAGE_SIZE;
  return {
    tickets: Array.from({ length: PAGE_SIZE }, (_, index) => ticketRecord(start + index)),
    meta: { has_more: next < TICKETS, after_cursor: String(next) },
    links: { next: `http://localhost/api/v2/tickets?page%5Bsize%5D=100&page%5Bafter%5D=${next}` },
  };
}

function groups(): object[] {
  return Array.from({ length: GROUPS }, (_, index) => ({ id: 4000 + index, name: `Group ${index}` }));
}

function send(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
