import { describe, expect, it } from 'vitest';
import type { OperationTable } from '../tables.ts';
import { library } from '../test/library.ts';
import { createCatalogue } from './catalogue.ts';
import { kindOf } from './kind.ts';

const catalogue = createCatalogue(library);

describe('what a row leaves to rules', () => {
  it.each([
    ['books.list', 'list', 'Book'],
    ['books.get', 'get', 'Book'],
    ['books.create', 'create', 'Book'],
    ['books.update', 'update', 'Book'],
    ['books.delete', 'delete', 'Book'],
    ['books.count', 'count', 'Book'],
    ['books.getMany', 'getMany', 'Book'],
    ['books.createMany', 'createMany', 'Book'],
    ['books.updateManySame', 'updateMany', 'Book'],
    ['books.deleteMany', 'deleteMany', 'Book'],
    ['books.createOrUpdate', 'createOrUpdate', 'Book'],
    ['books.bind', 'action', 'Book'],
    ['authors.books.list', 'list', 'Book'],
    ['authors.books.count', 'count', 'Book'],
    ['jobStatuses.get', 'get', 'JobStatus'],
  ])('%s is a %s of %s', (id, kind, object) => {
    const operation = catalogue.operation(id);
    expect([operation?.kind, operation?.type?.object]).toEqual([kind, object]);
  });

  it('finds the envelopes and the collection of a type in the answers', () => {
    expect(catalogue.type('Book')).toMatchObject({ key: 'book', plural: 'books', collection: '/api/v2/books' });
  });

  it('finds the record above in the path', () => {
    const [parent] = catalogue.operation('authors.books.list')?.parents ?? [];
    expect([parent?.parameter, parent?.type?.object]).toEqual(['author_id', 'Author']);
  });

  it('finds a type at a path whatever its parameters are called', () => {
    expect(catalogue.typeAt('/api/v2/authors/{id}/books')?.object).toBe('Book');
  });

  it('lets a row say what it is', () => {
    const row: OperationTable = { id: 'x', method: 'POST', path: '/api/v2/x', answer: 'none', kind: 'list' };
    expect(kindOf(row)).toBe('list');
  });

  it('takes a POST that pages its answer for a list', () => {
    const row: OperationTable = { id: 'x', method: 'POST', path: '/api/v2/x/search', answer: { books: 'Book[]' } };
    expect(kindOf({ ...row, pagination: ['cursor'] })).toBe('list');
    expect(kindOf(row)).toBe('action');
  });

  it.each([
    ['restore', 'action'],
    ['import', 'createMany'],
  ])('a bulk form of %s at create_many or elsewhere is a %s', (of, kind) => {
    const path = of === 'import' ? '/api/v2/imports/create_many' : '/api/v2/restore_many';
    const method = of === 'import' ? 'POST' : 'PUT';
    expect(kindOf({ id: 'x', method, path, answer: { job_status: 'JobStatus' }, bulk: { of } })).toBe(kind);
  });
});
