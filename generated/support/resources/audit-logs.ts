// From specification/support/resources/audit-logs.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { AuditLog } from '../objects/audit-log.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { User } from '../objects/user.ts';

export type { AuditLog } from '../objects/audit-log.ts';

/** Query of `auditLogs.list`. */
export interface ListAuditLogsQuery {
  /** Only changes of records of these types, such as `user` or `rule`. */
  'filter[source_type]'?: string | readonly string[] | undefined;
  /** Only changes of these records; `filter[source_type]` must be stated, too. */
  'filter[source_id]'?: number | readonly number[] | undefined;
  /** Only changes by these users. */
  'filter[actor_id]'?: Id | User | CurrentUser | readonly (Id | User | CurrentUser)[] | undefined;
  /** Only changes from these addresses. */
  'filter[ip_address]'?: string | readonly string[] | undefined;
  /** Only changes between two times: the first and the last one. */
  'filter[created_at]'?: string | Date | readonly (string | Date)[] | undefined;
  /** Only these kinds of changes. */
  'filter[action]'?:
    | 'create'
    | 'destroy'
    | 'exported'
    | 'login'
    | 'update'
    | readonly ('create' | 'destroy' | 'exported' | 'login' | 'update')[]
    | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'created_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `auditLogs.export`. */
export interface ExportAuditLogQuery {
  /** Only changes of records of these types, such as `user` or `rule`. */
  'filter[source_type]'?: string | readonly string[] | undefined;
  /** Only changes of these records; `filter[source_type]` must be stated, too. */
  'filter[source_id]'?: number | readonly number[] | undefined;
  /** Only changes by these users. */
  'filter[actor_id]'?: Id | User | CurrentUser | readonly (Id | User | CurrentUser)[] | undefined;
  /** Only changes from these addresses. */
  'filter[ip_address]'?: string | readonly string[] | undefined;
  /** Only changes between two times: the first and the last one. */
  'filter[created_at]'?: string | Date | readonly (string | Date)[] | undefined;
  /** Only these kinds of changes. */
  'filter[action]'?:
    | 'create'
    | 'destroy'
    | 'exported'
    | 'login'
    | 'update'
    | readonly ('create' | 'destroy' | 'exported' | 'login' | 'update')[]
    | undefined;
}

/**
 * Changes that were made to the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/audit_logs/
 */
export class AuditLogs extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/audit-logs.ts');
  }

  /**
   * Lists the changes that were made to the account, the latest first.
   *
   * Allowed for: Admins of accounts that have audit logs. Paged by cursor, or by offset where the query asks for that:
   * up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const logs = zendesk.auditLogs.list({
   *   'filter[source_type]': ['user'],
   *   'filter[action]': ['create', 'destroy'],
   *   'filter[created_at]': [new Date('2026-01-01'), new Date('2026-02-01')],
   * });
   * for await (const log of logs) console.log(log.actor_name, log.change_description);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/audit_logs/#list-audit-logs
   */
  list(query: ListAuditLogsQuery = {}, options: RequestOptions = {}): Paginator<AuditLog> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a change that was made to the account.
   *
   * Allowed for: Admins of accounts that have audit logs.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such audit log.
   *
   * @example
   * ```ts
   * const auditLog = await zendesk.auditLogs.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/audit_logs/#show-audit-log
   */
  get(
    auditLog: Id | AuditLog,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AuditLog> {
    return this.call('get', { path: [auditLog], query, options });
  }

  /**
   * Sends the caller an email with the changes that were made to the account, as CSV.
   *
   * Allowed for: Admins of accounts that have audit logs. Limit: 1 a minute. Not repeated after a broken connection,
   * since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * await zendesk.auditLogs.export({ 'filter[source_type]': ['user'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/audit_logs/#export-audit-logs
   */
  export(query: ExportAuditLogQuery = {}, options: RequestOptions = {}): ApiCall<void> {
    return this.call('export', { query, options });
  }
}
