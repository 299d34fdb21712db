// From specification/support/resources/user-field-options.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customFieldOptionLink } from '../links.ts';

/** What the methods of `userFields.options` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'userFields.options.list',
    method: 'GET',
    path: '/api/v2/user_fields/{user_field_id}/options',
    retry: 'safe',
    items: 'custom_field_options',
    model: customFieldOptionLink,
    pagination: ['cursor', 'offset'],
  },
  get: {
    id: 'userFields.options.get',
    method: 'GET',
    path: '/api/v2/user_fields/{user_field_id}/options/{user_field_option_id}',
    records: { user_field_option_id: 'CustomFieldOption' },
    retry: 'safe',
    answer: { custom_field_option: customFieldOptionLink },
  },
  createOrUpdate: {
    id: 'userFields.options.createOrUpdate',
    method: 'POST',
    path: '/api/v2/user_fields/{user_field_id}/options',
    retry: 'never',
    answer: { custom_field_option: customFieldOptionLink },
    body: { key: 'custom_field_option', model: customFieldOptionLink, purpose: 'create' },
    purges: 'UserField',
  },
  delete: {
    id: 'userFields.options.delete',
    method: 'DELETE',
    path: '/api/v2/user_fields/{user_field_id}/options/{user_field_option_id}',
    records: { user_field_option_id: 'CustomFieldOption' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'UserField',
  },
};
