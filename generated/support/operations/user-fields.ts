// From specification/support/resources/user-fields.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userFieldLink } from '../links.ts';

/** What the methods of `userFields` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'userFields.list',
    method: 'GET',
    path: '/api/v2/user_fields',
    retry: 'safe',
    items: 'user_fields',
    model: userFieldLink,
    pagination: ['cursor', 'offset'],
    query: { resolve_dc: { type: 'boolean' }, sort: { type: 'string' } },
  },
  get: {
    id: 'userFields.get',
    method: 'GET',
    path: '/api/v2/user_fields/{user_field_id}',
    retry: 'safe',
    answer: { user_field: userFieldLink },
    cached: true,
  },
  create: {
    id: 'userFields.create',
    method: 'POST',
    path: '/api/v2/user_fields',
    retry: 'never',
    answer: { user_field: userFieldLink },
    body: { key: 'user_field', model: userFieldLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'userFields.update',
    method: 'PUT',
    path: '/api/v2/user_fields/{user_field_id}',
    retry: 'idempotent',
    answer: { user_field: userFieldLink },
    body: { key: 'user_field', model: userFieldLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'userFields.delete',
    method: 'DELETE',
    path: '/api/v2/user_fields/{user_field_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'UserField',
  },
  reorder: {
    id: 'userFields.reorder',
    method: 'PUT',
    path: '/api/v2/user_fields/reorder',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { user_field_ids: { type: 'integer[]', references: 'UserField', required: true } } },
  },
  listByKey: {
    id: 'userFields.listByKey',
    method: 'GET',
    path: '/api/v2/user_fields/show_many',
    retry: 'safe',
    items: 'user_fields',
    model: userFieldLink,
    pagination: [],
    query: { keys: { type: 'string[]', required: true } },
  },
};
