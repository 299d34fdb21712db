// From specification/support/resources/user-organization-memberships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationLink, organizationMembershipLink, userLink } from '../links.ts';

/** What the methods of `users.organizationMemberships` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.organizationMemberships.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/organization_memberships',
    retry: 'safe',
    items: 'organization_memberships',
    model: organizationMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, organizations: { key: 'organizations', to: organizationLink } },
  },
  get: {
    id: 'users.organizationMemberships.get',
    method: 'GET',
    path: '/api/v2/users/{user_id}/organization_memberships/{organization_membership_id}',
    retry: 'safe',
    answer: { organization_membership: organizationMembershipLink },
  },
  create: {
    id: 'users.organizationMemberships.create',
    method: 'POST',
    path: '/api/v2/users/{user_id}/organization_memberships',
    retry: 'never',
    answer: { organization_membership: organizationMembershipLink },
    body: { key: 'organization_membership', model: organizationMembershipLink, purpose: 'create' },
    purges: 'User',
  },
  delete: {
    id: 'users.organizationMemberships.delete',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/organization_memberships/{organization_membership_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'User',
  },
  makeDefault: {
    id: 'users.organizationMemberships.makeDefault',
    method: 'PUT',
    path: '/api/v2/users/{user_id}/organization_memberships/{organization_membership_id}/make_default',
    retry: 'idempotent',
    answer: { organization_memberships: [organizationMembershipLink] },
    purges: 'User',
  },
};
