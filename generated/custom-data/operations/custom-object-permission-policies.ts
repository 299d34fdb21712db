// From specification/custom-data/resources/custom-object-permission-policies.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { permissionPolicyLink } from '../links.ts';

/** What the methods of `customObjects.permissionPolicies` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customObjects.permissionPolicies.list',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/permission_policies',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'safe',
    items: 'policies',
    model: permissionPolicyLink,
    pagination: [],
  },
  get: {
    id: 'customObjects.permissionPolicies.get',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/permission_policies/{id}',
    parameters: { custom_object_key: 'string', id: 'string' },
    records: { custom_object_key: 'CustomObject', id: 'PermissionPolicy' },
    retry: 'safe',
    answer: { policy: permissionPolicyLink },
  },
  update: {
    id: 'customObjects.permissionPolicies.update',
    method: 'PATCH',
    path: '/api/v2/custom_objects/{custom_object_key}/permission_policies/{id}',
    parameters: { custom_object_key: 'string', id: 'string' },
    records: { custom_object_key: 'CustomObject', id: 'PermissionPolicy' },
    retry: 'idempotent',
    answer: { policy: permissionPolicyLink },
    body: { key: 'policy', model: permissionPolicyLink, purpose: 'update' },
  },
};
