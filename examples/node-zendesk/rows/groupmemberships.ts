import type { Rows } from '../../guides/row.ts';

/** Memberships in groups. */
export const rows: Rows = {
  'groupmemberships.list': {
    call: (z) => z.groupMemberships.list(),
    sends: 'GET /api/v2/group_memberships?page[size]=100',
  },
  'groupmemberships.listByUser': {
    call: (z) => z.users.groupMemberships.list(5),
    sends: 'GET /api/v2/users/5/group_memberships?page[size]=100',
  },
  'groupmemberships.listByGroup': {
    call: (z) => z.groups.memberships.list(5),
    sends: 'GET /api/v2/groups/5/memberships?page[size]=100',
  },
  'groupmemberships.show': { call: (z) => z.groupMemberships.get(5), sends: 'GET /api/v2/group_memberships/5' },
  'groupmemberships.showByUser': {
    call: (z) => z.users.groupMemberships.get(5, 6),
    sends: 'GET /api/v2/users/5/group_memberships/6',
  },
  'groupmemberships.create': {
    call: (z) => z.groupMemberships.create({ user_id: 7, group_id: 8 }),
    sends: 'POST /api/v2/group_memberships',
    body: { group_membership: { user_id: 7, group_id: 8 } },
  },
  'groupmemberships.createByUser': {
    call: (z) => z.users.groupMemberships.create(5, { group_id: 8 }),
    sends: 'POST /api/v2/users/5/group_memberships',
    body: { group_membership: { group_id: 8 } },
  },
  'groupmemberships.delete': { call: (z) => z.groupMemberships.delete(5), sends: 'DELETE /api/v2/group_memberships/5' },
  'groupmemberships.deleteByUser': {
    call: (z) => z.users.groupMemberships.delete(5, 6),
    sends: 'DELETE /api/v2/users/5/group_memberships/6',
  },
  'groupmemberships.makeDefault': {
    call: (z) => z.users.groupMemberships.makeDefault(5, 6),
    sends: 'PUT /api/v2/users/5/group_memberships/6/make_default',
  },
  'groupmemberships.listAssignable': {
    call: (z) => z.groupMemberships.assignable(),
    sends: 'GET /api/v2/group_memberships/assignable?page[size]=100',
  },
  'groupmemberships.listAssignableByGroup': {
    call: (z) => z.groups.memberships.assignable(5),
    sends: 'GET /api/v2/groups/5/memberships/assignable?page[size]=100',
  },
  'groupmemberships.bulkCreate': {
    call: (z) => z.groupMemberships.create([{ user_id: 7, group_id: 8 }]),
    sends: 'POST /api/v2/group_memberships/create_many',
    body: { group_memberships: [{ user_id: 7, group_id: 8 }] },
    note: 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.',
  },
  'groupmemberships.bulkDelete': {
    call: (z) => z.groupMemberships.delete([11, 12]),
    sends: 'DELETE /api/v2/group_memberships/destroy_many?ids=11,12',
  },
};
