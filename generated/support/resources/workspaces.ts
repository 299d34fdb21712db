// From specification/support/resources/workspaces.json by `npm run generate`. Do not edit.
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
import type { Workspace, WorkspaceCreate, WorkspaceInput } from '../objects/workspace.ts';

export type { Workspace, WorkspaceInput, WorkspaceCreate } from '../objects/workspace.ts';

/** Query of `workspaces.list`. */
export interface ListWorkspacesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `workspaces.reorder`. */
export interface ReorderWorkspaceBody {
  /** The ids of all workspaces, in the wanted order. */
  ids: readonly (Id | Workspace)[];
}

/**
 * What the agent interface shows with which tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/
 */
export class Workspaces extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/workspaces.ts');
  }

  /**
   * Lists the workspaces of the account.
   *
   * Allowed for: Admins, Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const workspace of zendesk.workspaces.list()) console.log(workspace);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#list-workspaces
   */
  list(query: ListWorkspacesQuery = {}, options: RequestOptions = {}): Paginator<Workspace> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a workspace.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such workspace.
   *
   * @example
   * ```ts
   * const workspace = await zendesk.workspaces.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#show-workspace
   */
  get(
    workspace: Id | Workspace,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Workspace> {
    return this.call('get', { path: [workspace], query, options });
  }

  /**
   * Makes a workspace.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const workspace = await zendesk.workspaces.create({
   *   title: 'Repairs',
   *   conditions: { all: [{ field: 'ticket_form_id', operator: 'is', value: '360000014173' }], any: [] },
   *   ticket_form_id: 360000014173,
   *   macros: [360005374974],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#create-workspace
   */
  create(workspace: WorkspaceCreate | Workspace, options: RequestOptions = {}): ApiCall<Workspace> {
    return this.call('create', { body: workspace, options });
  }

  /**
   * Changes a workspace.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such workspace.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const workspace = await zendesk.workspaces.update(3133, { title: 'Workshop' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#update-workspace
   */
  update(workspace: Id | Workspace, changes: WorkspaceInput, options?: RequestOptions): ApiCall<Workspace>;
  /**
   * Changes a workspace. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such workspace.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#update-workspace
   */
  update(workspace: Workspace, changes?: undefined, options?: RequestOptions): ApiCall<Workspace>;
  update(workspace: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [workspace], body: changes, options });
  }

  /**
   * Deletes a workspace.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such workspace.
   *
   * @example
   * ```ts
   * await zendesk.workspaces.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#delete-workspace
   */
  delete(workspace: Id | Workspace, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many workspaces. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#bulk-delete-workspaces
   */
  delete(workspaces: Many<Id | Workspace>, options?: RequestOptions): ApiCall<void>;
  delete(workspace: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [workspace], options });
  }

  /**
   * Deletes many workspaces.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#bulk-delete-workspaces
   */
  deleteMany(workspaces: Many<Id | Workspace>, options: BulkOptions = {}): BulkRun<Id | Workspace, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: workspaces }, options);
  }

  /**
   * Sets the order in which workspaces are tried.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.workspaces.reorder({ ids: [12, 32, 48] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/#reorder-workspaces
   */
  reorder(body: ReorderWorkspaceBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reorder', { body, options });
  }
}
