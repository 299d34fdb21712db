import { describe, expect, it } from 'vitest';
import { createSandbox } from './index.ts';
import { library } from './test/library.ts';
import { idsOf, listOf, manualClock, openSandbox, recordOf } from './test/open.ts';
import { support } from './test/support.ts';

describe('credentials', () => {
  const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` });

  it.each([
    [{ authorization: 'Bearer sandbox' }, 200],
    [basic('owner@example.com/token:sandbox'), 200],
    [basic('owner@example.com:sandbox'), 200],
    [basic('owner@example.com/token:wrong'), 401],
    [basic('nobody@example.com/token:sandbox'), 401],
    [{ authorization: 'Bearer wrong' }, 401],
    [{ authorization: 'Basic %%%' }, 401],
    [{ authorization: '' }, 401],
  ])('%j give %i', async (headers, status) => {
    const { call } = await openSandbox({ tables: support, seed: 'empty' });
    const answer = await call('GET', '/api/v2/tickets', undefined, headers);
    expect(answer.status).toBe(status);
    const isBearer = headers.authorization.startsWith('Bearer');
    const refusal = isBearer ? { error: 'invalid_token' } : { error: "Couldn't authenticate you" };
    if (status === 401) expect(answer.body).toMatchObject(refusal);
  });

  it.each([
    ['nothing', '', 200, null],
    ['a wrong password', `Basic ${btoa('owner@example.com:wrong')}`, 200, null],
    ['a wrong token', 'Bearer wrong', 401, undefined],
  ])('with %s, users/me answers as Zendesk does', async (_, authorization, status, id) => {
    const { call } = await openSandbox({ tables: support, seed: 'empty' });
    const answer = await call('GET', '/api/v2/users/me', undefined, { authorization });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body).toMatchObject({ user: { id, name: 'Anonymous user' } });
  });

  it('name the user who calls, or the one on whose behalf', async () => {
    const { call, sandbox } = await openSandbox({ tables: support, seed: 'empty' });
    sandbox.insert('User', [{ name: 'Ann', email: 'ann@example.com' }]);
    expect((await call('GET', '/api/v2/users/me')).body).toMatchObject({ user: { email: 'owner@example.com' } });
    const other = await call('GET', '/api/v2/users/me', undefined, { 'x-on-behalf-of': 'ann@example.com' });
    expect(other.body).toMatchObject({ user: { name: 'Ann' } });
  });

  it('of any kind are taken where that is asked for', async () => {
    const { call } = await openSandbox({ tables: support, authenticate: 'any' });
    expect((await call('GET', '/api/v2/tickets', undefined, { authorization: 'Bearer x' })).status).toBe(200);
  });
});

describe('the log of requests', () => {
  it('has what was asked, without the credentials', async () => {
    const { call, sandbox } = await openSandbox({ tables: library });
    await call('POST', '/api/v2/books?a=1&a=2&page[size]=3', { book: { title: 'x' } });
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/v2/books',
      query: { a: ['1', '2'], 'page[size]': '3' },
      headers: { authorization: '[redacted]', 'content-type': 'application/json' },
      body: { book: { title: 'x' } },
      operation: 'books.create',
      status: 201,
    });
    expect(JSON.stringify(sandbox.requests)).not.toContain('Bearer');
  });

  it('has requests that were refused, too', async () => {
    const { call, sandbox } = await openSandbox({ tables: library });
    await call('GET', '/api/v2/nothing');
    await call('POST', '/api/v2/books', '{"book":');
    expect(sandbox.requests.map(({ status, operation, body }) => [status, operation, body])).toEqual([
      [404, undefined, undefined],
      [400, 'books.create', '{"book":'],
    ]);
  });
});

describe('every answer', () => {
  it('carries a request id of its own, the limit and an etag that follows the body', async () => {
    const { call } = await openSandbox({ tables: library });
    const answers = [await call('GET', '/api/v2/books'), await call('GET', '/api/v2/books')];
    const [first, second] = answers.map(({ headers }) => headers);
    expect(first?.get('content-type')).toBe('application/json; charset=utf-8');
    expect(first?.get('x-rate-limit')).toBe('700');
    expect(first?.get('etag')).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(second?.get('etag')).toBe(first?.get('etag'));
    expect(second?.get('x-request-id')).not.toBe(first?.get('x-request-id'));
    await call('POST', '/api/v2/books', { book: { title: 'x' } });
    expect((await call('GET', '/api/v2/books')).headers.get('etag')).not.toBe(first?.get('etag'));
  });
});

describe('the rate limit', () => {
  it('refuses what is beyond the budget until the minute is over', async () => {
    const clock = manualClock();
    const { call } = await openSandbox({ tables: library, rateLimit: 2, clock });
    const ask = async () => (await call('GET', '/api/v2/books')).status;
    expect([await ask(), await ask()]).toEqual([200, 200]);
    clock.advance(45_500);
    const refused = await call('GET', '/api/v2/books');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15']);
    expect(refused.headers.get('x-rate-limit-remaining')).toBe('0');
    clock.advance(14_500);
    expect(await ask()).toBe(200);
  });
});

describe('seeds', () => {
  it('are what was asked for: counts in all, everyone with a turn', async () => {
    const { sandbox } = await openSandbox({ tables: support, seed: { tickets: 30, users: 20, groups: 4 } });
    const users = sandbox.records('User');
    const tickets = sandbox.records('Ticket');
    expect([users.length, tickets.length, sandbox.records('Group').length]).toEqual([20, 30, 4]);
    const endUsers = users.filter(({ role }) => role === 'end-user');
    expect(new Set(tickets.map((ticket) => ticket.requester_id)).size).toBe(endUsers.length);
    const ids = new Set(users.map(({ id }) => id));
    expect(tickets.every((ticket) => ids.has(ticket.requester_id) && ids.has(ticket.assignee_id))).toBe(true);
  });

  it('are the same every time', async () => {
    const contents = async () => {
      const { sandbox } = await openSandbox({ tables: support, seed: 'small', clock: () => 0 });
      const text = JSON.stringify([sandbox.records('User'), sandbox.records('Ticket'), sandbox.records('Audit')]);
      return text.replaceAll(sandbox.origin, '');
    };
    expect(await contents()).toBe(await contents());
  });

  it('can be records', async () => {
    const { call } = await openSandbox({ tables: library, seed: { books: [{ id: 9, title: 'mine' }] } });
    expect(recordOf((await call('GET', '/api/v2/books/9')).body, 'book').title).toBe('mine');
  });

  it('of an unknown type are refused with those there are', async () => {
    await expect(createSandbox({ tables: library, seed: { boks: 3 } })).rejects.toThrow(/boks.*books/);
  });

  it('come back after a reset, and nothing else stays', async () => {
    const { call, sandbox } = await openSandbox({ tables: support, seed: { tickets: 3 } });
    const before = sandbox.records('Ticket');
    await call('DELETE', '/api/v2/tickets/1');
    sandbox.fail('*', { status: 500, times: 9 });
    sandbox.reset();
    expect(sandbox.requests).toEqual([]);
    expect(sandbox.records('Ticket')).toEqual(before);
    expect((await call('GET', '/api/v2/tickets/1')).status).toBe(200);
  });
});

describe('records that a test holds', () => {
  it('are copies', async () => {
    const { call, sandbox } = await openSandbox({ tables: library });
    const [made] = sandbox.insert('books', [{ id: 1, title: 'a', notes: { x: 1 } }]);
    (made?.notes as { x: number }).x = 2;
    for (const record of sandbox.records('Book')) record.title = 'changed';
    expect(recordOf((await call('GET', '/api/v2/books/1')).body, 'book')).toMatchObject({
      title: 'a',
      notes: { x: 1 },
    });
  });

  it('of an unknown type are refused', async () => {
    const { sandbox } = await openSandbox({ tables: library });
    expect(() => sandbox.records('Film')).toThrow(/no Film.*Book/);
  });

  it.each([
    ['fail', 'boks.list', 'No operation is called boks.list. Did you mean books.list?'],
    ['fail', 'books.lst', 'Did you mean books.list?'],
    ['insert', 'Boook', 'The sandbox has no Boook. Did you mean Book?'],
    ['insert', 'boks', 'The sandbox has no boks. Did you mean book'],
  ] as const)('says which name was meant: %s %s', async (what, name, message) => {
    const { sandbox } = await openSandbox({ tables: library, seed: 'empty' });
    expect(() => (what === 'fail' ? sandbox.fail(name) : sandbox.insert(name, [{}]))).toThrow(message);
  });
});

describe('fetch', () => {
  const headers = { authorization: 'Bearer sandbox', 'content-type': 'application/json' };

  it('answers without a socket', async () => {
    const sandbox = await createSandbox({ tables: library, listen: false });
    const made = await sandbox.fetch(`${sandbox.origin}/api/v2/books`, {
      method: 'POST',
      headers,
      body: '{"book":{"title":"x"}}',
    });
    expect(made.status).toBe(201);
    const { books } = (await (await sandbox.fetch(`${sandbox.origin}/api/v2/books`, { headers })).json()) as {
      books: unknown[];
    };
    expect(books).toHaveLength(1);
  });

  it('fails as a fetch does', async () => {
    const sandbox = await createSandbox({ tables: library, listen: false });
    sandbox.fail('books.list', { kind: 'reset' });
    sandbox.fail('books.list', { kind: 'cut' });
    sandbox.fail('books.list', { kind: 'hang' });
    const ask = (signal?: AbortSignal) =>
      sandbox.fetch(`${sandbox.origin}/api/v2/books`, { headers, ...(signal && { signal }) });
    await expect(ask()).rejects.toThrow('fetch failed');
    await expect((await ask()).text()).rejects.toThrow('terminated');
    const caller = new AbortController();
    const hanging = ask(caller.signal);
    caller.abort();
    await expect(hanging).rejects.toThrow('aborted');
  });
});

describe('a mistake in a test', () => {
  const open = (options: object) => createSandbox({ tables: library, listen: false, ...options });
  const fail = (fault: object) => async () => (await open({})).fail('*', fault);

  it.each([
    ['an unknown option', () => open({ sede: 'small' }), 'createSandbox has no "sede"'],
    ['an unknown seed', () => open({ seed: 'smal' }), 'seed must be one of empty, small, large, not "smal"'],
    ['a seed of an unknown type', () => open({ seed: { boks: 2 } }), 'The seed names boks'],
    ['an unknown kind of fault', fail({ kind: 'sttus' }), 'kind must be one of status, reset'],
    ['an unknown key of a fault', fail({ retryafter: 1 }), 'A fault has no "retryafter"'],
  ])('is refused: %s', async (_, make, message) => {
    await expect(make()).rejects.toThrow(message);
  });
});

describe('closing', () => {
  it('ends the server, also by `await using`', async () => {
    let origin = '';
    {
      await using sandbox = await createSandbox({ tables: library });
      origin = sandbox.origin;
    }
    await expect(fetch(`${origin}/api/v2/books`)).rejects.toThrow('fetch failed');
  });

  it('does not wait for callers that hang', async () => {
    const sandbox = await createSandbox({ tables: library });
    sandbox.fail('*', { kind: 'hang' });
    const hanging = fetch(`${sandbox.origin}/api/v2/books`);
    await expect.poll(() => sandbox.requests.length).toBe(1);
    await sandbox.close();
    await expect(hanging).rejects.toThrow();
  });
});

describe('groups', () => {
  it('are listed by name, and their users by membership', async () => {
    const { call, sandbox } = await openSandbox({ tables: support, seed: 'empty', ids: (_, count) => count });
    sandbox.insert('Group', [{ name: 'Zebras' }, { name: 'Ants' }]);
    const groups = await call('GET', '/api/v2/groups?page[size]=9');
    expect(listOf(groups.body, 'groups').map(({ name }) => name)).toEqual(['Ants', 'Support', 'Zebras']);
    await call('POST', '/api/v2/group_memberships', { group_membership: { user_id: 1, group_id: 2 } });
    expect(idsOf((await call('GET', '/api/v2/groups/2/users')).body, 'users')).toEqual([1]);
    expect(idsOf((await call('GET', '/api/v2/users/1/groups')).body, 'groups')).toEqual([1, 2].sort());
  });
});
