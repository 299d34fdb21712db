// From specification/support/resources/user-organizations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { countLink, organizationLink, organizationMembershipLink } from '../links.ts';

/** What the methods of `users.organizations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.organizations.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/organizations',
    retry: 'safe',
    items: 'organizations',
    model: organizationLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  count: {
    id: 'users.organizations.count',
    method: 'GET',
    path: '/api/v2/users/{user_id}/organizations/count',
    retry: 'safe',
    answer: { count: countLink },
  },
  unassign: {
    id: 'users.organizations.unassign',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/organizations/{organization_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'User',
  },
  makeDefault: {
    id: 'users.organizations.makeDefault',
    method: 'PUT',
    path: '/api/v2/users/{user_id}/organizations/{organization_id}/make_default',
    retry: 'idempotent',
    answer: { organization_membership: organizationMembershipLink },
    purges: 'User',
  },
};
