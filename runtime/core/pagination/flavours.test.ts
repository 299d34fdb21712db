import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRequestError, ServerError, ValidationError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/request-errors.ts';
import type { ZendeskError } from '../errors/zendesk-error.ts';
import type { PaginationFlavour } from '../operation/operation.ts';
import { Paginator } from './paginator.ts';
import { accounts, type Numbered, walkThrough } from './testing/paged-account.ts';
import { Walk } from './walk.ts';

const flavours = Object.keys(accounts) as PaginationFlavour[];
const recordsOf = (count: number): Numbered[] => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));
const idsOf = (records: readonly Numbered[]) => records.map(({ id }) => id);
const answer = (status: number, apiCode?: string) => ({
  ...{ status, apiCode, details: {}, requestId: undefined, headers: {}, method: 'GET', url: '/' },
});

/** Chat's exports end with a short page, so that the account must know the size that was asked for. */
const queryFor = (flavour: PaginationFlavour, size: number) =>
  flavour === 'chatIncremental' ? { pageSize: size } : {};

describe.each(flavours)('a list paged by %s', (flavour) => {
  const open = (count: number, size: number, query: object = {}) =>
    walkThrough(
      accounts[flavour](recordsOf(count), size),
      { pagination: [flavour] },
      {
        ...queryFor(flavour, size),
        ...query,
      },
    );

  it('gives every record once, in order, whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 12 }), async (count, size) => {
        expect(idsOf(await open(count, size).toArray())).toEqual(idsOf(recordsOf(count)));
      }),
      { numRuns: 40 },
    );
  });

  it('goes on from the cursor of any page', async () => {
    const page = await open(23, 5).start();
    const second = await page.next();
    const rest = await open(23, 5, { from: second?.cursor }).toArray();
    expect([...idsOf(page.items), ...idsOf(second?.items ?? []), ...idsOf(rest)]).toEqual(idsOf(recordsOf(23)));
  });

  it('throws where an answer lacks the signal that ends it', async () => {
    const { items } = accounts[flavour](recordsOf(3), 5)({});
    const silent = walkThrough(() => ({ items: items as Numbered[] }), { pagination: [flavour] });
    // Without links the last id leads on, until the same one comes again.
    const code = flavour === 'sinceId' ? 'pagination_loop' : 'incomplete_list';
    await expect(silent.toArray()).rejects.toMatchObject({ code });
  });

  it('that fails says where it goes on, so that nothing is missing and nothing comes twice', async () => {
    const faults = fc.array(fc.constantFrom(undefined, 429, 500, 0), { maxLength: 12 });
    const mode = fc.record({ prefetch: fc.boolean(), byPage: fc.boolean(), size: fc.integer({ min: 1, max: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.nat(25), mode, faults, async (count, { prefetch, byPage, size }, all) => {
        const due = [...all];
        const openAt = (query: object) => async () => {
          const { source } = open(count, size, query);
          const read: typeof source.read = async (...request) => {
            const fault = due.shift();
            if (fault === undefined) return source.read(...request);
            throw fault === 0 ? new ConnectionError('reset') : new ServerError('broken', answer(fault));
          };
          return new Walk({ ...source, prefetch, read });
        };
        const seen: number[] = [];
        const read = async (list: Paginator<Numbered>) => {
          if (byPage) for await (const { items } of list.pages()) seen.push(...idsOf(items));
          else for await (const { id } of list) seen.push(id);
        };
        let from: unknown;
        for (let isDone = false; !isDone; ) {
          const before = seen.length;
          isDone = await read(new Paginator(openAt(from === undefined ? {} : { from }))).then(
            () => true,
            (error: ZendeskError) => {
              expect(error.yielded ?? 0).toBe(seen.length - before);
              from = error.cursor ?? from;
              return false;
            },
          );
        }
        expect(seen).toEqual(idsOf(recordsOf(count)));
      }),
      { numRuns: 60 },
    );
  });

  it('throws where a page leads back to itself', async () => {
    const first = accounts[flavour](recordsOf(23), 5);
    const turning = walkThrough(() => first({}), { pagination: [flavour] }, queryFor(flavour, 5));
    await expect(turning.toArray()).rejects.toMatchObject({ code: 'pagination_loop' });
  });
});

describe('exports by time', () => {
  it.each([
    ['a page that is not full', { items: [{ id: 1 }], count: 1, next_page: '/x?start_time=5', end_time: 5 }],
    ['a next_page of null', { items: [{ id: 1 }], count: 1000, next_page: null, end_time: 5 }],
  ])('without end_of_stream end with %s', async (_, body) => {
    const walk = walkThrough(() => body, { pagination: ['incrementalTime'] });
    expect(idsOf(await walk.toArray())).toEqual([1]);
  });

  it('go on after a short page where end_of_stream is false', async () => {
    const link = 'https://acme.zendesk.com/x';
    const pages = [
      { items: [{ id: 1 }], count: 1, next_page: `${link}?start_time=5`, end_time: 5, end_of_stream: false },
      { items: [], count: 0, next_page: `${link}?start_time=6`, end_time: 6, end_of_stream: false },
      { items: [{ id: 2 }], count: 1, next_page: `${link}?start_time=7`, end_time: 7, end_of_stream: true },
    ];
    const walk = walkThrough(() => pages.shift() ?? {}, { pagination: ['incrementalTime'] });
    expect(idsOf(await walk.toArray())).toEqual([1, 2]);
  });
});

describe('exports by cursor', () => {
  it('of custom object records end by meta.has_more', async () => {
    const pages = [
      { items: [{ id: 1 }], meta: { has_more: true }, after_cursor: 'b' },
      { items: [{ id: 2 }], meta: { has_more: false }, after_cursor: 'c' },
    ];
    const asked: Readonly<Record<string, string>>[] = [];
    const walk = walkThrough(
      () => pages.shift() ?? {},
      { pagination: ['incrementalCursor'] },
      { start_time: 1 },
      asked,
    );
    expect(idsOf(await walk.toArray())).toEqual([1, 2]);
    expect(asked).toEqual([{ start_time: '1' }, { cursor: 'b' }]);
  });
});

describe('exports of skills', () => {
  const link = 'https://acme.zendesk.com/x?cursor=';

  it('end with an empty page, however short the one before', async () => {
    const pages = [
      { items: [{ id: 1 }], count: 1, next_page: `${link}b` },
      { items: [{ id: 2 }, { id: 3 }], count: 2, next_page: `${link}c` },
      { items: [], count: 0, next_page: `${link}c` },
    ];
    const asked: Readonly<Record<string, string>>[] = [];
    const walk = walkThrough(() => pages.shift() ?? {}, { pagination: ['routingCursor'] }, {}, asked);
    expect(idsOf(await walk.toArray())).toEqual([1, 2, 3]);
    expect(asked).toEqual([{}, { cursor: 'b' }, { cursor: 'c' }]);
  });

  it('end where nothing leads on', async () => {
    const body = { items: [{ id: 1 }], count: 1, next_page: null };
    expect(idsOf(await walkThrough(() => body, { pagination: ['routingCursor'] }).toArray())).toEqual([1]);
  });
});

describe('Jira links', () => {
  it('keep their filters and stop at the first empty page', async () => {
    const asked: Readonly<Record<string, string>>[] = [];
    const query = { ticket_id: 5, pageSize: 2 };
    await walkThrough(accounts.sinceId(recordsOf(3), 2), { pagination: ['sinceId'] }, query, asked).toArray();
    expect(asked).toEqual([
      { ticket_id: '5', limit: '2' },
      { ticket_id: '5', limit: '2', since_id: '2' },
      { ticket_id: '5', limit: '2', since_id: '3' },
    ]);
  });
});

describe('where a list goes on from', () => {
  it.each<[PaginationFlavour, string[]]>([
    ['chat', ['garbage', 'eyJhIjoxfQ==', 'abc=', '=x']],
    ['engagements', ['garbage', '{"a":1}']],
    ['chatIncremental', ['garbage', 'start_time=', 'start_id=5', 'cursor=x']],
    ['dashboard', ['0', '-1', 'x']],
    ['offset', ['0', '1.5', 'x']],
    ['incrementalTime', ['x', '-5', '1.5']],
  ])('is refused for %s where it is none of its cursors', async (flavour, cursors) => {
    const asked: Readonly<Record<string, string>>[] = [];
    for (const from of cursors) {
      const list = walkThrough(accounts[flavour](recordsOf(3), 5), { pagination: [flavour] }, { from }, asked);
      await expect(list.start()).rejects.toMatchObject({ argument: 'things.list(from)' });
    }
    expect(asked).toEqual([]);
  });
});

describe('reading backward', () => {
  const both: PaginationFlavour[] = ['cursor', 'cursorLinksOptional', 'plainCursor', 'auditCursor', 'revisionCursor'];

  it.each(both)('by %s gives the pages before a place, the last record first', async (flavour) => {
    const open = (query: Record<string, unknown>) =>
      walkThrough(accounts[flavour](recordsOf(23), 5), { pagination: [flavour] }, query);
    const from = flavour !== 'auditCursor' && flavour !== 'revisionCursor' ? '15' : '10';
    const back = new Paginator(async () => open({ from })).reversed();
    expect(idsOf(await back.toArray())).toEqual(idsOf(recordsOf(15)).reverse());
    expect(idsOf(await back.toArray({ limit: 7 }))).toEqual([15, 14, 13, 12, 11, 10, 9]);
    expect(idsOf(await back.slice(1, 3))).toEqual([14, 13]);
  });

  it.each(both)('by %s goes to the page before and forward again', async (flavour) => {
    const first = await walkThrough(accounts[flavour](recordsOf(12), 5), { pagination: [flavour] }).start();
    const second = await first.next();
    const again = await second?.previous();
    expect(idsOf(again?.items ?? [])).toEqual([1, 2, 3, 4, 5]);
    expect(idsOf((await again?.next())?.items ?? [])).toEqual([6, 7, 8, 9, 10]);
    expect(await again?.previous()).toBeNull();
  });

  it('of the first page gives none before it', async () => {
    const first = await walkThrough(accounts.cursor(recordsOf(12), 5), { pagination: ['cursor'] }).start();
    expect(await first.previous()).toBeNull();
  });

  it('is refused where the API only goes forward', async () => {
    const list = new Paginator(async () => walkThrough(accounts.chat(recordsOf(3), 5), { pagination: ['chat'] }));
    await expect(list.reversed().toArray()).rejects.toMatchObject({ code: 'invalid_argument' });
    await expect((await list.page()).previous()).rejects.toMatchObject({ code: 'invalid_argument' });
  });

  it('is refused before anything is sent', async () => {
    const asked: Readonly<Record<string, string>>[] = [];
    const list = walkThrough(accounts.chat(recordsOf(3), 5), { pagination: ['chat'] }, {}, asked).reversed();
    await expect(list.start()).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(asked).toEqual([]);
  });

  it('by numbered pages begins with the page before, however near a limit it is', async () => {
    const numbered = numberedPages(20, 20);
    const open = (from: string) =>
      walkThrough(numbered, { pagination: ['offset'], maxRecords: 20 }, { per_page: 5, from }).reversed();
    expect(idsOf(await open('4').toArray())).toEqual(idsOf(recordsOf(15)).reverse());
    expect(idsOf(await open('5').toArray())).toEqual(idsOf(recordsOf(20)).reverse());
    await expect(open('1').toArray()).rejects.toMatchObject({ argument: 'things.list(from)' });
  });
});

/** An account that hands out its first `max` records in pages of any size. */
function numberedPages(count: number, max: number) {
  return ({ page: number = '1', per_page = '5' }: Readonly<Record<string, string>>) => {
    const [page, size] = [Number(number), Number(per_page)];
    if (page * size > max) throw new ValidationError('too far', answer(422));
    const link = (to: number) => `https://acme.zendesk.com/x?per_page=${size}&page=${to}`;
    return {
      items: recordsOf(count).slice((page - 1) * size, page * size),
      ...{ count, next_page: page * size < count ? link(page + 1) : null },
      previous_page: page > 1 ? link(page - 1) : null,
    };
  };
}

describe('a list of which the API hands out a part', () => {
  const operation = { pagination: ['offset'], maxRecords: 20, maxPageSize: 5 } as const;
  const many = accounts.offset(recordsOf(50), 5);
  const refusing = (query: Readonly<Record<string, string>>) => {
    if (Number(query.page ?? 1) * 5 > 20) throw new ValidationError('too far', answer(422));
    return many(query);
  };
  const open = (query: object = {}, answering = refusing) => walkThrough(answering, operation, { ...query });

  it('gives what there is, then says how much is missing', async () => {
    const seen: number[] = [];
    const reading = async () => {
      for await (const { id } of new Paginator(async () => open())) seen.push(id);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'search_limit', count: 50 });
    expect(seen).toEqual(idsOf(recordsOf(20)));
  });

  it('says so even if the API names no page after the last one that it gives', async () => {
    const ending = (query: Readonly<Record<string, string>>) => ({
      ...many(query),
      ...(query.page === '4' && { next_page: null }),
    });
    await expect(open({}, ending).toArray()).rejects.toMatchObject({ code: 'search_limit', count: 50 });
  });

  it('says nothing where no more was wanted', async () => {
    expect(await open().toArray({ limit: 20 })).toHaveLength(20);
    expect(idsOf(await open().slice(18, 20))).toEqual([19, 20]);
  });

  it('ends as any other where there are no more', async () => {
    const exact = accounts.offset(recordsOf(20), 5);
    expect(await open({}, exact).toArray()).toHaveLength(20);
  });

  it('takes a refusal of a page beyond for the same', async () => {
    await expect(open({ page: 5 }).toArray()).rejects.toMatchObject({ code: 'search_limit', count: undefined });
    await expect(open().slice(20, 25)).rejects.toMatchObject({ code: 'search_limit', cause: { code: 'validation' } });
  });

  it('counts from the page that it begins with', async () => {
    await expect(open({ page: 4 }).toArray()).rejects.toMatchObject({ code: 'search_limit', count: 50 });
  });

  it('gives all that there is by pages of any size', async () => {
    const numbers = fc.record({
      size: fc.integer({ min: 1, max: 25 }),
      count: fc.integer({ min: 0, max: 22 }),
      limit: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(numbers, async ({ size, count, limit }) => {
        const answering = numberedPages(count, 20);
        const open = (query: object = {}) =>
          walkThrough(answering, { ...operation, maxPageSize: 25 }, { per_page: Math.min(size, 20), ...query });
        const given = idsOf(recordsOf(Math.min(count, 20)));
        const seen: number[] = [];
        const read = async () => {
          for await (const { id } of new Paginator(async () => open())) seen.push(id);
        };
        await (count > 20 ? expect(read()).rejects.toMatchObject({ code: 'search_limit', count }) : read());
        expect(seen).toEqual(given);
        expect(idsOf(await open().toArray({ limit }))).toEqual(given.slice(0, limit));
        expect(idsOf(await open().slice(limit - (limit % 3), limit))).toEqual(given.slice(limit - (limit % 3), limit));
      }),
      { numRuns: 200 },
    );
  });

  it('names no place where pages of another size begin', async () => {
    const cursors: unknown[] = [];
    const pages = new Paginator(async () => walkThrough(numberedPages(20, 20), operation, { per_page: 3 })).pages();
    for await (const { cursor, items } of pages) cursors.push([cursor, items.length]);
    expect(cursors.slice(-3)).toEqual([
      ['page=6&per_page=3', 3],
      ['page=7&per_page=3', 3],
      [null, 2],
    ]);
  });

  it('refuses a page and a cursor at once', async () => {
    await expect(open({ page: 2, from: '3' }).start()).rejects.toMatchObject({ argument: 'things.list(page)' });
  });

  it('leaves other refusals alone', async () => {
    const wrong = () => {
      throw new ValidationError('no such key', answer(422));
    };
    await expect(open({}, wrong).toArray()).rejects.toMatchObject({ code: 'validation' });
  });
});

describe('offset paging that goes too deep', () => {
  it('says after how many records, and what to do', async () => {
    const many = accounts.offset(recordsOf(50), 5);
    const deep = (query: Readonly<Record<string, string>>) => {
      if (Number(query.page ?? 1) > 3) throw new BadRequestError('too deep', answer(400, 'InvalidPaginationDepth'));
      return many(query);
    };
    await expect(walkThrough(deep, { pagination: ['offset'] }).toArray()).rejects.toMatchObject({
      ...{
        code: 'incomplete_list',
        yielded: 15,
        cursor: 'page=4&per_page=100',
        message: expect.stringContaining('by cursor'),
      },
    });
  });
});
