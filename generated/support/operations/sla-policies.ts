// From specification/support/resources/sla-policies.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { definitionsLink, slaPolicyLink } from '../links.ts';

/** What the methods of `slaPolicies` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'slaPolicies.list',
    method: 'GET',
    path: '/api/v2/slas/policies',
    retry: 'safe',
    items: 'sla_policies',
    model: slaPolicyLink,
    pagination: ['offset'],
  },
  get: {
    id: 'slaPolicies.get',
    method: 'GET',
    path: '/api/v2/slas/policies/{sla_policy_id}',
    retry: 'safe',
    answer: { sla_policy: slaPolicyLink },
    cached: true,
  },
  create: {
    id: 'slaPolicies.create',
    method: 'POST',
    path: '/api/v2/slas/policies',
    retry: 'never',
    answer: { sla_policy: slaPolicyLink },
    body: { key: 'sla_policy', model: slaPolicyLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'slaPolicies.update',
    method: 'PUT',
    path: '/api/v2/slas/policies/{sla_policy_id}',
    retry: 'idempotent',
    answer: { sla_policy: slaPolicyLink },
    body: { key: 'sla_policy', model: slaPolicyLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'slaPolicies.delete',
    method: 'DELETE',
    path: '/api/v2/slas/policies/{sla_policy_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'SlaPolicy',
  },
  reorder: {
    id: 'slaPolicies.reorder',
    method: 'PUT',
    path: '/api/v2/slas/policies/reorder',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { sla_policy_ids: { type: 'integer[]', references: 'SlaPolicy', required: true } } },
  },
  definitions: {
    id: 'slaPolicies.definitions',
    method: 'GET',
    path: '/api/v2/slas/policies/definitions',
    retry: 'safe',
    answer: { definitions: definitionsLink },
  },
};
