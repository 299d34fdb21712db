// From specification/support/resources/organization-memberships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { jobStatusLink, organizationLink, organizationMembershipLink, userLink } from '../links.ts';

/** What the methods of `organizationMemberships` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizationMemberships.list',
    method: 'GET',
    path: '/api/v2/organization_memberships',
    retry: 'safe',
    items: 'organization_memberships',
    model: organizationMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, organizations: { key: 'organizations', to: organizationLink } },
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'organizationMemberships.get',
    method: 'GET',
    path: '/api/v2/organization_memberships/{organization_membership_id}',
    retry: 'safe',
    answer: { organization_membership: organizationMembershipLink },
    cached: true,
  },
  create: {
    id: 'organizationMemberships.create',
    method: 'POST',
    path: '/api/v2/organization_memberships',
    retry: 'never',
    answer: { organization_membership: organizationMembershipLink },
    body: { key: 'organization_membership', model: organizationMembershipLink, purpose: 'create' },
  },
  createMany: {
    id: 'organizationMemberships.createMany',
    method: 'POST',
    path: '/api/v2/organization_memberships/create_many',
    retry: 'never',
    answer: { job_status: jobStatusLink },
    body: {
      key: 'organization_memberships',
      model: organizationMembershipLink,
      purpose: 'create',
      many: true,
      maxItems: 100,
    },
  },
  delete: {
    id: 'organizationMemberships.delete',
    method: 'DELETE',
    path: '/api/v2/organization_memberships/{organization_membership_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'OrganizationMembership',
  },
  deleteMany: {
    id: 'organizationMemberships.deleteMany',
    method: 'DELETE',
    path: '/api/v2/organization_memberships/destroy_many',
    retry: 'idempotent',
    answer: { job_status: jobStatusLink },
    query: { ids: { type: 'integer[]', references: 'OrganizationMembership', required: true } },
  },
};
