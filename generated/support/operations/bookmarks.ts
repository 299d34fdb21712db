// From specification/support/resources/bookmarks.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { bookmarkLink } from '../links.ts';

/** What the methods of `bookmarks` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'bookmarks.list',
    method: 'GET',
    path: '/api/v2/bookmarks',
    retry: 'safe',
    items: 'bookmarks',
    model: bookmarkLink,
    pagination: ['offset'],
  },
  create: {
    id: 'bookmarks.create',
    method: 'POST',
    path: '/api/v2/bookmarks',
    retry: 'idempotent',
    answer: { bookmark: bookmarkLink },
    body: { key: 'bookmark', model: bookmarkLink, purpose: 'create' },
  },
  delete: {
    id: 'bookmarks.delete',
    method: 'DELETE',
    path: '/api/v2/bookmarks/{bookmark_id}',
    retry: 'idempotent',
    answer: 'none',
  },
};
