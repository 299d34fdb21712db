// From specification/support/resources/organization-users.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { countLink, customAgentRoleLink, groupLink, organizationLink, userLink } from '../links.ts';

/** What the methods of `organizations.users` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizations.users.list',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/users',
    retry: 'safe',
    items: 'users',
    model: userLink,
    pagination: ['cursor', 'offset'],
    include: {
      abilities: { key: 'abilities' },
      groups: { key: 'groups', to: groupLink, whole: true },
      identities: { key: 'identities' },
      open_ticket_count: { key: 'open_ticket_count' },
      organizations: { key: 'organizations', to: organizationLink },
      roles: { key: 'roles', to: customAgentRoleLink },
    },
    query: {
      role: { type: 'string[]', style: 'brackets' },
      permission_set: { type: 'integer' },
      external_id: { type: 'string' },
      sort_by: { type: 'string', values: ['id', 'name', 'created_at', 'updated_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  count: {
    id: 'organizations.users.count',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/users/count',
    retry: 'safe',
    answer: { count: countLink },
    query: { role: { type: 'string[]', style: 'brackets' }, permission_set: { type: 'integer' } },
  },
};
