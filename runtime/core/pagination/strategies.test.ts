import { describe, expect, it } from 'vitest';
import type { Attributes } from '../model/schema.ts';
import type { PaginationFlavour } from '../operation/operation.ts';
import { strategies } from './strategies.ts';
import type { AskedPage, Continuation } from './strategy.ts';

const asked = (items: unknown[] = [1], more: Partial<AskedPage> = {}): AskedPage => ({
  query: { sort: 'id' },
  items,
  size: 2,
  direction: 'forward',
  ...more,
});
const given = (query: Attributes) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

describe('the first request', () => {
  it.each<[PaginationFlavour, string]>([
    ['cursor', 'page[size]'],
    ['offset', 'per_page'],
    ['chat', 'limit'],
    ['chatIncremental', 'limit'],
    ['engagements', 'page_size'],
    ['auditCursor', 'limit'],
    ['incrementalCursor', 'per_page'],
    ['incrementalTime', 'per_page'],
    ['searchExport', 'page[size]'],
  ])('of a list by %s states its size as %s, and nothing where there is none', (flavour, name) => {
    expect(given(strategies[flavour].first({ a: 1 }, 50, undefined))).toEqual({ a: 1, [name]: 50 });
    expect(given(strategies[flavour].first({ a: 1 }, undefined, undefined))).toEqual({ a: 1 });
  });
});

describe('the page after an answer', () => {
  const next = { url: 'https://acme.zendesk.com/x?cursor=a' };

  it.each<[PaginationFlavour, string, Attributes, Continuation | undefined]>([
    ['auditCursor', 'a link alone', { after_url: next.url }, { hasMore: true, cursor: 'a', next }],
    [
      'auditCursor',
      'a cursor alone',
      { after_cursor: 'a' },
      { hasMore: true, cursor: 'a', next: { query: { sort: 'id', cursor: 'a' } } },
    ],
    ['auditCursor', 'a link that is null', { after_url: null, after_cursor: 'a' }, { hasMore: false, cursor: null }],
    ['auditCursor', 'nothing', {}, undefined],
    [
      'dashboard',
      'the number of pages',
      { pagination: { current_page: 2, total_pages: 3 } },
      { hasMore: true, cursor: 'page=3', next: { query: { sort: 'id', page: 3 } } },
    ],
    [
      'dashboard',
      'the last page',
      { pagination: { current_page: 3, total_pages: 3 } },
      { hasMore: false, cursor: null },
    ],
    ['chat', 'a link', { next_url: next.url }, { hasMore: true, cursor: 'cursor=a', next }],
    ['engagements', 'a link', { has_more: true, next_page_url: next.url }, { hasMore: true, cursor: 'cursor=a', next }],
    [
      'chatIncremental',
      'a time without an id',
      { count: 2, end_time: 5 },
      { hasMore: true, cursor: 'start_time=5', next: { query: { sort: 'id', start_time: '5' } } },
    ],
    [
      'chatIncremental',
      'a time and an id',
      { count: 2, end_time: 5, end_id: 'a b' },
      {
        hasMore: true,
        cursor: 'start_time=5&start_id=a%20b',
        next: { query: { sort: 'id', start_time: '5', start_id: 'a b' } },
      },
    ],
    [
      'chatIncremental',
      'fewer records than asked for',
      { count: 1, end_time: 5, end_id: null },
      { hasMore: false, cursor: 'start_time=5', next: { query: { sort: 'id', start_time: '5' } } },
    ],
    ['chatIncremental', 'nothing', {}, undefined],
  ])('by %s is found by %s', (flavour, _what, body, expected) => {
    expect(strategies[flavour].next(body, asked())).toEqual(expected);
  });
});

describe('the page before an answer, by cursor', () => {
  const before = (body: Attributes, items?: unknown[]) => strategies.cursor.previous?.(body, asked(items));
  const meta = { has_more: false, before_cursor: 'b' };

  it('is none where nothing leads there, and where the page itself is empty', () => {
    expect(before({ meta: { has_more: true } })?.hasMore).toBe(false);
    expect(before({ meta }, [])?.hasMore).toBe(false);
    expect(before({ meta })?.hasMore).toBe(true);
  });

  it('is unknown where the answer is of another kind', () => expect(before({})).toBeUndefined());
});
