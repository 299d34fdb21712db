import { afterEach, describe, expect, it } from 'vitest';
import { recordsOf } from '../cache/record-cache.ts';
import type { ClientOptions } from '../client/options.ts';
import type { Logger } from '../log/logger.ts';
import { type Account, type Handler, showMany, startAccount } from '../testing/account.ts';
import { Ticket, Tickets, User, Users } from '../testing/objects.ts';
import type { Call } from './call.ts';

let account: Account;

afterEach(() => account.close());

const named = new Map<number, string>();
const user = (id: number) => ({ id, name: named.get(id) ?? `User ${id}`, organization_id: 7 });

const userAnswer = { path: '/api/v2/users/{user_id}', answer: { user: User } } as const;

/** Reads and writes whose answers are not for the cache. */
class Glimpses extends Users {
  show(user: number): Call<User> {
    return this.call({ id: 'users.show', method: 'GET', retry: 'safe', ...userAnswer }, { path: [user] });
  }

  preview(user: number): Call<User> {
    const operation = { id: 'users.preview', method: 'PUT', retry: 'never', partial: true, ...userAnswer } as const;
    return this.call(operation, { path: [user], body: { user: { name: 'preview' } } });
  }
}

async function open(options: ClientOptions = {}, routes: Record<string, Handler> = {}) {
  named.clear();
  account = await startAccount({
    'GET /api/v2/users/show_many': showMany('users', (id) => (id >= 9000 ? undefined : user(id))),
    'GET /api/v2/users/(\\d+)': (_, match) => ({ user: user(Number(match[1])) }),
    'GET /api/v2/organizations/(\\d+)/users/(\\d+)': (_, match) => ({
      user: { ...user(Number(match[2])), organization_id: Number(match[1]) },
    }),
    'GET /api/v2/end_users/(\\d+)': (_, match) => ({ user: { id: Number(match[1]), name: 'cut short' } }),
    'GET /api/v2/users/(\\d+)/organization': () => ({ organization: { id: 7, name: 'Organization 7' } }),
    'PUT /api/v2/users/(\\d+)': ({ body }, match) => {
      named.set(Number(match[1]), (body as { user: { name: string } }).user.name);
      return { user: user(Number(match[1])) };
    },
    'DELETE /api/v2/users/(\\d+)': () => ({ status: 204 }),
    'GET /api/v2/users': () => ({ users: [user(1), user(2)], meta: { has_more: false } }),
    'GET /api/v2/tickets/(\\d+)': (_, match) => ({ ticket: { id: Number(match[1]), subject: 'Printer' } }),
    'GET /api/v2/tickets': ({ query }) => ({
      tickets: [{ id: 1, requester_id: 5, group_id: 50 }],
      meta: { has_more: false },
      ...(query.get('include')?.includes('users') && { users: [{ id: 5, name: 'Side-loaded' }] }),
      ...(query.get('include')?.includes('groups') && { groups: [{ id: 50, name: 'Group' }] }),
      ...(query.get('include')?.includes('metric_sets') && { metric_sets: [{ id: 1 }] }),
    }),
    'DELETE /api/v2/tickets/destroy_many': () => ({ job_status: { id: 'V3-1', status: 'queued' } }),
    'DELETE /api/v2/tickets/(\\d+)': () => ({ status: 204 }),
    ...routes,
  });
  const client = account.client(options);
  return { client, users: new Users(client), tickets: new Tickets(client) };
}

describe('a call', () => {
  it('goes out although nobody awaits it', async () => {
    const { users } = await open();
    users.delete(1);
    while (account.count() === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(account.requests[0]?.line).toBe('DELETE /api/v2/users/1');
  });

  it('is a promise, and what comes after it is a plain one', async () => {
    const { users } = await open();
    const call = users.get(1);
    expect(call).toBeInstanceOf(Promise);
    expect(call.then(String).constructor).toBe(Promise);
    expect(await call.finally(() => {})).toBeInstanceOf(User);
    expect(await (async () => users.get(1))()).toBeInstanceOf(User);
  });

  it('gives its answer with withResponse, and one request for both', async () => {
    const { users } = await open();
    const call = users.get(1);
    const { data, response, requestId } = await call.withResponse();
    expect(data).toBeInstanceOf(User);
    expect(response).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    expect(requestId).toBe('r1');
    expect(await call).toBe(data);
    expect(account.count()).toBe(1);
  });

  it('that fails is no unhandled rejection where only withResponse was awaited', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const { users } = await open(
      {},
      { 'GET /api/v2/users/(\\d+)': () => ({ status: 404, json: { error: 'RecordNotFound' } }) },
    );
    await expect(users.get(1).withResponse()).rejects.toMatchObject({ code: 'record_not_found' });
    await expect(users.get(1)).rejects.toMatchObject({ code: 'record_not_found' });
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it.each([Number.NaN, '', 1.5, null, {}, [], 'x', '../1'])('refuses the id %s before sending', async (id) => {
    const { users } = await open();
    await expect(users.get(id as number)).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'users.get(user_id)',
    });
    expect(account.count()).toBe(0);
  });

  it('refuses a wrong option before sending, also where the cache could answer', async () => {
    const { users } = await open();
    await users.get(1);
    await expect(users.get(1, { options: { timeout: -1 } })).rejects.toMatchObject({ argument: 'options.timeout' });
    expect(account.count()).toBe(1);
  });
});

describe('get', () => {
  it('ten times at once is one request, and each gets a model of its own', async () => {
    const { users } = await open({ cache: false });
    const found = await Promise.all(Array.from({ length: 10 }, () => users.get(1)));
    expect(account.count()).toBe(1);
    expect(new Set(found).size).toBe(10);
    (found[0] as User).name = 'changed';
    expect(found[1]?.name).toBe('User 1');
  });

  it.each([
    ['under its key', { user: user(1) }],
    ['as a list of one', { user: [user(1)] }],
    ['as a list of one under the plural', { users: [user(1)] }],
  ])('gives the record that is answered %s', async (_, answer) => {
    const { users } = await open({}, { 'GET /api/v2/users/(\\d+)': () => answer });
    const found = await users.get(1);
    expect(found).toBeInstanceOf(User);
    expect(found.name).toBe('User 1');
  });

  it('once more after it has settled is another request where there is no cache', async () => {
    const { users } = await open({ cache: false });
    for (const _ of [1, 2]) await users.get(1);
    expect(account.count()).toBe(2);
  });

  it('is not shared by calls with different ids, queries or options', async () => {
    const { users } = await open({ cache: false });
    await Promise.all([
      users.get(1),
      users.get(2),
      users.get(1, { query: { include: 'groups' } }),
      users.get(1, { options: { onBehalfOf: 'a@example.com' } }),
      users.get(1, { options: { timeout: 1000 } }),
    ]);
    expect(account.count()).toBe(5);
  });

  it('fails for all who shared it, and is tried again', async () => {
    let isBroken = true;
    const routes: Record<string, Handler> = {
      'GET /api/v2/users/(\\d+)': () => (isBroken ? { status: 500 } : { user: user(1) }),
    };
    const { users } = await open({}, routes);
    const results = await Promise.allSettled([users.get(1), users.get(1)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    expect((await users.get(1)).id).toBe(1);
  });

  it('after a write is not answered by what was asked before it', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reads = 0;
    const routes: Record<string, Handler> = {
      'GET /api/v2/users/(\\d+)': async () => {
        const seen = user(1);
        if (reads++ === 0) await gate;
        return { user: seen };
      },
    };
    const { users } = await open({}, routes);
    const before = users.get(1);
    while (reads === 0) await new Promise((resolve) => setImmediate(resolve));
    await users.update(1, { name: 'new' });
    const after = users.get(1);
    expect((await after).name).toBe('new');
    release();
    expect((await before).name).toBe('User 1');
    expect((await users.get(1)).name).toBe('new');
  });

  it('is answered from the cache, by number, bigint, text and model alike', async () => {
    const { users } = await open();
    const first = await users.get(1);
    for (const id of [1, 1n, '1', first]) expect((await users.get(id)).name).toBe('User 1');
    expect(account.count()).toBe(1);
  });

  it.each([
    { options: { fresh: true } },
    { query: { include: 'groups' } },
    { options: { onBehalfOf: 'a@example.com' } },
    { options: { headers: { 'x-a': 'b' } } },
  ])('with %j bypasses the cache', async (input) => {
    const { users } = await open();
    await users.get(1);
    await users.get(1, input);
    expect(account.count()).toBe(2);
  });

  it('with withResponse bypasses the cache, also later', async () => {
    const { users } = await open();
    await users.get(1);
    const fresh = users.get(1);
    const { data, requestId } = await fresh.withResponse();
    expect(requestId).toBe('r2');
    expect(await fresh).toBe(data);
    const call = users.get(1);
    await call;
    expect((await call.withResponse()).requestId).toBe('r3');
  });

  it('with withResponse shares no request that is under way', async () => {
    const { users } = await open();
    const answers = await Promise.all([users.get(1), users.get(1).withResponse()]);
    expect(answers.map((answer) => ('data' in answer ? answer.data : answer).name)).toEqual(['User 1', 'User 1']);
    expect(account.count()).toBe(2);
  });

  it('that is fresh refreshes the cache', async () => {
    const { users } = await open();
    await users.get(1);
    named.set(1, 'new');
    await users.get(1, { options: { fresh: true } });
    expect((await users.get(1)).name).toBe('new');
    expect(account.count()).toBe(2);
  });

  it('for somebody else does not enter the cache', async () => {
    const { users } = await open();
    await users.get(1, { options: { onBehalfOf: 'a@example.com' } });
    await users.get(1);
    expect(account.count()).toBe(2);
  });

  it('of a cut record does not enter the cache', async () => {
    const { users } = await open();
    expect((await users.endUser(1)).name).toBe('cut short');
    expect((await users.get(1)).name).toBe('User 1');
    expect(account.count()).toBe(2);
  });

  it('under the id of another record is no key of the cache', async () => {
    const { users, client } = await open();
    recordsOf(client.cache).putAll({ object: 'Organization', attributes: {} }, [{ id: 1, name: 'Organization 1' }], 0);
    expect((await users.organizationOf(1)).name).toBe('Organization 7');
    expect(client.cache.has('organization', 7)).toBe(true);
    expect(client.cache.stats('organization')).toMatchObject({ hits: 0, misses: 0 });
    await users.getIn(3, 1);
    expect((await users.getIn(4, 1)).organization_id).toBe(4);
    expect(account.count()).toBe(3);
    await users.getIn(4, 1);
    expect(account.count()).toBe(3);
  });

  it('logs what the cache does', async () => {
    const lines: string[] = [];
    const logger: Logger = { debug: (line) => lines.push(line), info() {}, warn() {}, error() {} };
    const { users } = await open({ logger, logLevel: 'debug' });
    await users.get(1);
    await users.get(1);
    expect(lines.filter((line) => line.startsWith('Cach'))).toEqual([
      'Cache MISS: [User 1]',
      'Caching: [User 1]',
      'Cache HIT: [User 1]',
    ]);
    expect(lines[1]).toMatch(/^GET /);
  });

  it('of a cached record gives each caller a model of its own', async () => {
    const { users } = await open();
    const mine = await users.get(1);
    mine.name = 'changed';
    expect((await users.get(1)).name).toBe('User 1');
  });
});

describe('getMany', () => {
  it('keeps the order of the ids, with null where there is none, in chunks of 100', async () => {
    const { users } = await open();
    const wanted = [...Array.from({ length: 250 }, (_, index) => 250 - index), 9001, 1];
    const found = await users.getMany(wanted);
    expect(found.map((each) => each?.id)).toEqual(wanted.map((id) => (id === 9001 ? undefined : id)));
    expect(found[250]).toBeNull();
    expect(account.requests.map(({ query }) => query.get('ids')?.split(',').length)).toEqual([100, 100, 51]);
  });

  it('takes records that come in an object with their ids as keys, and keeps them', async () => {
    const { users } = await open({}, { 'GET /api/v2/users/show_many': () => ({ users: { 2: user(2), 1: user(1) } }) });
    expect((await users.getMany([1, 9001, 2])).map((each) => each?.id)).toEqual([1, undefined, 2]);
    await users.get(2);
    expect(account.count()).toBe(1);
  });

  it('refuses keys that hold no records', async () => {
    const { users } = await open({}, { 'GET /api/v2/users/show_many': () => ({ users: { error: 'broken' } }) });
    await expect(users.getMany([1])).rejects.toMatchObject({ code: 'unexpected_response' });
  });

  it('takes models, texts, bigints, sets, lists and async iterables', async () => {
    const { users, client } = await open();
    client.cache.disable();
    const ids = async (many: Parameters<Users['getMany']>[0]) => (await users.getMany(many)).map((each) => each?.id);
    expect(await ids(new Set([3, 4]))).toEqual([3, 4]);
    expect(await ids([5n, '6', await users.get(7)])).toEqual([5, 6, 7]);
    expect(await ids(users.list())).toEqual([1, 2]);
  });

  it('fills the cache and asks only for what is not in it', async () => {
    const { users } = await open();
    await users.getMany([1, 2]);
    await users.get(1);
    expect(account.count()).toBe(1);
    expect((await users.getMany([2, 3, 1])).map((each) => each?.id)).toEqual([2, 3, 1]);
    expect(account.requests[1]?.query.get('ids')).toBe('3');
    await users.getMany([1, 2, 3]);
    expect(account.count()).toBe(2);
    expect((await users.getMany([1, 2, 3]).withResponse()).requestId).toBe('r3');
  });

  it.each([
    { options: { fresh: true } },
    { options: { onBehalfOf: 'a@example.com' } },
    { query: { include: 'groups' } },
  ])('with %j bypasses the cache', async (input) => {
    const { users } = await open();
    await users.getMany([1, 2]);
    await users.getMany([1, 2], input);
    expect(account.count('ids=1,2')).toBe(2);
  });

  it('of nothing is nothing', async () => {
    const { users } = await open();
    expect(await users.getMany([])).toEqual([]);
    await expect(users.getMany([]).withResponse()).rejects.toMatchObject({ argument: 'users.getMany(ids)' });
    expect(account.count()).toBe(0);
  });

  it.each([1, null, undefined, '12'])('refuses %j, which is no collection', async (ids) => {
    const { users } = await open();
    await expect(users.getMany(ids as never)).rejects.toMatchObject({ argument: 'users.getMany(ids)' });
    expect(account.count()).toBe(0);
  });

  it('refuses what is no id before sending', async () => {
    const { users } = await open();
    await expect(users.getMany([1, Number.NaN])).rejects.toMatchObject({ argument: 'users.getMany(ids)' });
    await expect(users.getMany([new Ticket({ id: 1 }, null)] as never)).rejects.toThrow('must be a user or its id');
    expect(account.count()).toBe(0);
  });

  it('gives models that load their references together', async () => {
    const { users } = await open(
      {},
      { 'GET /api/v2/organizations/show_many': showMany('organizations', (id) => ({ id })) },
    );
    for (const each of await users.getMany([1, 2, 3])) expect((await each?.organization)?.id).toBe(7);
    expect(account.count('organizations')).toBe(1);
  });
});

describe('the cache', () => {
  it('is filled by lists for the types that say so, and only for those', async () => {
    const { users, tickets } = await open();
    await users.list().toArray();
    await tickets.list().toArray();
    await users.get(1);
    expect(account.count('/users/1')).toBe(0);
    await tickets.get(1);
    expect(account.count('/tickets/1')).toBe(1);
  });

  it('is not filled by a list of cut records, or for somebody else', async () => {
    const { users, tickets, client } = await open();
    client.cache.configure('ticket', { from: 'lists' });
    await tickets.list({}, { partial: true }).toArray();
    await users.list({ options: { onBehalfOf: 'a@example.com' } }).toArray();
    expect([client.cache.has('ticket', 1), client.cache.has('user', 1)]).toEqual([false, false]);
  });

  it('is refreshed by an update and emptied of what is deleted', async () => {
    const { users } = await open();
    await users.get(1);
    await users.update(1, { name: 'new' });
    expect((await users.get(1)).name).toBe('new');
    expect(account.count('GET')).toBe(1);
    await users.delete(1);
    await users.get(1);
    expect(account.count('GET')).toBe(2);
  });

  it('is not filled by an update: tickets enter by get and getMany only', async () => {
    const { client, users } = await open();
    await users.update(1, { name: 'new' });
    expect(client.cache.has('user', 1)).toBe(false);
  });

  it('is not filled by a read that is neither get nor getMany', async () => {
    const { client } = await open();
    expect((await new Glimpses(client).show(1)).name).toBe('User 1');
    expect(client.cache.has('user', 1)).toBe(false);
  });

  it('takes no cut record from a write, and no longer holds the one before it', async () => {
    const { client, users } = await open();
    await users.get(1);
    expect((await new Glimpses(client).preview(1)).name).toBe('preview');
    expect(client.cache.has('user', 1)).toBe(false);
  });

  it('is emptied of all that a bulk delete names', async () => {
    const { tickets, client } = await open();
    for (const id of [1, 2, 3]) await tickets.get(id);
    await tickets.delete([1, 2]);
    expect([1, 2, 3].map((id) => client.cache.has('ticket', id))).toEqual([false, false, true]);
  });

  it('is emptied of all that a bulk update names', async () => {
    const job = () => ({ job_status: { id: 'V3-1', status: 'queued' } });
    const { tickets, client } = await open({}, { 'PUT /api/v2/tickets/update_many': job });
    for (const id of [1, 2, 3, 4, 5]) await tickets.get(id);
    await tickets.update([{ id: 1, status: 'open' }, await tickets.get(2)]);
    await tickets.update([3, 4], { status: 'open' });
    expect([1, 2, 3, 4, 5].map((id) => client.cache.has('ticket', id))).toEqual([false, false, false, false, true]);
  });

  it('keeps what a failed update left unchanged', async () => {
    const { users, client } = await open(
      {},
      { 'PUT /api/v2/users/(\\d+)': () => ({ status: 422, json: { error: 'RecordInvalid' } }) },
    );
    await users.get(1);
    await expect(users.update(1, { name: '' })).rejects.toThrow();
    expect(client.cache.has('user', 1)).toBe(true);
  });

  it.each([404, 409, 500])('forgets what an update that fails with %i may have left otherwise', async (status) => {
    const { users, client } = await open(
      {},
      { 'PUT /api/v2/users/(\\d+)': () => ({ status, json: { error: 'RecordNotFound' } }) },
    );
    await users.get(1);
    await expect(users.update(1, { name: 'new' })).rejects.toThrow();
    expect(client.cache.has('user', 1)).toBe(false);
  });

  it('answers no call whose signal was aborted', async () => {
    const { users } = await open();
    const options = { signal: AbortSignal.abort() };
    await users.get(1);
    await expect(users.get(1, { options })).rejects.toMatchObject({ code: 'abort' });
    await expect(users.getMany([1], { options })).rejects.toMatchObject({ code: 'abort' });
  });

  it('is not filled by a query that may cut a record short', async () => {
    const { users, client } = await open();
    await users.get(1, { query: { reduced_payload_size: true } });
    expect(client.cache.has('user', 1)).toBe(false);
    await users.get(1, { query: { include: ['identities'] } });
    expect(client.cache.has('user', 1)).toBe(true);
  });

  it('takes no side-load and no answer of a write that were for somebody else', async () => {
    const { users, tickets, client } = await open();
    const options = { onBehalfOf: 'a@example.com' };
    await tickets.list({ query: { include: ['groups'] }, options }).page();
    expect(client.cache.has('group', 50)).toBe(false);
    await users.get(1);
    await users.update(1, { name: 'new' }, { options });
    expect(client.cache.has('user', 1)).toBe(false);
  });

  it('answers no call after a write with what was asked for before it, whichever client wrote', async () => {
    let reads = 0;
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { client } = await open(
      {},
      {
        'GET /api/v2/users/(\\d+)': async () => {
          reads += 1;
          const name = `read ${reads}`;
          if (reads === 1) await gate;
          return { user: { id: 1, name } };
        },
      },
    );
    const [one, other] = [new Users(client), new Users(client.with({ timeout: 5_000 }))];
    const before = one.get(1);
    while (reads === 0) await new Promise((resolve) => setImmediate(resolve));
    await other.update(1, { name: 'written' });
    expect((await one.get(1)).name).toBe('read 2');
    release();
    expect((await before).name).toBe('read 1');
  });

  it('is shared with a client for the same principal only', async () => {
    const { client } = await open();
    await new Users(client).get(1);
    await new Users(client.with({ timeout: 5000 })).get(1);
    expect(account.count()).toBe(1);
    await new Users(client.with({ onBehalfOf: 'a@example.com' })).get(1);
    expect(account.count()).toBe(2);
  });
});

describe('side-loads', () => {
  const include = { query: { include: ['users', 'groups', 'metric_sets'] } };

  it('are models on the page, by name; what has no type is plain', async () => {
    const { tickets } = await open();
    const { sideloads } = await tickets.list(include).page();
    expect(account.requests[0]?.query.get('include')).toBe('users,groups,metric_sets');
    expect(sideloads.users?.[0]).toBeInstanceOf(User);
    expect(sideloads.groups).toMatchObject([{ id: 50, name: 'Group' }]);
    expect(sideloads.metric_sets).toEqual([{ id: 1 }]);
  });

  it('that were not asked for are absent', async () => {
    const { tickets } = await open();
    expect((await tickets.list().page()).sideloads).toEqual({});
  });

  it('answer references without a request, also without a cache', async () => {
    const { tickets } = await open({ cache: false });
    for await (const ticket of tickets.list(include)) {
      expect((await ticket.requester)?.name).toBe('Side-loaded');
      expect((await ticket.group)?.name).toBe('Group');
    }
    expect(account.count()).toBe(1);
  });

  it('fill the cache where they are whole, and never where they are cut short', async () => {
    const { tickets, client, users } = await open();
    await tickets.list(include).toArray();
    expect([client.cache.has('group', 50), client.cache.has('user', 5)]).toEqual([true, false]);
    expect((await users.get(5)).name).toBe('User 5');
  });

  it('do not hide a whole record that is cached', async () => {
    const { tickets, users } = await open();
    await users.get(5);
    const [ticket] = await tickets.list(include).toArray();
    expect((await ticket?.requester)?.name).toBe('User 5');
  });
});
