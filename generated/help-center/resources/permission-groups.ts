// From specification/help-center/resources/permission-groups.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type {
  ManagementPermissionGroup,
  ManagementPermissionGroupCreate,
  ManagementPermissionGroupInput,
} from '../objects/management-permission-group.ts';

export type {
  ManagementPermissionGroup,
  ManagementPermissionGroupInput,
  ManagementPermissionGroupCreate,
} from '../objects/management-permission-group.ts';

/**
 * Who may edit and who may publish articles.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/
 */
export class PermissionGroups extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/permission-groups.ts');
  }

  /**
   * Lists the permission groups of the account.
   *
   * Allowed for: Help Center managers. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const group of zendesk.helpCenter.permissionGroups.list()) console.log(group.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/#list-permission-groups
   */
  list(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<ManagementPermissionGroup> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a permission group.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such permission group.
   *
   * @example
   * ```ts
   * const managementPermissionGroup = await zendesk.helpCenter.permissionGroups.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/#show-permission-group
   */
  get(
    permissionGroup: Id | ManagementPermissionGroup,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ManagementPermissionGroup> {
    return this.call('get', { path: [permissionGroup], query, options });
  }

  /**
   * Makes a permission group.
   *
   * Allowed for: Help Center managers. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/#create-permission-group
   */
  create(
    permissionGroup: ManagementPermissionGroupCreate | ManagementPermissionGroup,
    options: RequestOptions = {},
  ): ApiCall<ManagementPermissionGroup> {
    return this.call('create', { body: permissionGroup, options });
  }

  /**
   * Changes a permission group.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such permission group.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/#update-permission-group
   */
  update(
    permissionGroup: Id | ManagementPermissionGroup,
    changes: ManagementPermissionGroupInput,
    options?: RequestOptions,
  ): ApiCall<ManagementPermissionGroup>;
  /**
   * Changes a permission group. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such permission group.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/#update-permission-group
   */
  update(
    permissionGroup: ManagementPermissionGroup,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<ManagementPermissionGroup>;
  update(permissionGroup: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [permissionGroup], body: changes, options });
  }

  /**
   * Deletes a permission group.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such permission group.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.permissionGroups.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/#delete-permission-group
   */
  delete(permissionGroup: Id | ManagementPermissionGroup, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [permissionGroup], options });
  }
}
