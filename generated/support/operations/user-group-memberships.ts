// From specification/support/resources/user-group-memberships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { groupLink, groupMembershipLink, userLink } from '../links.ts';

/** What the methods of `users.groupMemberships` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.groupMemberships.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/group_memberships',
    retry: 'safe',
    items: 'group_memberships',
    model: groupMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, groups: { key: 'groups', to: groupLink, whole: true } },
  },
  get: {
    id: 'users.groupMemberships.get',
    method: 'GET',
    path: '/api/v2/users/{user_id}/group_memberships/{group_membership_id}',
    retry: 'safe',
    answer: { group_membership: groupMembershipLink },
  },
  create: {
    id: 'users.groupMemberships.create',
    method: 'POST',
    path: '/api/v2/users/{user_id}/group_memberships',
    retry: 'never',
    answer: { group_membership: groupMembershipLink },
    body: { key: 'group_membership', model: groupMembershipLink, purpose: 'create' },
    purges: 'User',
  },
  delete: {
    id: 'users.groupMemberships.delete',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/group_memberships/{group_membership_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'User',
  },
  makeDefault: {
    id: 'users.groupMemberships.makeDefault',
    method: 'PUT',
    path: '/api/v2/users/{user_id}/group_memberships/{group_membership_id}/make_default',
    retry: 'idempotent',
    answer: { group_memberships: [groupMembershipLink] },
    purges: 'User',
  },
};
