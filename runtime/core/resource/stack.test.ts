import { afterEach, describe, expect, it } from 'vitest';
import { type Account, startAccount } from '../testing/account.ts';
import { Tickets } from '../testing/objects.ts';

let account: Account;

afterEach(() => account.close());

const failure = () => ({ status: 500, json: { error: 'InternalError' } });

async function open() {
  account = await startAccount({
    'GET /api/v2/tickets/1': () => ({ ticket: { id: 1, assignee_id: 7, brand_id: 8, group_id: 9 } }),
    'GET /api/v2/(tickets|users|groups|brands).*': failure,
    'PUT /api/v2/tickets/.*': failure,
  });
  return new Tickets(account.client());
}

type Caller = (tickets: Tickets) => Promise<unknown>;

async function theOneWhoReadsAReference(tickets: Tickets, name: 'assignee' | 'brand' | 'group'): Promise<void> {
  const ticket = await tickets.get(1);
  await ticket[name];
}

async function theOneWhoLoops(tickets: Tickets): Promise<void> {
  for await (const ticket of tickets.list()) expect(ticket).toBeUndefined();
}

const callers: [what: string, name: string, caller: Caller][] = [
  [
    'get',
    'getter',
    async function getter(tickets) {
      await tickets.get(2);
    },
  ],
  [
    'update',
    'updater',
    async function updater(tickets) {
      await tickets.update(2, { status: 'open' });
    },
  ],
  [
    'withResponse',
    'responder',
    async function responder(tickets) {
      await tickets.get(2).withResponse();
    },
  ],
  [
    'page',
    'pager',
    async function pager(tickets) {
      await tickets.list().page();
    },
  ],
  [
    'toArray',
    'collector',
    async function collector(tickets) {
      await tickets.list().toArray();
    },
  ],
  ['a loop', 'theOneWhoLoops', theOneWhoLoops],
  ['a reference of a batch', 'theOneWhoReadsAReference', (tickets) => theOneWhoReadsAReference(tickets, 'assignee')],
  ['a reference of its own', 'theOneWhoReadsAReference', (tickets) => theOneWhoReadsAReference(tickets, 'brand')],
  ['a reference to a whole type', 'theOneWhoReadsAReference', (tickets) => theOneWhoReadsAReference(tickets, 'group')],
];

describe('the stack of a failure', () => {
  it.each(callers)('of %s names the function that called it', async (_what, name, caller) => {
    const tickets = await open();
    const error = await caller(tickets).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'server' });
    expect((error as Error).stack).toMatch(new RegExp(`at (async )?${name}\\b`));
  });

  it('leaves the limit of the engine as it was, and 0 as it is', async () => {
    const tickets = await open();
    const limit = Error.stackTraceLimit;
    await tickets.get(2).catch(() => undefined);
    expect(Error.stackTraceLimit).toBe(limit);
    Error.stackTraceLimit = 0;
    const error = await tickets.get(2).catch((reason: unknown) => reason);
    Error.stackTraceLimit = limit;
    expect((error as Error).stack).not.toContain('    at ');
  });
});
