import { describe, expect, it } from 'vitest';
import { Audit, GroupMembership, Organization, type Zendesk } from 'zents';
import { answeredBy, failureOf, openAccount } from './trap-account.ts';

const ids = (from: number, to: number): { id: number }[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: from + index }));

/** An account of 250 groups, by page or behind a cursor, as the query asks for it. */
function manyGroups(): { zendesk: Zendesk; sent: string[] } {
  const all = ids(1, 251);
  return answeredBy(({ url }) => {
    const query = new URL(url).searchParams;
    const size = Number(query.get('per_page') ?? query.get('page[size]'));
    const start = query.has('per_page')
      ? (Number(query.get('page') ?? 1) - 1) * size
      : Number(query.get('page[after]') ?? 0);
    const groups = all.slice(start, start + size);
    const hasMore = start + size < all.length;
    const link = `https://acme.zendesk.com/api/v2/groups?page[size]=${size}&page[after]=${start + size}`;
    const next = `https://acme.zendesk.com/api/v2/groups?per_page=${size}&page=${start / size + 2}`;
    const body = query.has('per_page')
      ? { groups, next_page: hasMore ? next : null, count: all.length }
      : { groups, meta: { has_more: hasMore, after_cursor: `${start + size}` }, links: { next: link } };
    return { body };
  });
}

describe('a list', () => {
  it('has no length that could be the one of a page: the API is asked for the count', async () => {
    const { zendesk, sandbox, close } = await openAccount();
    expect('length' in zendesk.tickets.list()).toBe(false);
    expect((await zendesk.tickets.count()).value).toBe(sandbox.records('Ticket').length);
    await close();
  });

  it('can be read again and again, from its beginning', async () => {
    const { zendesk } = manyGroups();
    const list = zendesk.groups.list();
    expect((await list.toArray()).length).toBe(250);
    expect((await list.toArray()).length).toBe(250);
  });

  it('of macros sends only what Zendesk knows, also when it is paged by offset', async () => {
    const { zendesk, sent } = answeredBy(() => ({ body: { macros: [], macro: { id: 5 }, next_page: null } }));
    await zendesk.macros.list({ page: 1 }).toArray();
    await zendesk.macros.get(5);
    expect(sent).toEqual(['GET /api/v2/macros?page=1&per_page=100', 'GET /api/v2/macros/5']);
  });

  it('is paged by cursor or by offset, never by both', async () => {
    const { zendesk, sent } = answeredBy(() => ({ body: { tickets: [], next_page: null } }));
    await zendesk.tickets.list({ page: 2 }).toArray();
    expect(sent).toEqual(['GET /api/v2/tickets?page=2&per_page=100']);
    const both = zendesk.tickets.list({ page: 2, from: 'abc' } as object);
    expect(await failureOf(both.page())).toMatchObject({ code: 'invalid_argument' });
  });

  it.each([
    [0, 207],
    [100, 150],
    [207, 240],
    [240, undefined],
    [249, 1_000],
    [250, 300],
  ])('from %s to %s holds just these records', async (start, stop) => {
    const { zendesk } = manyGroups();
    const groups = await zendesk.groups.list().slice(start, stop);
    expect(groups.map(({ id }) => id)).toEqual(ids(start + 1, Math.min(stop ?? 250, 250) + 1).map(({ id }) => id));
  });

  it('in part asks only for the pages that hold it, of the size that was stated', async () => {
    const { zendesk, sent } = manyGroups();
    const groups = await zendesk.groups.list({ per_page: 50 }).slice(207, 240);
    expect(groups.map(({ id }) => id)).toEqual(ids(208, 241).map(({ id }) => id));
    expect(sent).toEqual(['GET /api/v2/groups?per_page=50&page=5']);
  });

  it.each([
    [-1, 5],
    [0.5, 5],
    [0, -5],
  ])('from %s to %s is refused', async (start, stop) => {
    const { zendesk, sent } = manyGroups();
    expect(await failureOf(zendesk.groups.list().slice(start, stop))).toMatchObject({ code: 'invalid_argument' });
    expect(sent).toEqual([]);
  });

  it('of audits is read backward, from the last one on', async () => {
    const page = (from: number, before: string | null) => ({
      audits: ids(from, from + 3),
      before_cursor: before,
      after_cursor: null,
      before_url: before && `https://acme.zendesk.com/api/v2/ticket_audits?cursor=${before}`,
      after_url: null,
    });
    const { zendesk } = answeredBy(({ url }) => ({ body: url.includes('cursor=a') ? page(1, null) : page(4, 'a') }));
    const audits = await zendesk.ticketAudits.list({ limit: 3 }).reversed().toArray();
    expect(audits.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('that goes on elsewhere is asked for at the account all the same', async () => {
    const asked: string[] = [];
    const { zendesk } = answeredBy(({ url }) => {
      asked.push(url);
      const isFirst = asked.length === 1;
      const next = isFirst ? 'https://elsewhere.example/api/v2/groups?page[after]=x&page[size]=100' : null;
      return { body: { groups: [], meta: { has_more: isFirst, after_cursor: 'x' }, links: { next } } };
    });
    await zendesk.groups.list().toArray();
    expect(asked.map((url) => new URL(url).origin)).toEqual(['https://acme.zendesk.com', 'https://acme.zendesk.com']);
    expect(asked[1]).toContain('page[after]=x');
  });
});

describe('an export that goes on', () => {
  it('keeps the size of its pages', async () => {
    const { zendesk, sent } = answeredBy(() => ({
      body: { tickets: [], after_cursor: 'y', after_url: null, end_of_stream: true },
    }));
    await zendesk.tickets.incremental({ from: 'x', pageSize: 50 }).toArray();
    expect(sent).toEqual(['GET /api/v2/incremental/tickets/cursor?cursor=x&per_page=50']);
  });
});

describe('a query', () => {
  it.each<[string, (zendesk: Zendesk) => { page(): Promise<unknown> }, string]>([
    ['a name of its own', (zendesk) => zendesk.tickets.list({ active: true } as object), 'active=true'],
    ['a query of a list', (zendesk) => zendesk.triggers.list({ active: false, sort: '-position' }), 'active=false'],
    ['a list of values', (zendesk) => zendesk.users.list({ role: ['agent', 'admin'] }), 'role[]=agent&role[]=admin'],
    ['side-loads', (zendesk) => zendesk.tickets.list({ include: ['users', 'groups'] }), 'include=users,groups'],
    ['a list below another', (zendesk) => zendesk.users.tickets.requested(5, { include: ['users'] }), 'include=users'],
  ])('sends %s', async (_what, list, text) => {
    const { zendesk, sent } = answeredBy(() => ({ body: { tickets: [], users: [], triggers: [], next_page: null } }));
    await list(zendesk).page();
    expect(sent[0]?.split('?')[1]?.split('&')).toEqual(expect.arrayContaining(text.split('&')));
  });

  it('sends nothing for what is undefined', async () => {
    const { zendesk, sent } = answeredBy(() => ({ body: { tickets: [], meta: { has_more: false } } }));
    await zendesk.users.tickets.requested(5, { include: undefined, sort_by: undefined }).page();
    expect(sent[0]).not.toMatch(/include|sort_by|None|undefined|null/);
  });
});

describe('what was asked for', () => {
  it.each<[string, (zendesk: Zendesk) => { toArray(): Promise<object[]> }, object, new (...values: never[]) => object]>(
    [
      [
        'organizations of a user',
        (zendesk) => zendesk.users.organizations.list(5, { include: ['users'] } as object),
        { users: [{ id: 5 }], organizations: [{ id: 7 }] },
        Organization,
      ],
      [
        'audits of a ticket',
        (zendesk) => zendesk.tickets.audits.list(1, { include: ['users'] } as object),
        { users: [{ id: 5 }], audits: [{ id: 7 }] },
        Audit,
      ],
      [
        'memberships of a group',
        (zendesk) => zendesk.groups.memberships.list(1, { include: ['users'] } as object),
        { users: [{ id: 5 }], group_memberships: [{ id: 7 }] },
        GroupMembership,
      ],
    ],
  )('comes, whatever comes along: %s', async (_what, list, body, type) => {
    const { zendesk } = answeredBy(() => ({ body: { ...body, meta: { has_more: false }, next_page: null } }));
    const found = await list(zendesk).toArray();
    expect(found).toMatchObject([{ id: 7 }]);
    expect(found[0]).toBeInstanceOf(type);
  });
});
