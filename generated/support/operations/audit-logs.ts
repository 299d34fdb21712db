// From specification/support/resources/audit-logs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { auditLogLink } from '../links.ts';

/** What the methods of `auditLogs` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'auditLogs.list',
    method: 'GET',
    path: '/api/v2/audit_logs',
    retry: 'safe',
    items: 'audit_logs',
    model: auditLogLink,
    pagination: ['cursor', 'offset'],
    query: {
      'filter[source_type]': { type: 'string[]', style: 'brackets' },
      'filter[source_id]': { type: 'integer[]', style: 'brackets' },
      'filter[actor_id]': { type: 'integer[]', style: 'brackets', references: 'User' },
      'filter[ip_address]': { type: 'string[]', style: 'brackets' },
      'filter[created_at]': { type: 'timestamp[]', style: 'brackets', maxItems: 2 },
      'filter[action]': {
        type: 'string[]',
        values: ['create', 'destroy', 'exported', 'login', 'update'],
        style: 'brackets',
      },
      sort: { type: 'string', values: ['created_at', '-created_at'] },
      sort_by: { type: 'string', values: ['created_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  get: {
    id: 'auditLogs.get',
    method: 'GET',
    path: '/api/v2/audit_logs/{audit_log_id}',
    retry: 'safe',
    answer: { audit_log: auditLogLink },
  },
  export: {
    id: 'auditLogs.export',
    method: 'POST',
    path: '/api/v2/audit_logs/export',
    retry: 'never',
    answer: 'none',
    query: {
      'filter[source_type]': { type: 'string[]', style: 'brackets' },
      'filter[source_id]': { type: 'integer[]', style: 'brackets' },
      'filter[actor_id]': { type: 'integer[]', style: 'brackets', references: 'User' },
      'filter[ip_address]': { type: 'string[]', style: 'brackets' },
      'filter[created_at]': { type: 'timestamp[]', style: 'brackets', maxItems: 2 },
      'filter[action]': {
        type: 'string[]',
        values: ['create', 'destroy', 'exported', 'login', 'update'],
        style: 'brackets',
      },
    },
    bucket: 'audit-logs-export',
  },
};
