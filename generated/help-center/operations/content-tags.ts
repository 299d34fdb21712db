// From specification/help-center/resources/content-tags.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { contentTagLink } from '../links.ts';

/** What the methods of `helpCenter.contentTags` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.contentTags.list',
    method: 'GET',
    path: '/api/v2/guide/content_tags',
    retry: 'safe',
    items: 'records',
    model: contentTagLink,
    pagination: ['cursorLinksOptional'],
    query: {
      'filter[name_prefix]': { type: 'string' },
      sort: { type: 'string', values: ['id', '-id', 'name', '-name'] },
    },
  },
  get: {
    id: 'helpCenter.contentTags.get',
    method: 'GET',
    path: '/api/v2/guide/content_tags/{content_tag_id}',
    parameters: { content_tag_id: 'string' },
    retry: 'safe',
    answer: { content_tag: contentTagLink },
    cached: true,
  },
  create: {
    id: 'helpCenter.contentTags.create',
    method: 'POST',
    path: '/api/v2/guide/content_tags',
    retry: 'never',
    answer: { content_tag: contentTagLink },
    body: { key: 'content_tag', model: contentTagLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'helpCenter.contentTags.update',
    method: 'PUT',
    path: '/api/v2/guide/content_tags/{content_tag_id}',
    parameters: { content_tag_id: 'string' },
    retry: 'idempotent',
    answer: { content_tag: contentTagLink },
    body: { key: 'content_tag', model: contentTagLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'helpCenter.contentTags.delete',
    method: 'DELETE',
    path: '/api/v2/guide/content_tags/{content_tag_id}',
    parameters: { content_tag_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ContentTag',
  },
};
