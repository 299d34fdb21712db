// From specification/custom-data/resources/custom-objects.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customObjectLink } from '../links.ts';

/** What the methods of `customObjects` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customObjects.list',
    method: 'GET',
    path: '/api/v2/custom_objects',
    retry: 'safe',
    items: 'custom_objects',
    model: customObjectLink,
    pagination: [],
    query: { include_ui_path: { type: 'boolean' } },
  },
  get: {
    id: 'customObjects.get',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'safe',
    answer: { custom_object: customObjectLink },
    query: { include_permissions_metadata: { type: 'boolean' }, include_ui_path: { type: 'boolean' } },
    cached: true,
  },
  create: {
    id: 'customObjects.create',
    method: 'POST',
    path: '/api/v2/custom_objects',
    retry: 'never',
    answer: { custom_object: customObjectLink },
    body: { key: 'custom_object', model: customObjectLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'customObjects.update',
    method: 'PATCH',
    path: '/api/v2/custom_objects/{custom_object_key}',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'idempotent',
    answer: { custom_object: customObjectLink },
    body: { key: 'custom_object', model: customObjectLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'customObjects.delete',
    method: 'DELETE',
    path: '/api/v2/custom_objects/{custom_object_key}',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'CustomObject',
  },
};
