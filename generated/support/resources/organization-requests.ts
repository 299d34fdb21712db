// From specification/support/resources/organization-requests.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Organization } from '../objects/organization.ts';
import type { Request } from '../objects/request.ts';

/** Query of `organizations.requests.list`. */
export interface ListOrganizationRequestsQuery {
  /** Order of a list that is paged by offset. */
  sort_by?: 'updated_at' | 'created_at' | undefined;
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

/**
 * The requests of one organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 */
export class OrganizationRequests extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-requests.ts');
  }

  /**
   * Lists the requests of an organization.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const request of zendesk.organizations.requests.list(35436)) console.log(request);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#list-organization-requests
   */
  list(
    organization: Id | Organization,
    query: ListOrganizationRequestsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Request> {
    return this.paginate('list', { path: [organization], query, options });
  }
}
