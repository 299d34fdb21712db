import { describe, expect, it } from 'vitest';
import { library } from '../test/library.ts';
import { listOf, type Opened, openSandbox, recordOf } from '../test/open.ts';
import type { Attributes } from '../types.ts';

const shelf = async (records: readonly Attributes[] = []): Promise<Opened> => {
  const opened = await openSandbox({ tables: library, seed: 'empty', ids: (_, count) => count });
  opened.sandbox.insert('Book', records);
  return opened;
};

const finished = async ({ call }: Opened, started: Attributes): Promise<Attributes> => {
  let job = recordOf(started, 'job_status');
  while (job.status !== 'completed')
    job = recordOf((await call('GET', `/api/v2/job_statuses/${job.id}`)).body, 'job_status');
  return job;
};

describe('a job', () => {
  it('is queued, then working, then completed with one result a record', async () => {
    const { call } = await shelf();
    const started = await call('POST', '/api/v2/books/create_many', { books: [{ title: 'a' }, { title: 'b' }] });
    const queued = recordOf(started.body, 'job_status');
    expect(queued).toMatchObject({ status: 'queued', total: 2, progress: null, message: null, results: null });
    expect(queued.id).toMatch(/^V3-[0-9a-f]{32}$/);
    const poll = async () => recordOf((await call('GET', `/api/v2/job_statuses/${queued.id}`)).body, 'job_status');
    expect(await poll()).toMatchObject({ status: 'working', progress: 1, results: null });
    expect(await poll()).toMatchObject({
      status: 'completed',
      progress: 2,
      results: [
        { id: 1, status: 'Created' },
        { id: 2, status: 'Created' },
      ],
    });
  });

  it('reports what fails beside what succeeds', async () => {
    const opened = await shelf();
    const started = await opened.call('POST', '/api/v2/books/create_many', { books: [{ title: 'a' }, {}] });
    expect((await finished(opened, started.body)).results).toEqual([
      { id: 1, status: 'Created' },
      { index: 1, action: 'create', error: 'RecordInvalid', details: 'Title: cannot be blank', success: false },
    ]);
  });

  it('can be asked for with others', async () => {
    const { call } = await shelf();
    const started = await call('POST', '/api/v2/books/create_many', { books: [{ title: 'a' }] });
    const { id } = recordOf(started.body, 'job_status');
    const many = await call('GET', `/api/v2/job_statuses/show_many?ids=${id}`);
    expect(listOf(many.body, 'job_statuses')).toMatchObject([{ id, status: 'working' }]);
  });
});

describe('many records', () => {
  const three = [1, 2, 3].map((id) => ({ id, title: `t${id}`, external_id: `x${id}` }));

  it('get the same change', async () => {
    const opened = await shelf(three);
    const started = await opened.call('PUT', '/api/v2/books/update_many?ids=1,3,9', { book: { title: 'same' } });
    expect((await finished(opened, started.body)).results).toEqual([
      { id: 1, action: 'update', status: 'Updated', success: true },
      { id: 3, action: 'update', status: 'Updated', success: true },
      { index: 2, id: 9, action: 'update', error: 'RecordNotFound', details: 'Not found', success: false },
    ]);
    expect(opened.sandbox.records('Book').map(({ title }) => title)).toEqual(['same', 't2', 'same']);
    expect(opened.sandbox.requests[0]?.operation).toBe('books.updateManySame');
  });

  it('get a change each, by id or external id', async () => {
    const { call, sandbox } = await shelf(three);
    await call('PUT', '/api/v2/books/update_many', {
      books: [
        { id: 1, title: 'one' },
        { external_id: 'x2', title: 'two' },
      ],
    });
    expect(sandbox.records('books').map(({ title }) => title)).toEqual(['one', 'two', 't3']);
    expect(sandbox.requests[0]?.operation).toBe('books.updateMany');
  });

  it('are deleted', async () => {
    const opened = await shelf(three);
    const started = await opened.call('DELETE', '/api/v2/books/destroy_many?ids=1,2');
    expect((await finished(opened, started.body)).results).toEqual([
      { id: 1, action: 'delete', status: 'Deleted', success: true },
      { id: 2, action: 'delete', status: 'Deleted', success: true },
    ]);
    expect(opened.sandbox.records('Book').map(({ id }) => id)).toEqual([3]);
  });

  it.each([
    ['POST', '/api/v2/books/create_many', 'created'],
    ['PUT', '/api/v2/books/update_many', 'updated'],
  ])('are at most 100: %s %s', async (method, path, verb) => {
    const { call, sandbox } = await shelf();
    const { status, body } = await call(method, path, { books: Array.from({ length: 101 }, () => ({ title: 'a' })) });
    expect([status, body]).toEqual([
      400,
      { error: 'TooManyValues', description: `Maximum 100 books may be ${verb} per call` },
    ]);
    expect(sandbox.records('Book')).toEqual([]);
  });

  it('are matched or made one by one by create_or_update', async () => {
    const { call, sandbox } = await shelf(three);
    const matched = await call('POST', '/api/v2/books/create_or_update', { book: { external_id: 'X2', title: 'new' } });
    expect([matched.status, recordOf(matched.body, 'book').id]).toEqual([200, 2]);
    expect((await call('POST', '/api/v2/books/create_or_update', { book: { title: 'fourth' } })).status).toBe(201);
    expect(sandbox.records('Book')).toHaveLength(4);
  });
});
