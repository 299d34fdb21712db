import type { Rows } from '../../guides/row.ts';

/** Groups of permissions of the Help Center. */
export const rows: Rows = {
  'permissiongroups.list': {
    call: (z) => z.helpCenter.permissionGroups.list(),
    sends: 'GET /api/v2/guide/permission_groups',
  },
  'permissiongroups.show': {
    call: (z) => z.helpCenter.permissionGroups.get(5),
    sends: 'GET /api/v2/guide/permission_groups/5',
  },
  'permissiongroups.create': {
    call: (z) => z.helpCenter.permissionGroups.create({ name: 'x' }),
    sends: 'POST /api/v2/guide/permission_groups',
    body: { permission_group: { name: 'x' } },
  },
  'permissiongroups.update': {
    call: (z) => z.helpCenter.permissionGroups.update(5, { name: 'y' }),
    sends: 'PUT /api/v2/guide/permission_groups/5',
    body: { permission_group: { name: 'y' } },
  },
  'permissiongroups.delete': {
    call: (z) => z.helpCenter.permissionGroups.delete(5),
    sends: 'DELETE /api/v2/guide/permission_groups/5',
  },
};
