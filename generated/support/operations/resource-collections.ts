// From specification/support/resources/resource-collections.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { jobStatusLink, resourceCollectionLink } from '../links.ts';

/** What the methods of `resourceCollections` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'resourceCollections.list',
    method: 'GET',
    path: '/api/v2/resource_collections',
    retry: 'safe',
    items: 'resource_collections',
    model: resourceCollectionLink,
    pagination: ['offset'],
  },
  get: {
    id: 'resourceCollections.get',
    method: 'GET',
    path: '/api/v2/resource_collections/{resource_collection_id}',
    retry: 'safe',
    answer: { resource_collection: resourceCollectionLink },
  },
  create: {
    id: 'resourceCollections.create',
    method: 'POST',
    path: '/api/v2/resource_collections',
    retry: 'never',
    answer: { job_status: jobStatusLink },
    body: { key: 'payload', type: 'object', purpose: 'create' },
  },
  update: {
    id: 'resourceCollections.update',
    method: 'PUT',
    path: '/api/v2/resource_collections/{resource_collection_id}',
    retry: 'idempotent',
    answer: { job_status: jobStatusLink },
    body: { key: 'payload', type: 'object', purpose: 'update' },
  },
  delete: {
    id: 'resourceCollections.delete',
    method: 'DELETE',
    path: '/api/v2/resource_collections/{resource_collection_id}',
    retry: 'idempotent',
    answer: { job_status: jobStatusLink },
  },
};
