// From specification/support/resources/workspaces.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { workspaceLink } from '../links.ts';

/** What the methods of `workspaces` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'workspaces.list',
    method: 'GET',
    path: '/api/v2/workspaces',
    retry: 'safe',
    items: 'workspaces',
    model: workspaceLink,
    pagination: ['offset'],
  },
  get: {
    id: 'workspaces.get',
    method: 'GET',
    path: '/api/v2/workspaces/{workspace_id}',
    retry: 'safe',
    answer: { workspace: workspaceLink },
  },
  create: {
    id: 'workspaces.create',
    method: 'POST',
    path: '/api/v2/workspaces',
    retry: 'never',
    answer: { workspace: workspaceLink },
    body: { key: 'workspace', model: workspaceLink, purpose: 'create' },
  },
  update: {
    id: 'workspaces.update',
    method: 'PUT',
    path: '/api/v2/workspaces/{workspace_id}',
    retry: 'idempotent',
    answer: { workspace: workspaceLink },
    body: { key: 'workspace', model: workspaceLink, purpose: 'update' },
  },
  delete: {
    id: 'workspaces.delete',
    method: 'DELETE',
    path: '/api/v2/workspaces/{workspace_id}',
    retry: 'idempotent',
    answer: 'none',
  },
  deleteMany: {
    id: 'workspaces.deleteMany',
    method: 'DELETE',
    path: '/api/v2/workspaces/destroy_many',
    retry: 'idempotent',
    answer: 'none',
    query: { ids: { type: 'integer[]', references: 'Workspace', required: true } },
  },
  reorder: {
    id: 'workspaces.reorder',
    method: 'PUT',
    path: '/api/v2/workspaces/reorder',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { ids: { type: 'integer[]', references: 'Workspace', required: true } } },
  },
};
