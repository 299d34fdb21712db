// From specification/support/resources/organization-organization-memberships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationLink, organizationMembershipLink, userLink } from '../links.ts';

/** What the methods of `organizations.organizationMemberships` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizations.organizationMemberships.list',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/organization_memberships',
    retry: 'safe',
    items: 'organization_memberships',
    model: organizationMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, organizations: { key: 'organizations', to: organizationLink } },
  },
};
