import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ticket, User } from 'zents';
import { type Account, answeredBy, failureOf, openAccount } from './trap-account.ts';

let account: Account;

beforeEach(async () => {
  account = await openAccount();
});
afterEach(() => account.close());

const someTickets = (limit: number): Promise<Ticket[]> => account.zendesk.tickets.list().toArray({ limit });
const writes = () => account.lines().filter((line) => !line.startsWith('GET'));

describe('an update', () => {
  it('that failed keeps the changes, whatever else is asked for meanwhile', async () => {
    const [ticket] = (await someTickets(1)) as [Ticket];
    ticket.subject = 'changed';
    account.sandbox.fail('tickets.update', { status: 422 });
    expect((await failureOf(account.zendesk.tickets.update(ticket))).code).toBe('validation');
    await account.zendesk.tickets.list().page();
    await account.zendesk.tickets.get(ticket.id, {}, { fresh: true });
    expect(ticket.changes()).toEqual({ subject: 'changed' });
    await account.zendesk.tickets.update(ticket);
    expect(account.lastBody()).toEqual({ ticket: { id: ticket.id, subject: 'changed' } });
  });

  it('gives the record that was passed what the server made of it', async () => {
    const [ticket] = (await someTickets(1)) as [Ticket];
    const before = ticket.updated_at;
    ticket.tags = ['B', 'a'];
    const { ticket: saved } = await account.zendesk.tickets.update(ticket);
    expect(ticket.toJSON()).toEqual(saved.toJSON());
    expect(ticket.changes()).toEqual({});
    expect(ticket.updated_at).not.toBeUndefined();
    expect(before).not.toBeUndefined();
  });

  it('of custom fields sends those that differ, with their ids and values', async () => {
    const ticket = new Ticket(
      {
        id: 1,
        custom_fields: [
          { id: 11, value: 'a' },
          { id: 12, value: 'b' },
        ],
      } as object,
      null,
    );
    const field = ticket.custom_fields?.[1];
    if (field) field.value = 'c';
    expect(ticket.changes()).toEqual({ custom_fields: [{ id: 12, value: 'c' }] });
  });

  it('takes the options that it names, and refuses those that it does not', async () => {
    const misspelt = { ifUnchangd: true } as object;
    const error = await failureOf(account.zendesk.tickets.update(1, { subject: 'x' }, misspelt));
    expect(error.message).toContain('did you mean "ifUnchanged"');
    expect(writes()).toEqual([]);
  });
});

describe('a list in place of an array', () => {
  it('is read in full and sent in full', async () => {
    const tickets = account.zendesk.tickets.list();
    const all = await tickets.toArray();
    const job = await account.zendesk.tickets.delete(tickets);
    expect(writes()).toEqual([`DELETE /api/v2/tickets/destroy_many?ids=${all.map(({ id }) => id)}`]);
    await job.wait({ interval: 1 });
    expect(job.outcomes.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it.each<[string, (ids: number[]) => Iterable<number> | AsyncIterable<number>]>([
    ['a set', (ids) => new Set(ids)],
    ['an iterator', (ids) => ids.values()],
    [
      'an async generator',
      async function* (ids) {
        yield* ids;
      },
    ],
  ])('may be %s', async (_what, make) => {
    const ids = (await someTickets(3)).map(({ id }) => id);
    await account.zendesk.tickets.update(make(ids), { priority: 'high' });
    expect(writes()).toEqual([`PUT /api/v2/tickets/update_many?ids=${ids}`]);
    expect(account.lastBody()).toEqual({ ticket: { priority: 'high' } });
  });

  it('that is empty is refused, and nothing is sent', async () => {
    const { zendesk } = account;
    for (const call of [
      () => zendesk.tickets.delete([]),
      () => zendesk.tickets.create(new Set<Ticket>()),
      () => zendesk.tickets.update([], { priority: 'high' }),
      () => zendesk.deletedTickets.restore([]),
      () => zendesk.users.deleteByExternalId({ external_ids: [] }),
    ])
      expect((await failureOf(call())).code).toBe('invalid_argument');
    expect(account.lines()).toEqual([]);
  });

  it('that is too long is refused, and nothing is sent', async () => {
    const { zendesk } = account;
    const ids = Array.from({ length: 101 }, (_, index) => index + 1);
    for (const call of [
      () => zendesk.tickets.delete(ids),
      () => zendesk.tickets.update(ids.values(), { priority: 'high' }),
      () => zendesk.users.create(ids.map((id) => ({ name: `User ${id}` }))),
      () => zendesk.deletedTickets.delete(new Set(ids)),
      () => zendesk.users.updateByExternalId({ notes: 'x' }, { external_ids: ids.map(String) }),
    ])
      expect((await failureOf(call())).code).toBe('too_many_values');
    expect(account.lines()).toEqual([]);
  });

  it('of records is reduced to their ids where ids are expected', async () => {
    const [target, ...sources] = (await someTickets(3)) as [Ticket, Ticket, Ticket];
    await account.zendesk.tickets.merge(target, { ids: sources });
    expect(account.lastBody()).toEqual({ ids: sources.map(({ id }) => id) });
  });
});

describe('a job', () => {
  it('tells which rows failed, and why, with the rows themselves', async () => {
    const [ticket] = (await someTickets(1)) as [Ticket];
    const rows = [
      { id: 999_999, subject: 'x' },
      { id: ticket.id, subject: 'y' },
    ];
    const job = await (await account.zendesk.tickets.update(rows)).wait({ interval: 1 });
    expect(job.status).toBe('completed');
    expect(job.verdict).toBe('partlyFailed');
    expect(job.failures).toMatchObject([{ index: 0, input: rows[0], error: { code: 'RecordNotFound' } }]);
    expect(() => job.throwIfFailed()).toThrow('row 0: RecordNotFound');
  });

  it('is one of a list like all others', async () => {
    await account.zendesk.users.create([{ name: 'Ada' }]);
    const jobs = await account.zendesk.jobStatuses.list().toArray();
    expect(jobs.map(({ verdict }) => verdict)).toEqual(['running']);
  });
});

describe('what cannot be right', () => {
  it.each([[null], [undefined], ['x'], [5], [[undefined]], [[null]], [new User({ name: 'x' })]])(
    '%s is no ticket',
    async (value) => {
      const error = await failureOf(account.zendesk.tickets.create(value as never));
      expect(error.code).toBe('invalid_argument');
      expect(account.lines()).toEqual([]);
    },
  );

  it('a delete sends no body', async () => {
    const bodies: unknown[] = [];
    const { zendesk } = answeredBy(({ body }) => {
      bodies.push(body);
      return { status: 204, body: '' };
    });
    await zendesk.tickets.delete(1);
    expect(bodies).toEqual([undefined]);
  });
});
