// From specification/support/resources/custom-roles.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customAgentRoleLink } from '../links.ts';

/** What the methods of `customRoles` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customRoles.list',
    method: 'GET',
    path: '/api/v2/custom_roles',
    retry: 'safe',
    items: 'custom_roles',
    model: customAgentRoleLink,
    pagination: [],
  },
  get: {
    id: 'customRoles.get',
    method: 'GET',
    path: '/api/v2/custom_roles/{custom_role_id}',
    records: { custom_role_id: 'CustomAgentRole' },
    retry: 'safe',
    answer: { custom_role: customAgentRoleLink },
    cached: true,
  },
  create: {
    id: 'customRoles.create',
    method: 'POST',
    path: '/api/v2/custom_roles',
    retry: 'never',
    answer: { custom_role: customAgentRoleLink },
    body: { key: 'custom_role', model: customAgentRoleLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'customRoles.update',
    method: 'PUT',
    path: '/api/v2/custom_roles/{custom_role_id}',
    records: { custom_role_id: 'CustomAgentRole' },
    retry: 'idempotent',
    answer: { custom_role: customAgentRoleLink },
    body: { key: 'custom_role', model: customAgentRoleLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'customRoles.delete',
    method: 'DELETE',
    path: '/api/v2/custom_roles/{custom_role_id}',
    records: { custom_role_id: 'CustomAgentRole' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'CustomAgentRole',
  },
};
