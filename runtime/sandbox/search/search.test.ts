import { describe, expect, it } from 'vitest';
import type { OperationTable } from '../tables.ts';
import { listOf, openSandbox } from '../test/open.ts';
import { support } from '../test/support.ts';
import { parseSearch } from './parse.ts';

const results = { results: 'any[]' };
const searches: readonly OperationTable[] = [
  {
    ...{ id: 'search.list', operationId: 'ListSearchResults', method: 'GET', path: '/api/v2/search', answer: results },
    ...{ object: 'SearchResult', pagination: ['offset'], maxRecords: 1000 },
  },
  {
    id: 'search.count',
    operationId: 'CountSearchResults',
    method: 'GET',
    path: '/api/v2/search/count',
    answer: { count: 'integer' },
  },
  {
    ...{ id: 'search.export', operationId: 'ExportSearchResults', method: 'GET', path: '/api/v2/search/export' },
    ...{ answer: results, object: 'SearchResult', pagination: ['searchExport'] },
  },
];
const attributes = { id: 'any', result_type: 'string', created_at: 'timestamp' };
const tables = {
  operations: [...support.operations, ...searches],
  objects: [...support.objects, { object: 'SearchResult', attributes }],
};

const tickets = [
  {
    id: 1,
    subject: 'Printer on fire',
    status: 'open',
    tags: ['hot'],
    created_at: '2026-01-01T10:00:00Z',
    requester_id: 8,
  },
  { id: 2, subject: 'Printer out of toner', status: 'solved', tags: ['toner'], created_at: '2026-01-02T10:00:00Z' },
  { id: 3, subject: 'say "hi"', status: 'new', tags: [], created_at: '2026-01-03T10:00:00Z', type: 'question' },
];
const users = [
  { id: 8, name: 'John Doe', email: 'john@example.com', created_at: '2026-01-02T12:00:00Z' },
  { id: 9, name: 'Johnny', email: 'hot@example.com', created_at: '2026-01-04T12:00:00Z' },
];

async function open() {
  const opened = await openSandbox({ tables, seed: { groups: 0 } });
  opened.sandbox.insert('Ticket', tickets);
  opened.sandbox.insert('User', users);
  const find = async (query: string, more = '', path = '/api/v2/search') => {
    const { body } = await opened.call('GET', `${path}?query=${encodeURIComponent(query)}${more}`);
    return listOf(body, 'results').map(({ result_type, id }) => `${String(result_type)} ${String(id)}`);
  };
  return { ...opened, find };
}

describe('a search', () => {
  it.each([
    ['printer', ['ticket 1', 'ticket 2']],
    ['printer -toner', ['ticket 1']],
    ['printer fire', ['ticket 1']],
    ['type:ticket status<solved', ['ticket 1', 'ticket 3']],
    ['type:ticket status:open status:new', ['ticket 1', 'ticket 3']],
    ['type:user name:"John Doe"', ['user 8']],
    ['type:user name:john*', ['user 8', 'user 9']],
    ['subject:"say \\"hi\\""', ['ticket 3']],
    ['type:ticket created>2026-01-01T10:00:00Z created<2026-01-03T00:00:00Z', ['ticket 2']],
    ['created:2026-01-02', ['ticket 2', 'user 8']],
    ['requester:john@example.com', ['ticket 1']],
    ['type:ticket requester:none', ['ticket 2', 'ticket 3']],
    ['type:ticket tags:none', ['ticket 3']],
    ['hot', ['ticket 1', 'user 9']],
    ['ticket_type:question', ['ticket 3']],
    ['ids:1 ids:9', ['ticket 1', 'user 9']],
    ['nothing like this', []],
    ['type:ticket *', ['ticket 1', 'ticket 2', 'ticket 3']],
    ['john*', ['user 8', 'user 9']],
  ])('for %s finds what it should', async (query, expected) => {
    const { find, call } = await open();
    expect(await find(query)).toEqual(expected);
    const { body } = await call('GET', `/api/v2/search/count?query=${encodeURIComponent(query)}`);
    expect(body.count).toBe(expected.length);
  });

  it('is refused beyond the first 1,000 results, whose number it tells', async () => {
    const { sandbox, call } = await open();
    sandbox.insert(
      'Ticket',
      Array.from({ length: 1_200 }, (_, index) => ({ id: 100 + index, subject: 'same' })),
    );
    const last = await call('GET', '/api/v2/search?query=same&page=10');
    expect([last.status, last.body.count, listOf(last.body, 'results').length]).toEqual([200, 1200, 100]);
    expect((await call('GET', '/api/v2/search?query=same&page=11')).status).toBe(422);
  });

  it.each([
    ['', ['ticket 1', 'ticket 2', 'ticket 3']],
    ['&sort_order=asc', ['ticket 1', 'ticket 2', 'ticket 3']],
    ['&sort_by=created_at', ['ticket 3', 'ticket 2', 'ticket 1']],
    ['&sort_by=created_at&sort_order=asc', ['ticket 1', 'ticket 2', 'ticket 3']],
    ['&sort_by=status&sort_order=asc', ['ticket 3', 'ticket 1', 'ticket 2']],
    ['&sort_by=status&sort_order=desc', ['ticket 2', 'ticket 1', 'ticket 3']],
    ['&sort_by=ticket_type', ['ticket 3', 'ticket 1', 'ticket 2']],
  ])('with %s is in this order', async (more, expected) => {
    const { find } = await open();
    expect(await find('type:ticket', more)).toEqual(expected);
  });

  it('is exported by cursor, one type at a time', async () => {
    const { find, call } = await open();
    expect(await find('hot', '&filter[type]=user', '/api/v2/search/export')).toEqual(['user 9']);
    expect((await call('GET', '/api/v2/search/export?query=hot')).status).toBe(422);
    expect((await call('GET', '/api/v2/search/export?query=hot&filter[type]=topic')).status).toBe(422);
    expect((await call('GET', '/api/v2/search/export?query=type:user&filter[type]=user')).status).toBe(422);
  });
});

describe('the language of searches', () => {
  it('has words, phrases, fields and exclusions', () => {
    expect(parseSearch('a "b c" -d e:f g>=1 h:"i \\"j\\" k" -l:m')).toEqual([
      { field: undefined, sign: ':', value: 'a', isExcluded: false },
      { field: undefined, sign: ':', value: 'b c', isExcluded: false },
      { field: undefined, sign: ':', value: 'd', isExcluded: true },
      { field: 'e', sign: ':', value: 'f', isExcluded: false },
      { field: 'g', sign: '>=', value: '1', isExcluded: false },
      { field: 'h', sign: ':', value: 'i "j" k', isExcluded: false },
      { field: 'l', sign: ':', value: 'm', isExcluded: true },
    ]);
  });
});
