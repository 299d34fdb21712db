// From specification/custom-data/resources/custom-object-fields.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customObjectFieldLink } from '../links.ts';

/** What the methods of `customObjects.fields` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customObjects.fields.list',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/fields',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'safe',
    items: 'custom_object_fields',
    model: customObjectFieldLink,
    pagination: ['cursor', 'offset'],
    query: { include_standard_fields: { type: 'boolean' } },
  },
  get: {
    id: 'customObjects.fields.get',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}',
    parameters: { custom_object_key: 'string', custom_object_field_key_or_id: 'string' },
    records: { custom_object_key: 'CustomObject', custom_object_field_key_or_id: 'CustomObjectField' },
    retry: 'safe',
    answer: { custom_object_field: customObjectFieldLink },
    query: { include_standard_fields: { type: 'boolean' } },
  },
  create: {
    id: 'customObjects.fields.create',
    method: 'POST',
    path: '/api/v2/custom_objects/{custom_object_key}/fields',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'never',
    answer: { custom_object_field: customObjectFieldLink },
    body: { key: 'custom_object_field', model: customObjectFieldLink, purpose: 'create' },
  },
  update: {
    id: 'customObjects.fields.update',
    method: 'PATCH',
    path: '/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}',
    parameters: { custom_object_key: 'string', custom_object_field_key_or_id: 'string' },
    records: { custom_object_key: 'CustomObject', custom_object_field_key_or_id: 'CustomObjectField' },
    retry: 'idempotent',
    answer: { custom_object_field: customObjectFieldLink },
    body: { key: 'custom_object_field', model: customObjectFieldLink, purpose: 'update' },
  },
  delete: {
    id: 'customObjects.fields.delete',
    method: 'DELETE',
    path: '/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}',
    parameters: { custom_object_key: 'string', custom_object_field_key_or_id: 'string' },
    records: { custom_object_key: 'CustomObject', custom_object_field_key_or_id: 'CustomObjectField' },
    retry: 'idempotent',
    answer: 'none',
  },
  reorder: {
    id: 'customObjects.fields.reorder',
    method: 'PUT',
    path: '/api/v2/custom_objects/{custom_object_key}/fields/reorder',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { custom_object_field_ids: { type: 'integer[]', references: 'CustomObjectField', required: true } } },
  },
};
