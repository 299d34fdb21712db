// From specification/support/resources/organization-tags.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `organizations.tags` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizations.tags.list',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/tags',
    retry: 'safe',
    items: 'tags',
    pagination: [],
  },
  set: {
    id: 'organizations.tags.set',
    method: 'POST',
    path: '/api/v2/organizations/{organization_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'create' },
    purges: 'Organization',
  },
  add: {
    id: 'organizations.tags.add',
    method: 'PUT',
    path: '/api/v2/organizations/{organization_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'update' },
    purges: 'Organization',
  },
  remove: {
    id: 'organizations.tags.remove',
    method: 'DELETE',
    path: '/api/v2/organizations/{organization_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'update' },
    purges: 'Organization',
  },
};
