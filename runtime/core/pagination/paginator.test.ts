import { afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../client/options.ts';
import { type Account, type Handler, pagesOf, type Reply, startAccount } from '../testing/account.ts';
import { type Ticket, Tickets } from '../testing/objects.ts';

let account: Account;

afterEach(() => account.close());

const records = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

async function open(list: Handler, options: ClientOptions = {}): Promise<Tickets> {
  account = await startAccount({ 'GET /api/v2/tickets': list });
  return new Tickets(account.client(options));
}

const openOf = (count: number, options?: ClientOptions) => open(pagesOf('tickets', records(count)), options);

/** Lets everything that is under way on loopback arrive. */
async function settle(isDone: () => boolean = () => false): Promise<void> {
  for (let turn = 0; turn < 200 && !isDone(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A list whose later pages wait until they are let go. */
function gated(count: number, isOpen = (_page: number): Promise<unknown> | undefined => undefined): Handler {
  const answer = pagesOf('tickets', records(count));
  let page = 0;
  return async (request, match) => {
    await isOpen(++page);
    return answer(request, match);
  };
}

const ids = (tickets: readonly Ticket[]) => tickets.map(({ id }) => id);

describe('a list', () => {
  it('requests nothing until it is read', async () => {
    const tickets = await openOf(3);
    tickets.list();
    tickets.list().pages();
    tickets.list()[Symbol.asyncIterator]();
    await settle();
    expect(account.count()).toBe(0);
  });

  it('is no promise', async () => {
    const tickets = await openOf(3);
    const list = tickets.list();
    expect(list).not.toHaveProperty('then');
    expect(await (async () => list)()).toBe(list);
  });

  it('gives all records of all pages in order', async () => {
    const tickets = await openOf(250);
    const seen: number[] = [];
    for await (const ticket of tickets.list()) seen.push(ticket.id);
    expect(seen).toEqual(records(250).map(({ id }) => id));
    expect(account.count()).toBe(3);
  });

  it('that is read twice is requested twice', async () => {
    const tickets = await openOf(2);
    const list = tickets.list();
    for (const _ of [1, 2]) expect(ids(await list.toArray())).toEqual([1, 2]);
    for await (const _ of list);
    expect(account.count()).toBe(3);
  });

  it('without records ends at once', async () => {
    const tickets = await openOf(0);
    for await (const _ of tickets.list()) expect.unreachable();
    expect(account.count()).toBe(1);
  });

  it('can end with an empty page', async () => {
    const tickets = await open(({ query }): Reply => {
      if (query.get('page[after]'))
        return { tickets: [], meta: { has_more: false, after_cursor: null }, links: { next: null } };
      return { tickets: records(2), meta: { has_more: true, after_cursor: 'b' } };
    });
    expect(ids(await tickets.list().toArray())).toEqual([1, 2]);
    expect(account.count()).toBe(2);
  });

  it('goes on after an empty page that says so', async () => {
    const tickets = await open(({ query }): Reply => {
      if (query.get('page[after]')) return { tickets: records(1), meta: { has_more: false } };
      return { tickets: [], meta: { has_more: true, after_cursor: 'b' } };
    });
    expect(ids(await tickets.list().toArray())).toEqual([1]);
  });

  it('goes on after an empty page that was read ahead', async () => {
    const pages = [records(2), [], [{ id: 3 }], []];
    const tickets = await open(({ query }): Reply => {
      const page = Number(query.get('page[after]') ?? 0);
      return { tickets: pages[page] ?? [], meta: { has_more: page < 3, after_cursor: String(page + 1) } };
    });
    const seen: number[] = [];
    for await (const ticket of tickets.list()) seen.push(ticket.id);
    expect(seen).toEqual([1, 2, 3]);
    expect(account.count()).toBe(4);
  });

  it('asks for links of other hosts on its own origin', async () => {
    const tickets = await openOf(150);
    await tickets.list().toArray();
    expect(account.requests[1]?.line).toBe('GET /api/v2/tickets?page[size]=100&page[after]=100');
  });

  it('goes on behind a cursor', async () => {
    const tickets = await openOf(250);
    const { cursor } = await tickets.list().page();
    expect(cursor).toBe('100');
    expect(ids(await tickets.list({ query: { from: cursor } }).toArray())[0]).toBe(101);
    expect(account.count()).toBe(3);
  });

  it.each([
    ['next_page', { next_page: '/api/v2/tickets?page=2' }, { next_page: null }],
    ['meta.has_more', { meta: { has_more: true, after_cursor: 'b' } }, { meta: { has_more: false } }],
    ['has_more', { has_more: true, next_page_url: '/api/v2/tickets?n=2' }, { has_more: false, next_page_url: null }],
    [
      'end_of_stream',
      { end_of_stream: false, after_url: '/api/v2/tickets?c=2' },
      { end_of_stream: true, after_url: '/x' },
    ],
    ['nothing', undefined, {}],
  ])('without declared pagination follows %s', async (_, more, last) => {
    let page = 0;
    const tickets = await open(() => ({ tickets: [{ id: ++page }], ...(page === 1 && more ? more : last) }));
    expect(ids(await tickets.list({}, { pagination: [] }).toArray())).toEqual(more ? [1, 2] : [1]);
    expect(account.requests[0]?.line).toBe('GET /api/v2/tickets');
  });
});

describe('a page', () => {
  it('has its records, its cursor, its answer and the next one', async () => {
    const tickets = await openOf(150);
    const page = await tickets.list().page();
    expect(ids(page.items)).toHaveLength(100);
    expect(page).toMatchObject({
      hasMore: true,
      cursor: '100',
      sideloads: {},
      response: { status: 200, requestId: 'r1' },
    });
    const last = await page.next();
    expect(last).toMatchObject({ hasMore: false, cursor: '150' });
    expect(ids(last?.items ?? [])).toHaveLength(50);
    expect(await last?.next()).toBeNull();
    expect(account.count()).toBe(2);
  });

  it('can be asked for its next one again', async () => {
    const tickets = await openOf(150);
    const page = await tickets.list().page();
    expect(ids((await page.next())?.items ?? [])).toEqual(ids((await page.next())?.items ?? []));
  });

  it('has no iterator, so that nobody takes it for the list', async () => {
    const tickets = await openOf(1);
    const page = await tickets.list().page();
    expect(Symbol.iterator in page || Symbol.asyncIterator in page).toBe(false);
  });

  it('comes one after the other from pages()', async () => {
    const tickets = await openOf(250);
    const cursors: unknown[] = [];
    for await (const page of tickets.list().pages()) cursors.push([page.cursor, page.items.length]);
    expect(cursors).toEqual([
      ['100', 100],
      ['200', 100],
      ['250', 50],
    ]);
  });

  it('goes on after the loop over the pages was left', async () => {
    const tickets = await openOf(250);
    let kept: Awaited<ReturnType<ReturnType<typeof tickets.list>['page']>> | undefined;
    for await (const page of tickets.list().pages()) {
      kept = page;
      break;
    }
    expect((await kept?.next())?.items[0]?.id).toBe(101);
  });
});

describe('reading ahead', () => {
  async function take(tickets: Tickets, count: number): Promise<AsyncIterator<Ticket>> {
    const iterator = tickets.list()[Symbol.asyncIterator]();
    for (let index = 0; index < count; index += 1) await iterator.next();
    await settle();
    return iterator;
  }

  it.each([
    [1, 1],
    [49, 1],
    [50, 2],
    [100, 2],
    [101, 3],
    [201, 4],
  ])('after %i of 100 a page, %i pages have been requested', async (taken, requested) => {
    const tickets = await openOf(1000);
    await take(tickets, taken);
    expect(account.count()).toBe(requested);
  });

  it.each([
    [100, 1],
    [101, 2],
    [200, 2],
  ])('that is switched off: after %i taken, %i pages', async (taken, requested) => {
    const tickets = await openOf(1000, { prefetch: false });
    await take(tickets, taken);
    expect(account.count()).toBe(requested);
  });

  it('of whole pages starts with the second', async () => {
    const tickets = await openOf(1000);
    const pages = tickets.list().pages();
    await pages.next();
    await settle();
    expect(account.count()).toBe(1);
    await pages.next();
    await settle();
    expect(account.count()).toBe(3);
  });

  it('is cancelled by leaving the loop', async () => {
    const tickets = await open(gated(1000, (page) => (page > 1 ? new Promise(() => {}) : undefined)));
    for await (const ticket of tickets.list()) {
      if (ticket.id === 60) await settle(() => account.count() === 2);
      if (ticket.id === 60) break;
    }
    expect(account.count()).toBe(2);
    await settle(() => account.aborted === 1);
    expect(account.aborted).toBe(1);
  });

  it('that fails surfaces at the next step, after the records that came before', async () => {
    const list = pagesOf('tickets', records(300));
    const tickets = await open((request, match) =>
      request.query.get('page[after]') ? { status: 500 } : list(request, match),
    );
    const seen: number[] = [];
    const reading = (async () => {
      for await (const ticket of tickets.list()) {
        seen.push(ticket.id);
        if (ticket.id === 80) await settle();
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'server', status: 500 });
    expect(seen).toHaveLength(100);
  });

  it('that fails is never an unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const list = pagesOf('tickets', records(300));
    const tickets = await open((request, match) =>
      request.query.get('page[after]') ? { status: 500 } : list(request, match),
    );
    for await (const ticket of tickets.list()) if (ticket.id === 90) break;
    for await (const ticket of tickets.list()) {
      if (ticket.id === 60) await settle();
      if (ticket.id === 90) break;
    }
    await settle();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('ends with the signal of the list', async () => {
    const controller = new AbortController();
    const tickets = await open(gated(1000, (page) => (page > 1 ? new Promise(() => {}) : undefined)));
    const reading = (async () => {
      for await (const ticket of tickets.list({ options: { signal: controller.signal } })) {
        if (ticket.id === 60) await settle(() => account.count() === 2);
        if (ticket.id === 60) controller.abort(new Error('enough'));
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'abort', cause: { message: 'enough' } });
    const aborted = tickets.list({ options: { signal: controller.signal } });
    await expect(aborted.toArray()).rejects.toMatchObject({ code: 'abort' });
    await expect(aborted[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'abort' });
    expect(account.count()).toBe(2);
  });
});

describe('toArray', () => {
  it.each([
    [0, 0],
    [1, 1],
    [100, 1],
    [101, 2],
    [200, 2],
    [1000, 3],
  ])('with limit %i asks for %i pages', async (limit, requested) => {
    const tickets = await openOf(250);
    expect(ids(await tickets.list().toArray({ limit }))).toEqual(records(Math.min(limit, 250)).map(({ id }) => id));
    await settle();
    expect(account.count()).toBe(requested);
  });

  it.each([-1, 1.5, Number.NaN, '5'])('refuses a limit of %s', async (limit) => {
    const tickets = await openOf(1);
    await expect(tickets.list().toArray({ limit: limit as number })).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'tickets.list(limit)',
    });
    expect(account.count()).toBe(0);
  });
});

describe('toArray of what is no limit', () => {
  it.each([5, null, { limt: 5 }])('refuses %j, which would read the whole list', async (options) => {
    const tickets = await openOf(1);
    await expect(tickets.list().toArray(options as object)).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'tickets.list(options)',
    });
    expect(account.count()).toBe(0);
  });
});

describe('slice', () => {
  it('refuses the order of cursor paging, which offset paging ignores', async () => {
    const tickets = await openOf(3);
    await expect(tickets.list({ query: { sort: '-id' } }).slice(0, 2)).rejects.toMatchObject({
      argument: 'tickets.list(sort)',
    });
  });

  it.each([
    [0, 10, ['1']],
    [100, 250, ['2', '3']],
    [150, 151, ['2']],
    [99, 101, ['1', '2']],
    [200, 1000, ['3']],
    [300, 400, ['4']],
    [5, 5, []],
    [5, 2, []],
  ])('from %i to %i asks for no page but those', async (start, stop, pages) => {
    const tickets = await openOf(250);
    expect(ids(await tickets.list().slice(start, stop))).toEqual(
      records(250)
        .map(({ id }) => id)
        .slice(start, stop),
    );
    expect(account.requests.map(({ query }) => query.get('page'))).toEqual(pages);
  });

  it('without an end reads to the end of the list', async () => {
    const tickets = await openOf(250);
    expect(await tickets.list().slice(120)).toHaveLength(130);
  });

  it('of a list without offset paging reads from its beginning', async () => {
    const tickets = await openOf(250);
    expect(ids(await tickets.list({}, { pagination: ['cursor'] }).slice(120, 122))).toEqual([121, 122]);
    expect(account.count()).toBe(2);
  });

  it('keeps the order that is asked for', async () => {
    const tickets = await openOf(250);
    await tickets.list({ query: { sort_by: 'id', per_page: 50 } }).slice(50, 60);
    expect(account.requests[0]?.line).toBe('GET /api/v2/tickets?sort_by=id&per_page=50&page=2');
  });

  it.each(['from', 'page[after]', 'page[size]'])('does not go with %s', async (key) => {
    const tickets = await openOf(250);
    const query = { [key]: key === 'page[size]' ? 50 : '100' };
    const error = { code: 'invalid_argument', argument: `tickets.list(${key})` };
    await expect(tickets.list({ query }).slice(100, 110)).rejects.toMatchObject(error);
    expect(account.count()).toBe(0);
  });

  it('has pages of the size that is asked for', async () => {
    const tickets = await openOf(250);
    expect(ids(await tickets.list({ query: { pageSize: 10 } }).slice(20, 25))).toEqual([21, 22, 23, 24, 25]);
    expect(account.requests.map(({ line }) => line)).toEqual(['GET /api/v2/tickets?per_page=10&page=3']);
  });

  it('throws where pages are smaller than asked for, as it cannot tell which records they hold', async () => {
    const tickets = await open(() => ({ tickets: records(30), next_page: '/api/v2/tickets?page=3' }));
    await expect(tickets.list().slice(100, 250)).rejects.toMatchObject({ code: 'unexpected_response' });
  });

  it.each([
    [-1, 5],
    [0, 1.5],
  ])('refuses %d, %d', async (start, stop) => {
    const tickets = await openOf(1);
    await expect(tickets.list().slice(start, stop)).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(account.count()).toBe(0);
  });
});

describe('a list that breaks off', () => {
  it('throws with the place to go on and the number of records given, where the terminal signal is missing', async () => {
    const list = pagesOf('tickets', records(300));
    const tickets = await open((request, match) =>
      request.query.get('page[after]') === '200' ? { tickets: [{ id: 201 }] } : list(request, match),
    );
    const seen: number[] = [];
    const reading = (async () => {
      for await (const ticket of tickets.list()) seen.push(ticket.id);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'incomplete_list', cursor: '200', yielded: 200 });
    expect(seen).toHaveLength(200);
  });

  it('throws where more is promised without a way to it', async () => {
    const tickets = await open(() => ({
      tickets: records(1),
      meta: { has_more: true, after_cursor: null },
      links: {},
    }));
    await expect(tickets.list().toArray()).rejects.toMatchObject({
      code: 'incomplete_list',
      cursor: undefined,
      yielded: 0,
    });
  });

  it.each([[{}], [{ items: [] }], [{ tickets: null }], [[1, 2]]])('throws for the envelope %j', async (body) => {
    const tickets = await open(() => body);
    await expect(tickets.list().toArray()).rejects.toMatchObject({ code: 'unexpected_response' });
    await expect(tickets.list({}, { pagination: [] }).toArray()).rejects.toMatchObject({ code: 'unexpected_response' });
  });

  it('throws where the same cursor comes twice, before the records that came with it: they came before', async () => {
    const tickets = await open(() => ({ tickets: records(2), meta: { has_more: true, after_cursor: 'b' } }));
    const seen: number[] = [];
    const reading = (async () => {
      for await (const ticket of tickets.list()) seen.push(ticket.id);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'pagination_loop', cursor: 'b', yielded: 2 });
    expect(seen).toEqual([1, 2]);
    expect(account.count()).toBe(2);
  });

  it('throws where a longer circle closes, and where the first cursor comes back', async () => {
    let turn = 0;
    const tickets = await open(() => ({ tickets: [], meta: { has_more: true, after_cursor: 'abc'[turn++ % 3] } }));
    await expect(tickets.list().toArray()).rejects.toMatchObject({ code: 'pagination_loop', cursor: 'c' });
    expect(account.count()).toBe(4);
    turn = 0;
    await expect(tickets.list({ query: { from: 'a' } }).toArray()).rejects.toMatchObject({ code: 'pagination_loop' });
    expect(account.count()).toBe(5);
  });

  it('throws where the same link comes twice', async () => {
    const tickets = await open(() => ({ tickets: [], next_page: '/api/v2/tickets?token=x' }));
    await expect(tickets.list({ query: { per_page: 5 } }).toArray()).rejects.toMatchObject({ code: 'pagination_loop' });
  });

  it('gives everything or throws, whatever goes wrong on whichever page', async () => {
    const faults: Reply[] = [
      { status: 500 },
      { status: 200, json: undefined },
      {},
      { tickets: [] },
      { tickets: [], meta: {} },
      { tickets: [], meta: { has_more: true } },
      { tickets: {}, meta: { has_more: false } },
      { status: 404, json: { error: 'RecordNotFound' } },
      { status: 204 },
    ];
    let fault: Reply = {};
    let at = 0;
    let page = 0;
    const list = pagesOf('tickets', records(250));
    const tickets = await open((request, match) => (++page === at ? fault : list(request, match)));
    for (const each of faults) {
      for (at of [1, 2, 3]) {
        fault = each;
        page = 0;
        await expect(tickets.list().toArray(), `${JSON.stringify(each)} on page ${at}`).rejects.toThrow();
      }
    }
  });
});

describe('what a list refuses before it is sent', () => {
  it.each([
    [{ sort_by: 'id', from: 'b' }, 'sort_by'],
    [{ sort_by: 'id', 'page[size]': 5 }, 'sort_by'],
    [{ pageSize: 1000 }, 'pageSize'],
  ])('%j', async (query, argument) => {
    const tickets = await openOf(1);
    const error = { code: 'invalid_argument', argument: `tickets.list(${argument})` };
    await expect(tickets.list({ query }).page()).rejects.toMatchObject(error);
    await expect(tickets.list({ query }).toArray()).rejects.toMatchObject(error);
    await expect(tickets.list({ query }).pages().next()).rejects.toMatchObject(error);
    await expect(tickets.list({ query })[Symbol.asyncIterator]().next()).rejects.toMatchObject(error);
    expect(account.count()).toBe(0);
  });

  it('an option that is none', async () => {
    const tickets = await openOf(1);
    await expect(tickets.list({ options: { timeOut: 5 } as object }).page()).rejects.toMatchObject({
      argument: 'options.timeOut',
    });
    expect(account.count()).toBe(0);
  });
});
