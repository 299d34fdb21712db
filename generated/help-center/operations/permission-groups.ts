// From specification/help-center/resources/permission-groups.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { managementPermissionGroupLink } from '../links.ts';

/** What the methods of `helpCenter.permissionGroups` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.permissionGroups.list',
    method: 'GET',
    path: '/api/v2/guide/permission_groups',
    retry: 'safe',
    items: 'permission_groups',
    model: managementPermissionGroupLink,
    pagination: [],
  },
  get: {
    id: 'helpCenter.permissionGroups.get',
    method: 'GET',
    path: '/api/v2/guide/permission_groups/{permission_group_id}',
    records: { permission_group_id: 'ManagementPermissionGroup' },
    retry: 'safe',
    answer: { permission_group: managementPermissionGroupLink },
    cached: true,
  },
  create: {
    id: 'helpCenter.permissionGroups.create',
    method: 'POST',
    path: '/api/v2/guide/permission_groups',
    retry: 'never',
    answer: { permission_group: managementPermissionGroupLink },
    body: { key: 'permission_group', model: managementPermissionGroupLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'helpCenter.permissionGroups.update',
    method: 'PUT',
    path: '/api/v2/guide/permission_groups/{permission_group_id}',
    records: { permission_group_id: 'ManagementPermissionGroup' },
    retry: 'idempotent',
    answer: { permission_group: managementPermissionGroupLink },
    body: { key: 'permission_group', model: managementPermissionGroupLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'helpCenter.permissionGroups.delete',
    method: 'DELETE',
    path: '/api/v2/guide/permission_groups/{permission_group_id}',
    records: { permission_group_id: 'ManagementPermissionGroup' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ManagementPermissionGroup',
  },
};
