import { afterEach, describe, expect, it } from 'vitest';
import type { DeclaredListOperation, DeclaredOperation } from '../operation/operation.ts';
import { type Account, type Handler, type SeenRequest, startAccount } from '../testing/account.ts';
import { Comment, Ticket, User, userLink } from '../testing/objects.ts';
import { Resource } from './resource.ts';
import type { CallInput } from './types.ts';

let account: Account;

afterEach(() => account.close());

/** Carries out any operation. */
class Anything extends Resource {
  do(operation: Partial<DeclaredOperation>, input: CallInput = {}) {
    return this.call<Record<string, unknown>, Record<string, unknown>>(
      { id: 'things.do', method: 'POST', path: '/api/v2/things', retry: 'never', answer: 'none', ...operation },
      input,
    );
  }

  many(one: Partial<DeclaredOperation>, form: Partial<DeclaredOperation>, input: CallInput) {
    const own = { id: 'things.do', method: 'POST', path: '/api/v2/things', retry: 'never', answer: 'none' } as const;
    return this.oneOrMany({ ...own, ...one }, { ...own, id: 'things.doMany', ...form }, input);
  }

  all<T = unknown>(operation: Partial<DeclaredListOperation>, input: CallInput = {}) {
    const own = { id: 'things.list', method: 'GET', path: '/api/v2/things', retry: 'safe', pagination: [] } as const;
    return this.paginate<T>({ ...own, items: 'things', ...operation }, input);
  }
}

async function open(routes: Record<string, Handler> = {}) {
  account = await startAccount({
    'POST /api/v2/things': ({ body }) => ({ status: 201, json: body }),
    'PUT /api/v2/things/(\\d+)': ({ body }) => ({ ...(body as object), id: 1 }),
    'GET /api/v2/things/(\\d+)': () => ({ id: 1, subject: 'Printer' }),
    ...routes,
  });
  return new Anything(account.client());
}

const last = (): SeenRequest => account.requests.at(-1) as SeenRequest;
const anything = { body: { key: '', purpose: 'create' }, answer: { bare: 'any' } } as const;

describe('a body that is the record itself', () => {
  const bare = { body: { key: '', model: Ticket, purpose: 'create' }, answer: { bare: Ticket } } as const;
  const update = { ...bare, method: 'PUT', path: '/api/v2/things/{ticket_id}', retry: 'idempotent' } as const;

  it('goes without an envelope', async () => {
    const things = await open();
    const made = (await things.do(bare, { body: { subject: 'Printer' } })) as unknown as Ticket;
    expect(last().body).toEqual({ subject: 'Printer' });
    expect(made).toBeInstanceOf(Ticket);
  });

  it('of a model holds what changed without its id, and the model is put onto the answer', async () => {
    const things = await open();
    const ticket = (await things.do(
      { answer: bare.answer, method: 'GET', path: '/api/v2/things/{ticket_id}' },
      { path: [1] },
    )) as unknown as Ticket;
    ticket.subject = 'Scanner';
    await things.do({ ...update, body: { key: '', model: Ticket, purpose: 'update' } }, { path: [ticket] });
    expect(last().body).toEqual({ subject: 'Scanner' });
    expect(ticket.changes()).toEqual({});
  });

  it('of many records is a list, and a plain value goes as it is', async () => {
    const things = await open();
    const many = { key: '', model: Ticket, purpose: 'create', many: true, maxItems: 2 } as const;
    await things.do({ body: many }, { body: [{ subject: 'a' }, new Ticket({ subject: 'b' })] });
    expect(last().body).toEqual([{ subject: 'a' }, { subject: 'b' }]);
    await things.do({ body: { key: '', purpose: 'create' } }, { body: { any: ['thing'] } });
    expect(last().body).toEqual({ any: ['thing'] });
  });

  it.each([
    [5, 'things.do(body)'],
    [undefined, 'things.do(body)'],
    [new User({ name: 'x' }), 'things.do(body)'],
  ])('%o is refused before anything is sent', async (body, argument) => {
    const things = await open();
    await expect(things.do(bare, { body })).rejects.toMatchObject({ code: 'invalid_argument', argument });
    expect(account.requests).toHaveLength(0);
  });
});

describe('an answer without an envelope', () => {
  it('that is a list becomes records', async () => {
    const things = await open({ 'GET /api/v2/things': () => [{ id: 1 }, { id: 2 }] });
    const list = await things.all<Ticket>({ items: '', model: Ticket }).toArray();
    expect(list.map(({ id }) => id)).toEqual([1, 2]);
    expect(list[0]).toBeInstanceOf(Ticket);
  });

  it.each([[{ things: [] }], [{ error: 'x' }], [[1, 2]], ['text'], [null]])(
    '%o is no list of records',
    async (json) => {
      const things = await open({ 'GET /api/v2/things': () => ({ status: 200, json }) });
      await expect(things.all({ items: '', model: Ticket }).toArray()).rejects.toMatchObject({
        code: 'unexpected_response',
      });
    },
  );

  it('that stands within another object is found there, and missed where it is not', async () => {
    const things = await open({ 'GET /api/v2/things': () => ({ activity: { agents: [{ id: 1 }] } }) });
    const list = await things.all<Ticket>({ items: 'activity.agents', model: Ticket }).toArray();
    expect(list[0]).toBeInstanceOf(Ticket);
    await expect(things.all({ items: 'agents.activity' }).toArray()).rejects.toMatchObject({
      code: 'unexpected_response',
    });
  });

  it('of plain values may hold anything', async () => {
    const things = await open({ 'GET /api/v2/things': () => [1, 'two'] });
    expect(await things.all({ items: '' }).toArray()).toEqual([1, 'two']);
  });
});

describe('a POST that lists', () => {
  const keys = { filter: { type: 'object', required: true }, owner_id: { type: 'integer' } } as const;
  const search = { method: 'POST', pagination: ['cursor'], items: 'things', model: Ticket, body: { keys } } as const;
  const page = (id: number, next?: string) => ({
    things: [{ id }],
    meta: { has_more: next !== undefined, after_cursor: next },
    links: { next: next && `https://acme.zendesk.com/api/v2/things?page[after]=${next}` },
  });
  const route = {
    'POST /api/v2/things': ({ query }: SeenRequest) => (query.get('page[after]') ? page(2) : page(1, 'b')),
  };

  it('sends its body with every page, and pages by the query', async () => {
    const things = await open(route);
    const body = { filter: { name: { $contains: 'x' } }, owner_id: new User({ id: 7 } as object) };
    const list = await things.all<Ticket>(search, { body, query: { pageSize: 1 } }).toArray();
    expect(list.map(({ id }) => id)).toEqual([1, 2]);
    expect(list[0]).toBeInstanceOf(Ticket);
    expect(account.requests.map(({ line }) => line)).toEqual([
      'POST /api/v2/things?page[size]=1',
      'POST /api/v2/things?page[after]=b',
    ]);
    for (const request of account.requests) {
      expect(request.body).toEqual({ filter: { name: { $contains: 'x' } }, owner_id: 7 });
    }
  });

  it('goes on behind a cursor', async () => {
    const things = await open(route);
    const list = things.all<Ticket>(search, { body: { filter: {} }, query: { from: 'b' } });
    expect((await list.page()).items.map(({ id }) => id)).toEqual([2]);
  });

  it('looks for what its body said when it was called, however often it is read', async () => {
    const things = await open(route);
    const body = { filter: { name: { $in: ['x'] } } };
    const list = things.all(search, { body });
    body.filter.name.$in.push('y');
    await list.toArray();
    await list.page();
    expect(account.requests).toHaveLength(3);
    for (const request of account.requests) expect(request.body).toEqual({ filter: { name: { $in: ['x'] } } });
  });

  it('is repeated where an answer was lost, since it only reads', async () => {
    const things = await open({
      'POST /api/v2/things': () => (account.requests.length === 1 ? { status: 503, json: {} } : page(1)),
    });
    const patient = new Anything(account.client({ maxRetries: 1 }));
    await expect(things.all(search, { body: { filter: {} } }).toArray()).rejects.toMatchObject({ status: 503 });
    account.requests.length = 0;
    expect(await patient.all(search, { body: { filter: {} } }).toArray()).toHaveLength(1);
    expect(account.requests).toHaveLength(2);
  });

  it.each([
    [{ filter: 5 }, 'things.list(filter)'],
    [{}, 'things.list(filter)'],
    ['text', 'things.list(body)'],
  ])('of %o is refused before anything is sent', async (body, argument) => {
    const things = await open(route);
    await expect(things.all(search, { body }).toArray()).rejects.toMatchObject({ code: 'invalid_argument', argument });
    expect(account.requests).toHaveLength(0);
  });
});

describe('a list whose key follows from an argument', () => {
  const list = { items: 'users', model: User, instead: { tickets: Ticket }, pagination: ['cursor'] } as const;
  const page = (records: object) => ({ ...records, meta: { has_more: false } });

  it.each([
    ['users', User],
    ['tickets', Ticket],
  ])('has under %s the records of that type', async (key, type) => {
    const things = await open({ 'GET /api/v2/things': () => page({ [key]: [{ id: 1 }] }) });
    const records = await things.all(list).toArray();
    expect(records).toHaveLength(1);
    expect(records[0]).toBeInstanceOf(type);
  });

  it.each([[{ groups: [] }], [{ tickets: {} }], [{ tickets: [1] }]])('is missed in %o', async (records) => {
    const things = await open({ 'GET /api/v2/things': () => page(records) });
    await expect(things.all(list).toArray()).rejects.toMatchObject({ code: 'unexpected_response' });
  });
});

describe('a list that is cut short unless it is sorted', () => {
  const list = { items: 'things', pagination: ['cursor'], maxRecords: 2, unlimitedWith: ['sort'] } as const;
  const route = {
    'GET /api/v2/things': ({ query }: SeenRequest) => ({
      things: [1, 2],
      meta: { has_more: !query.has('page[after]'), after_cursor: 'b' },
    }),
  };

  it('throws where the API stops, and goes on where it does', async () => {
    const things = await open(route);
    await expect(things.all(list).toArray()).rejects.toMatchObject({ code: 'search_limit' });
    expect(await things.all(list, { query: { sort: 'name' } }).toArray()).toEqual([1, 2, 1, 2]);
  });
});

describe('a job', () => {
  const job = { path: '/api/v2/jobs' } as const;
  const one = { key: 'ticket', model: Ticket, purpose: 'update' } as const;
  const many = { ...one, key: 'items', many: true, maxItems: 2 } as const;

  it('holds its records beside its action', async () => {
    const things = await open({ 'POST /api/v2/jobs': () => ({}) });
    await things.do({ ...job, body: { ...many, purpose: 'create', job: 'create' } }, { body: [{ subject: 'a' }] });
    expect(last().body).toEqual({ job: { action: 'create', items: [{ subject: 'a' }] } });
    await things.do({ ...job, body: { ...many, job: 'update' } }, { body: [{ id: 1, subject: 'a' }] });
    expect(last().body).toEqual({ job: { action: 'update', items: [{ id: 1, subject: 'a' }] } });
  });

  it('is the form for many of a deletion, and then holds ids', async () => {
    const things = await open({ 'POST /api/v2/jobs/car': () => ({}) });
    const path = '/api/v2/owners/{owner_key}/tickets/{ticket_id}';
    const single = { method: 'DELETE', path, parameters: { owner_key: 'string' } } as const;
    const form = {
      path: '/api/v2/jobs/{owner_key}',
      parameters: { owner_key: 'string' },
      body: { key: 'items', type: 'string[]', purpose: 'create', job: 'delete' },
    } as const;
    await things.many(single, form, { path: ['car', [1, new Ticket({ id: 2 } as object)]] });
    expect(account.requests.map(({ line, body }) => [line, body])).toEqual([
      ['POST /api/v2/jobs/car', { job: { action: 'delete', items: ['1', '2'] } }],
    ]);
    await expect(things.many(single, form, { path: ['car', [new User({ id: 3 } as object)]] })).rejects.toMatchObject({
      argument: 'things.do(ids[0])',
    });
    await expect(things.many(single, form, { path: ['car', []] })).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(account.requests).toHaveLength(1);
  });
});

describe('a query that must name one thing', () => {
  const query = { external_id: { type: 'string' }, name: { type: 'string' } } as const;
  const remove = { method: 'DELETE', query, oneOf: ['external_id', 'name'] } as const;

  it.each([[{}], [{ name: '' }], [{ name: undefined }], [{ external_id: 'a', name: 'b' }]])(
    'is refused as %o',
    async (stated) => {
      const things = await open();
      const wrong = { code: 'invalid_argument', argument: 'things.do(query)' };
      await expect(things.do(remove, { query: stated })).rejects.toMatchObject(wrong);
      expect(account.requests).toHaveLength(0);
    },
  );

  it('goes with that one', async () => {
    const things = await open({ 'DELETE /api/v2/things': () => ({ status: 204 }) });
    await things.do(remove, { query: { name: 'b' } });
    expect(last().line).toBe('DELETE /api/v2/things?name=b');
  });
});

describe('keys beside an envelope', () => {
  const beside = { notify: { type: 'boolean' }, owner_id: { type: 'integer' } } as const;
  const body = { key: 'ticket', model: Ticket, purpose: 'create', beside } as const;

  it('are stated with the attributes and go beside them', async () => {
    const things = await open();
    await things.do({ body }, { body: { subject: 'x', notify: false } });
    expect(last().body).toEqual({ ticket: { subject: 'x' }, notify: false });
  });

  it('are taken from a model too, which is clean afterwards', async () => {
    const things = await open();
    const ticket = new Ticket({ subject: 'x' }).set('notify', true);
    await things.do({ body, answer: { ticket: Ticket } }, { body: ticket });
    expect(last().body).toEqual({ ticket: { subject: 'x' }, notify: true });
    expect(ticket.changes()).toEqual({});
    expect(ticket.get('notify')).toBeUndefined();
  });

  it('must be the same for all records of one call', async () => {
    const things = await open();
    const many = { ...body, many: true, maxItems: 10 } as const;
    await things.do(
      { body: many },
      {
        body: [
          { subject: 'a', notify: true },
          { subject: 'b', notify: true },
        ],
      },
    );
    expect(last().body).toEqual({ ticket: [{ subject: 'a' }, { subject: 'b' }], notify: true });
    const differing = things.do({ body: many }, { body: [{ notify: true }, { notify: false }] });
    await expect(differing).rejects.toMatchObject({ argument: 'things.do(notify)' });
  });

  it('are checked', async () => {
    const things = await open();
    await expect(things.do({ body }, { body: { notify: 'maybe' } })).rejects.toMatchObject({
      argument: 'things.do(notify)',
    });
    const required = { ...body, beside: { notify: { type: 'boolean', required: true } } } as const;
    await expect(things.do({ body: required }, { body: { subject: 'x' } })).rejects.toMatchObject({
      argument: 'things.do(notify)',
    });
    expect(account.requests).toHaveLength(0);
  });
});

describe('objects as keys of a body', () => {
  const keys = { one: { type: 'object' }, many: { type: 'object[]' } } as const;

  it('go as they are, empty ones too', async () => {
    const things = await open();
    const body = { one: { a: [1] }, many: [{ b: null }] };
    await things.do({ body: { keys } }, { body });
    expect(last().body).toEqual(body);
    await things.do({ body: { keys } }, { body: { one: null, many: null } });
    expect(last().body).toEqual({ one: null, many: null });
  });

  it.each([
    ['one', '{"a":1}'],
    ['one', [{ a: 1 }]],
    ['one', 5],
    ['many', '[{"a":1}]'],
    ['many', { a: 1 }],
  ])('are refused where %s is %j: it would be encoded twice, or be something else', async (name, value) => {
    const things = await open();
    const wrong = things.do({ body: { keys } }, { body: { [name]: value } });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid_argument', argument: `things.do(${name})` });
    expect(account.requests).toHaveLength(0);
  });
});

describe('ids as keys of a body, beside an envelope and in a query', () => {
  const ids = { type: 'integer[]', references: 'Ticket' } as const;
  const owner = { type: 'integer', references: 'User' } as const;
  const envelope = { key: 'ticket', model: Ticket, purpose: 'create', beside: { owner } } as const;
  const ticket = () => new Ticket({ subject: 'x' }, null).set('id', 7);
  const user = () => new User({ name: 'x' }, null).set('id', 8);

  it('are taken from records of their type', async () => {
    const things = await open();
    await things.do({ body: { keys: { ids } } }, { body: { ids: [ticket(), 5, '6'] } });
    expect(last().body).toEqual({ ids: [7, 5, '6'] });
    await things.do({ body: envelope }, { body: { subject: 'y', owner: user() } });
    expect(last().body).toEqual({ ticket: { subject: 'y' }, owner: 8 });
    await things.do({ query: { ids, owner } }, { query: { ids: [ticket(), 5], owner: user() } });
    expect(last().query.toString()).toBe('ids=7%2C5&owner=8');
  });

  it.each<[string, Partial<DeclaredOperation>, () => CallInput]>([
    ['ids', { body: { keys: { ids } } }, () => ({ body: { ids: [5, user()] } })],
    ['ids', { body: { keys: { ids } } }, () => ({ body: { ids: new Set([user()]) } })],
    ['owner', { body: envelope }, () => ({ body: { subject: 'y', owner: ticket() } })],
    ['ids', { query: { ids } }, () => ({ query: { ids: [user()] } })],
    ['owner', { query: { owner } }, () => ({ query: { owner: ticket() } })],
  ])('%s are refused of records of another type, before anything is sent', async (name, operation, input) => {
    const things = await open();
    await expect(things.do(operation, input())).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: `things.do(${name})`,
      message: expect.stringMatching(/must be a (ticket|user) or its id, not a record of type/),
    });
    expect(account.requests).toHaveLength(0);
  });
});

describe('records as keys of a body', () => {
  const keys = {
    ticket: { model: Ticket, purpose: 'create', required: true },
    users: { model: User, purpose: 'create', many: true },
    extra: { type: 'object' },
  } as const;

  it('are taken as models or as attributes', async () => {
    const things = await open();
    const users = [new User({ name: 'a' }), { name: 'b' }];
    await things.do({ body: { keys } }, { body: { ticket: { subject: 'x', id: 7 }, users, note: 'n' } });
    expect(last().body).toEqual({ ticket: { subject: 'x' }, users: [{ name: 'a' }, { name: 'b' }], note: 'n' });
  });

  it('go as they were when the call was made', async () => {
    const things = await open({ 'POST /api/v2/things': () => ({ ticket: { id: 1, subject: 'before' } }) });
    const ticket = new Ticket({ subject: 'before', comment: new Comment({ body: 'c' }) });
    const call = things.do({ body: { keys }, answer: { ticket: Ticket } }, { body: { ticket } });
    ticket.subject = 'after';
    await call;
    expect(last().body).toEqual({ ticket: { subject: 'before', comment: { body: 'c' } } });
    expect(ticket.subject).toBe('after');
    expect(ticket.get('comment')).toBeUndefined();
  });

  it('by themselves go under the key of their type, also where they save themselves', async () => {
    const things = await open({ 'POST /api/v2/things': () => ({ ticket: { id: 1, subject: 'x' } }) });
    const ticket = new Ticket({ subject: 'x' });
    await things.do({ body: { keys }, answer: { ticket: Ticket } }, { body: ticket });
    expect(last().body).toEqual({ ticket: { subject: 'x' } });
    expect(ticket.id).toBe(1);
  });

  it('of no key are refused', async () => {
    const things = await open();
    const wrong = things.do({ body: { keys } }, { body: new Comment({ body: 'x' }) });
    await expect(wrong).rejects.toMatchObject({ argument: 'things.do(body)' });
    expect(account.requests).toHaveLength(0);
  });

  it('that nobody may state go whole', async () => {
    const things = await open();
    const extra = new Ticket({ subject: 'x' });
    await things.do({ body: { keys } }, { body: { ticket: { subject: 'y' }, extra } });
    expect(last().body).toEqual({ ticket: { subject: 'y' }, extra: { subject: 'x' } });
  });

  it.each([
    [{ ticket: 5 }, 'things.do(ticket)'],
    [{ ticket: new User({ name: 'x' }) }, 'things.do(ticket)'],
    [{ ticket: { status: 'lost' } }, 'ticket.status'],
    [{ users: [{ name: 'a' }] }, 'things.do(ticket)'],
    [{ ticket: {}, users: 5 }, 'things.do(users)'],
  ])('%o are refused before anything is sent', async (body, argument) => {
    const things = await open();
    await expect(things.do({ body: { keys } }, { body })).rejects.toMatchObject({ argument });
    expect(account.requests).toHaveLength(0);
  });
});

describe('records that a discriminator tells apart', () => {
  const choice = { by: 'result_type', of: { user: userLink }, otherwise: Ticket } as const;

  it('have their own classes, and share what their list finds out', async () => {
    const things = await open({
      'GET /api/v2/things': () => ({
        things: [
          { id: 1, result_type: 'ticket', requester_id: 5 },
          { id: 2, result_type: 'unheard-of', requester_id: 6 },
          { id: 3, result_type: 'user', name: 'Ann' },
        ],
      }),
      'GET /api/v2/users/show_many': ({ query }) => ({
        users: (query.get('ids') ?? '').split(',').map((id) => ({ id: Number(id), name: id })),
      }),
    });
    const [first, second, third] = await things.all<Ticket>({ model: choice }).toArray();
    expect([first, second, third].map((one) => one?.constructor)).toEqual([Ticket, Ticket, User]);
    await Promise.all([first?.requester, second?.requester]);
    expect(account.count('/users/show_many')).toBe(1);
  });

  it('may be the one record of an answer', async () => {
    const things = await open({ 'POST /api/v2/things': () => ({ result: { id: 3, result_type: 'user' } }) });
    expect(await things.do({ answer: { result: choice } })).toBeInstanceOf(User);
  });

  it('must be records', async () => {
    const things = await open({ 'GET /api/v2/things': () => ({ things: ['text'] }) });
    await expect(things.all({ model: choice }).toArray()).rejects.toMatchObject({ code: 'unexpected_response' });
  });
});

describe('what comes along with one record', () => {
  it('is reached through the response, records as models', async () => {
    const things = await open({
      'GET /api/v2/things/(\\d+)': () => ({
        thing: { id: 1 },
        users: [{ id: 5, name: 'Ann' }],
        last_audits: [{ id: 9 }],
      }),
    });
    const include = { users: { key: 'users', to: userLink }, last_audits: { key: 'last_audits' } };
    const read = { method: 'GET', path: '/api/v2/things/{thing_id}', answer: { thing: 'object' }, include } as const;
    const { sideloads } = await things.do(read, { path: [1] }).withResponse();
    expect(sideloads).toMatchObject({ last_audits: [{ id: 9 }] });
    expect((sideloads.users as User[])[0]).toBeInstanceOf(User);
    expect((await things.do(anything, { body: {} }).withResponse()).sideloads).toEqual({});
  });
});

describe('the locale of a call', () => {
  const read = {
    method: 'GET',
    path: '/api/v2/help_center/{locale}/things/{ticket_id}',
    locale: 'optional',
    answer: { thing: Ticket },
    cached: true,
  } as const;
  const thing = () => ({ thing: { id: 1, subject: 'x' } });

  it("wins over the client's, and its answer stays out of the cache", async () => {
    const routes = { 'GET /api/v2/help_center/.*': thing };
    await open(routes);
    const things = new Anything(account.client({ locale: 'de' }));
    await things.do(read, { path: [1], options: { locale: 'fr' } });
    await things.do(read, { path: [1] });
    await things.do(read, { path: [1] });
    expect(account.requests.map(({ path }) => path)).toEqual([
      '/api/v2/help_center/fr/things/1',
      '/api/v2/help_center/de/things/1',
    ]);
  });

  it('is checked', async () => {
    const things = await open();
    const call = things.do(read, { path: [1], options: { locale: '../en' } });
    await expect(call).rejects.toMatchObject({ argument: 'options.locale' });
  });
});
