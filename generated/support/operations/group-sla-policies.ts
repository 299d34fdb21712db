// From specification/support/resources/group-sla-policies.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { definitionsLink, groupSlaPolicyLink } from '../links.ts';

/** What the methods of `groupSlaPolicies` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'groupSlaPolicies.list',
    method: 'GET',
    path: '/api/v2/group_slas/policies',
    retry: 'safe',
    items: 'group_sla_policies',
    model: groupSlaPolicyLink,
    pagination: ['offset'],
  },
  get: {
    id: 'groupSlaPolicies.get',
    method: 'GET',
    path: '/api/v2/group_slas/policies/{group_sla_policy_id}',
    parameters: { group_sla_policy_id: 'string' },
    retry: 'safe',
    answer: { group_sla_policy: groupSlaPolicyLink },
    cached: true,
  },
  create: {
    id: 'groupSlaPolicies.create',
    method: 'POST',
    path: '/api/v2/group_slas/policies',
    retry: 'never',
    answer: { group_sla_policy: groupSlaPolicyLink },
    body: { key: 'group_sla_policy', model: groupSlaPolicyLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'groupSlaPolicies.update',
    method: 'PUT',
    path: '/api/v2/group_slas/policies/{group_sla_policy_id}',
    parameters: { group_sla_policy_id: 'string' },
    retry: 'idempotent',
    answer: { group_sla_policy: groupSlaPolicyLink },
    body: { key: 'group_sla_policy', model: groupSlaPolicyLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'groupSlaPolicies.delete',
    method: 'DELETE',
    path: '/api/v2/group_slas/policies/{group_sla_policy_id}',
    parameters: { group_sla_policy_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'GroupSlaPolicy',
  },
  reorder: {
    id: 'groupSlaPolicies.reorder',
    method: 'PUT',
    path: '/api/v2/group_slas/policies/reorder',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { group_sla_policy_ids: { type: 'string[]', references: 'GroupSlaPolicy', required: true } } },
  },
  definitions: {
    id: 'groupSlaPolicies.definitions',
    method: 'GET',
    path: '/api/v2/group_slas/policies/definitions',
    retry: 'safe',
    answer: { definitions: definitionsLink },
  },
};
