// From specification/support/resources/user-compliance-deletion-statuses.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ComplianceDeletionStatus } from '../objects/compliance-deletion-status.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.complianceDeletionStatuses.list`. */
export interface ListUserComplianceDeletionStatusesQuery {
  /** Only this product, such as `chat`. */
  application?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * How far the products are with forgetting a user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class UserComplianceDeletionStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-compliance-deletion-statuses.ts');
  }

  /**
   * Lists how far each product is with forgetting a user.
   *
   * Allowed for: Agents, within their restrictions. Paged by cursor, or by offset where the query asks for that: up to
   * 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const complianceDeletionStatus of zendesk.users.complianceDeletionStatuses.list(35436)) {
   *   console.log(complianceDeletionStatus);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-compliance-deletion-statuses
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserComplianceDeletionStatusesQuery = {},
    options: RequestOptions = {},
  ): Paginator<ComplianceDeletionStatus> {
    return this.paginate('list', { path: [user], query, options });
  }
}
