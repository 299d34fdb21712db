import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../catalogue/catalogue.ts';
import type { OperationTable } from '../tables.ts';
import { library } from '../test/library.ts';
import { createRouter } from './router.ts';

const plain = { query: new URLSearchParams(), isFile: false };
const route = createRouter(createCatalogue(library).operations);

describe('routing', () => {
  it.each([
    ['GET', '/api/v2/books', 'books.list'],
    ['GET', '/api/v2/books.json', 'books.list'],
    ['GET', '/api/v2/books/12', 'books.get'],
    ['GET', '/api/v2/books/12.json', 'books.get'],
    ['GET', '/api/v2/books/show_many.json', 'books.getMany'],
    ['GET', '/api/v2/authors/show_many', undefined],
    ['GET', '/api/v2/job_statuses/V3-1', 'jobStatuses.get'],
    ['PATCH', '/api/v2/books/12', undefined],
    ['GET', '/api/v2/books/', undefined],
    ['GET', '/api/v2/nothing', undefined],
  ])('%s %s is %s', (method, path, id) => {
    expect(route(method, path, plain)?.operation.id).toBe(id);
  });

  it.each([
    ['optional', '/api/v2/guide/shelves/7', { shelf_id: '7' }],
    ['optional', '/api/v2/guide/de/shelves/7', { shelf_id: '7' }],
    ['required', '/api/v2/guide/de/shelves/7', { shelf_id: '7' }],
    ['required', '/api/v2/guide/shelves/7', undefined],
    ['ignored', '/api/v2/guide/de/shelves/7', undefined],
  ] as const)('a path whose language is %s may be %s', (locale, path, parameters) => {
    const shelf: OperationTable = {
      id: 'shelves.get',
      method: 'GET',
      path: '/api/v2/guide/{locale}/shelves/{shelf_id}',
      answer: { shelf: 'object' },
      locale,
    };
    const routeLocalised = createRouter(createCatalogue({ ...library, operations: [shelf] }).operations);
    expect(routeLocalised('GET', path, plain)?.parameters).toEqual(parameters);
  });

  it('decodes the parameters of a path', () => {
    expect(route('GET', '/api/v2/job_statuses/V3%2F1', plain)?.parameters).toEqual({ job_status_id: 'V3/1' });
  });

  const asking = (query: string, isFile = false) => ({ query: new URLSearchParams(query), isFile });

  it.each([
    ['ids=1,2', 'books.updateManySame'],
    ['', 'books.updateMany'],
  ])('tells the two forms of one path apart by ids in the query: %s', (query, id) => {
    expect(route('PUT', '/api/v2/books/update_many', asking(query))?.operation.id).toBe(id);
  });

  it.each([
    ['ids=1,2', 'books.getMany'],
    ['', 'books.list'],
  ])('tells a list from records by id at the same path: %s', (query, id) => {
    const operations = createCatalogue(library).operations.map((operation) =>
      operation.id === 'books.getMany' ? { ...operation, path: '/api/v2/books' } : operation,
    );
    expect(createRouter(operations)('GET', '/api/v2/books', asking(query))?.operation.id).toBe(id);
  });

  it.each([
    ['clone_id=1', false, 'covers.clone'],
    ['', false, 'covers.create'],
    ['', true, 'covers.upload'],
  ])('tells forms apart by a required parameter and by a file: %s, %s', (query, isFile, id) => {
    const cover = { method: 'POST', path: '/api/v2/covers', answer: { cover: 'object' } } as const;
    const operations: OperationTable[] = [
      { ...cover, id: 'covers.create', body: { cover: 'object' } },
      { ...cover, id: 'covers.upload', body: { $raw: true } },
      { ...cover, id: 'covers.clone', query: { clone_id: { type: 'string', required: true } } },
    ];
    const routeCovers = createRouter(createCatalogue({ ...library, operations }).operations);
    expect(routeCovers('POST', '/api/v2/covers', asking(query, isFile))?.operation.id).toBe(id);
  });
});
