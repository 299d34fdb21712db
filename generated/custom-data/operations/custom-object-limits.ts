// From specification/custom-data/resources/custom-object-limits.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `customObjects.limits` send; it comes with the first call of one. */
export const operations: Operations = {
  objectLimit: {
    id: 'customObjects.limits.objectLimit',
    method: 'GET',
    path: '/api/v2/custom_objects/limits/object_limit',
    retry: 'safe',
    answer: { count: 'integer', limit: 'integer' },
  },
  recordLimit: {
    id: 'customObjects.limits.recordLimit',
    method: 'GET',
    path: '/api/v2/custom_objects/limits/record_limit',
    retry: 'safe',
    answer: { count: 'integer', limit: 'integer' },
  },
  fieldLimit: {
    id: 'customObjects.limits.fieldLimit',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/limits/field_limit',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'safe',
    answer: { count: 'integer', limit: 'integer' },
  },
};
