import { describe, expect, it } from 'vitest';
import type { Attributes } from '../model/schema.ts';
import { continuationOf } from './follow.ts';

const url = 'https://acme.zendesk.com/api/v2/tickets.json?page%5Bafter%5D=b&page%5Bsize%5D=2';
const query = { 'page[size]': 2, role: 'agent' };

describe('what an answer says about the next page', () => {
  it.each<[string, Attributes, unknown]>([
    [
      'cursor: the link, with the cursor to resume from',
      { meta: { has_more: true, after_cursor: 'b' }, links: { next: url } },
      { hasMore: true, cursor: 'b', next: { url } },
    ],
    [
      'cursor: ends by has_more although links.next is set',
      { meta: { has_more: false, after_cursor: 'b' }, links: { next: url } },
      { hasMore: false, cursor: 'b', next: { url } },
    ],
    ['cursor: ends without links', { meta: { has_more: false } }, { hasMore: false, cursor: null }],
    [
      'cursor: goes on by after_cursor where links are missing',
      { meta: { has_more: true, after_cursor: 'b' } },
      { hasMore: true, cursor: 'b', next: { query: { ...query, 'page[after]': 'b' } } },
    ],
    [
      'cursor: takes the cursor out of the link, encoded',
      { meta: { has_more: true }, links: { next: url } },
      { hasMore: true, cursor: 'b', next: { url } },
    ],
    [
      'cursor: takes the cursor out of the link, raw',
      { meta: { has_more: true }, links: { next: '/x?page[after]=b%3D' } },
      { hasMore: true, cursor: 'b=', next: { url: '/x?page[after]=b%3D' } },
    ],
    ['cursor: more without a way to it', { meta: { has_more: true } }, { hasMore: true, cursor: null }],
    [
      'offset: the link',
      { next_page: '/x?page=2' },
      { hasMore: true, cursor: 'page=2&per_page=2', next: { url: '/x?page=2' } },
    ],
    [
      'offset: the link, with the size that it counts in',
      { next_page: '/x?per_page=5&page=2' },
      { hasMore: true, cursor: 'page=2&per_page=5', next: { url: '/x?per_page=5&page=2' } },
    ],
    ['offset: ends by null', { next_page: null }, { hasMore: false, cursor: null }],
    [
      'end_of_stream ends although links are set',
      { end_of_stream: true, after_url: '/x', next_page: '/x', after_cursor: 'c' },
      { hasMore: false, cursor: 'c', next: { url: '/x' } },
    ],
    [
      'end_of_stream: false goes on',
      { end_of_stream: false, next_page: '/x' },
      { hasMore: true, cursor: null, next: { url: '/x' } },
    ],
    [
      'has_more of its own goes on',
      { has_more: true, next_page_url: '/x' },
      { hasMore: true, cursor: null, next: { url: '/x' } },
    ],
    ['has_more of its own ends', { has_more: false, next_page_url: null }, { hasMore: false, cursor: null }],
    ['no signal', { tickets: [], count: 0 }, undefined],
    ['a signal of the wrong type', { meta: { has_more: 'yes' }, next_page: 5, end_of_stream: null }, undefined],
    ['an empty link', { next_page: '' }, undefined],
  ])('%s', (_, body, expected) => {
    expect(continuationOf(body, { query, items: [], size: 2, direction: 'forward' })).toEqual(expected);
  });
});
