import { GroupMembership, OrganizationMembership } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Who belongs to which group and organization. */
export const rows: Rows = {
  'group_memberships | list': {
    call: (z) => z.groupMemberships.list(),
    sends: 'GET /api/v2/group_memberships?page[size]=100',
  },
  'group_memberships | show': {
    call: (z) => z.groupMemberships.get(7),
    sends: 'GET /api/v2/group_memberships/7',
  },
  'group_memberships | show_many': {
    cannot: 'Zendesk has no such call: use `groupMemberships.list()`, or `groupMemberships.get` for each id.',
  },
  'group_memberships.create | single': {
    call: (z) => z.groupMemberships.create(new GroupMembership({ user_id: 5, group_id: 6 })),
    sends: 'POST /api/v2/group_memberships',
    body: { group_membership: { user_id: 5, group_id: 6 } },
  },
  'group_memberships.create | bulk': {
    call: (z) => z.groupMemberships.create([{ user_id: 5, group_id: 6 }]),
    sends: 'POST /api/v2/group_memberships/create_many',
    body: { group_memberships: [{ user_id: 5, group_id: 6 }] },
  },
  'group_memberships.delete | single': {
    call: (z) => z.groupMemberships.delete(7),
    sends: 'DELETE /api/v2/group_memberships/7',
  },
  'group_memberships.delete | bulk': {
    call: (z) => z.groupMemberships.delete([7, 8]),
    sends: 'DELETE /api/v2/group_memberships/destroy_many?ids=7,8',
  },
  'group_memberships.update': {
    cannot: 'Zendesk changes no membership: delete it and make another, or use `users.groupMemberships.makeDefault`.',
  },
  'group_memberships.assignable': {
    call: (z) => z.groupMemberships.assignable(),
    sends: 'GET /api/v2/group_memberships/assignable?page[size]=100',
  },
  'group_memberships.make_default': {
    call: (z) => z.users.groupMemberships.makeDefault(5, 7),
    sends: 'PUT /api/v2/users/5/group_memberships/7/make_default',
  },
  'organization_memberships | list': {
    call: (z) => z.organizationMemberships.list(),
    sends: 'GET /api/v2/organization_memberships?page[size]=100',
  },
  'organization_memberships | show': {
    call: (z) => z.organizationMemberships.get(7),
    sends: 'GET /api/v2/organization_memberships/7',
  },
  'organization_memberships | show_many': {
    cannot: 'Zendesk has no such call: use `organizationMemberships.list()`, or `get` for each id.',
  },
  'organization_memberships.create | single': {
    call: (z) => z.organizationMemberships.create(new OrganizationMembership({ user_id: 5, organization_id: 6 })),
    sends: 'POST /api/v2/organization_memberships',
    body: { organization_membership: { user_id: 5, organization_id: 6 } },
  },
  'organization_memberships.create | bulk': {
    call: (z) => z.organizationMemberships.create([{ user_id: 5, organization_id: 6 }]),
    sends: 'POST /api/v2/organization_memberships/create_many',
    body: { organization_memberships: [{ user_id: 5, organization_id: 6 }] },
  },
  'organization_memberships.delete | single': {
    call: (z) => z.organizationMemberships.delete(7),
    sends: 'DELETE /api/v2/organization_memberships/7',
  },
  'organization_memberships.delete | bulk': {
    call: (z) => z.organizationMemberships.delete([7, 8]),
    sends: 'DELETE /api/v2/organization_memberships/destroy_many?ids=7,8',
  },
  'organization_memberships.update': {
    cannot: 'Zendesk changes no membership: delete it and make another one.',
  },
};
