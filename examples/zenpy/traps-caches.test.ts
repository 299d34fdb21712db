import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ticket } from 'zents';
import { type Account, answeredBy, failureOf, openAccount } from './trap-account.ts';

let account: Account;

beforeEach(async () => {
  account = await openAccount();
});
afterEach(() => account.close());

const someTicket = async (): Promise<Ticket> =>
  (await account.zendesk.tickets.list().toArray({ limit: 1 }))[0] as Ticket;

describe('what is cached', () => {
  it('is shared, but nobody sees what another edits', async () => {
    const { id } = await someTicket();
    const mine = await account.zendesk.tickets.get(id);
    mine.subject = 'mine';
    mine.tags?.push('mine');
    const yours = await account.zendesk.tickets.get(id);
    expect(account.lines().filter((line) => line.endsWith(`/tickets/${id}`))).toHaveLength(1);
    expect(yours.subject).not.toBe('mine');
    expect(yours.tags).not.toContain('mine');
  });

  it('is never found by the id of another type', async () => {
    const { zendesk, sandbox } = account;
    const { id, requester_id, organization_id } = await someTicket();
    const user = requester_id as number;
    const organization = organization_id ?? Number(sandbox.records('Organization')[0]?.id);
    for (const name of ['group', 'identity', 'request']) zendesk.cache.configure(name, { from: 'lists' });
    await zendesk.tickets.get(id);
    await zendesk.users.get(user);
    await zendesk.organizations.get(organization);
    const before = account.lines().length;
    const lists = [
      zendesk.tickets.incidents.list(id),
      zendesk.users.groups.list(user),
      zendesk.users.organizations.list(user),
      zendesk.users.identities.list(user),
      zendesk.users.requests.list(user),
      zendesk.users.tickets.requested(user),
      zendesk.users.tickets.ccd(user),
      zendesk.users.tickets.assigned(user),
      zendesk.organizations.tickets.list(organization),
      zendesk.organizations.requests.list(organization),
    ];
    for (const list of lists) await list.toArray();
    expect(account.lines().slice(before)).toHaveLength(lists.length);
  });

  it('does not answer a call that asks for more', async () => {
    const { id } = await someTicket();
    await account.zendesk.tickets.get(id);
    await account.zendesk.tickets.get(id, { include: ['users'] });
    expect(account.lines().filter((line) => line.includes(`/tickets/${id}?include=users`))).toHaveLength(1);
  });

  it('is asked for only as far as it is missing', async () => {
    const ids = (await account.zendesk.tickets.list().toArray({ limit: 3 })).map(({ id }) => id);
    await account.zendesk.tickets.get(ids[0] as number);
    const tickets = await account.zendesk.tickets.getMany(ids);
    expect(tickets.map((ticket) => ticket?.id)).toEqual(ids);
    expect(account.lines().at(-1)).toBe(`GET /api/v2/tickets/show_many?ids=${ids.slice(1)}`);
  });

  it('is neither a deleted user, nor a record without an id', async () => {
    const { zendesk, sandbox } = account;
    const [user] = sandbox.insert('User', [{ name: 'Ada', role: 'end-user' }]);
    await zendesk.users.get(Number(user?.id));
    await zendesk.users.delete(Number(user?.id));
    expect(zendesk.cache.has('user', Number(user?.id))).toBe(false);
    const anonymous = answeredBy(() => ({ body: { user: { id: null, name: 'Anonymous user' } } })).zendesk;
    await anonymous.users.me();
    expect(anonymous.cache.size('user')).toBe(0);
  });

  it('goes when it is named by a key of your own', async () => {
    const { zendesk, sandbox } = account;
    const [user] = sandbox.insert('User', [{ name: 'Ada', role: 'end-user', external_id: 'crm-1' }]);
    await zendesk.users.get(Number(user?.id));
    await zendesk.users.updateByExternalId({ notes: 'x' }, { external_ids: ['crm-1'] });
    expect(zendesk.cache.has('user', Number(user?.id))).toBe(false);
  });

  it('may be nothing: all calls work without the cache of their type', async () => {
    const { zendesk, sandbox } = account;
    const [user] = sandbox.insert('User', [{ name: 'Ada', role: 'end-user', external_id: 'crm-1' }]);
    zendesk.cache.remove('user');
    const job = await zendesk.users.updateByExternalId({ notes: 'x' }, { external_ids: ['crm-1'] });
    expect((await job.wait({ interval: 1 })).verdict).toBe('succeeded');
    expect((await zendesk.users.get(Number(user?.id))).notes).toBe('x');
  });
});

describe('side-loads', () => {
  it('answer references without any cache', async () => {
    const { zendesk, sandbox } = account;
    const bare = zendesk.with({ cache: false });
    for await (const ticket of bare.tickets.list({ include: ['users'] })) expect(await ticket.requester).not.toBeNull();
    expect(sandbox.requests.filter(({ path }) => path.includes('users'))).toEqual([]);
  });

  it('are given with the page, also those that have no cache', async () => {
    const page = await account.zendesk.tickets.list({ include: ['metric_sets', 'users'] }).page();
    expect(page.sideloads.users?.length).toBeGreaterThan(0);
    expect(page.sideloads.metric_sets?.length).toBeGreaterThan(0);
  });

  it('that the operation does not have are refused', async () => {
    const error = await failureOf(account.zendesk.tickets.list({ include: ['user'] as never }).page());
    expect(error.message).toContain('did you mean "users"?');
    expect(account.lines()).toEqual([]);
  });
});

describe('the caches', () => {
  it('are resized without a time to live that is stated again, and keep what they hold', async () => {
    const { cache, tickets } = account.zendesk;
    const { id } = await someTicket();
    await tickets.get(id);
    cache.configure('ticket', { maxSize: 50 });
    expect(cache.status('ticket')).toEqual({ policy: 'ttl', maxSize: 50, ttl: 30_000, from: 'single', enabled: true });
    expect(cache.has('ticket', id)).toBe(true);
  });

  it('change their policy and keep what they hold', async () => {
    const { cache, tickets } = account.zendesk;
    const { id } = await someTicket();
    await tickets.get(id);
    for (const policy of cache.engines) {
      cache.configure('ticket', { policy, ttl: 30_000 });
      expect(cache.has('ticket', id)).toBe(true);
    }
    expect(cache.engines).toEqual(['lru', 'ttl', 'lfu', 'rr']);
  });

  it('say how they are set and what they hold', async () => {
    const { cache } = account.zendesk;
    await someTicket();
    expect(Object.keys(cache.status())).toContain('user');
    expect(cache.stats('user')).toMatchObject({ hits: 0, misses: 0, maxSize: 10_000 });
  });

  it('are added for every type of record, and for nothing else', () => {
    const { cache } = account.zendesk;
    cache.add('group_membership', { policy: 'lru', maxSize: 10 });
    expect(cache.size('group_membership')).toBe(0);
    expect(() => cache.add('group_memberships', { policy: 'lru', maxSize: 10 })).toThrow('group_membership');
    expect(() => cache.add('membership', { policy: 'tlru', maxSize: 10 } as never)).toThrow('no type of record');
  });

  it('that do not exist are named in an error, whatever is asked of them', () => {
    const { cache } = account.zendesk;
    for (const call of [
      () => cache.get('x', 1),
      () => cache.purge('x'),
      () => cache.remove('x'),
      () => cache.stats('x'),
    ])
      expect(call).toThrow(expect.objectContaining({ code: 'cache', cache: 'x' }));
  });
});
