import { ManagementPermissionGroup } from 'zents';
import type { Rows } from '../../guides/row.ts';

const permissionGroups = '/api/v2/guide/permission_groups';

/** Permission groups. */
export const rows: Rows = {
  'help_center.permission_groups | list': {
    call: (z) => z.helpCenter.permissionGroups.list(),
    sends: `GET ${permissionGroups}`,
  },
  'help_center.permission_groups | show': {
    call: (z) => z.helpCenter.permissionGroups.get(7),
    sends: `GET ${permissionGroups}/7`,
  },
  'help_center.permission_groups.create | single': {
    call: (z) => z.helpCenter.permissionGroups.create(new ManagementPermissionGroup({ name: 'x' })),
    sends: `POST ${permissionGroups}`,
    body: { permission_group: { name: 'x' } },
  },
  'help_center.permission_groups.update | single': {
    call: (z) => z.helpCenter.permissionGroups.update(7, { name: 'x' }),
    sends: `PUT ${permissionGroups}/7`,
    body: { permission_group: { name: 'x' } },
  },
  'help_center.permission_groups.delete | single': {
    call: (z) => z.helpCenter.permissionGroups.delete(7),
    sends: `DELETE ${permissionGroups}/7`,
  },
};
