// From specification/support/resources/views.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Many, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import {
  countLink,
  definitionsLink,
  exportLink,
  ticketLink,
  viewCountLink,
  viewLink,
  viewResultLink,
} from '../links.ts';
import type { Count } from '../objects/count.ts';
import type { Definitions } from '../objects/definitions.ts';
import type { Export } from '../objects/export.ts';
import type { Group } from '../objects/group.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { ViewCount } from '../objects/view-count.ts';
import type { ViewResult } from '../objects/view-result.ts';
import type { View, ViewCreate, ViewInput } from '../objects/view.ts';
import { ViewTickets } from './view-tickets.ts';

export type { View, ViewInput, ViewCreate } from '../objects/view.ts';

/** Query of `views.list`. */
export interface ListViewsQuery {
  /** Whose views: your own, those shared with groups, or those of the whole account. */
  access?: 'personal' | 'shared' | 'account' | undefined;
  /** Only views that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Only views of this group. */
  group_id?: Id | Group | undefined;
  /** Attribute to sort by, for paging by cursor; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'alphabetical' | 'created_at' | 'updated_at' | 'position' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('app_installation' | 'permissions')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `views.get`. */
export interface GetViewQuery {
  /** What comes along in the same answer. */
  include?: readonly ('app_installation' | 'permissions')[] | undefined;
}

/** Query of `views.getMany`. */
export interface GetManyViewsQuery {
  /** Only views that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('app_installation' | 'permissions')[] | undefined;
}

/** Query of `views.active`. */
export interface ActiveViewsQuery {
  /** Whose views: your own, those shared with groups, or those of the whole account. */
  access?: 'personal' | 'shared' | 'account' | undefined;
  /** Only views of this group. */
  group_id?: Id | Group | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'alphabetical' | 'created_at' | 'updated_at' | 'position' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('app_installation' | 'permissions')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `views.search`. */
export interface SearchViewsQuery {
  /** The text. */
  query: string;
  /** Whose views: your own, those shared with groups, or those of the whole account. */
  access?: 'personal' | 'shared' | 'account' | undefined;
  /** Only views that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Only views of this group. */
  group_id?: Id | Group | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'alphabetical' | 'created_at' | 'updated_at' | 'position' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('app_installation' | 'permissions')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `views.execute`. */
export interface ExecuteViewQuery {
  /** Column to sort by, or the id of a custom field. */
  sort_by?: string | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** Column to group by, or the id of a custom field. */
  group_by?: string | undefined;
  /** Side-loads to have in the answer, by the names that Zendesk has for them. */
  include?: string | readonly string[] | undefined;
  /** Side-loads to leave out. */
  exclude?: string | undefined;
  /** Number of the page. */
  page?: number | undefined;
  /** Rows a page, at most 100. */
  per_page?: number | undefined;
}

/** Query of `views.preview`. */
export interface PreviewViewQuery {
  /** Side-loads to have in the answer, by the names that Zendesk has for them. */
  include?: string | readonly string[] | undefined;
  /** Side-loads to leave out. */
  exclude?: string | undefined;
  /** Number of the page. */
  page?: number | undefined;
  /** Rows a page, at most 100. */
  per_page?: number | undefined;
}

/** Query of `views.countMany`. */
export interface CountManyViewsQuery {
  /** Up to 20 ids. */
  ids: Id | View | readonly (Id | View)[];
}

/**
 * Lists of tickets that meet conditions.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class Views extends Resource {
  /** The tickets of a view. */
  readonly tickets: ViewTickets = new ViewTickets(this.client);

  /**
   * Lists the views that the signed-in user may see.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const view of zendesk.views.list()) console.log(view);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#list-views
   */
  list(query: ListViewsQuery = {}, options: RequestOptions = {}): Paginator<View> {
    return this.paginate(
      {
        id: 'views.list',
        method: 'GET',
        path: '/api/v2/views',
        retry: 'safe',
        items: 'views',
        model: viewLink,
        pagination: ['cursor', 'offset'],
        embedded: ['app_installation', 'permissions'],
        query: {
          access: { type: 'string', values: ['personal', 'shared', 'account'] },
          active: { type: 'boolean' },
          group_id: { type: 'integer', references: 'Group' },
          sort: { type: 'string' },
          sort_by: { type: 'string', values: ['alphabetical', 'created_at', 'updated_at', 'position'] },
          sort_order: { type: 'string', values: ['asc', 'desc'] },
        },
      },
      { query, options },
    );
  }

  /**
   * Gets a view.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   *
   * @example
   * ```ts
   * const view = await zendesk.views.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#show-view
   */
  get(view: Id | View, query: GetViewQuery = {}, options: RequestOptions = {}): ApiCall<View> {
    return this.call(
      {
        id: 'views.get',
        method: 'GET',
        path: '/api/v2/views/{view_id}',
        retry: 'safe',
        answer: { view: viewLink },
        embedded: ['app_installation', 'permissions'],
        cached: true,
      },
      { path: [view], query, options },
    );
  }

  /**
   * Gets many views by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const [first, second] = await zendesk.views.getMany([35436, 35437]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#list-views-by-id
   */
  getMany(ids: Many<Id | View>, query: GetManyViewsQuery = {}, options: RequestOptions = {}): ApiCall<(View | null)[]> {
    return this.loadMany(
      {
        id: 'views.getMany',
        method: 'GET',
        path: '/api/v2/views/show_many',
        retry: 'safe',
        answer: { views: [viewLink] },
        embedded: ['app_installation', 'permissions'],
        query: { ids: { type: 'integer[]', references: 'View', required: true }, active: { type: 'boolean' } },
        cached: true,
      },
      ids,
      { query, options },
    );
  }

  /**
   * Makes a view.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * At least one condition in `all` has to be about the status, the type, the group, the assignee or the requester.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const view = await zendesk.views.create({
   *   title: 'Urgent and open',
   *   all: [
   *     { field: 'status', operator: 'less_than', value: 'solved' },
   *     { field: 'priority', operator: 'is', value: 'urgent' },
   *   ],
   *   output: { columns: ['status', 'requester', 'assignee'] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#create-view
   */
  create(view: ViewCreate | View, options: RequestOptions = {}): ApiCall<View> {
    return this.call(
      {
        id: 'views.create',
        method: 'POST',
        path: '/api/v2/views',
        retry: 'never',
        answer: { view: viewLink },
        body: { key: 'view', model: viewLink, purpose: 'create' },
        cached: true,
      },
      { body: view, options },
    );
  }

  /**
   * Changes a view.
   *
   * Allowed for: Agents.
   *
   * Conditions that are stated replace those that are set.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const view = await zendesk.views.update(25, { title: 'Code red' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#update-view
   */
  update(view: Id | View, changes: ViewInput, options?: RequestOptions): ApiCall<View>;
  /**
   * Changes a view. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#update-view
   */
  update(view: View, changes?: undefined, options?: RequestOptions): ApiCall<View>;
  /**
   * Moves many views, or switches them on or off. At most 100 at once.
   *
   * Only `position` and `active` are taken.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#update-many-views
   */
  update(views: Many<(ViewInput & { id: Id }) | View>, changes?: undefined, options?: RequestOptions): ApiCall<View[]>;
  update(view: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany(
      {
        id: 'views.update',
        method: 'PUT',
        path: '/api/v2/views/{view_id}',
        retry: 'idempotent',
        answer: { view: viewLink },
        body: { key: 'view', model: viewLink, purpose: 'update' },
        cached: true,
      },
      {
        id: 'views.updateMany',
        method: 'PUT',
        path: '/api/v2/views/update_many',
        retry: 'idempotent',
        answer: { views: [viewLink] },
        body: { key: 'views', model: viewLink, purpose: 'update', many: true, maxItems: 100 },
      },
      { path: [view], body: changes, options },
    );
  }

  /**
   * Deletes a view.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   *
   * @example
   * ```ts
   * await zendesk.views.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#delete-view
   */
  delete(view: Id | View, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many views. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#bulk-delete-views
   */
  delete(views: Many<Id | View>, options?: RequestOptions): ApiCall<void>;
  delete(view: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany(
      {
        id: 'views.delete',
        method: 'DELETE',
        path: '/api/v2/views/{view_id}',
        retry: 'idempotent',
        answer: 'none',
        purges: 'View',
      },
      {
        id: 'views.deleteMany',
        method: 'DELETE',
        path: '/api/v2/views/destroy_many',
        retry: 'idempotent',
        answer: 'none',
        query: { ids: { type: 'integer[]', references: 'View', required: true } },
        purges: 'View',
      },
      { path: [view], options },
    );
  }

  /**
   * Lists the active views that the signed-in user may see.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const view of zendesk.views.active()) console.log(view);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#list-active-views
   */
  active(query: ActiveViewsQuery = {}, options: RequestOptions = {}): Paginator<View> {
    return this.paginate(
      {
        id: 'views.active',
        method: 'GET',
        path: '/api/v2/views/active',
        retry: 'safe',
        items: 'views',
        model: viewLink,
        pagination: ['offset'],
        embedded: ['app_installation', 'permissions'],
        query: {
          access: { type: 'string', values: ['personal', 'shared', 'account'] },
          group_id: { type: 'integer', references: 'Group' },
          sort_by: { type: 'string', values: ['alphabetical', 'created_at', 'updated_at', 'position'] },
          sort_order: { type: 'string', values: ['asc', 'desc'] },
        },
      },
      { query, options },
    );
  }

  /**
   * Lists the first 32 views that the signed-in user may see.
   *
   * Allowed for: Agents. Comes as one page. Never more than 32 views.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const view of zendesk.views.compact()) console.log(view);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#list-views-compact
   */
  compact(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<View> {
    return this.paginate(
      {
        id: 'views.compact',
        method: 'GET',
        path: '/api/v2/views/compact',
        retry: 'safe',
        items: 'views',
        model: viewLink,
        pagination: [],
      },
      { query, options },
    );
  }

  /**
   * Lists views whose title matches a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * Without `sort_by` the best matches come first.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const view of zendesk.views.search({ query: 'urgent' })) console.log(view.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#search-views
   */
  search(query: SearchViewsQuery, options: RequestOptions = {}): Paginator<View> {
    return this.paginate(
      {
        id: 'views.search',
        method: 'GET',
        path: '/api/v2/views/search',
        retry: 'safe',
        items: 'views',
        model: viewLink,
        pagination: ['offset'],
        embedded: ['app_installation', 'permissions'],
        query: {
          query: { type: 'string', required: true },
          access: { type: 'string', values: ['personal', 'shared', 'account'] },
          active: { type: 'boolean' },
          group_id: { type: 'integer', references: 'Group' },
          sort_by: { type: 'string', values: ['alphabetical', 'created_at', 'updated_at', 'position'] },
          sort_order: { type: 'string', values: ['asc', 'desc'] },
        },
      },
      { query, options },
    );
  }

  /**
   * Counts the views that the signed-in user may see.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * `views.tickets.count` counts the tickets of a view.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.views.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#count-views
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call(
      { id: 'views.count', method: 'GET', path: '/api/v2/views/count', retry: 'safe', answer: { count: countLink } },
      { query, options },
    );
  }

  /**
   * Gives the columns of a view, and one page of its rows.
   *
   * `views.tickets.list` reads all tickets of the view, whole.
   *
   * Allowed for: Agents. Limit: 5 a minute for one view and agent, what agents do in Zendesk included.
   *
   * What is asked for often is up to ten minutes old.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   *
   * @example
   * ```ts
   * const { columns, rows } = await zendesk.views.execute(25);
   * for (const row of rows) console.log(row.subject, (await row.requester)?.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#execute-view
   */
  execute(view: Id | View, query: ExecuteViewQuery = {}, options: RequestOptions = {}): ApiCall<ViewResult> {
    return this.call(
      {
        id: 'views.execute',
        method: 'GET',
        path: '/api/v2/views/{view_id}/execute',
        retry: 'safe',
        answer: { bare: viewResultLink },
        query: {
          sort_by: { type: 'string' },
          sort_order: { type: 'string', values: ['asc', 'desc'] },
          group_by: { type: 'string' },
          include: { type: 'string[]' },
          exclude: { type: 'string' },
          page: { type: 'integer' },
          per_page: { type: 'integer' },
        },
      },
      { path: [view], query, options },
    );
  }

  /**
   * Gives what a view would show that is not made.
   *
   * Allowed for: Agents. Limit: 5 a minute for one view and agent, what agents do in Zendesk included.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { rows } = await zendesk.views.preview({
   *   all: [{ field: 'status', operator: 'is', value: 'open' }],
   *   output: { columns: ['subject'] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#preview-views
   */
  preview(view: ViewInput | View, query: PreviewViewQuery = {}, options: RequestOptions = {}): ApiCall<ViewResult> {
    return this.call(
      {
        id: 'views.preview',
        method: 'POST',
        path: '/api/v2/views/preview',
        retry: 'safe',
        answer: { bare: viewResultLink },
        body: { key: 'view', model: viewLink, purpose: 'update' },
        query: {
          include: { type: 'string[]' },
          exclude: { type: 'string' },
          page: { type: 'integer' },
          per_page: { type: 'integer' },
        },
      },
      { body: view, query, options },
    );
  }

  /**
   * Counts the tickets that a view would show that is not made.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const count = await zendesk.views.previewCount({ all: [{ field: 'status', operator: 'is', value: 'open' }] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#preview-ticket-count
   */
  previewCount(view: ViewInput | View, options: RequestOptions = {}): ApiCall<ViewCount> {
    return this.call(
      {
        id: 'views.previewCount',
        method: 'POST',
        path: '/api/v2/views/preview/count',
        retry: 'safe',
        answer: { view_count: viewCountLink },
        body: { key: 'view', model: viewLink, purpose: 'update' },
      },
      { body: view, options },
    );
  }

  /**
   * Begins to make a CSV file of a view, or tells how far it is.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   *
   * @example
   * ```ts
   * const export = await zendesk.views.export(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#export-view
   */
  export(
    view: Id | View,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Export> {
    return this.call(
      {
        id: 'views.export',
        method: 'GET',
        path: '/api/v2/views/{view_id}/export',
        retry: 'safe',
        answer: { export: exportLink },
      },
      { path: [view], query, options },
    );
  }

  /**
   * Tells which conditions and columns views can have.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.views.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#list-view-filter-definitions
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call(
      {
        id: 'views.definitions',
        method: 'GET',
        path: '/api/v2/views/definitions',
        retry: 'safe',
        answer: { definitions: definitionsLink },
      },
      { query, options },
    );
  }

  /**
   * Lists the tickets of a view as its feed has them.
   *
   * Comes as one page.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {RecordNotFoundError} If there is no such view.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.views.feed(35436)) console.log(ticket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
   */
  feed(
    view: Id | View,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<Ticket> {
    return this.paginate(
      {
        id: 'views.feed',
        method: 'GET',
        path: '/api/v2/views/{view_id}/feed',
        retry: 'safe',
        items: 'tickets',
        model: ticketLink,
        pagination: [],
        partial: true,
      },
      { path: [view], query, options },
    );
  }

  /**
   * Counts the tickets of up to 20 views.
   *
   * Allowed for: Agents. Comes as one page. Limit: 6 a minute.
   *
   * A number may be null while it is being counted: ask again until it is there.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const count of zendesk.views.countMany({ ids: [25, 26] })) console.log(count.view_id, count.value);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#count-tickets-in-views
   */
  countMany(query: CountManyViewsQuery, options: RequestOptions = {}): Paginator<ViewCount> {
    return this.paginate(
      {
        id: 'views.countMany',
        method: 'GET',
        path: '/api/v2/views/count_many',
        retry: 'safe',
        items: 'view_counts',
        model: viewCountLink,
        pagination: [],
        query: { ids: { type: 'integer[]', references: 'View', required: true, maxItems: 20 } },
      },
      { query, options },
    );
  }
}
