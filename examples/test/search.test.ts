import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { Group, Organization, type Paginator, type SearchResult, Ticket, User, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

let sandbox: Sandbox;
let zendesk: Zendesk;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'small' });
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
});

afterAll(async () => {
  await zendesk.close();
  await sandbox.close();
});

const itemOf = <T>(_list: Paginator<T, unknown>): T => undefined as T;

describe('the type of a result', () => {
  it('follows the keyword type', () => {
    const { search } = zendesk;
    expectTypeOf(itemOf(search.list({ type: 'ticket' }))).toEqualTypeOf<Ticket>();
    expectTypeOf(itemOf(search.list('x', { type: 'user', minus: 'y' }))).toEqualTypeOf<User>();
    expectTypeOf(itemOf(search.export({ type: 'organization', name: 'x' }))).toEqualTypeOf<Organization>();
    expectTypeOf(itemOf(search.all({ type: 'group' }))).toEqualTypeOf<Group>();
    expectTypeOf(itemOf(search.list({ type: ['ticket', 'user'] }))).toEqualTypeOf<Ticket | User>();
    expectTypeOf(itemOf(search.all('x', { type: ['user', 'group'] as const }))).toEqualTypeOf<User | Group>();
    const some = { type: 'ticket', created_between: [new Date(0), new Date(1)] } as const;
    expectTypeOf(itemOf(search.list(some))).toEqualTypeOf<Ticket>();
    expectTypeOf(itemOf(search.export(some))).toEqualTypeOf<Ticket>();
  });

  it('is any of all types without it', () => {
    type Anything = Ticket | User | Organization | Group | SearchResult;
    expectTypeOf(itemOf(zendesk.search.list('x'))).toEqualTypeOf<Anything>();
    expectTypeOf(itemOf(zendesk.search.list({ created_after: new Date() }))).toEqualTypeOf<Anything>();
    expectTypeOf(itemOf(zendesk.search.list({ type: ['ticket', 'topic'] }))).toEqualTypeOf<Anything>();
    const wide: { type: string } = { type: 'ticket' };
    expectTypeOf(itemOf(zendesk.search.list(wide))).toEqualTypeOf<Anything>();
  });

  it('refuses what no search takes', () => {
    const { search } = zendesk;
    // @ts-expect-error an export needs a type
    expect(() => search.export('x')).not.toThrow();
    // @ts-expect-error an object is no value
    expect(() => search.list({ subject: {} })).not.toThrow();
    // @ts-expect-error an export is of one type
    expect(() => search.export({ type: ['user'], name: 'x' })).not.toThrow();
    // @ts-expect-error no such order
    expect(() => search.list('x', { sort_by: 'size' })).not.toThrow();
  });
});

describe('a search', () => {
  it('finds any subject by itself, however it is written', async () => {
    const { ticket } = await zendesk.tickets.create({ subject: 'x', comment: { body: 'x' } });
    const subject = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[*\n\r]/.test(text));
    await fc.assert(
      fc.asyncProperty(subject, async (text) => {
        sandbox.insert('Ticket', [{ id: ticket.id, subject: text, description: null }]);
        const found = await zendesk.search.list({ type: 'ticket', ids: [ticket.id], subject: text }).toArray();
        expect(found.map(({ id }) => id)).toEqual([ticket.id]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives each result the class of its type, and an open one to those that have none', async () => {
    const found = await zendesk.search.list({ created_before: new Date('2100-01-01') }).toArray();
    const classes = new Set(found.map((one) => one.constructor.name));
    expect([...classes].sort()).toEqual([Group, Organization, Ticket, User].map(({ name }) => name).sort());
    const user = found.find((one) => one instanceof User);
    expect(user?.result_type).toBe('user');
  });

  it('takes a record for its id', async () => {
    const [requester] = await zendesk.users.list().toArray({ limit: 1 });
    const { ticket } = await zendesk.tickets.create({ subject: 'Mine', requester, comment: { body: 'x' } });
    const found = await zendesk.search.list('Mine', { type: 'ticket', requester: requester ?? null }).toArray();
    expect(found.map(({ id }) => id)).toEqual([ticket.id]);
  });

  it('that is sorted by priority begins with the most urgent one', async () => {
    for (const priority of ['low', 'urgent', 'normal'] as const)
      await zendesk.tickets.create({ subject: 'Rank', priority, comment: { body: 'x' } });
    const found = await zendesk.search.list('Rank', { type: 'ticket', sort_by: 'priority' }).toArray();
    expect(found.map(({ priority }) => priority)).toEqual(['urgent', 'normal', 'low']);
  });

  it('loads what its results refer to in batches', async () => {
    const before = sandbox.requests.length;
    for await (const ticket of zendesk.search.list({ type: 'ticket', status_less_than: 'closed' }))
      await ticket.requester;
    expect(sandbox.requests.length - before).toBeLessThanOrEqual(2);
  });

  it('over everything of one type takes the export, else the list', async () => {
    const before = sandbox.requests.length;
    await zendesk.search.all({ type: 'ticket', status: 'open' }).toArray();
    await zendesk.search.all('printer', { minus: 'x' }).toArray();
    expect(sandbox.requests.slice(before).map(({ operation }) => operation)).toEqual(['search.export', 'search.list']);
  });

  it('with more than 1,000 results says so after the last one that there is, and not before', async () => {
    const many = Array.from({ length: 1_050 }, (_, index) => ({ id: 50_000 + index, subject: 'Twin' }));
    sandbox.insert('Ticket', many);
    const list = zendesk.search.list('Twin', { type: 'ticket' });
    const seen: number[] = [];
    const reading = async () => {
      for await (const { id } of list) seen.push(id);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'search_limit', count: 1_050 });
    expect(seen).toHaveLength(1_000);
    expect(await list.toArray({ limit: 1_000 })).toHaveLength(1_000);
    await expect(list.slice(1_000, 1_010)).rejects.toMatchObject({ code: 'search_limit' });
    expect(await zendesk.search.export('Twin', { type: 'ticket', pageSize: 500 }).toArray()).toHaveLength(1_050);
  });
});

describe('the audits of all tickets', () => {
  it('are read forward, and backward from any place', async () => {
    const all = await zendesk.ticketAudits.list().toArray();
    const page = await zendesk.ticketAudits.list({ pageSize: 3 }).page();
    const second = await page.next();
    expect((await second?.previous())?.items.map(({ id }) => id)).toEqual(page.items.map(({ id }) => id));
    const back = await zendesk.ticketAudits
      .list({ pageSize: 3, from: second?.cursor ?? '' })
      .reversed()
      .toArray();
    const ids = all.map(({ id }) => id);
    expect(back.map(({ id }) => id)).toEqual(ids.slice(0, ids.indexOf(second?.items.at(-1)?.id ?? 0)).reverse());
  });
});
