// From specification/support/resources/trigger-categories.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { triggerBatchLink, triggerBatchResultLink, triggerCategoryLink } from '../links.ts';

/** What the methods of `triggerCategories` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'triggerCategories.list',
    method: 'GET',
    path: '/api/v2/trigger_categories',
    retry: 'safe',
    items: 'trigger_categories',
    model: triggerCategoryLink,
    pagination: ['cursor', 'offset'],
    embedded: ['rule_counts'],
    query: {
      sort: {
        type: 'string',
        values: ['position', '-position', 'name', '-name', 'created_at', '-created_at', 'updated_at', '-updated_at'],
      },
    },
  },
  get: {
    id: 'triggerCategories.get',
    method: 'GET',
    path: '/api/v2/trigger_categories/{trigger_category_id}',
    parameters: { trigger_category_id: 'string' },
    retry: 'safe',
    answer: { trigger_category: triggerCategoryLink },
    cached: true,
  },
  create: {
    id: 'triggerCategories.create',
    method: 'POST',
    path: '/api/v2/trigger_categories',
    retry: 'never',
    answer: { trigger_category: triggerCategoryLink },
    body: { key: 'trigger_category', model: triggerCategoryLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'triggerCategories.update',
    method: 'PATCH',
    path: '/api/v2/trigger_categories/{trigger_category_id}',
    parameters: { trigger_category_id: 'string' },
    retry: 'idempotent',
    answer: { trigger_category: triggerCategoryLink },
    body: { key: 'trigger_category', model: triggerCategoryLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'triggerCategories.delete',
    method: 'DELETE',
    path: '/api/v2/trigger_categories/{trigger_category_id}',
    parameters: { trigger_category_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'TriggerCategory',
  },
  batch: {
    id: 'triggerCategories.batch',
    method: 'POST',
    path: '/api/v2/trigger_categories/jobs',
    retry: 'never',
    answer: { bare: triggerBatchResultLink },
    body: { key: 'job', model: triggerBatchLink, purpose: 'create' },
  },
};
