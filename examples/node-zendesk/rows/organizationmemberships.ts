import type { Rows } from '../../guides/row.ts';

/** Memberships in organizations. */
export const rows: Rows = {
  'organizationmemberships.list': {
    call: (z) => z.organizationMemberships.list(),
    sends: 'GET /api/v2/organization_memberships?page[size]=100',
  },
  'organizationmemberships.listByUser': {
    call: (z) => z.users.organizationMemberships.list(5),
    sends: 'GET /api/v2/users/5/organization_memberships?page[size]=100',
  },
  'organizationmemberships.listByOrganization': {
    call: (z) => z.organizations.organizationMemberships.list(5),
    sends: 'GET /api/v2/organizations/5/organization_memberships?page[size]=100',
  },
  'organizationmemberships.show': {
    call: (z) => z.organizationMemberships.get(5),
    sends: 'GET /api/v2/organization_memberships/5',
  },
  'organizationmemberships.showByUser': {
    call: (z) => z.users.organizationMemberships.get(5, 6),
    sends: 'GET /api/v2/users/5/organization_memberships/6',
  },
  'organizationmemberships.create': {
    call: (z) => z.organizationMemberships.create({ user_id: 7, organization_id: 8 }),
    sends: 'POST /api/v2/organization_memberships',
    body: { organization_membership: { user_id: 7, organization_id: 8 } },
  },
  'organizationmemberships.createByUser': {
    call: (z) => z.users.organizationMemberships.create(5, { organization_id: 8 }),
    sends: 'POST /api/v2/users/5/organization_memberships',
    body: { organization_membership: { organization_id: 8 } },
  },
  'organizationmemberships.createMany': {
    call: (z) => z.organizationMemberships.create([{ user_id: 7, organization_id: 8 }]),
    sends: 'POST /api/v2/organization_memberships/create_many',
    body: { organization_memberships: [{ user_id: 7, organization_id: 8 }] },
    note: 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.',
  },
  'organizationmemberships.delete': {
    call: (z) => z.organizationMemberships.delete(5),
    sends: 'DELETE /api/v2/organization_memberships/5',
  },
  'organizationmemberships.deleteByUser': {
    call: (z) => z.users.organizationMemberships.delete(5, 6),
    sends: 'DELETE /api/v2/users/5/organization_memberships/6',
  },
  'organizationmemberships.deleteMany': {
    call: (z) => z.organizationMemberships.delete([11, 12]),
    sends: 'DELETE /api/v2/organization_memberships/destroy_many?ids=11,12',
  },
  'organizationmemberships.makeDefault': {
    call: (z) => z.users.organizationMemberships.makeDefault(5, 6),
    sends: 'PUT /api/v2/users/5/organization_memberships/6/make_default',
  },
};
