// From specification/support/resources/group-memberships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { groupLink, groupMembershipLink, jobStatusLink, userLink } from '../links.ts';

/** What the methods of `groupMemberships` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'groupMemberships.list',
    method: 'GET',
    path: '/api/v2/group_memberships',
    retry: 'safe',
    items: 'group_memberships',
    model: groupMembershipLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, groups: { key: 'groups', to: groupLink, whole: true } },
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'groupMemberships.get',
    method: 'GET',
    path: '/api/v2/group_memberships/{group_membership_id}',
    retry: 'safe',
    answer: { group_membership: groupMembershipLink },
    cached: true,
  },
  create: {
    id: 'groupMemberships.create',
    method: 'POST',
    path: '/api/v2/group_memberships',
    retry: 'never',
    answer: { group_membership: groupMembershipLink },
    body: { key: 'group_membership', model: groupMembershipLink, purpose: 'create' },
  },
  createMany: {
    id: 'groupMemberships.createMany',
    method: 'POST',
    path: '/api/v2/group_memberships/create_many',
    retry: 'never',
    answer: { job_status: jobStatusLink },
    body: { key: 'group_memberships', model: groupMembershipLink, purpose: 'create', many: true, maxItems: 100 },
  },
  delete: {
    id: 'groupMemberships.delete',
    method: 'DELETE',
    path: '/api/v2/group_memberships/{group_membership_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'GroupMembership',
  },
  deleteMany: {
    id: 'groupMemberships.deleteMany',
    method: 'DELETE',
    path: '/api/v2/group_memberships/destroy_many',
    retry: 'idempotent',
    answer: { job_status: jobStatusLink },
    query: { ids: { type: 'integer[]', references: 'GroupMembership', required: true } },
  },
  assignable: {
    id: 'groupMemberships.assignable',
    method: 'GET',
    path: '/api/v2/group_memberships/assignable',
    retry: 'safe',
    items: 'group_memberships',
    model: groupMembershipLink,
    pagination: ['cursor', 'offset'],
  },
};
