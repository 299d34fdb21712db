import { describe, expect, it } from 'vitest';
import type { OperationTable } from '../tables.ts';
import { idsOf, listOf, manualClock, openSandbox } from '../test/open.ts';
import { support } from '../test/support.ts';

const exports: readonly OperationTable[] = [
  ['tickets.incremental', 'incrementalCursor', '/api/v2/incremental/tickets/cursor'],
  ['tickets.incrementalByTime', 'incrementalTime', '/api/v2/incremental/tickets'],
  ['tickets.chat', 'chat', '/api/v2/chat/tickets'],
  ['tickets.skills', 'routingCursor', '/api/v2/incremental/routing/tickets'],
  ['tickets.chatExport', 'chatIncremental', '/api/v2/chat/incremental/tickets'],
  ['tickets.engagements', 'engagements', '/api/v2/engagements'],
  ['tickets.links', 'sinceId', '/api/services/jira/links'],
  ['tickets.dashboard', 'dashboard', '/api/v2/dashboard'],
].map(([id = '', flavour = '', path = '']) => {
  return { id, method: 'GET', path, answer: { tickets: 'Ticket[]' }, pagination: [flavour] };
});
const tables = { ...support, operations: [...support.operations, ...exports] };

async function open() {
  const clock = manualClock();
  const opened = await openSandbox({ tables, seed: 'empty', clock });
  for (const subject of ['one', 'two', 'three', 'four', 'five']) {
    await opened.call('POST', '/api/v2/tickets', { ticket: { subject, comment: { body: subject } } });
    if (subject !== 'two') clock.advance(1000);
  }
  return { ...opened, clock };
}

const start = Date.UTC(2026, 5, 1) / 1000;

describe('an export by cursor', () => {
  it('gives changes in their order, deleted records too, and ends by end_of_stream', async () => {
    const { call, clock } = await open();
    await call('DELETE', '/api/v2/tickets/2');
    clock.advance(61_000);
    const first = await call('GET', `/api/v2/incremental/tickets/cursor?start_time=${start}&per_page=3`);
    expect([idsOf(first.body, 'tickets'), first.body.end_of_stream]).toEqual([[1, 3, 4], false]);
    const last = await call('GET', String(first.body.after_url));
    expect([idsOf(last.body, 'tickets'), last.body.end_of_stream]).toEqual([[5, 2], true]);
    expect(listOf(last.body, 'tickets')[1]).toMatchObject({ status: 'deleted' });
    const later = await call('GET', String(last.body.after_url));
    expect([idsOf(later.body, 'tickets'), later.body.end_of_stream]).toEqual([[], true]);
    expect(later.body.after_cursor).toBe(last.body.after_cursor);
  });

  it('holds back the last minute', async () => {
    const { call, clock } = await open();
    clock.advance(57_000);
    const { body } = await call('GET', `/api/v2/incremental/tickets/cursor?start_time=${start}`);
    expect(idsOf(body, 'tickets')).toEqual([1, 2, 3]);
  });
});

describe('a place in an export', () => {
  it.each([
    ['tickets/cursor?cursor=%25%25', 'cursor is not valid'],
    ['tickets/cursor?cursor=Z2FyYmFnZQ==', 'cursor is not valid'],
    ['tickets/cursor?start_time=yesterday', 'start_time must be'],
    ['tickets?start_time=1.5', 'start_time must be'],
  ])('that is none is refused: %s', async (path, problem) => {
    const { call } = await open();
    const { status, body } = await call('GET', `/api/v2/incremental/${path}`);
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(problem)]);
  });

  it('may lie behind an id that is no number', async () => {
    const notes: OperationTable = {
      ...{ id: 'notes.incremental', method: 'GET', path: '/api/v2/incremental/notes/cursor' },
      ...{ answer: { notes: 'Note[]' }, pagination: ['incrementalCursor'] },
    };
    const objects = [
      { object: 'Note', idType: 'string', attributes: { id: 'string', updated_at: 'timestamp' } },
    ] as const;
    const { sandbox, call } = await openSandbox({ tables: { operations: [notes], objects }, seed: 'empty' });
    sandbox.insert(
      'Note',
      ['c', 'a', 'b'].map((id) => ({ id, updated_at: '2026-01-01T00:00:00Z' })),
    );
    const first = await call('GET', '/api/v2/incremental/notes/cursor?start_time=0&per_page=2');
    const rest = await call('GET', String(first.body.after_url));
    expect([first, rest].map(({ body }) => idsOf(body, 'notes'))).toEqual([['a', 'b'], ['c']]);
  });
});

describe('an export by time', () => {
  it('ends a page with a whole second, with which the next one begins', async () => {
    const { call, clock } = await open();
    clock.advance(61_000);
    const first = await call('GET', `/api/v2/incremental/tickets?start_time=${start}&per_page=2`);
    expect([idsOf(first.body, 'tickets'), first.body.count, first.body.end_time]).toEqual([[1, 2, 3], 3, start + 1]);
    const second = await call('GET', String(first.body.next_page));
    expect([idsOf(second.body, 'tickets'), second.body.end_of_stream]).toEqual([[2, 3], false]);
  });
});

describe('an export of skills', () => {
  it('begins with everything, and ends with an empty page that leads on', async () => {
    const { call, clock } = await open();
    const path = '/api/v2/incremental/routing/tickets';
    const none = await call('GET', path);
    expect([none.body.count, idsOf(none.body, 'tickets')]).toEqual([0, []]);
    clock.advance(61_000);
    const first = await call('GET', path);
    expect([idsOf(first.body, 'tickets'), first.body.count]).toEqual([[1, 2, 3, 4, 5], 5]);
    const last = await call('GET', String(first.body.next_page));
    expect([idsOf(last.body, 'tickets'), last.body.count]).toEqual([[], 0]);
    await call('PUT', '/api/v2/tickets/2', { ticket: { subject: 'again' } });
    clock.advance(61_000);
    expect(idsOf((await call('GET', String(last.body.next_page))).body, 'tickets')).toEqual([2]);
  });
});

describe('other ways of paging', () => {
  it.each([
    ['/api/v2/chat/tickets?limit=2', ({ next_url }: Record<string, unknown>) => next_url],
    [
      '/api/v2/engagements?page_size=2',
      ({ has_more, next_page_url }: Record<string, unknown>) => has_more && next_page_url,
    ],
    [
      `/api/v2/chat/incremental/tickets?start_time=${start}&limit=2`,
      ({ count, next_page }: Record<string, unknown>) => Number(count) === 2 && next_page,
    ],
  ])('%s gives every record once', async (path, nextOf) => {
    const { call, clock } = await open();
    clock.advance(61_000);
    const seen: unknown[] = [];
    for (let url: unknown = path; url; ) {
      const { body } = await call('GET', String(url));
      seen.push(...idsOf(body, 'tickets'));
      url = nextOf(body);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('behind an id, until a page is empty', async () => {
    const { call } = await open();
    const pageOf = async (id: number) => (await call('GET', `/api/services/jira/links?limit=2&since_id=${id}`)).body;
    expect([idsOf(await pageOf(0), 'tickets'), idsOf(await pageOf(4), 'tickets')]).toEqual([[1, 2], [5]]);
    expect(await pageOf(5)).toEqual({ tickets: [], total: 0 });
  });

  it('by number, with the number of all pages', async () => {
    const { call } = await open();
    const { body } = await call('GET', '/api/v2/dashboard?per_page=2&page=3');
    expect(idsOf(body, 'tickets')).toEqual([5]);
    expect(body.pagination).toEqual({ current_page: 3, per_page: 2, total_entries: 5, total_pages: 3 });
  });
});
