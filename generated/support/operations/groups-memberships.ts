// From specification/support/resources/groups-memberships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { groupLink, groupMembershipLink, userLink } from '../links.ts';

/** What the methods of `groups.memberships` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'groups.memberships.list',
    method: 'GET',
    path: '/api/v2/groups/{group_id}/memberships',
    retry: 'safe',
    items: 'group_memberships',
    model: groupMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, groups: { key: 'groups', to: groupLink, whole: true } },
  },
  assignable: {
    id: 'groups.memberships.assignable',
    method: 'GET',
    path: '/api/v2/groups/{group_id}/memberships/assignable',
    retry: 'safe',
    items: 'group_memberships',
    model: groupMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, groups: { key: 'groups', to: groupLink, whole: true } },
  },
};
