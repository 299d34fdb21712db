// From specification/support/resources/views.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
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

  protected override operations(): LoadedOperations {
    return import('../operations/views.ts');
  }

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
    return this.paginate('list', { query, options });
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
    return this.call('get', { path: [view], query, options });
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
    return this.loadMany('getMany', ids, { query, options });
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
    return this.call('create', { body: view, options });
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
    return this.oneOrMany('update', 'updateMany', { path: [view], body: changes, options });
  }

  /**
   * Moves many views, or switches them on or off.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * Only `position` and `active` are taken.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#update-many-views
   */
  updateMany(
    views: Many<(ViewInput & { id: Id }) | View>,
    options: BulkOptions = {},
  ): BulkRun<(ViewInput & { id: Id }) | View, View> {
    return this.bulk(['update', 'updateMany'], { rows: views }, options);
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
    return this.oneOrMany('delete', 'deleteMany', { path: [view], options });
  }

  /**
   * Deletes many views.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#bulk-delete-views
   */
  deleteMany(views: Many<Id | View>, options: BulkOptions = {}): BulkRun<Id | View, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: views }, options);
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
    return this.paginate('active', { query, options });
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
    return this.paginate('compact', { query, options });
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
    return this.paginate('search', { query, options });
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
    return this.call('count', { query, options });
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
    return this.call('execute', { path: [view], query, options });
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
    return this.call('preview', { body: view, query, options });
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
    return this.call('previewCount', { body: view, options });
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
    return this.call('export', { path: [view], query, options });
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
    return this.call('definitions', { query, options });
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
    return this.paginate('feed', { path: [view], query, options });
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
    return this.paginate('countMany', { query, options });
  }
}
