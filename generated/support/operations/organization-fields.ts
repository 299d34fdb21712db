// From specification/support/resources/organization-fields.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationFieldLink } from '../links.ts';

/** What the methods of `organizationFields` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizationFields.list',
    method: 'GET',
    path: '/api/v2/organization_fields',
    retry: 'safe',
    items: 'organization_fields',
    model: organizationFieldLink,
    pagination: ['cursor', 'offset'],
    query: { resolve_dc: { type: 'boolean' }, sort: { type: 'string' } },
  },
  get: {
    id: 'organizationFields.get',
    method: 'GET',
    path: '/api/v2/organization_fields/{organization_field_id}',
    retry: 'safe',
    answer: { organization_field: organizationFieldLink },
    cached: true,
  },
  create: {
    id: 'organizationFields.create',
    method: 'POST',
    path: '/api/v2/organization_fields',
    retry: 'never',
    answer: { organization_field: organizationFieldLink },
    body: { key: 'organization_field', model: organizationFieldLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'organizationFields.update',
    method: 'PUT',
    path: '/api/v2/organization_fields/{organization_field_id}',
    retry: 'idempotent',
    answer: { organization_field: organizationFieldLink },
    body: { key: 'organization_field', model: organizationFieldLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'organizationFields.delete',
    method: 'DELETE',
    path: '/api/v2/organization_fields/{organization_field_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'OrganizationField',
  },
  reorder: {
    id: 'organizationFields.reorder',
    method: 'PUT',
    path: '/api/v2/organization_fields/reorder',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { organization_field_ids: { type: 'integer[]', references: 'OrganizationField', required: true } } },
  },
};
