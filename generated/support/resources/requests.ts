// From specification/support/resources/requests.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
  type SearchKeywords,
  searchArguments,
} from '@zents/runtime';
import type { Request, RequestCreate, RequestUpdate } from '../objects/request.ts';
import type { User } from '../objects/user.ts';
import { RequestComments } from './request-comments.ts';

export type { Request, RequestInput, RequestCreate, RequestUpdate } from '../objects/request.ts';

/** Query of `requests.list`. */
export interface ListRequestsQuery {
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

/** Query of `requests.get`. */
export interface GetRequestQuery {
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
}

/** What comes along with `requests.get` on request. */
export interface GetRequestSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/** Query of `requests.open`. */
export interface OpenRequestsQuery {
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

/** Query of `requests.solved`. */
export interface SolvedRequestsQuery {
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

/** Query of `requests.ccd`. */
export interface CcdRequestsQuery {
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

/** Keywords of `requests.search`, and its parameters. */
export interface SearchRequestsKeywords extends SearchKeywords {
  /** Only requests of the organization with this id. */
  organization_id?: Id | undefined;
  /** Only requests that the user is in copy of. */
  cc_id?: boolean | undefined;
  /** Only requests in these statuses. */
  status?:
    | 'new'
    | 'open'
    | 'pending'
    | 'hold'
    | 'solved'
    | 'closed'
    | readonly ('new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed')[]
    | undefined;
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
 * Tickets as their requesters see them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 */
export class Requests extends Resource {
  /** The conversation of a request, as its requester sees it. */
  readonly comments: RequestComments = new RequestComments(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/requests.ts');
  }

  /**
   * Lists the requests of the signed-in user.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * Where Zendesk answers 503, ask for smaller pages.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const request of zendesk.requests.list()) console.log(request.subject, request.status);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#list-requests
   */
  list(query: ListRequestsQuery = {}, options: RequestOptions = {}): Paginator<Request> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a request.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such request.
   *
   * @example
   * ```ts
   * const request = await zendesk.requests.get(33);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#show-request
   */
  get(
    request: Id | Request,
    query: GetRequestQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Request, GetRequestSideloads> {
    return this.call('get', { path: [request], query, options });
  }

  /**
   * Opens a request.
   *
   * Where nobody is signed in, `requester` says who asks. A trial account takes 5 anonymous requests an hour.
   *
   * Allowed for: End users, Anonymous users. Not repeated after a broken connection, since it may have been carried
   * out.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const request = await zendesk.requests.create({
   *   subject: 'Printer on fire',
   *   comment: { body: 'Smoke comes out of the paper tray.' },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#create-request
   */
  create(request: RequestCreate | Request, options: RequestOptions = {}): ApiCall<Request> {
    return this.call('create', { body: request, options });
  }

  /**
   * Adds a comment or people in copy to a request, or marks it as solved.
   *
   * Nothing else of a request can be changed.
   *
   * Allowed for: End users. Not repeated after a broken connection if it carries `comment`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such request.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const request = await zendesk.requests.update(33, { comment: { body: 'It burns again.' } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#update-request
   */
  update(request: Id | Request, changes: RequestUpdate, options?: RequestOptions): ApiCall<Request>;
  /**
   * Adds a comment or people in copy to a request, or marks it as solved. Sends what changed of the record, which
   * afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such request.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#update-request
   */
  update(request: Request, changes?: undefined, options?: RequestOptions): ApiCall<Request>;
  update(request: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [request], body: changes, options });
  }

  /**
   * Lists the requests of the signed-in user that are not solved yet.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const request of zendesk.requests.open()) console.log(request.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#list-open-requests
   */
  open(query: OpenRequestsQuery = {}, options: RequestOptions = {}): Paginator<Request> {
    return this.paginate('open', { query, options });
  }

  /**
   * Lists the requests of the signed-in user that are solved.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const request of zendesk.requests.solved()) console.log(request);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#list-solved-requests
   */
  solved(query: SolvedRequestsQuery = {}, options: RequestOptions = {}): Paginator<Request> {
    return this.paginate('solved', { query, options });
  }

  /**
   * Lists the requests that the signed-in user is in copy of.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const request of zendesk.requests.ccd()) console.log(request);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#list-ccd-requests
   */
  ccd(query: CcdRequestsQuery = {}, options: RequestOptions = {}): Paginator<Request> {
    return this.paginate('ccd', { query, options });
  }

  /**
   * Searches the requests of the signed-in user.
   *
   * Allowed for: End users. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 1000 records, if there are more.
   *
   * @example
   * ```ts
   * for await (const { subject } of zendesk.requests.search('printer', { status: ['open'] })) console.log(subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#search-requests
   */
  search(keywords: SearchRequestsKeywords, options?: RequestOptions): Paginator<Request>;
  /**
   * Searches the requests of the signed-in user.
   *
   * Allowed for: End users. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 1000 records, if there are more.
   *
   * @example
   * ```ts
   * for await (const { subject } of zendesk.requests.search('printer', { status: ['open'] })) console.log(subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#search-requests
   */
  search(text: string, keywords?: SearchRequestsKeywords, options?: RequestOptions): Paginator<Request>;
  search(text: unknown, keywords?: unknown, options?: unknown): Paginator<never, never> {
    return this.paginate('search', searchArguments(text, keywords, options));
  }
}
