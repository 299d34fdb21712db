import { describe, expect, it } from 'vitest';
import type { ListOperation, PaginationFlavour } from '../operation/operation.ts';
import { planOf } from './choose.ts';

function list(...pagination: PaginationFlavour[]): ListOperation {
  return { id: 'tickets.list', method: 'GET', path: '/api/v2/tickets', retry: 'safe', items: 'tickets', pagination };
}

const both = list('cursor', 'offset');

describe('the first page', () => {
  it.each<[string, ListOperation, object, object]>([
    ['is asked for by cursor', both, {}, { 'page[size]': 100 }],
    [
      'keeps other parameters',
      both,
      { role: ['agent'], sort: '-id' },
      { role: ['agent'], sort: '-id', 'page[size]': 100 },
    ],
    ['has the size that is asked for', both, { pageSize: 10 }, { 'page[size]': 10 }],
    ['has the size that is asked for in the words of the API', both, { 'page[size]': 10 }, { 'page[size]': 10 }],
    [
      'has the size that is asked for as an object',
      both,
      { page: { size: 10, after: 'b' } },
      { 'page[size]': 10, 'page[after]': 'b' },
    ],
    ['starts behind a cursor', both, { from: 'b' }, { 'page[size]': 100, 'page[after]': 'b' }],
    ['is asked for by offset where sort_by is given', both, { sort_by: 'id' }, { sort_by: 'id', per_page: 100 }],
    [
      'is asked for by offset where sort_order is given',
      both,
      { sort_order: 'asc' },
      { sort_order: 'asc', per_page: 100 },
    ],
    ['is asked for by offset where a page is given', both, { page: 3 }, { page: 3, per_page: 100 }],
    ['is asked for by offset where per_page is given', both, { per_page: 30 }, { per_page: 30 }],
    ['is asked for by offset where that is all there is', list('offset'), { pageSize: 5 }, { per_page: 5 }],
    ['by offset starts at the page that a cursor names', list('offset'), { from: '4' }, { per_page: 100, page: 4 }],
    [
      'by offset has the size that its place counts in',
      both,
      { from: 'page=4&per_page=20' },
      { per_page: 20, page: 4 },
    ],
    [
      'of a list without pagination goes on where a link led',
      list(),
      { sort: 'id', from: 'page=2&per_page=2' },
      { sort: 'id', page: '2', per_page: '2' },
    ],
    [
      'goes on where a link led that is none of its own kind',
      list('cursor'),
      { from: 'token=x' },
      { 'page[size]': 100, token: 'x' },
    ],
    ['has the largest size that the operation has', { ...both, maxPageSize: 1000 }, {}, { 'page[size]': 1000 }],
    ['of a list without pagination has nothing added', list(), { sort_by: 'id', page: 2 }, { sort_by: 'id', page: 2 }],
    [
      'of a list without pagination can be asked for by cursor',
      list(),
      { pageSize: 5, from: 'x' },
      { 'page[size]': 5, 'page[after]': 'x' },
    ],
    [
      'by cursor keeps a sort_by that the list declares',
      { ...list('cursor'), query: { sort_by: { type: 'string' } } },
      { sort_by: 'cause' },
      { sort_by: 'cause', 'page[size]': 100 },
    ],
    ['of a Help Center list is asked for by cursor', list('cursorHelpCenter', 'offset'), {}, { 'page[size]': 100 }],
    [
      'of a list with plain cursors leaves the size to the API',
      list('plainCursor'),
      { from: 'b', status: 'active' },
      { status: 'active', after_cursor: 'b' },
    ],
    ['of a search export has 100 records', list('searchExport'), {}, { 'page[size]': 100 }],
    ['of a search export may have 1,000', list('searchExport'), { pageSize: 1000 }, { 'page[size]': 1000 }],
    [
      'of an export by cursor leaves the size to the API',
      list('incrementalCursor'),
      { start_time: 1 },
      { start_time: 1 },
    ],
    [
      'of an export by cursor drops the start where a cursor is known',
      list('incrementalCursor'),
      { start_time: 1, from: 'c', pageSize: 500 },
      { cursor: 'c', per_page: 500 },
    ],
    ['of an export by time starts where one ended', list('incrementalTime'), { from: '15' }, { start_time: '15' }],
    ['of audits is asked for by cursor', list('cursor', 'auditCursor'), {}, { 'page[size]': 100 }],
    [
      'of audits is asked for by the older cursor where its words are used',
      list('cursor', 'auditCursor'),
      { limit: 10, cursor: 'x' },
      { limit: 10, cursor: 'x' },
    ],
    ['of revisions goes on from a cursor', list('revisionCursor'), { from: 'x' }, { cursor: 'x' }],
    [
      'of engagements goes on from the query of a link',
      list('engagements'),
      { channel: 'EMAIL', from: 'start_time_cursor=5&page_size=10' },
      { channel: 'EMAIL', start_time_cursor: '5', page_size: '10' },
    ],
    ['of Jira links goes on behind an id', list('sinceId'), { from: '7', pageSize: 5 }, { since_id: '7', limit: 5 }],
    ['of chats goes on from the query of a link', list('chat'), { from: 'cursor=a%3D' }, { cursor: 'a=' }],
    ['of a chat export states its size', list('chatIncremental'), { start_time: 1 }, { start_time: 1, limit: 1000 }],
    ['of a routing export leaves the size to the API', list('routingCursor'), { from: 'x' }, { cursor: 'x' }],
    ['of a dashboard goes on from a page', list('dashboard'), { from: '3' }, { page: 3 }],
    [
      'ignores what is undefined',
      both,
      { sort_by: undefined, from: undefined, page: undefined },
      { 'page[size]': 100, sort_by: undefined },
    ],
  ])('%s', (_, operation, query, expected) => {
    expect(planOf(operation, { ...query }).query).toEqual(expected);
  });

  it.each<[string, ListOperation, object, string]>([
    ['sort_by with a cursor', both, { sort_by: 'id', from: 'b' }, 'sort_by'],
    ['sort_by with page[size]', both, { sort_by: 'id', 'page[size]': 5 }, 'sort_by'],
    ['sort_by with pageSize', both, { sort_by: 'id', pageSize: 5 }, 'sort_by'],
    ['sort_order with page: { size }', both, { sort_order: 'asc', page: { size: 5 } }, 'sort_order'],
    ['a page number with a cursor', both, { page: 2, from: 'b' }, 'page'],
    ['per_page with page[after]', both, { per_page: 2, 'page[after]': 'b' }, 'per_page'],
    ['sort_by where there is only cursor paging', list('cursor'), { sort_by: 'id' }, 'sort_by'],
    ['the order of cursor paging with offset paging', both, { sort: '-id', page: 2 }, 'sort'],
    ['a page of 0', both, { page: 0 }, 'page'],
    ['a page that is no number', both, { page: 'x' }, 'page'],
    ['a size of 0', both, { pageSize: 0 }, 'pageSize'],
    ['a size beyond the largest', both, { pageSize: 101 }, 'pageSize'],
    ['a size that is no number', both, { pageSize: 'many' }, 'pageSize'],
    ['a cursor of null', both, { from: null }, 'from'],
    ['an empty cursor', both, { from: '' }, 'from'],
    ['a size beyond the largest of the flavour', list('incrementalTime'), { pageSize: 1001 }, 'pageSize'],
    ['a size where nobody can state it', list('routingCursor'), { pageSize: 10 }, 'pageSize'],
    ['a size where the list has plain cursors', list('plainCursor'), { pageSize: 10 }, 'pageSize'],
    ['a cursor that is no time', list('incrementalTime'), { from: 'abc' }, 'from'],
    ['a cursor that is no page, with offset paging', list('offset'), { from: 'b' }, 'from'],
  ])('refuses %s', (_, operation, query, argument) => {
    expect(() => planOf(operation, { ...query })).toThrow(
      expect.objectContaining({ code: 'invalid_argument', argument: `tickets.list(${argument})` }),
    );
  });
});

describe('a place', () => {
  it.each<[string, ListOperation, object]>([
    ['page[after]', both, { from: 'b', 'page[after]': 'c' }],
    ['page[before]', both, { from: 'b', 'page[before]': 'c' }],
    ['cursor', list('auditCursor'), { from: 'b', cursor: 'c' }],
    ['since_id', list('sinceId'), { from: '5', since_id: 4 }],
    ['page', list('offset'), { from: 'page=2&per_page=5', page: 3 }],
    ['pageSize', list('offset'), { from: 'page=2&per_page=5', pageSize: 6 }],
  ])('does not go with %s, which says another one', (argument, operation, query) => {
    expect(() => planOf(operation, query as never)).toThrow(`${argument} does not go with from`);
  });

  it('counts from the beginning of a list in a slice', () => {
    expect(() => planOf(both, { from: 'page=2&per_page=5' }, { mustOffset: true })).toThrow('does not go with slice');
  });
});
