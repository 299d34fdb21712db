import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OperationTable } from '../tables.ts';
import { library } from '../test/library.ts';
import { idsOf, listOf, openSandbox, recordOf } from '../test/open.ts';
import type { Attributes } from '../types.ts';

const titled = (count: number): Attributes[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    title: `t${(index * 7) % count}`,
    author_id: (index % 3) + 1,
  }));

const shelf = async (records: readonly Attributes[]) => {
  const opened = await openSandbox({ tables: library, seed: 'empty' });
  opened.sandbox.insert('Book', records);
  return opened;
};

describe('cursor paging', () => {
  it('gives every record once; the last page still has a next link', async () => {
    const { call } = await shelf(titled(5));
    const seen: unknown[] = [];
    let url = '/api/v2/books?page[size]=2';
    for (;;) {
      const { body } = await call('GET', url);
      seen.push(...idsOf(body, 'books'));
      const { has_more } = recordOf(body, 'meta');
      url = String(recordOf(body, 'links').next);
      if (has_more === false) break;
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v2\/books\?page%5Bafter%5D=.+&page%5Bsize%5D=2$/);
  });

  it('has nothing after an exact last page, and no cursors where there is nothing', async () => {
    const { call } = await shelf([]);
    const { body } = await call('GET', '/api/v2/books?page[size]=2');
    expect(body).toEqual({
      books: [],
      meta: { has_more: false, after_cursor: null, before_cursor: null },
      links: { prev: null, next: null },
    });
  });

  it('goes backwards', async () => {
    const { call } = await shelf(titled(5));
    const second = await call(
      'GET',
      String(recordOf((await call('GET', '/api/v2/books?page[size]=2')).body, 'links').next),
    );
    const back = await call('GET', String(recordOf(second.body, 'links').prev));
    expect(idsOf(back.body, 'books')).toEqual([1, 2]);
  });

  it('neither loses nor repeats what stays while records come and go', async () => {
    const { call, sandbox } = await shelf(titled(6));
    const first = await call('GET', '/api/v2/books?page[size]=2');
    await call('DELETE', '/api/v2/books/1');
    sandbox.insert('Book', [{ id: 0, title: 'new' }]);
    const second = await call('GET', String(recordOf(first.body, 'links').next));
    expect(idsOf(second.body, 'books')).toEqual([3, 4]);
  });

  it('sorts by sort alone: sort_by is ignored', async () => {
    const { call } = await shelf(titled(4));
    expect(idsOf((await call('GET', '/api/v2/books?page[size]=9&sort=-id')).body, 'books')).toEqual([4, 3, 2, 1]);
    const ignored = await call('GET', '/api/v2/books?page[size]=9&sort_by=title&sort_order=desc');
    expect([ignored.status, idsOf(ignored.body, 'books')]).toEqual([200, [1, 2, 3, 4]]);
  });

  it('gives at most 100 a page', async () => {
    const { call } = await shelf(titled(120));
    expect(listOf((await call('GET', '/api/v2/books?page[size]=500')).body, 'books')).toHaveLength(100);
  });

  it.each([
    ['/api/v2/books?page[size]=2&sort=language', 'InvalidPaginationParameter'],
    ['/api/v2/books?page[after]=nonsense', 'InvalidPaginationParameter'],
    ['/api/v2/books?page[after]=a&page[before]=b', 'InvalidPaginationParameter'],
    ['/api/v2/shelves?page[size]=2', 'InvalidPaginationParameter'],
    ['/api/v2/books?page=two', 'InvalidPaginationParameter'],
    ['/api/v2/books?page=101', 'InvalidPaginationDepth'],
  ])('refuses %s with %s', async (path, code) => {
    const { call } = await shelf([]);
    expect(await call('GET', path)).toMatchObject({ status: 400, body: { errors: [{ code }] } });
  });

  it('gives every record exactly once whatever the order and the size of the page', async () => {
    const { call, sandbox } = await shelf([]);
    const walk = async (size: number, sort: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      let url: string | null = `/api/v2/books?page[size]=${size}&sort=${sort}`;
      while (url) {
        const { body } = await call('GET', url);
        seen.push(...idsOf(body, 'books'));
        url = recordOf(body, 'meta').has_more === true ? String(recordOf(body, 'links').next) : null;
      }
      return seen;
    };
    const titles = fc.array(fc.constantFrom('a', 'b', 'ü', ''), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        titles,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('title', '-title', 'id'),
        async (given, size, sort) => {
          sandbox.reset();
          const made = sandbox.insert(
            'Book',
            given.map((title) => ({ title })),
          );
          const seen = await walk(size, sort);
          expect(seen).toHaveLength(made.length);
          expect(new Set(seen)).toEqual(new Set(made.map(({ id }) => id)));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('offset paging', () => {
  it('is what a request without page[size] gets; next_page ends it', async () => {
    const { call, sandbox } = await shelf(titled(5));
    const first = await call('GET', '/api/v2/books.json?per_page=2');
    const next = `${sandbox.origin}/api/v2/books.json?per_page=2&page=2`;
    expect(first.body).toMatchObject({ next_page: next, previous_page: null, count: 5 });
    const last = await call('GET', '/api/v2/books?per_page=2&page=3');
    expect([idsOf(last.body, 'books'), last.body.next_page]).toEqual([[5], null]);
  });

  it('sorts by sort_by and sort_order, by a reference as by its id', async () => {
    const { call } = await shelf(titled(4));
    const ids = async (query: string) => idsOf((await call('GET', `/api/v2/books?${query}`)).body, 'books');
    expect(await ids('sort_by=title')).toEqual([1, 4, 3, 2]);
    expect(await ids('sort_by=title&sort_order=desc')).toEqual([2, 3, 4, 1]);
    expect(await ids('sort_by=author')).toEqual([1, 4, 2, 3]);
    expect(await ids('sort_by=nothing')).toEqual([1, 2, 3, 4]);
    expect(await ids('sort_order=desc')).toEqual([4, 3, 2, 1]);
  });
});

describe('the query', () => {
  it('filters by attributes: one value, several, lists', async () => {
    const { call } = await shelf([
      { id: 1, title: 'a', external_id: 'x', labels: ['new'] },
      { id: 2, title: 'b', external_id: 'y', labels: ['old', 'new'] },
      { id: 3, title: 'c' },
    ]);
    const ids = async (query: string) => idsOf((await call('GET', `/api/v2/books?${query}`)).body, 'books');
    expect(await ids('external_id=x')).toEqual([1]);
    expect(await ids('external_id=x,y')).toEqual([1, 2]);
    expect(await ids('external_id[]=x&external_id[]=y')).toEqual([1, 2]);
    expect(await ids('labels=new')).toEqual([1, 2]);
    expect(await ids('colour=red')).toEqual([1, 2, 3]);
  });

  it('side-loads what the records of the page point to, once each, in a top-level array', async () => {
    const { call, sandbox } = await shelf(titled(4));
    sandbox.insert('Author', [
      { id: 1, name: 'A' },
      { id: 2, name: 'B' },
      { id: 3, name: 'C' },
    ]);
    const { body } = await call('GET', '/api/v2/books?page[size]=2&include=authors,shelves,unknown');
    expect(idsOf(body, 'authors')).toEqual([1, 2]);
    expect(body.shelves).toEqual([]);
    expect(body).not.toHaveProperty('unknown');
    const one = await call('GET', '/api/v2/books/3?include=authors');
    expect(idsOf(one.body, 'authors')).toEqual([3]);
  });

  it('counts what the list would give', async () => {
    const { call } = await shelf([
      { id: 1, title: 'a', external_id: 'x' },
      { id: 2, title: 'b' },
    ]);
    expect((await call('GET', '/api/v2/books/count')).body).toMatchObject({
      count: { value: 2, refreshed_at: expect.any(String) },
    });
    expect((await call('GET', '/api/v2/books/count?external_id=x')).body).toMatchObject({ count: { value: 1 } });
  });
});

describe('paging by plain cursors', () => {
  const plain: OperationTable = {
    id: 'books.plain',
    method: 'GET',
    path: '/api/v2/plain_books',
    answer: { books: 'Book[]' },
    ...{ pagination: ['plainCursor'], maxPageSize: 2 },
  };
  const tables = { ...library, operations: [...library.operations, plain] };

  it('goes both ways by cursors without links, and takes neither size nor `page[after]`', async () => {
    const { call, sandbox } = await openSandbox({ tables, seed: 'empty' });
    sandbox.insert('Book', titled(5));
    const page = async (query: Record<string, string>) => {
      const { body } = await call('GET', `/api/v2/plain_books?${new URLSearchParams(query)}`);
      expect(body.links).toEqual({ prev: null, next: null });
      const { after_cursor, before_cursor, has_more } = recordOf(body, 'meta');
      return { ids: idsOf(body, 'books'), after: String(after_cursor), before: String(before_cursor), has_more };
    };
    const first = await page({ 'page[size]': '5' });
    const second = await page({ after_cursor: first.after });
    const last = await page({ after_cursor: second.after });
    expect([first, second, last].map(({ ids, has_more }) => [ids, has_more])).toEqual([
      [[1, 2], true],
      [[3, 4], true],
      [[5], false],
    ]);
    expect((await page({ before_cursor: second.before })).ids).toEqual([1, 2]);
    expect((await page({ 'page[after]': first.after })).ids).toEqual([1, 2]);
  });
});

describe('many by their ids', () => {
  it('come in the order of the ids, without those that are unknown', async () => {
    const { call } = await shelf(titled(4));
    const { body } = await call('GET', '/api/v2/books/show_many?ids=4,99,2');
    expect(idsOf(body, 'books')).toEqual([2, 4]);
    expect(body).toMatchObject({ count: 2, next_page: null, previous_page: null });
  });

  it('can be named by their external ids', async () => {
    const { call } = await shelf([{ id: 1, title: 'a', external_id: 'x' }]);
    expect(idsOf((await call('GET', '/api/v2/books/show_many?external_ids=x')).body, 'books')).toEqual([1]);
  });

  it('are at most 100', async () => {
    const { call } = await shelf([]);
    const ids = Array.from({ length: 101 }, (_, index) => index + 1).join();
    const { status, body } = await call('GET', `/api/v2/books/show_many?ids=${ids}`);
    expect([status, body.error, body.max_count]).toEqual([400, 'TooManyValues', 100]);
  });
});
