import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../client/options.ts';
import { ConnectionError } from '../errors/request-errors.ts';
import type { Attributes } from '../model/schema.ts';
import { recordOf } from '../model/view.ts';
import { type Account, type Handler, pagesOf, type Reply, showMany, startAccount } from '../testing/account.ts';
import { type Ticket, Tickets, Users } from '../testing/objects.ts';

let account: Account;

afterEach(() => account.close());

const user = (id: number): Attributes => ({ id, name: `User ${id}`, organization_id: 7000 + (id % 50) });
const organization = (id: number): Attributes => ({ id, name: `Organization ${id}` });
const groups = Array.from({ length: 20 }, (_, index) => ({ id: 500 + index, name: `Group ${index}` }));

/** Tickets with 450 requesters, 50 assignees, 20 groups and 50 organizations. */
function ticketsOf(count: number, changes: (index: number) => Attributes = () => ({})): Attributes[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    subject: `Ticket ${index + 1}`,
    requester_id: 1000 + (index % 450),
    assignee_id: 3000 + (index % 50),
    group_id: 500 + (index % 20),
    organization_id: 7000 + (index % 50),
    ...changes(index),
  }));
}

async function open(
  tickets: Attributes[],
  { options = {}, routes = {} }: { options?: ClientOptions; routes?: Record<string, Handler> } = {},
): Promise<{ tickets: Tickets; users: Users; client: ReturnType<Account['client']> }> {
  account = await startAccount({
    'GET /api/v2/tickets': pagesOf('tickets', tickets),
    'GET /api/v2/users/show_many': showMany('users', (id) => (id >= 9000 ? undefined : user(id))),
    'GET /api/v2/organizations/show_many': showMany('organizations', organization),
    'GET /api/v2/groups': pagesOf('groups', groups),
    'GET /api/v2/users/(\\d+)': (_, match) => ({ user: user(Number(match[1])) }),
    'GET /api/v2/tickets/(\\d+)': (_, match) => ({ ticket: tickets[Number(match[1]) - 1] }),
    'GET /api/v2/brands/(\\d+)': (_, match): Reply =>
      match[1] === '404' ? { status: 404, json: { error: 'RecordNotFound' } } : { brand: { id: Number(match[1]) } },
    ...routes,
  });
  const client = account.client(options);
  return { tickets: new Tickets(client), users: new Users(client), client };
}

const first = async (tickets: Tickets): Promise<Ticket[]> => (await tickets.list().page()).items;

describe('references in a plain loop over a list', () => {
  for (const [name, options] of [
    ['with the caches', {}],
    ['without any cache', { cache: false }],
    [
      'with caches that hold nothing',
      { cache: { user: { maxSize: 1 }, organization: { maxSize: 1 }, group: { maxSize: 1 } } },
    ],
  ] as const) {
    it(`cost 18 requests for 1,000 tickets with four each, ${name}`, async () => {
      const { tickets } = await open(ticketsOf(1000), { options });
      const seen: unknown[] = [];
      for await (const ticket of tickets.list()) {
        const requester = await ticket.requester;
        const assignee = await ticket.assignee;
        const group = await ticket.group;
        const organization = await ticket.organization;
        seen.push([requester?.id, assignee?.id, group?.id, organization?.id]);
      }
      expect(seen).toEqual(
        ticketsOf(1000).map((ticket) => [
          ticket.requester_id,
          ticket.assignee_id,
          ticket.group_id,
          ticket.organization_id,
        ]),
      );
      expect(account.count('GET /api/v2/tickets?')).toBe(10);
      expect(account.count('GET /api/v2/users/show_many')).toBe(6);
      expect(account.count('GET /api/v2/groups')).toBe(1);
      expect(account.count('GET /api/v2/organizations/show_many')).toBe(1);
      expect(account.count()).toBe(18);
    });
  }

  it('cost no more whichever order the pages and references come in', async () => {
    const { tickets } = await open(ticketsOf(1000));
    const all = await tickets.list().toArray();
    await Promise.all(all.map((ticket) => ticket.requester));
    for (const ticket of all.toReversed()) await ticket.group;
    expect(account.count('/users/show_many')).toBeLessThanOrEqual(10);
    expect(account.count('/groups')).toBe(1);
  });

  it('are loaded for a whole page at the first one read', async () => {
    const { tickets } = await open(ticketsOf(100));
    const [ticket] = await first(tickets);
    await ticket?.assignee;
    expect(account.count('show_many')).toBe(1);
    const asked = account.requests.at(-1)?.query.get('ids')?.split(',').map(Number);
    expect(asked?.toSorted()).toEqual(Array.from({ length: 50 }, (_, index) => 3000 + index));
  });

  it('that were read on the first page go together on the later ones', async () => {
    const { tickets } = await open(
      ticketsOf(200, (index) => ({
        requester_id: index < 100 ? 1 : 1200 + (index % 30),
        assignee_id: index < 100 ? 2 : 3000 + (index % 30),
      })),
    );
    for await (const ticket of tickets.list()) {
      await ticket.requester;
      await ticket.assignee;
    }
    expect(account.count('/users/show_many')).toBe(3);
  });

  it('load the records behind them by page, too', async () => {
    const { tickets } = await open(ticketsOf(100), { options: { cache: false } });
    const names: unknown[] = [];
    for await (const ticket of tickets.list()) names.push((await (await ticket.requester)?.organization)?.name);
    expect(names[0]).toBe('Organization 7000');
    expect(names).toHaveLength(100);
    expect(account.count('/users/show_many')).toBe(1);
    expect(account.count('/organizations/show_many')).toBe(1);
  });

  it('load what cached records refer to by page, too', async () => {
    const { tickets, users } = await open(ticketsOf(100));
    await users.getMany(Array.from({ length: 100 }, (_, index) => 1000 + index));
    for await (const ticket of tickets.list()) await (await ticket.requester)?.organization;
    expect(account.count('/users/show_many')).toBe(1);
    expect(account.count('/organizations/show_many')).toBe(1);
  });

  it('load what records found on earlier pages refer to by page, too', async () => {
    const { tickets } = await open(
      ticketsOf(200, (index) => ({ requester_id: 1000 + (index % 50) })),
      { options: { cache: false } },
    );
    for await (const ticket of tickets.list()) {
      const requester = await ticket.requester;
      if (ticket.id > 100) await requester?.organization;
    }
    expect(account.count('/users/show_many')).toBe(1);
    expect(account.count('/organizations/show_many')).toBe(1);
  });

  it('within nested records are loaded by page, too', async () => {
    const { tickets } = await open(ticketsOf(100, (index) => ({ notes: [{ id: index, author_id: 4000 + index }] })));
    for await (const ticket of tickets.list()) expect((await ticket.notes[0]?.author)?.id).toBe(3999 + ticket.id);
    expect(account.count('show_many')).toBe(1);
  });
});

describe('a reference', () => {
  it('whose id is null, absent, 0 or negative is null without a request', async () => {
    const ids = [null, undefined, 0, -1];
    const { tickets } = await open(
      ticketsOf(4, (index) => ({ requester_id: ids[index], collaborator_ids: ids[index] })),
    );
    for (const ticket of await first(tickets)) {
      expect(await ticket.requester).toBeNull();
      expect(await ticket.collaborators).toEqual([]);
    }
    expect(account.count()).toBe(1);
  });

  it('to a record that does not exist is null, and 100 of them cost one request', async () => {
    const { tickets } = await open(ticketsOf(100, (index) => ({ requester_id: 9000 + index })));
    for await (const ticket of tickets.list()) expect(await ticket.requester).toBeNull();
    expect(account.count('show_many')).toBe(1);
  });

  it('find a record that has a name for an id in the list of all', async () => {
    const named = [{ id: 'voicemail_en', name: 'Voicemail' }];
    const { tickets } = await open(
      ticketsOf(1, () => ({ group_id: 'voicemail_en' })),
      { routes: { 'GET /api/v2/groups': pagesOf('groups', named) } },
    );
    expect(await (await first(tickets))[0]?.group).toMatchObject({ name: 'Voicemail' });
  });

  it('to a missing record of a type that is loaded as a whole is null, and asks once a list', async () => {
    const { tickets } = await open(
      ticketsOf(300, (index) => ({ group_id: 9000 + index })),
      { options: { cache: false } },
    );
    for await (const ticket of tickets.list()) expect(await ticket.group).toBeNull();
    expect(account.count('/groups')).toBe(1);
  });

  it('logs what it finds in the cache, and what it does not', async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line), info() {}, warn() {}, error() {} };
    const { tickets } = await open(
      ticketsOf(2, () => ({ requester_id: 5 })),
      { options: { logger, logLevel: 'debug' } },
    );
    for await (const ticket of tickets.list()) await ticket.requester;
    const ofCache = lines.filter((line) => line.startsWith('Cach'));
    expect(ofCache).toEqual(['Cache MISS: [User 5]', 'Caching: [User 5]', 'Cache HIT: [User 5]']);
  });

  it('to many records leaves missing ones out and keeps the order of the ids', async () => {
    const { tickets } = await open(ticketsOf(1, () => ({ collaborator_ids: [13, 9001, 11, 12] })));
    const [ticket] = await first(tickets);
    expect((await ticket?.collaborators)?.map(({ id }) => id)).toEqual([13, 11, 12]);
    expect(account.count('show_many')).toBe(1);
  });

  it('read by several at once in one tick is one request', async () => {
    const { tickets } = await open(ticketsOf(1));
    const [ticket] = await first(tickets);
    const found = await Promise.all([ticket?.requester, ticket?.assignee, ticket?.requester]);
    expect(found.map((each) => each?.id)).toEqual([1000, 3000, 1000]);
    expect(account.count('show_many')).toBe(1);
  });

  it('read from different answers in one tick is one request', async () => {
    const { tickets } = await open(ticketsOf(2));
    const [one, two] = await Promise.all([tickets.get(1), tickets.get(2)]);
    await Promise.all([one?.requester, two?.requester]);
    expect(account.count('show_many')).toBe(1);
  });

  it('is not asked for again while it is under way', async () => {
    const { tickets } = await open(ticketsOf(1), { options: { cache: false } });
    const [one, two] = [await tickets.get(1), await tickets.get(1)];
    const loading = one.requester;
    await new Promise((resolve) => setImmediate(resolve));
    expect((await two.requester)?.id).toBe(1000);
    expect((await loading)?.id).toBe(1000);
    expect(account.count('show_many')).toBe(1);
  });

  it('follows the id that the ticket has now', async () => {
    const { tickets } = await open(ticketsOf(1));
    const [ticket] = await first(tickets);
    if (ticket) ticket.requester_id = 42;
    expect((await ticket?.requester)?.id).toBe(42);
  });

  it('that loads one by one costs one request an id, asks only for what is read, and is null where there is none', async () => {
    const { tickets } = await open(ticketsOf(3, (index) => ({ brand_id: [1, 2, 404][index] })));
    const [one, two, three] = await first(tickets);
    expect((await one?.brand)?.id).toBe(1);
    expect(account.count('/brands/')).toBe(1);
    expect(await Promise.all([two?.brand, three?.brand])).toMatchObject([{ id: 2 }, null]);
    expect(account.count('/brands/')).toBe(3);
  });

  it('that loads one by one goes out beside the others, under the limit of the client', async () => {
    let underWay = 0;
    let most = 0;
    const routes: Record<string, Handler> = {
      'GET /api/v2/brands/(\\d+)': async (_, match) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 20));
        underWay -= 1;
        return { brand: { id: Number(match[1]) } };
      },
    };
    const { tickets } = await open(
      ticketsOf(6, (index) => ({ brand_id: index + 1 })),
      { routes, options: { concurrency: 3 } },
    );
    await Promise.all((await first(tickets)).map((ticket) => ticket.brand));
    expect(most).toBe(3);
  });

  it('to a missing record that loads by itself is asked for once a page', async () => {
    const { tickets } = await open(ticketsOf(3, () => ({ brand_id: 404 })));
    for (const ticket of await first(tickets)) expect(await ticket.brand).toBeNull();
    expect(account.count('/brands/')).toBe(1);
  });

  it('that loads by itself fills the cache of its type and is answered from it', async () => {
    const { tickets, client } = await open(ticketsOf(1, () => ({ brand_id: 1 })));
    client.cache.add('brand', { policy: 'lru', maxSize: 5, from: 'single' });
    for (const _ of [1, 2]) expect((await (await first(tickets))[0]?.brand)?.id).toBe(1);
    expect(client.cache.has('brand', 1)).toBe(true);
    expect(account.count('/brands/')).toBe(1);
  });

  it.each([
    ['lists', true],
    ['single', false],
  ] as const)('after a type that is loaded as a whole: a cache from %s is filled: %s', async (from, isFilled) => {
    const { tickets, client } = await open(ticketsOf(1));
    client.cache.configure('group', { from });
    await (await first(tickets))[0]?.group;
    expect(client.cache.has('group', 500)).toBe(isFilled);
  });

  it('gives every reader a model of its own', async () => {
    const { tickets } = await open(ticketsOf(2, () => ({ requester_id: 5 })));
    const [one, two] = await first(tickets);
    const [mine, yours] = [await one?.requester, await two?.requester];
    if (mine) mine.name = 'changed';
    expect(yours?.name).toBe('User 5');
    expect((await one?.requester)?.name).toBe('User 5');
  });

  it('after a type that is loaded as a whole follows all pages of its list', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ id: 1 + index }));
    const routes = { 'GET /api/v2/groups': pagesOf('groups', many) };
    const { tickets } = await open(
      ticketsOf(2, (index) => ({ group_id: [1, 250][index] })),
      { routes },
    );
    expect(await Promise.all((await first(tickets)).map((ticket) => ticket.group))).toMatchObject([
      { id: 1 },
      { id: 250 },
    ]);
    expect(account.count('/groups')).toBe(3);
  });

  it('shows what an update through the same client changed', async () => {
    const changed = new Map<number, string>();
    const named = (id: number): Attributes => ({ ...user(id), name: changed.get(id) ?? `User ${id}` });
    const routes: Record<string, Handler> = {
      'GET /api/v2/users/show_many': showMany('users', named),
      'PUT /api/v2/users/(\\d+)': ({ body }, match) => {
        changed.set(Number(match[1]), (body as { user: { name: string } }).user.name);
        return { user: named(Number(match[1])) };
      },
    };
    for (const cache of [undefined, false as const]) {
      const { tickets, users } = await open(
        ticketsOf(2, () => ({ requester_id: 5 })),
        { routes, options: { cache } },
      );
      const [one, two] = await first(tickets);
      await one?.requester;
      await users.update(5, { name: 'New' });
      expect((await two?.requester)?.name).toBe('New');
      changed.clear();
      if (cache === undefined) await account.close();
    }
  });
});

describe('a failed batch', () => {
  it('rejects what was awaited, is no unhandled rejection for page-mates, and is tried again', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    let isBroken = true;
    const routes: Record<string, Handler> = {
      'GET /api/v2/users/show_many': (request, match) =>
        isBroken ? { status: 500, json: { error: 'broken' } } : showMany('users', user)(request, match),
    };
    const { tickets } = await open(
      ticketsOf(250, (index) => ({ collaborator_ids: [1, 2, 3].map((each) => each * 1000 + index) })),
      { routes },
    );
    const page = await tickets.list({ query: { pageSize: 100 } }).page();
    await expect(page.items[0]?.requester).rejects.toMatchObject({ status: 500 });
    await expect(page.items[0]?.collaborators).rejects.toMatchObject({ status: 500 });
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    isBroken = false;
    expect((await page.items[1]?.requester)?.id).toBe(1001);
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('of a type that is loaded as a whole is tried again', async () => {
    let answers = 0;
    const routes: Record<string, Handler> = {
      'GET /api/v2/groups': (request, match) =>
        answers++ === 0 ? { status: 500 } : pagesOf('groups', groups)(request, match),
    };
    const { tickets } = await open(ticketsOf(1), { routes });
    const [ticket] = await first(tickets);
    await expect(ticket?.group).rejects.toThrow();
    expect((await ticket?.group)?.id).toBe(500);
  });

  it('of a single record rejects for anything but a missing record', async () => {
    const routes: Record<string, Handler> = {
      'GET /api/v2/brands/(\\d+)': () => ({
        status: 404,
        json: { error: 'InvalidEndpoint', description: 'Not found' },
      }),
    };
    const { tickets } = await open(
      ticketsOf(1, () => ({ brand_id: 1 })),
      { routes },
    );
    await expect((await first(tickets))[0]?.brand).rejects.toMatchObject({ code: 'endpoint_not_available' });
  });

  it('of a closed client says so', async () => {
    const { tickets, client } = await open(ticketsOf(1));
    const [ticket] = await first(tickets);
    await client.close();
    await expect(ticket?.requester).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe('keeping one record of a page', () => {
  it('does not keep the other records, whatever was read before', async () => {
    const { tickets } = await open(ticketsOf(100));
    let mate: WeakRef<object> | undefined;
    const keepOne = async (): Promise<Ticket> => {
      const { items } = await tickets.list().page();
      await items[0]?.requester;
      await items[0]?.group;
      mate = new WeakRef(recordOf(items[1] as Ticket));
      return items[0] as Ticket;
    };
    const kept = await keepOne();
    await collectGarbage();
    expect(mate?.deref()).toBeUndefined();
    expect((await kept.assignee)?.id).toBe(3000);
  });
});

async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
}

describe('records that were read in the name of another', () => {
  const named = () => account.requests.map(({ headers }) => headers['x-on-behalf-of']);
  const options = { onBehalfOf: 'a@example.com' };

  it('have what they refer to read in that name, past the caches', async () => {
    const { tickets, client } = await open(ticketsOf(2));
    for await (const ticket of tickets.list({ options })) {
      await ticket.requester;
      await ticket.group;
      await ticket.brand;
      await (await ticket.requester)?.organization;
    }
    expect(account.requests.length).toBeGreaterThan(3);
    expect(new Set(named())).toEqual(new Set(['a@example.com']));
    expect([client.cache.size('user'), client.cache.size('group')]).toEqual([0, 0]);
    const [own] = await tickets.list().toArray();
    await own?.requester;
    expect(named().slice(-2)).toEqual([undefined, undefined]);
  });

  it('do not have them answered by what the client knows itself', async () => {
    const { tickets } = await open(ticketsOf(1));
    for await (const ticket of tickets.list()) await ticket.requester;
    const before = account.count('users/show_many');
    for await (const ticket of tickets.list({ options })) await ticket.requester;
    expect(account.count('users/show_many')).toBe(before + 1);
  });

  it('are saved and reloaded in that name, unless the call says otherwise', async () => {
    const routes = {
      'PUT /api/v2/tickets/.*': () => ({ ticket: { id: 1 }, audit: {} }),
      'GET /api/v2/tickets/1': () => ({ ticket: { id: 1 } }),
    };
    const { tickets } = await open(ticketsOf(1), { routes });
    const [ticket] = await tickets.list({ options }).toArray();
    ticket?.set('subject', 'changed');
    await ticket?.save();
    await ticket?.reload();
    await ticket?.reload({ onBehalfOf: 'b@example.com' });
    expect(named()).toEqual(['a@example.com', 'a@example.com', 'a@example.com', 'b@example.com']);
  });
});
